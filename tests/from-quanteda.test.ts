// The page for those who come from quanteda names nothing that is not there.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as library from "../src/index.ts";
import * as node from "../src/node.ts";
import { root } from "./helpers/sources.ts";

const page = readFileSync(join(root, "docs", "from-quanteda.md"), "utf8");
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \|([^|]*)\|$/gmu)].filter(
  ([line]) => !/quanteda \| here|---/u.test(line),
);
const names = (cell: string): readonly string[] => [...cell.matchAll(/`([\w.]+)`/gu)].map(([, name = ""]) => name);
/** Options, fields and packages that the middle column explains itself with. */
const words = new Set([
  "by",
  "vars",
  "id",
  "corpus.documents",
  "case",
  "stem",
  "vocabulary",
  "bounds",
  "columns",
  "values",
]);

it("maps a hundred functions and more, each once", () => {
  const mapped = rows.flatMap(([, quanteda = ""]) => names(quanteda));
  expect(mapped.length).toBeGreaterThan(100);
  expect(mapped.filter((name, i) => mapped.indexOf(name) !== i)).toEqual([]);
});

it("names only what the doors export", () => {
  const exported = new Set(Object.keys({ ...library, ...node }));
  const missing = rows
    .flatMap(([, , here = ""]) => names(here))
    .filter((name) => !exported.has(name) && !words.has(name));
  expect(missing).toEqual([]);
});

it("says for every dash why", () => {
  expect(rows.filter(([, , here = "", why = ""]) => here.trim() === "–" && why.trim() === "")).toEqual([]);
});
