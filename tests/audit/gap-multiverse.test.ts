// The gap of two groups in every way: by hand on invented texts, and its interval by an independent bootstrap.

import { expect, it } from "vitest";
import { gapEstimate } from "../../src/audit/gap-estimate.ts";
import { gapMultiverse } from "../../src/audit/gap-multiverse.ts";
import { bootstrap } from "../../src/math/bootstrap.ts";
import { expandedLevel } from "../../src/math/expanded-level.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { codebook } from "../../src/dictionary/codebook.ts";

const house = corpus([
  { id: "a", text: "The war-cry of 1914 and the war", vars: { party: "A", speaker: "Ann" } },
  { id: "b", text: "War war war peace", vars: { party: "A", speaker: "Al" } },
  { id: "c", text: "War, peace, peace, peace, of the 20", vars: { party: "B", speaker: "Bo" } },
]);
const war = dictionary({ war: "war" });
const compare = ["A", "B"] as const;

it("counts by hand", async () => {
  const table = await gapMultiverse(house, war, { by: "party", compare });
  const estimate = (tokenise: string, stopwords: string, measure: string): number =>
    table.rows.find((row) => row.tokenise === tokenise && row.stopwords === stopwords && row.measure === measure)
      ?.estimate ?? Number.NaN;
  // A: a 1 of 7 words, b 3 of 4; B: 1 of 7.
  expect(estimate("words", "none", "pooled")).toBeCloseTo(Math.log2(4 / 11 / (1 / 7)), 12);
  expect(estimate("words", "none", "documents")).toBeCloseTo(Math.log2((1 / 7 + 3 / 4) / 2 / (1 / 7)), 12);
  // war-cry is two words.
  expect(estimate("split-hyphens", "none", "pooled")).toBeCloseTo(Math.log2(5 / 12 / (1 / 7)), 12);
  // Without 1914 and 20.
  expect(estimate("no-numbers", "none", "pooled")).toBeCloseTo(Math.log2(4 / 10 / (1 / 6)), 12);
  // Without the, of, and, the; of, the.
  expect(estimate("words", "en", "pooled")).toBeCloseTo(Math.log2(4 / 7 / (1 / 5)), 12);
  expect(table.rows.every(({ low, interval }) => low === null && interval === "none")).toBe(true);
});

it("finds phrases with stop words in them all the same, and negated mentions where it is told to", async () => {
  const book = await codebook("frames: { law: { include: ['rule of law'], negated: separate } }");
  const texts = corpus([
    { text: "The rule of law, never the rule of law.", vars: { party: "A" } },
    { text: "The rule of law is what we need here.", vars: { party: "B" } },
  ]);
  const table = await gapMultiverse(texts, book, {
    by: "party",
    compare,
    tokenise: ["words"],
    stopwords: ["en"],
    measure: ["pooled"],
  });
  const by = Object.fromEntries(table.rows.map(({ negated, estimate }) => [negated, estimate]));
  // A: rule law never? rule law; of the words that are no stop words.
  expect((by["count"] ?? 0) - (by["drop"] ?? 0)).toBeCloseTo(1, 12);
});

it("draws documents of both groups, as the general bootstrap does", () => {
  const counted = [3, 0, 5, 2, 8, 1, 4, 4, 6, 2, 7, 3, 1, 0, 2, 1, 3, 1, 0, 2, 2, 1, 1, 4];
  const words = counted.map((_, d) => 900 + 37 * (d % 7));
  const sides = [[...counted.keys()].filter((d) => d < 12), [...counted.keys()].filter((d) => d >= 12)] as const;
  const counts = { counted, negated: counted.map(() => 0), words, speakers: counted.map(() => null) };
  const found = gapEstimate(counts, sides, { negated: "drop", measure: "pooled", seed: 1, draws: 4000, level: 0.95 });
  const rate = (documents: readonly number[]): number =>
    documents.reduce((sum, d) => sum + (counted[d] ?? 0), 0) / documents.reduce((sum, d) => sum + (words[d] ?? 0), 0);
  const general = bootstrap([...counted.keys()], {
    strata: counted.map((_, d) => (d < 12 ? "a" : "b")),
    statistic: (sample) => Math.log2(rate(sample.filter((d) => d < 12)) / rate(sample.filter((d) => d >= 12))),
    draws: 4000,
    level: expandedLevel(0.95, { units: 12 }),
    seed: 3,
  });
  expect(found.estimate).toBeCloseTo(general.estimate, 12);
  // Two sets of draws differ by chance; the level is the one expanded for twelve documents.
  expect(Math.abs((found.low ?? 0) - general.low)).toBeLessThan(0.06);
  expect(Math.abs((found.high ?? 0) - general.high)).toBeLessThan(0.06);
});

it("has no estimate where a group has no mention, and refuses what is not there", async () => {
  const table = await gapMultiverse(house, dictionary({ cry: "war-cry" }), {
    by: "party",
    compare,
    tokenise: ["words"],
  });
  expect(table.rows.every(({ status, why }) => status === "undefined" && why === "it has no value")).toBe(true);
  const asked = { by: "party", compare } as const;
  await expect(gapMultiverse(house, war, { ...asked, compare: ["A", "C"] })).rejects.toThrow("[empty-target]");
  await expect(gapMultiverse(house, war, { ...asked, measure: ["poold" as never] })).rejects.toThrow(
    'did you mean "pooled"?',
  );
  await expect(gapMultiverse(house, war, { ...asked, tokenise: ["word" as never] })).rejects.toThrow("[bad-option]");
  await expect(gapMultiverse(house, war, { ...asked, frame: "pece" })).rejects.toThrow("a frame of the codebook");
  await expect(gapMultiverse(house, dictionary({ a: "a", b: "b" }), asked)).rejects.toThrow("there are several");
  await expect(gapMultiverse(house, war, { by: "party", compare: "A" as never })).rejects.toThrow("two groups");
});
