// Networks of words: pairs by hand, information by hand, words chosen by documents, intervals, and passages of ties.

import { expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { wordNetwork } from "../../src/stats/word-network.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const texts = ["war and peace. War, trade.", "war and peace", "the trade of peace", "trade and jobs"];
const said = tokens(corpus(texts));

it("counts pairs in windows and sentences", async () => {
  const words = ["jobs", "peace", "trade", "war"];
  const near = await wordNetwork(said, { words, window: 2, minCount: 1 });
  // peace–war: twice over "and", and peace. War once; peace–trade: "peace. War, trade" and "trade of peace"; trade–war once; jobs–trade once.
  expect(near.ties.rows.map(({ from, to, count, documents }) => [from, to, count, documents])).toEqual([
    ["peace", "war", 3, 2],
    ["peace", "trade", 2, 2],
    ["jobs", "trade", 1, 1],
    ["trade", "war", 1, 1],
  ]);
  const sentences = await wordNetwork(said, { words, window: "sentence", minCount: 1 });
  expect(sentences.ties.rows.map(({ from, to, count }) => `${from} ${to} ${count}`)).toEqual([
    "peace war 2",
    "jobs trade 1",
    "peace trade 1",
    "trade war 1",
  ]);
  // Seven pairs: peace–war 3/7; ends: peace 5/14, war 4/14.
  expect(near.ties.rows[0]?.npmi).toBeCloseTo(Math.log(3 / 7 / (2 * (5 / 14) * (4 / 14))) / -Math.log(3 / 7), 12);
  const strength = near.rows.filter(({ measure }) => measure === "strength");
  expect(strength.map(({ word, value }) => `${word} ${value}`)).toEqual(["peace 5", "trade 4", "war 4", "jobs 1"]);
  expect(passages(near.ties, { row: 0 }).map(({ match }) => match)).toEqual([
    "war and peace",
    "peace. War",
    "war and peace",
  ]);
});

it("chooses the words of most documents, and says of a word without a tie that there is too little", async () => {
  const table = await wordNetwork(said, {
    size: 3,
    stopwords: ["and", "the", "of"],
    minCount: 2,
    measures: ["degree"],
  });
  expect(table.rows.map(({ word }) => word).toSorted()).toEqual(["peace", "trade", "war"]);
  const lonely = await wordNetwork(said, { words: ["jobs", "peace", "war"], minCount: 2, measures: ["degree"] });
  expect(lonely.rows.at(-1)).toMatchObject({ word: "jobs", value: null, status: "too-little-data", interval: "none" });
});

it("takes the frequent words of a single text", async () => {
  const text = tokens(corpus(["a war b war c peace war peace d"]));
  const network = await wordNetwork(text, { size: 2, minCount: 1, measures: ["degree"] });
  expect(network.rows.map(({ word }) => word).toSorted()).toEqual(["peace", "war"]);
});

it("has intervals from ten documents on, and the same ones each time", async () => {
  const many = tokens(
    corpus(Array.from({ length: 12 }, (_, i) => `war and ${i % 3 === 0 ? "peace" : "trade"} and war`)),
  );
  const asked = { words: ["peace", "trade", "war"], minCount: 1, draws: 60 } as const;
  const table = await wordNetwork(many, asked);
  const war = table.rows.find(({ word, measure }) => word === "war" && measure === "pageRank");
  expect(war?.interval).toBe("cluster-bootstrap");
  expect(war?.low).toBeLessThanOrEqual(war?.value ?? 0);
  expect((await wordNetwork(many, asked)).rows).toEqual(table.rows);
  expect(table.ties.rows[0]).toMatchObject({ from: "trade", to: "war", count: 16 });
  const informed = await wordNetwork(many, { ...asked, weight: "npmi" });
  expect(informed.ties.rows.every(({ weight, npmi }) => weight === npmi && weight > 0)).toBe(true);
});

it("refuses what it cannot do", async () => {
  await expect(wordNetwork(said, { window: 0 })).rejects.toThrow("a window");
  await expect(wordNetwork(said, { words: ["a", "a"] })).rejects.toThrow("each word once");
  await expect(wordNetwork(said, { size: 1 })).rejects.toThrow("two words");
  await expect(wordNetwork(said, { measures: ["closeness" as never] })).rejects.toThrow(
    '"closeness" is none of: degree',
  );
  await expect(wordNetwork(said, { weight: "z" as never })).rejects.toThrow("a known weight");
  await expect(wordNetwork(said, { draws: -1 })).rejects.toThrow("draws");
});
