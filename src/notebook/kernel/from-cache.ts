// fromCache: a cell in the cache: what it showed and what it brought, under everything that could have made it come out otherwise.

import { createHash } from "node:crypto";
import { version } from "../../core/version.ts";
import type { Graph } from "../code/graph.ts";
import type { Program, ProgramCell } from "../code/program.ts";
import type { InputOutput } from "../output.ts";
import type { Cache } from "./cache.ts";
import { fileHash } from "./file-hash.ts";
import type { Imports } from "./imports.ts";
import type { Record } from "./record.ts";
import type { KeptValue, Values } from "./values.ts";

/** What a cell rests on. */
export interface Ground {
  readonly cache: Cache | undefined;
  readonly program: Program;
  readonly links: Graph;
  readonly imports: Imports;
  readonly values: Values;
  /** How an input is answered now. */
  readonly answer: (name: string) => string;
}

/** What can only be known once a cell has run: which inputs and files it asks for. */
interface Asks {
  readonly inputs: readonly string[];
  readonly files: readonly string[];
}

interface Entry {
  readonly html: string;
  readonly behind: string;
  readonly printed: string;
  readonly inputs: readonly InputOutput[];
  readonly variables: Record["variables"];
  readonly values: readonly KeptValue[];
  readonly milliseconds: number;
}

/** Puts a cell that has run into the cache, unless it takes part in what names do not tell. */
export function intoCache(cell: ProgramCell, record: Record, ground: Ground): void {
  const { cache, values } = ground;
  const first = cache === undefined ? undefined : groundKey(cell, ground);
  if (first === undefined || record.html === undefined || record.behind === undefined) return;
  const asks: Asks = { inputs: [...record.asked.keys()].toSorted(), files: [...record.files.keys()].toSorted() };
  const entry: Entry = {
    html: record.html,
    behind: record.behind,
    printed: record.printed,
    inputs: record.outputs.filter((one) => one.kind === "input"),
    variables: record.variables,
    values: values.keep(cell),
    milliseconds: record.milliseconds,
  };
  cache?.write(first, asks);
  cache?.write(fullKey(first, asks, ground), entry);
}

/**
 * Brings a cell back.
 *
 * @returns The names that hold something else than before; `undefined` where the cache does not have the cell.
 */
export function fromCache(cell: ProgramCell, record: Record, ground: Ground): ReadonlySet<string> | undefined {
  const { cache, values, imports } = ground;
  const first = cache === undefined ? undefined : groundKey(cell, ground);
  const asks = first === undefined ? undefined : (cache?.read(first) as Asks | undefined);
  if (first === undefined || asks === undefined) return undefined;
  const entry = cache?.read(fullKey(first, asks, ground)) as Entry | undefined;
  if (entry === undefined) return undefined;
  record.asked.clear();
  record.files.clear();
  for (const name of asks.inputs) record.asked.set(name, ground.answer(name));
  for (const path of asks.files) record.files.set(path, fileHash(path));
  const { html, behind, variables, printed, milliseconds } = entry;
  Object.assign(record, {
    hash: cell.hash,
    modules: imports.sides(cell),
    status: "done",
    error: undefined,
    restored: true,
  });
  Object.assign(record, { html, behind, variables, printed, milliseconds, outputs: [...entry.inputs] });
  return values.restore(cell, entry.values);
}

/** What is known before a cell runs. */
function groundKey(cell: ProgramCell, { program, links, imports, values }: Ground): string | undefined {
  const { cells, owners } = program;
  const place = cells.indexOf(cell);
  if ([...links.together.values()].some((group) => group.has(place)) || cell.cell.type === "markdown") return undefined;
  const parts: string[] = [version, process.version, cell.hash, cell.cell.id, imports.sides(cell)];
  for (const name of [...cell.reads].toSorted()) {
    const owner = owners.get(name);
    if (owner === place || owner === undefined) continue;
    if (links.together.has(name)) return undefined;
    const how = cells[owner]?.brings.get(name);
    const means = imports.version(name) ?? (how?.plain === true ? cells[owner]?.hash : values.hash(name));
    if (means === undefined) return undefined;
    parts.push(`${name} ${means}`);
  }
  return sha(parts);
}

function fullKey(first: string, { inputs, files }: Asks, { answer }: Ground): string {
  return sha([
    first,
    ...inputs.map((name) => `${name}=${answer(name)}`),
    ...files.map((path) => `${path} ${fileHash(path)}`),
  ]);
}

function sha(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
