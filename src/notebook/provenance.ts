// provenance: what a page was made of and by: versions, hashes of script and data, inputs, seeds, and the command that makes it again.

import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Method } from "../core/table.ts";
import { version } from "../core/version.ts";
import type { InputOutput } from "./output.ts";

/** A file that was read. One in a package of npm stands for itself under the package's name and version. */
interface FileHash {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Everything that leads to a result. Only `provenance.json` adds the time. */
export interface Provenance {
  readonly hustings: string;
  readonly node: string;
  readonly command: string;
  readonly script: FileHash;
  readonly inputs: Readonly<Record<string, InputOutput["value"]>>;
  readonly seeds: readonly number[];
  readonly corpora: readonly Method["corpus"][];
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly files: number;
    readonly sha256: string;
  }[];
  readonly files: readonly FileHash[];
}

/** What is known of a run. */
export interface RunFacts {
  /** The absolute path of the script. */
  readonly script: string;
  readonly inputs: readonly InputOutput[];
  readonly methods: readonly Method[];
  /** Absolute paths of the data files that were read. */
  readonly files: readonly string[];
}

/** Collects the provenance of a run. Paths are those from the present folder; of what lies outside only the name is told. */
export function provenance({ script, inputs, methods, files }: RunFacts): Provenance {
  const existing = files.filter((file) => existsSync(file) && statSync(file).isFile());
  return {
    hustings: version,
    node: process.version,
    command: commandOf(script, inputs),
    script: hashOf(script),
    inputs: Object.fromEntries(inputs.map(({ name, value }) => [name, value])),
    seeds: distinct(methods.flatMap(({ seed }) => (seed === null ? [] : [seed]))).toSorted((a, b) => a - b),
    corpora: distinctBy(
      methods.flatMap(({ corpus }) => (corpus.hash === "" ? [] : [corpus])),
      JSON.stringify,
    ),
    packages: packagesOf(existing),
    files: existing.filter((file) => packageFolder(file) === undefined).map((file) => hashOf(file)),
  };
}

/** The command that makes a run again, the same under every runner: inputs that were left at their defaults are not in it. */
export function commandOf(script: string, inputs: readonly InputOutput[]): string {
  const given = inputs.filter((input) => input.given);
  const flags = given.flatMap(({ name, value }) =>
    Array.isArray(value) ? value.map((one: string) => `--${name}=${one}`) : [`--${name}=${String(value)}`],
  );
  return ["npx", "tsx", shownPath(script), ...flags].map((word) => quoted(word)).join(" ");
}

function quoted(word: string): string {
  return /^[\w./:=,@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** From the present folder, with forward slashes; outside of it just the name, for the way there is nobody else's business. */
export function shownPath(path: string): string {
  const way = relative(process.cwd(), path);
  const inside = way !== "" && !way.startsWith("..") && !isAbsolute(way);
  return (inside ? way : path.slice(path.lastIndexOf(sep) + 1)).split(sep).join("/");
}

function hashOf(path: string): FileHash {
  return { path: shownPath(path), bytes: statSync(path).size, sha256: sha256File(path) };
}

/** By pieces, for corpora may be large. */
function sha256File(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

const packageFolderOf = /^(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u;

function packageFolder(path: string): string | undefined {
  return packageFolderOf.exec(path)?.groups?.["folder"];
}

/** All files read from one package as one entry, hashed in the order of their names. */
function packagesOf(files: readonly string[]): Provenance["packages"] {
  const groups = new Map<string | undefined, string[]>();
  for (const file of files) {
    const folder = packageFolder(file);
    const group = groups.get(folder);
    if (group === undefined) groups.set(folder, [file]);
    else group.push(file);
  }
  return [...groups].flatMap(([folder, members]) => {
    if (folder === undefined) return [];
    const hash = createHash("sha256");
    for (const member of members) hash.update(`${relative(folder, member)}\n${sha256File(member)}\n`);
    const { name, version } = packageOf(folder);
    return [{ name, version, files: members.length, sha256: hash.digest("hex") }];
  });
}

function packageOf(folder: string): { readonly name: string; readonly version: string } {
  const path = join(folder, "package.json");
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { name?: string; version?: string }) : {};
  return { name: known.name ?? folder.slice(dirname(folder).length + 1), version: known.version ?? "unknown" };
}

/** Now, or the moment that `SOURCE_DATE_EPOCH` (seconds) names for builds that can be repeated. */
export function timeOfRun(): string {
  const epoch = Number(process.env["SOURCE_DATE_EPOCH"]);
  const fixed = process.env["SOURCE_DATE_EPOCH"] !== undefined && Number.isFinite(epoch);
  return (fixed ? new Date(epoch * 1000) : new Date()).toISOString();
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function distinctBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
