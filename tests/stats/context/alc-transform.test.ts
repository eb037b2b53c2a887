// The transformation à la carte: conText's figures, by logarithms and by a threshold.

import { expect, it } from "vitest";
import { alcTransform } from "../../../src/stats/context/alc-transform.ts";
import { corpus } from "../../../src/corpus/corpus.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { contextRun as run, contexts } from "../../helpers/contexts.ts";

const { said, vectors } = contexts();
const end = said.bounds[10] ?? 0;
const ten = {
  ...said,
  ids: said.ids.subarray(0, end),
  bounds: said.bounds.subarray(0, 11),
  starts: said.starts.subarray(0, end),
  ends: said.ends.subarray(0, end),
};

it.each([
  ["log", "log"],
  ["threshold", 20],
] as const)("has conText's matrix: %s", (name, weighting) => {
  const found = alcTransform(ten, vectors, { weighting });
  for (const [i, row] of run.transform[name].entries())
    for (const [j, value] of row.entries()) expect(found[i]?.[j]).toAgreeWith(value, 1e-7);
});

it("needs more words than dimensions", () => {
  const few = tokens(corpus(["war war peace peace"]));
  const own = { words: ["peace", "war"], dimensions: 3, values: Float64Array.of(1, 2, 3, 3, 2, 2) };
  expect(() => alcTransform(few, own)).toThrow("more words with neighbours than the 3 dimensions");
});
