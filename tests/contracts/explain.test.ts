// Every statistic explains its rows: by name, with the number that the row has, and never that there is none where there is one.

import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import type { Row, Table } from "../../src/core/table.ts";

const house = library.corpus(
  [
    ["a", "tax tax tax aid cut cut. We agree, it is good.", "Ann", "L", "1990"],
    ["b", "tax tax aid aid cut. We do not agree at all.", "Ann", "L", "1991"],
    ["c", "tax aid aid aid. This is a bad plan, said one.", "Bo", "R", "1992"],
    ["d", "aid aid aid aid care care. We agree on care.", "Bo", "R", "1993"],
  ].map(([id = "", text = "", speaker = "", party = "", date = ""]) => ({ id, text, vars: { speaker, party, date } })),
);
const words = library.tokens(house);
const matrix = library.features(words);
const resources = await library.readabilityResources("en");
const keys = library.dictionary({ money: "tax*", help: ["aid", "care"] });
const fish = library.wordfish(matrix);
const scores = library.wordscores(matrix, { references: { a: -1, d: 1 } });
const map = library.correspondence(matrix);

const years = library.trackFrames(
  library.tokens(
    library.corpus(
      [1, 1, 1, 4, 5, 1, 1, 1].map((times, i) => ({
        text: "tax ".repeat(20 * times) + "aid ".repeat(1000 - 20 * times),
        vars: { date: String(1990 + i) },
      })),
    ),
  ),
  keys,
  { over: "year" },
);

const talk = library.uptake(
  library.tokens(
    library.corpus(
      ["tax", "tax", "aid", "no"].flatMap((text, i) => [
        { id: `a${i}`, text, vars: { speaker: "Ann" } },
        { id: `b${i}`, text, vars: { speaker: "Bo" } },
      ]),
    ),
  ),
  keys,
  { minReplies: 1 },
);

const shoal = library.wordshoal(
  library.features(
    library.tokens(
      library.corpus(
        ["tax tax aid cut", "tax cut aid cut", "aid aid care tax"].map((text, i) => ({
          text,
          vars: { debate: "d", speaker: `s${i}` },
        })),
      ),
    ),
  ),
  { minSpeakers: 3 },
);

const network = await library.wordNetwork(words, { minCount: 1, size: 6 });
const ways = await library.gapMultiverse(house, keys, { by: "party", compare: ["L", "R"], frame: "money" });

const near = library.contextRegression(words, {
  node: ["tax", "aid"],
  on: ["party"],
  vectors: { words: ["tax", "aid", "cut"], dimensions: 2, values: Float64Array.of(1, 0, 0, 1, 1, 1) },
  transform: "none",
  minContexts: 2,
  permutations: 9,
});

const tables: Readonly<Record<string, Table<object>>> = {
  bursts: library.bursts(years),
  changePoints: library.changePoints(years),
  trend: library.trend(years),
  "trend, periods": library.trend(years).series,
  collocates: library.collocates(words, { node: "aid", minCount: 1 }),
  contextRegression: near,
  "contextRegression, neighbours": near.neighbours,
  collocations: library.collocations(words, { minCount: 1 }),
  correspondence: map,
  "correspondence, words": map.words,
  dispersion: library.dispersion(words, {}),
  diversity: library.diversity(words, { measures: ["ttr"] }),
  editSimilarity: library.editSimilarity(words),
  entropy: library.entropy(words),
  frequency: library.frequency(words, { by: "party", minTokens: 1 }),
  heaps: library.heaps(
    library.tokens(library.corpus(["to be or not to be that is the question ".repeat(60) + "a b c d e f g"])),
  ),
  diffDictionaries: library.diffDictionaries(keys, library.dictionary({ money: "cut" }), words),
  influence: library.influence(words, keys, { minTokens: 1 }),
  hierarchy: library.hierarchy(library.similarity(matrix)),
  keyness: library.keyness(words, { by: "party", target: "L" }),
  affinity: library.affinity(matrix, { references: { a: "L", d: "R" } }),
  lsa: library.lsa(matrix),
  lss: library.lss(words, { seeds: { tax: 1, care: -1 } }),
  "lss, words": library.lss(words, { seeds: { tax: 1, care: -1 } }).words,
  multiverse: ways,
  "multiverse, drivers": ways.drivers,
  "multiverse, levels": ways.levels,
  matchedWords: library.matchedWords(words, keys),
  readability: library.readability(words, { measures: ["flesch", "ari"], resources, minWords: 5 }),
  sampleForCoding: library.sampleForCoding(words, { size: 4, around: keys }),
  reusedPassages: library.reusedPassages(words, { size: 2, minMatches: 2 }),
  sentiment: library.sentiment(house, { lexicon: "afinn", by: "party" }),
  similarity: library.similarity(matrix),
  trackFrames: library.trackFrames(words, keys, { by: "party", minTokens: 1 }),
  validateDictionary: library.validateDictionary(
    words,
    keys,
    ["a", "b", "c", "d"].map((document) => ({ document, frame: "money", value: document < "c" })),
    { minUnits: 1, draws: 20 },
  ),
  uptake: talk,
  "uptake, speakers": talk.speakers,
  wordfish: fish,
  "wordfish, words": fish.words,
  wordscores: scores,
  "wordscores, words": scores.words,
  wordshoal: shoal,
  "wordshoal, debates": shoal.debates,
  burstiness: library.burstiness(words, { minCount: 3 }),
  wordNetwork: network,
  "wordNetwork, ties": network.ties,
  zipf: library.zipf(matrix, { minTokens: 1 }),
  "zipf, ranks": library.zipf(matrix, { minTokens: 1 }).ranks,
};

/** What the first line says of a row, and what the formula ends with. */
function told(table: Table<object>, row: number): { readonly head: string; readonly end: string } {
  const lines = library.explain(table, { row }).split("\n");
  const end = lines.findLast((line) => /^ +(?:=|where) /u.test(line)) ?? "";
  return { head: lines[0] ?? "", end };
}

describe.each(Object.entries(tables))("%s", (_, table) => {
  const rows = table.rows as readonly Row[];
  const known = rows.findIndex((row) => row["status"] === undefined || row["status"] === "ok");

  it("is explained by its number", () => {
    const { head, end } = told(table, known);
    expect(head).toMatch(/^\S.*: \S+, \S.* −?-?[\d.,]+(?:e[+-]\d+)?$/u);
    expect(end).toMatch(/[\d]/u);
  });

  it("never lacks a number that a row has", () => {
    const empty = rows.flatMap((row, at) =>
      row["status"] === undefined || row["status"] === "ok" ? [told(table, at)] : [],
    );
    expect(empty.filter(({ head, end }) => /has no value/u.test(head) || /no value/u.test(end))).toEqual([]);
  });
});

it("fills in what a reader can check by hand", () => {
  const row = library.explain(tables["readability"] as Table<object>, { row: 0 });
  // Twelve words in two sentences.
  expect(row).toContain("206.835 − 1.015 × ");
  const point = library.explain(map, { row: 0 }).split("\n");
  expect(point.some((line) => /^ +(?:= )-?[\d.]+ × [\d.]+$/u.test(line))).toBe(true);
});
