// Seeds: what is refused; the contract suite holds that seeded topics are found.

import { expect, it } from "vitest";
import { dictionary } from "../../../src/dictionary/dictionary.ts";
import { seededLda } from "../../../src/stats/topics/seeded-lda.ts";
import { matrix } from "../../helpers/two-topics.ts";

it("puts residual topics behind those with seeds, and reads globs", () => {
  const model = seededLda(matrix, { seeds: dictionary({ defence: "arm*" }), residual: 1, iterations: 50 });
  expect(model.topics).toEqual(["defence", "2 tax jobs trade"]);
  expect(model.method.options["seeds"]).toEqual(["defence: army"]);
});

it("refuses seeds that are nowhere, a weight beyond one, half a topic, and what is no dictionary", () => {
  const seeds = dictionary({ defence: "arm*", health: "hospital" });
  expect(() => seededLda(matrix, { seeds })).toThrow('none of "health" is there');
  const good = dictionary({ defence: "arm*" });
  expect(() => seededLda(matrix, { seeds: good, residual: 1, weight: 2 })).toThrow("a weight above 0");
  expect(() => seededLda(matrix, { seeds: good, residual: 0.5 })).toThrow("residual topics from zero up");
  expect(() => seededLda(matrix, { seeds: { defence: ["army"] } as never })).toThrow("a dictionary as seeds");
});
