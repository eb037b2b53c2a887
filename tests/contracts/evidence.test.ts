// Every table leads from each row to passages, or says why there are none; also where it was made of a matrix.

import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import type { Table } from "../../src/core/table.ts";

const subjects = ["war and security", "peace and treaties", "taxes and jobs", "jobs and growth", "security of borders"];
const texts = library.corpus(
  Array.from({ length: 24 }, (_, d) => ({
    id: `speech-${String(d).padStart(2, "0")}`,
    text: `We speak of ${subjects[d % 5]}, and of ${subjects[(d * 3 + 1) % 5]}. Not of ${subjects[(d + 2) % 5]}! ${"The house agrees. ".repeat(1 + (d % 3))}`,
    vars: {
      speaker: `Speaker ${d % 6}`,
      party: d % 2 === 0 ? "A" : "B",
      debate: `Debate ${d % 2}`,
      date: `20${String(10 + (d % 12)).padStart(2, "0")}-05-01`,
    },
  })),
);
const words = library.tokens(texts);
const matrix = library.features(words);
const codebook = library.dictionary({ security: "secur*", jobs: "job*" });
const rates = library.trackFrames(words, codebook, { over: "year", minTokens: 1 });
const codings = texts.documents.flatMap(({ id }, d) => [
  { unit: id, coder: "a", value: d % 2 },
  { unit: id, coder: "b", value: d % 3 === 0 ? 0 : d % 2 },
]);
const references = { "speech-00": -1, "speech-03": 1 };
const seeds = { war: 1, peace: -1 };

type Source = typeof matrix | typeof words;
type Matrix = typeof matrix;

/** Tables that are made of a matrix, or of tokens where those will do as well. */
const ofMatrix: Readonly<Record<string, (source: Source) => Table<object>>> = {
  affinity: (source) => library.affinity(source, { references: { "speech-00": "left", "speech-03": "right" } }),
  correspondence: (source) => library.correspondence(source),
  "dispersion of a matrix": (source) => library.dispersion(source, { measures: ["range", "dp"] }),
  "entropy of documents": (source) => library.entropy(source),
  "entropy of words": (source) => library.entropy(source, { of: "words" }),
  frequency: (source) => library.frequency(source, { by: "party", minTokens: 1, draws: 20 }),
  keyness: (source) => library.keyness(source, { by: "party", target: "A" }),
  lsa: (source) => library.lsa(source, { dimensions: 2 }),
  lss: (source) => library.lss(source, { seeds, dimensions: 4 }),
  wordfish: (source) => library.wordfish(source),
  wordscores: (source) => library.wordscores(source, { references }),
  wordshoal: (source) => library.wordshoal(source, { debate: "debate", speaker: "speaker", minSpeakers: 3 }),
  zipf: (source) => library.zipf(source, { by: "party", minTokens: 1 }),
};

/** Tables that take a matrix alone. */
const ofMatrixAlone: Readonly<Record<string, (given: Matrix) => Table<object>>> = {
  calibration: (given) =>
    library.calibration(library.classify(given, { by: "party", within: "speaker", folds: 2 }), { draws: 20 }),
  classifierScores: (given) =>
    library.classifierScores(library.classify(given, { by: "party", within: "speaker", folds: 2 }), { draws: 20 }),
  classifierWords: (given) => library.classifierWords(given, { by: "party" }),
  classify: (given) => library.classify(given, { by: "party", within: "speaker", folds: 2 }),
  hierarchy: (given) => library.hierarchy(library.similarity(given)),
  similarity: (given) => library.similarity(given),
  "similarity of groups": (given) => library.similarity(library.featuresGroup(given, { by: "party" })),
  topicDocuments: (given) => library.topicDocuments(model(given)),
  topicPrevalence: (given) => library.topicPrevalence(model(given), { by: "party", minTokens: 1, draws: 20 }),
  topicQuality: (given) => library.topicQuality(model(given), { documents: given }),
  topicWords: (given) => library.topicWords(model(given)),
};

function model(given: Matrix): ReturnType<typeof library.lda> {
  return library.lda(given, { topics: 2, iterations: 10, keep: 2 });
}

/** Tables of tokens, of a corpus, or of other tables. */
const ofTokens: Readonly<Record<string, () => Table<object>>> = {
  bursts: () => library.bursts(rates),
  burstiness: () => library.burstiness(words, { draws: 20 }),
  changePoints: () => library.changePoints(rates),
  collocates: () => library.collocates(words, { node: "security", minCount: 1 }),
  collocations: () => library.collocations(words),
  dispersion: () => library.dispersion(words, { patterns: ["secur*"] }),
  diversity: () => library.diversity(words, { measures: ["ttr"] }),
  editSimilarity: () => library.editSimilarity(words, { limit: 5 }),
  heaps: () => library.heaps(words, { minTokens: 1 }),
  kwic: () => library.kwic(words, "secur*"),
  polarity: () => library.polarity(words, { dictionary: library.dictionary({ positive: "peace", negative: "war" }) }),
  readability: () => library.readability(words),
  sentiment: () => library.sentiment(words, { lexicon: "afinn", by: "party" }),
  toneAround: () => library.toneAround(words, codebook, { by: "party" }),
  trackFrames: () => rates,
  trend: () => library.trend(rates),
  uptake: () => library.uptake(words, codebook),
};

