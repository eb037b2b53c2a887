// What plain JavaScript lets through: options that do not exist, and values of another kind, are refused by every verb in one coded sentence.

import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import * as node from "../../src/node.ts";

type Verb = (...given: readonly unknown[]) => unknown;

const texts = library.corpus([
  { id: "a", text: "We need security. “We agree,” said Ann Lee.", vars: { speaker: "A", date: "2001" } },
  { id: "b", text: "War or peace, security.", vars: { speaker: "B", date: "2002" } },
]);
const words = library.tokens(texts);
const matrix = library.features(words);
const keys = library.dictionary({ security: "secur*" });
const rates = library.trackFrames(words, keys, { by: "speaker" });
const document = texts.documents[0];
const topicModel = library.lda(matrix, { topics: 2, iterations: 2 });
const codings = [{ unit: "1", coder: "a", value: "x" }];

/** What each verb works on, without its options. */
const verbs: Readonly<Record<string, readonly unknown[]>> = {
  agreement: [codings],
  burstiness: [words],
  bursts: [rates],
  wordNetwork: [words],
  calibration: [rates],
  changePoints: [rates],
  chooseTopics: [matrix],
  classifierScores: [rates],
  classifierWords: [matrix],
  classify: [matrix],
  keywordLda: [matrix],
  lda: [matrix],
  learningCurve: [matrix],
  nmf: [matrix],
  seededLda: [matrix],
  topicDocuments: [topicModel],
  topicEffects: [topicModel],
  topicPrevalence: [topicModel],
  topicQuality: [topicModel],
  topicWords: [topicModel],
  tableFrom: [[{ a: 1 }]],
  chartIntervals: [rates],
  chartKeyness: [rates],
  chartOwn: [rates, { mark: "bar" }],
  chartRanked: [rates],
  chartRates: [rates],
  codingPage: [rates],
  codingSheet: [rates],
  collocates: [words],
  collocations: [words],
  confusion: [codings],
  contextRegression: [words],
  featuresCooccurrence: [words],
  wordVectors: [words],
  readVectors: ["nowhere.txt"],
  corpus: [["text"]],
  correspondence: [matrix],
  csv: [rates],
  describe: [texts],
  dictionary: [{ security: "secur*" }],
  diffDictionaries: [keys, keys, words],
  dispersion: [words],
  diversity: [words],
  editSimilarity: [words],
  entropy: [words],
  features: [words],
  featuresDocumentFrequency: [matrix],
  featuresGroup: [matrix],
  featuresTrim: [matrix],
  featuresWeight: [matrix],
  frequency: [words],
  heaps: [words],
  influence: [words, keys],
  hierarchy: [library.similarity(matrix)],
  keyness: [words],
  kwic: [words, "secur*"],
  affinity: [matrix],
  lsa: [matrix],
  lss: [matrix],
  matchedWords: [words, keys],
  gapMultiverse: [texts, keys],
  multiverse: [{ a: [1, 2] }, () => 1],
  nearDuplicates: [words],
  png: [library.chartRates(rates)],
  polarity: [words],
  quotedShare: [texts],
  quotes: [document],
  quotingProfile: [texts],
  readability: [words],
  readCodingSheet: ["nowhere.csv"],
  readCorpus: ["nowhere.jsonl"],
  readDictionary: ["nowhere.dic"],
  sampleForCoding: [texts],
  reusedPassages: [words],
  sentiment: [texts],
  similarity: [matrix],
  speakers: [texts],
  svg: [library.chartRates(rates)],
  tokens: [texts],
  tokensCompound: [words, "we agree"],
  tokensLookup: [words, keys],
  tokensNgrams: [words],
  tokensSelect: [words, "secur*"],
  toneAround: [words, keys],
  trend: [rates],
  trackFrames: [words, keys],
  validateDictionary: [words, keys, []],
  uptake: [words, keys],
  voices: [document],
  wordfish: [matrix],
  wordscores: [matrix],
  wordshoal: [matrix],
  zipf: [words],
  writeCorpus: ["nowhere.jsonl", texts],
};

const doors = { ...library, ...node } as unknown as Readonly<Record<string, Verb>>;

/** What a call is refused with, whether at once or later. */
async function refusal(name: string, ...given: readonly unknown[]): Promise<unknown> {
  try {
    await (doors[name] as Verb)(...given);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(Object.entries(verbs))("%s", (name, given) => {
  it("refuses an option it does not have, and says which there are", async () => {
    const error = await refusal(name, ...given, { nosuchoption: 1 });
    expect(error).toMatchObject({ code: "unknown-option" });
    expect((error as Error).message).toContain('"nosuchoption" is none of: ');
  });

  // An object without keys is a dictionary, if an empty one.
  const others = name === "dictionary" ? [] : [{}, Promise.resolve(texts)];

  it.each([undefined, null, 5, ...others])("refuses %s instead of what it works on", async (wrong) => {
    const error = await refusal(name, wrong, ...given.slice(1));
    expect(error).toBeInstanceOf(library.HustingsError);
    expect((error as Error).message).not.toContain("\n");
  });
});

it("names the nearest option", async () => {
  expect(String(await refusal("frequency", words, { grupBy: "speaker", limt: 3 }))).toContain('"grupBy" is none of: ');
  expect(String(await refusal("frequency", words, { limt: 3 }))).toContain('did you mean "limit"?');
});

it("takes options in an object only", async () => {
  expect(await refusal("tokens", texts, "fold")).toMatchObject({ code: "wrong-value" });
  expect(await refusal("frequency", words, [])).toMatchObject({ code: "wrong-value" });
});

it("says how a document, a codebook and patterns are written", async () => {
  expect(String(await refusal("quotes", "“We agree,” said Ann Lee."))).toContain(
    'quotes needs one document: { id: "a", text: "…", vars: {} }, but it was given a text [wrong-value]',
  );
  expect(await refusal("trackFrames", words)).toMatchObject({ code: "wrong-value" });
  expect(await refusal("toneAround", words)).toMatchObject({ code: "wrong-value" });
  expect(await refusal("kwic", words)).toMatchObject({ code: "wrong-value" });
});

it("reminds of await", async () => {
  expect(String(await refusal("tokens", Promise.resolve(texts)))).toContain("a promise; put await before it");
});

it("says which values an option has, also where it was given one of another kind", async () => {
  expect(await refusal("tokensSelect", words, ["a"], { padding: true })).toMatchObject({ code: "bad-option" });
  expect(await refusal("toneAround", words, keys, { mask: "no" })).toMatchObject({ code: "bad-option" });
  expect(await refusal("toneAround", words, keys, { baseline: "none" })).toMatchObject({ code: "bad-option" });
  expect(await refusal("trackFrames", words, keys, { per: 0 })).toMatchObject({ code: "bad-option" });
  expect(String(await refusal("dictionary", { security: [/^secur/u] }))).toContain('with { match: "regex" }');
});
