// The architecture as a test: who may import whom, where things are called what, and what is deliberately absent.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, sources, type Import, type Source } from "./helpers/sources.ts";

/** The rooms of the house from the ground up: each may use those before it. ARCHITECTURE.md lists the same. */
const layers = [
  "core",
  "math",
  "text",
  "format",
  "corpus",
  "quotes",
  "dictionary",
  "tokens",
  "features",
  "stats",
  "frames",
  "audit",
  "charts",
  "engine",
  "read",
  "render",
  "notebook",
  "report",
  "cli",
];

/** Rooms that may use less than what stands before them. */
const narrow: Readonly<Record<string, readonly string[]>> = {
  core: [],
  math: ["core"],
  text: ["core"],
  format: ["core", "text"],
  charts: ["core"],
  notebook: ["core", "format", "render"],
};

/** Rooms whose types, but not whose code, may be used beyond that. */
const typesOnly: Readonly<Record<string, readonly string[]>> = { charts: ["stats", "frames", "audit"] };

/** The edge: only here is Node touched. All else runs in a browser. */
const edge = new Set(["engine", "read", "render", "notebook", "report", "cli"]);
const doors = new Set(["index.ts", "browser.ts", "node.ts", "notebook.ts", "testing.ts"]);
const nouns = new Set(["tokens", "features", "charts"]);

const all = sources();
const rooms = all.filter((source) => source.folder !== "");

describe("who may import whom", () => {
  it("every folder is a room of the house", () => {
    expect([...new Set(rooms.map((source) => source.folder))].filter((folder) => !layers.includes(folder))).toEqual([]);
  });

  it("a folder imports only folders before it, and the narrow ones only what they are allowed", () => {
    expect(
      rooms.flatMap((source) =>
        source.imports.filter((used) => !allowed(source, used)).map((used) => `${source.path} → ${used.target}`),
      ),
    ).toEqual([]);
  });

  it("only the edge touches Node", () => {
    const touching = rooms.filter((source) => !edge.has(source.folder)).filter((source) => usesNode(source));
    expect(touching.map((source) => source.path)).toEqual([]);
  });

  it("nothing of the rooms reaches back to the doors", () => {
    const back = rooms.flatMap((source) =>
      source.imports.filter((used) => doors.has(used.target)).map((used) => `${source.path} → ${used.target}`),
    );
    expect(back).toEqual([]);
  });

  it("the public door loads no heavy package and nothing of Node before it is needed", () => {
    const heavy = [...reachable("index.ts")].filter((target) =>
      /^(?:node:|vega|natural|linkedom|@resvg|@mozilla|commander|tsx)/u.test(target),
    );
    expect(heavy).toEqual([]);
  });
});

describe("the place tells the name", () => {
  it("a file exports what it is called after", () => {
    const misnamed = rooms.filter(
      (source) =>
        source.folder !== "cli" &&
        !source.path.endsWith(".d.ts") &&
        !mainNames(source).some((name) => source.exports.includes(name)),
    );
    expect(misnamed.map((source) => `${source.path} exports none of ${mainNames(source).join(", ")}`)).toEqual([]);
  });

  it("public verbs of tokens, features and charts begin with the folder's noun", () => {
    const door = all.find((source) => source.path === "index.ts") as Source;
    const misnamed = [
      ...door.text.matchAll(/^export \{([^}]*)\} from "\.\/(tokens|features|charts)\/([\w-]+)\.ts"/gmu),
    ].filter(([, names = "", folder = "", file = ""]) => !firstVerb(names).startsWith(singular(folder, file)));
    expect(misnamed.map((match) => match[0])).toEqual([]);
  });

  it("every file says in its first line what it is for", () => {
    const silent = all.filter((source) => !/^(?:#!.*\n)?\/\/ \S.{10,}/u.test(source.text));
    expect(silent.map((source) => source.path)).toEqual([]);
  });

  it("every test file of a room mirrors a file of the library", () => {
    const missing = rooms.filter((source) => hasLogic(source) && !tested(source)).map((source) => source.path);
    expect(missing).toEqual([]);
  });
});

describe("the map", () => {
  it("ARCHITECTURE.md names every room that has content", () => {
    const map = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
    const used = [...new Set(rooms.map((source) => source.folder))];
    expect(used.filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
  });
});

function allowed(source: Source, used: Import): boolean {
  const folder = used.target.includes("/") ? (used.target.split("/")[0] ?? "") : "";
  if (!layers.includes(folder) || folder === source.folder) return true;
  if (used.typeOnly && (typesOnly[source.folder] ?? []).includes(folder)) return true;
  const before = narrow[source.folder] ?? layers.slice(0, layers.indexOf(source.folder));
  return before.includes(folder);
}

function usesNode(source: Source): boolean {
  const code = source.text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, "");
  return source.imports.some((used) => used.target.startsWith("node:")) || /(?<![.\w])(?:process|Buffer)\./u.test(code);
}

/** Everything a module loads at once: its imports and theirs, but not what is imported lazily or for its types. */
function reachable(path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = all.find((one) => one.path === path);
  for (const used of source?.imports ?? []) if (!used.typeOnly && !used.lazy) reachable(used.target, seen);
  return seen;
}

function mainNames(source: Source): readonly string[] {
  const words = (source.path.split("/").at(-1) ?? "").replace(/\.ts$/u, "").split("-");
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const prefixed = nouns.has(source.folder) ? [singular(source.folder, camel) + pascal] : [];
  const folderNoun = source.folder === "core" ? errorsOf(camel) : [];
  return [camel, pascal, ...prefixed, ...folderNoun];
}

/** `core/errors.ts` bears the name of its class. */
function errorsOf(camel: string): readonly string[] {
  return camel === "errors" ? ["HustingsError"] : [];
}

function singular(folder: string, file: string): string {
  if (file === folder || file === "kwic") return file;
  return folder === "charts" ? "chart" : folder;
}

function firstVerb(names: string): string {
  return (
    names
      .split(",")
      .map((name) => name.trim())
      .find((name) => !name.startsWith("type ")) ?? ""
  );
}

/** Types and tables of data need no test of their own name. */
function hasLogic(source: Source): boolean {
  return /^export (?:async )?function/mu.test(source.text) && source.folder !== "cli";
}

/** A file is tested by the test of its own name, or by that of a file of its room which uses it. */
function tested(source: Source): boolean {
  const own = join(root, "tests", source.path.replace(/\.ts$/u, ".test.ts"));
  if (existsSync(own)) return true;
  return rooms.some(
    (other) =>
      other.folder === source.folder &&
      other.path !== source.path &&
      other.imports.some((used) => used.target === source.path),
  );
}
