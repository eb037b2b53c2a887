// Latent semantic scaling: LSX's figures, seeds that share their weight, and what cannot be placed.

import { describe, expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { lss } from "../../../src/stats/scaling/lss.ts";
import { seedWeights } from "../../../src/stats/scaling/seed-weights.ts";
import { sentenceCounts } from "../../../src/stats/scaling/sentence-counts.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { run, spoken } from "../../helpers/semantics.ts";

describe("lss of the State of the Union since 1981", () => {
  const { said, matrix } = spoken();
  const scale = lss(matrix, { seeds: run.lss.seeds, contexts: said, dimensions: 50 });

  it("has LSX's weights of seeds and scores of words", () => {
    const rows = new Map(scale.words.rows.map((row) => [row.word, row]));
    const weights = Object.fromEntries(
      scale.words.rows.filter(({ seed }) => seed !== 0).map(({ word, seed }) => [word, seed]),
    );
    expect(Object.keys(weights).toSorted()).toEqual(Object.keys(run.lss.weights).toSorted());
    for (const [word, weight] of Object.entries(run.lss.weights)) expect(weights[word]).toAgreeWith(weight, 1e-10);
    for (const [w, word] of matrix.features.entries())
      expect(rows.get(word)?.score).toBeCloseTo(run.lss.beta[w] as number, 9);
  });

  it("has LSX's positions and standard errors", () => {
    expect(scale.rows.map(({ document }) => document)).toEqual(run.documents);
    for (const [d, { position, standardError }] of scale.rows.entries()) {
      expect(position).toBeCloseTo(run.lss.fit[d] as number, 8);
      // LSX has its standard errors to seven figures.
      expect(standardError).toAgreeWith(run.lss.se[d], 1e-6);
    }
  });

  it("leads from each word to its places", () => {
    const row = scale.words.rows.findIndex(({ word }) => word === "prosperity");
    expect(passages(scale.words, { row }).length).toBeGreaterThanOrEqual(scale.words.rows[row]?.count ?? 0);
  });
});

it("cuts texts into their sentences, and leaves out those without a word", () => {
  const said = tokens(corpus(["War and war. Trade. Peace.", "war"]));
  const { bounds, columns, values } = sentenceCounts(said, ["peace", "war"]);
  expect([[...bounds], [...columns], [...values]]).toEqual([
    [0, 1, 2, 3],
    [1, 0, 1],
    [2, 1, 1],
  ]);
});

it("shares the value of a seed among its words, and says which seeds are none", () => {
  const { weights, notices } = seedWeights(["good", "terror", "terrorism", "war"], {
    seeds: { Good: 1, "terror*": -1, war: -1, fine: 1 },
    who: "lss",
  });
  expect([...weights]).toEqual([
    [0, 1],
    [1, -0.25],
    [2, -0.25],
    [3, -0.5],
  ]);
  expect(notices.map(({ text }) => text)).toEqual(['1 of 4 seeds match no word: "fine".']);
});

const few = tokens(
  corpus([
    { id: "a", text: "Hope and peace. Fear and war." },
    { id: "b", text: "Hope. Peace." },
    { id: "c", text: "" },
  ]),
);

it("has no position for an empty text, and none in standard deviations for a single one", () => {
  const scale = lss(few, { seeds: { hope: 1, fear: -1 }, rescale: "none" });
  expect(scale.rows.map(({ status }) => status)).toEqual(["ok", "ok", "too-little-data"]);
  expect(scale.rows[0]?.position).toBeLessThan(scale.rows[1]?.position ?? Number.NaN);
  const alone = lss(tokens(corpus(["Hope and peace. Fear and war."])), { seeds: { hope: 1, fear: -1 } });
  expect(alone.rows[0]).toMatchObject({ position: null, interval: "none", status: "undefined" });
});

it("refuses seeds that are none, and strange options", () => {
  expect(() => lss(few, { seeds: { joy: 1 } })).toThrow('none of "joy" is');
  expect(() => lss(few, { seeds: {} })).toThrow("there are none");
  expect(() => lss(few, { seeds: { hope: 0 } })).toThrow('"hope" has 0');
  expect(() => lss(few, { seeds: { hope: 1 }, dimensions: 0 })).toThrow("one dimension or more");
  expect(() => lss(few, { seeds: { hope: 1 }, rescale: "lbg" as never })).toThrow('"lbg" is none of: standard, none');
  expect(() => lss(few, { seeds: { hope: 1 }, level: 2 })).toThrow("[bad-option]");
});
