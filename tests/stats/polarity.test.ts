// Polarity: the published texts, phrases that turn a word round, groups, evidence, and the fold.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { polarityJob } from "../../src/stats/polarity-job.ts";
import { polarity } from "../../src/stats/polarity.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { invented, shards, type InventedVariables } from "../helpers/shards.ts";

/** The dictionary behind the published texts: good and great against bad, and either turned round by "not". */
const list = dictionary({ positive: ["good", "great", "not bad"], negative: ["bad", "not good"] });
const texts = tokens(
  corpus([
    { id: "d1", text: "good good bad bad good word1 word1 word1 word2 word2" },
    { id: "d2", text: "good" },
    { id: "d3", text: "notsentiment" },
    { id: "d4", text: "Great! Not bad." },
    { id: "d5", text: "good good not good bad" },
  ]),
  { punctuation: "keep" },
);

describe("polarity", () => {
  it.each([
    ["logit", [0.3364722366212, 1.098612288668, 0, 1.609437912434, 0]],
    ["absolute", [0.1, 1, 0, 0.5, 0]],
    ["relative", [0.2, 1, null, 1, 0]],
  ] as const)("%s is that of quanteda.sentiment 0.31 on its five test texts", (measure, wanted) => {
    const { rows } = polarity(texts, { dictionary: list, measure });
    expect(rows.map((row) => (row.polarity === null ? null : Number(row.polarity.toFixed(12))))).toEqual(
      wanted.map((value) => (value === null ? null : Number(value.toFixed(12)))),
    );
    expect(rows.map(({ status }) => status)).toEqual(wanted.map((value) => (value === null ? "undefined" : "ok")));
  });

  it("sums over a group, and has an interval from ten documents on", () => {
    const many = tokens(
      corpus(
        Array.from({ length: 12 }, (_, i) => ({
          text: i % 3 === 0 ? "bad good good" : "good word",
          vars: { side: "A" },
        })),
      ),
    );
    const [row] = polarity(many, { dictionary: list, by: "side", measure: "absolute" }).rows;
    // Four documents have 2 − 1 of 3, eight have 1 of 2: 12 of 28.
    expect(row).toMatchObject({ positive: 16, negative: 4, tokens: 28, documents: 12, interval: "cluster-bootstrap" });
    expect(row?.polarity).toBeCloseTo(12 / 28, 12);
    expect(row?.low).toBeLessThan(12 / 28);
    expect(row?.high).toBeGreaterThan(12 / 28);
  });

  it("leads to its matches, a phrase once and not to the word inside it", () => {
    const table = polarity(texts, { dictionary: list });
    expect(passages(table, { row: 4 }).map(({ match }) => match)).toEqual(["good", "good", "not good", "bad"]);
  });

  it("takes other keys, and refuses what the dictionary does not have", () => {
    const own = dictionary({ hope: "good", fear: "bad" });
    const [row] = polarity(texts, { dictionary: own, positive: ["hope"], negative: ["fear"] }).rows;
    expect(row).toMatchObject({ positive: 3, negative: 2 });
    expect(() => polarity(texts, { dictionary: own })).toThrow("polarity needs a key of the dictionary as positive");
    expect(() => polarity(texts, { dictionary: own, positive: ["hop"], negative: ["fear"] })).toThrow(
      '"hop" is none of: hope, fear',
    );
    expect(() => polarity(texts, { dictionary: list, measure: "logits" as "logit" })).toThrow(
      '"logits" is none of: logit, absolute, relative',
    );
    expect(() => polarity(texts, { dictionary: list, by: "party" as "id" })).toThrow("[unknown-variable]");
    expect(() => polarity(tokens(corpus([])), { dictionary: list })).toThrow("[empty-corpus]");
  });

  it("answers the same however the corpus was cut", () => {
    const words = dictionary({ positive: ["peace", "growth"], negative: ["war"] });
    const options = { dictionary: words, by: "party", minDocuments: 3, draws: 40 } as const;
    const job = polarityJob<InventedVariables>(options);
    const whole = job.finish(job.map(tokens(invented)));
    expect(whole.rows).toEqual(polarity(tokens(invented), options).rows);
    fc.assert(
      fc.property(shards, (parts) => {
        const partials = parts.map((part) => job.map(tokens(part)));
        expect(job.finish(partials.reduce((a, b) => job.merge(a, b)))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});