/** Rows that rest on nothing that can be read; the table says so. */
const ofNothing: Readonly<Record<string, () => Table<object> | Promise<Table<object>>>> = {
  agreement: () => library.agreement(codings, { draws: 20 }),
  chooseTopics: () => library.chooseTopics(matrix, { topics: [2], iterations: 4, keep: 1 }),
  confusion: () => library.confusion(codings),
  learningCurve: () => library.learningCurve(matrix, { by: "party", within: "speaker", folds: 2, draws: 20 }),
  multiverse: () => library.multiverse({ first: [1, 2], second: [1, 2] }, ({ first, second }) => first + second),
  tableFrom: () => library.tableFrom([{ a: 1 }]),
  testCodebook: () => library.testCodebook(library.builtinCodebook("en")),
  topicEffects: () => library.topicEffects(model(matrix), { covariates: ["party"], draws: 20 }),
};

/** A table and those beside it. */
function allOf(name: string, table: Table<object>): readonly (readonly [string, Table<object>])[] {
  const beside = Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && "kind" in value && value.kind === "table"
      ? allOf(`${name}, ${key}`, value as Table<object>)
      : [],
  );
  return [[name, table], ...beside];
}

/** Rows for which nothing was counted: there is nothing to read. */
function isEmpty(row: object): boolean {
  const { status = "ok", count, positive, negative } = row as Readonly<Record<string, unknown>>;
  return status !== "ok" || count === 0 || (positive === 0 && negative === 0);
}

/** What is wrong with the passages of a table, and of those beside it; nothing for one that says why it has none. */
function wrongPassages(name: string, table: Table<object>): readonly string[] {
  return allOf(name, table).flatMap(([which, { rows, evidence, withoutEvidence = "" }]) => {
    if (evidence === undefined) return isSentence(withoutEvidence) ? [] : [`${which} does not say why`];
    const { bounds, documents, starts, ends, corpus } = evidence;
    if (bounds.length !== rows.length + 1 || starts.length !== documents.length || ends.length !== documents.length)
      return [`${which} has passages for other rows`];
    const without = rows.filter((row, r) => !isEmpty(row) && (bounds[r + 1] as number) <= (bounds[r] as number));
    const outside = [...starts.keys()].filter((k) => {
      const { length } = corpus.documents[documents[k] as number]?.text ?? "";
      return (starts[k] as number) >= (ends[k] as number) || (ends[k] as number) > length;
    });
    const bare = without.map((row) => `${which}: no passage for ${JSON.stringify(row)}`);
    return bare.concat(outside.map((k) => `${which}: passage ${k} is none of its text`));
  });
}

function isSentence(text: string): boolean {
  return /^[A-Z].*\.$/u.test(text);
}

describe.each(Object.entries(ofMatrix))("%s", (name, verb) => {
  it.each([
    ["tokens", words],
    ["a matrix of them", matrix],
  ] as const)("leads from each row to passages, made of %s", (_, source) => {
    const table = verb(source);
    expect(table).toHaveProperty("evidence");
    expect(wrongPassages(name, table)).toEqual([]);
  });

  it("says that a matrix from elsewhere leads nowhere", () => {
    const table = verb(structuredClone(matrix));
    expect(table).not.toHaveProperty("evidence");
    expect(table.withoutEvidence).toContain("The matrix was saved");
  });
});

describe.each(Object.entries(ofMatrixAlone))("%s", (name, verb) => {
  it("leads from each row to passages, and says why not where the matrix is from elsewhere", () => {
    const table = verb(matrix);
    expect(table).toHaveProperty("evidence");
    expect(wrongPassages(name, table)).toEqual([]);
    expect(verb(structuredClone(matrix)).withoutEvidence).toContain("The matrix was saved");
  });
});

describe.each(Object.entries(ofTokens))("%s", (name, verb) => {
  it("leads from each row to passages", () => {
    const table = verb();
    expect(table).toHaveProperty("evidence");
    expect(wrongPassages(name, table)).toEqual([]);
  });
});

describe.each(Object.entries(ofNothing))("%s", (name, verb) => {
  it("says why no passages stand behind its rows", async () => {
    for (const [which, one] of allOf(name, await verb())) {
      expect(one.evidence, which).toBeUndefined();
      expect(isSentence(one.withoutEvidence ?? ""), which).toBe(true);
    }
  });
});

it("describe leads to documents from the facts that are of some, and not from those of the whole corpus", () => {
  const table = library.describe(library.corpus([...texts.documents, { id: "empty", text: "" }]));
  const behind = (row: number): number => library.passages(table, { row }).length;
  const whole = table.rows.findIndex(({ fact }) => fact === "documents");
  expect(behind(whole)).toBe(0);
  expect(table.rows.some((_, row) => behind(row) > 0)).toBe(true);
});

it.each([
  ["chartCorrespondence", () => library.chartCorrespondence(library.correspondence(matrix), { show: "words" })],
  ["chartLsa", () => library.chartLsa(library.lsa(matrix, { dimensions: 3 }), { dimensions: [2, 3] })],
  [
    "chartMatrix",
    () => library.chartMatrix(library.similarity(matrix), { row: "first", column: "second", value: "value" }),
  ],
  ["chartPositions", () => library.chartPositions(library.wordfish(matrix))],
  [
    "chartReadability",
    () =>
      library.chartReadability(library.readability(words, { measures: ["meanSentenceLength", "ari"] }), {
        measure: "ari",
      }),
  ],
] as const)("%s keeps the way from its rows to the passages", (name, draw) => {
  const { table } = draw();
  expect(table).toHaveProperty("evidence");
  expect(wrongPassages(name, table)).toEqual([]);
});
