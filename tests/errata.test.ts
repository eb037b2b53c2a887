// Where quanteda is wrong: its number, ours, and why ours is right. docs/methods/errata.md shows what this test computes.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HustingsError } from "../src/core/errors.ts";
import { corpus } from "../src/corpus/corpus.ts";
import { dictionary } from "../src/dictionary/dictionary.ts";
import { features } from "../src/features/features.ts";
import { featuresWeight } from "../src/features/weight.ts";
import { diversity } from "../src/stats/diversity.ts";
import { frequency } from "../src/stats/frequency.ts";
import { keyness } from "../src/stats/keyness.ts";
import { keynessScore, type KeynessInput } from "../src/stats/keyness-score.ts";
import { readabilityMeasures } from "../src/stats/readability/readability-measures.ts";
import type { TextCounts } from "../src/stats/readability/readability-measure.ts";
import { wordscores } from "../src/stats/scaling/wordscores.ts";
import { sentences } from "../src/text/sentences.ts";
import { tokensNgrams } from "../src/tokens/ngrams.ts";
import { tokensSelect } from "../src/tokens/select.ts";
import { tokensLookup } from "../src/tokens/lookup.ts";
import { tokens } from "../src/tokens/tokens.ts";
import { root } from "./helpers/sources.ts";
import { oracle } from "./helpers/oracle.ts";

interface Figures extends Readonly<Record<string, unknown>> {
  readonly made: string;
  readonly long: string;
  readonly lbgMatrix: readonly (readonly number[])[];
  readonly iota: readonly string[];
  readonly punctuation: readonly string[];
  readonly phrase: readonly number[];
  readonly sentences: readonly number[];
}
const figures = oracle<Figures>("errata");
const theirs = (name: string): number => Number(figures[name]);

/** An erratum. `right` is what the source says, computed without either program. */
interface Erratum {
  readonly what: string;
  readonly input: string;
  readonly quanteda: number | string;
  readonly here: number | string;
  readonly right: number | string;
  readonly why: string;
}

const counts = { target: 110, reference: 111, targetTokens: 2662, referenceTokens: 29_336 } as const;
const few = { target: 4, reference: 3, targetTokens: 20, referenceTokens: 100 } as const;
const score = (input: KeynessInput): number => keynessScore(input).score;
const three = corpus(
  figures.lbgMatrix.map((row, d) => ({
    id: "abv".charAt(d),
    text: row.flatMap((count, w) => Array.from({ length: count }, () => "abcd".charAt(w))).join(" "),
  })),
);
const matrix = features(tokens(three));
const virgin = wordscores(matrix, { references: { a: -1, b: 1 }, rescale: "lbg", over: "all" }).rows.find(
  ({ document }) => document === "v",
);
const alone = wordscores(matrix, { references: { a: -1, b: 1 }, rescale: "lbg" }).rows.find(
  ({ document }) => document === "v",
);
const besideSix = diversity(
  tokens(
    corpus([
      { id: "long", text: figures.long },
      { id: "six", text: "a text of six short words" },
    ]),
  ),
  { measures: ["mattr"], window: 25 },
).rows.find(({ group }) => group === "long");
const words = (text: string, options: Parameters<typeof tokens>[1] = {}): readonly string[] => {
  const { ids, vocabulary } = tokens(corpus([text]), options);
  return Array.from(ids, (id) => vocabulary[id] ?? "");
};
const unknown = wordscores(
  features(
    tokens(
      corpus([
        { id: "a", text: "a b" },
        { id: "b", text: "c d" },
        { id: "v", text: "e f g" },
      ]),
    ),
  ),
  { references: { a: -1, b: 1 } },
).rows[2];
const pairsOf = (text: string): string => {
  const { ids, vocabulary } = tokensNgrams(
    tokensSelect(tokens(corpus([text])), "x", { selection: "remove", padding: "keep" }),
    { n: 2, skip: [0, 1] },
  );
  return Array.from(ids, (id) => vocabulary[id]).join(", ");
};
const washington = oracle<{
  readonly rows: readonly {
    readonly name: string;
    readonly counts: Partial<TextCounts> & Record<string, number>;
    readonly scores: Readonly<Record<string, number>>;
  }[];
}>("readability").rows.find(({ name }) => name === "1789-Washington");
const address = {
  types: 0,
  prepositions: 0,
  conjunctions: 0,
  points: 0,
  pointed: 0,
  ...washington?.counts,
} as TextCounts;

/** Laver, Benoit & Garry 2003: a word's score is the mean of the references, weighted by their shares of it; a text's that of its words. */
function rawByHand(): number {
  const [a = [], b = [], v = []] = figures.lbgMatrix;
  const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
  const shares = (row: readonly number[]): readonly number[] => row.map((count) => count / total(row));
  const [inA, inB] = [shares(a), shares(b)];
  const scores = inA.map((share, w) => ((inB[w] ?? 0) - share) / ((inB[w] ?? 0) + share));
  return shares(v).reduce((sum, share, w) => sum + share * (scores[w] ?? 0), 0);
}

/** Beauchamp 2012: a word's score is the difference of its log shares, one added to each count. */
function logitByHand(): number {
  const [a = [], b = [], v = []] = figures.lbgMatrix;
  const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
  const share = (row: readonly number[], w: number): number => ((row[w] ?? 0) + 1) / (total(row) + row.length);
  return v.reduce((sum, count, w) => sum + (count / total(v)) * Math.log(share(b, w) / share(a, w)), 0);
}

/** Bormuth 1969, p. 152, by hand: letters, words, sentences, and the share of words that are not unfamiliar. */
function bormuthByHand({ letters, words: w, sentences: s, ...rest }: TextCounts): number {
  const familiar = 1 - Number((rest as unknown as Record<string, number>)["unfamiliar"]) / w;
  const length = w / s;
  return (
    0.886593 -
    (0.08364 * letters) / w +
    0.161911 * familiar ** 3 -
    0.021401 * length +
    0.000577 * length ** 2 -
    0.000005 * length ** 3
  );
}

function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof HustingsError ? error.code : "another error";
  }
  return "an answer";
}

const errata: readonly Erratum[] = [
  {
    what: "MATTR",
    input: "a text of 160 words, window 25, with another text of six words in the corpus",
    quanteda: theirs("mattrBesideSix"),
    here: besideSix?.mattr ?? Number.NaN,
    right: theirs("mattrAlone"),
    why: "the shortest text shortens the window of all; alone it gives the same as here",
  },
  {
    what: "MATTR of words with marks inside",
    input: "“one 1,000 a-b a-b one two”, window 4",
    quanteda: theirs("mattrCut"),
    here:
      diversity(tokens(corpus([{ id: "cut", text: "one 1,000 a-b a-b one two" }])), { measures: ["mattr"], window: 4 })
        .rows[0]?.mattr ?? Number.NaN,
    right: theirs("mattrCutRight"),
    why: "it pastes each window together and cuts it into words anew, elsewhere than before",
  },
  {
    what: "skip-grams beside a pad",
    input: "“a b x c” without x, pairs with 0 or 1 word between",
    quanteda: [figures["skipGrams"]].flat().join(", "),
    here: pairsOf("a b x c"),
    // b_c is what it gives itself when only pairs with a word between are asked for.
    right: ["a_b", ...[figures["skipGramsOne"]].flat()].join(", "),
    why: "at a pad it gives up, and does not try the longer skips, which it finds when asked for them alone",
  },
  {
    what: "χ² with Williams's correction",
    input: "110 of 2,662 against 111 of 29,336 (χ² 501.397)",
    quanteda: theirs("williams"),
    here: score({ measure: "chiSquared", correction: "williams", ...counts }),
    right: theirs("williamsRight"),
    why: "it multiplies by q where Williams 1976 divides: a correction that makes the statistic larger",
  },
  {
    what: "G², default correction",
    input: "4 of 20 against 3 of 100",
    quanteda: theirs("lrDefault"),
    here: score({ measure: "logLikelihood", correction: "williams", ...few }),
    right: theirs("lrWilliamsRight"),
    why: "its manual says Williams, its code applies Yates's; here each is what is asked for",
  },
  {
    what: "G² without correction",
    input: "110 of 2,662 against 111 of 29,336",
    quanteda: theirs("g2"),
    here: score({ measure: "logLikelihood", ...counts }),
    right: theirs("g2Right"),
    why: "it adds 1e-9 inside each logarithm: 2e-9 a token too much",
  },
  {
    what: "p of PMI",
    input: "the same",
    quanteda: theirs("pmiP"),
    here: keynessScore({ measure: "pmi", ...counts }).p,
    right: Number.NaN,
    why: "PMI has no distribution; it looks up a χ² table. Fisher's exact p of these counts is 3.7e-59",
  },
  {
    what: "keyness of weights",
    input: "the same as proportions",
    quanteda: theirs("weightedP"),
    here: refusal(() =>
      keyness(featuresWeight(features(tokens(three)), { scheme: "proportion" }), { target: "a", by: "id" } as never),
    ),
    right: "not-counts",
    why: "a p-value of proportions, which are no counts; refused here",
  },
  {
    what: "standard error of Wordscores, LBG",
    input: "two references and one text of 18 words",
    quanteda: theirs("lbgSe"),
    here: virgin?.standardError ?? Number.NaN,
    right: theirs("lbgHalfWidth") / 1.959963984540054,
    why: "it does not fit the interval that stands beside it",
  },
  {
    what: "Wordscores, LBG, one text alone",
    input: "the same text by itself",
    quanteda: String(figures["lbgAlone"]),
    here: alone?.position ?? Number.NaN,
    right: rawByHand(),
    why: "the spread of one text is 0, and it divides by it; here the raw score is given",
  },
  {
    what: "Wordscores, Martin and Vanberg, without the references",
    input: "the same text beside another one",
    quanteda: theirs("mvVirgin"),
    here: wordscores(matrix, { references: { a: -1, b: 1 }, rescale: "mv" }).rows[2]?.position ?? Number.NaN,
    right: theirs("mv"),
    why: "it takes the first and the last of the texts it is given for the references; given the references too, it gives the same as here",
  },
  {
    what: "Wordscores, logit",
    input: "the same text",
    quanteda: String(figures["logit"]) === "" ? "an answer" : "an error",
    here:
      wordscores(matrix, { references: { a: -1, b: 1 }, scale: "logit", smoothing: 1 }).rows[2]?.position ?? Number.NaN,
    right: logitByHand(),
    why: "it forgets the names of the words, and so places no text but the references",
  },
  {
    what: "Wordscores of a text without a known word",
    input: "“e f g”",
    quanteda: theirs("unknown"),
    here: unknown?.position ?? Number.NaN,
    right: Number.NaN,
    why: "nothing says that it stands in the middle",
  },
  {
    what: "Bormuth's mean cloze",
    input: "Washington's address of 1789",
    quanteda: washington?.scores["Bormuth.MC"] ?? Number.NaN,
    here: readabilityMeasures.bormuthMc.of(address),
    right: bormuthByHand(address),
    why: "0.21401 for 0.021401, and unfamiliar words for familiar ones: a share of blanks filled cannot be negative",
  },
  {
    what: "sentences",
    input: "“Dr. Smith spoke. The U.S. Senate listened.”",
    quanteda: figures.sentences[0] ?? 0,
    here: sentences("Dr. Smith spoke. The U.S. Senate listened.").length,
    right: 2,
    why: "it ends one after “Dr.” and “U.S.”, which shortens sentences in all readability formulas",
  },
  {
    what: "words of iota",
    input: "“IOTA ΙΙ end”",
    quanteda: figures.iota.length,
    here: words("IOTA \u0399\u0399 end").length,
    right: 3,
    why: "its rule for separators ignores case, and a mark folds to iota: the word is deleted without notice",
  },
  {
    what: "phrases in `dfm_lookup`",
    input: "“The United States of America”, key: united states",
    quanteda: figures.phrase[1] ?? 0,
    here: tokensLookup(tokens(corpus(["The United States of America"])), dictionary({ us: "united states" })).ids
      .length,
    right: 1,
    why: "a matrix has no phrases; it counts 0 without a word. Here only tokens can be looked up",
  },
  {
    what: "share of the largest count, after a text without words",
    input: "“x x x x y” after “x x y” and “”, before “z z z z z”: x",
    quanteda: theirs("propmaxGap"),
    here: ((m) => m.values[m.bounds[2] ?? 0] ?? Number.NaN)(
      featuresWeight(features(tokens(corpus(["x x y", "", "x x x x y", "z z z z z"]))), { scheme: "proportionMax" }),
    ),
    right: 4 / 4,
    why: "it leaves texts without words out of the list of largest counts, and divides each later text by that of another (`augmented` too)",
  },
  {
    what: "types of a word with a soft hyphen",
    input: "“co⟨soft hyphen⟩operate cooperate”",
    quanteda: theirs("softHyphen"),
    here: new Set(words("co\u00ADoperate cooperate")).size,
    right: 1,
    why: "the mark is where a line may break, and not part of the word",
  },
  {
    what: "types of a word with two apostrophes",
    input: "“didn't didn’t”",
    quanteda: theirs("apostrophes"),
    here: new Set(words("didn't didn’t")).size,
    right: 1,
    why: "one word in two fonts",
  },
  {
    what: "tokens without punctuation",
    input: "“well __ done”",
    quanteda: figures.punctuation.length,
    here: words("well __ done").length,
    right: 2,
    why: "it drops single marks only",
  },
  {
    what: "dense ranks",
    input: '“a a b”, `ties_method = "dense"`',
    quanteda: String(figures["dense"]) === "" ? "an answer" : "an error",
    here: frequency(tokens(corpus(["a a b"])), { ties: "dense", minTokens: 1 })
      .rows.map(({ rank }) => rank)
      .join(", "),
    right: "1, 2",
    why: "its manual offers them",
  },
];

/** As the page shows it: enough digits to see the difference. */
function shown(value: number | string): string {
  if (typeof value === "string") return value;
  if (Number.isNaN(value)) return "none";
  return Number.isInteger(value) ? value.toLocaleString("en") : String(Number(value.toPrecision(9)));
}

/** Numbers to 1e-9, and what is no number as it stands. */
function agrees(here: number | string, right: number | string): boolean {
  if (typeof here !== "number" || typeof right !== "number" || Number.isNaN(right)) return shown(here) === shown(right);
  return Math.abs(here - right) <= 1e-9 * Math.abs(right);
}

describe.each(errata)("$what", ({ quanteda, here, right }) => {
  it("is another number there, and the right one here", () => {
    expect(shown(quanteda)).not.toBe(shown(here));
    expect(agrees(here, right)).toBe(true);
  });
});

describe("docs/methods/errata.md", () => {
  // `UPDATE_DOCS=1 npx vitest run tests/errata.test.ts` writes the table anew.
  it("shows both numbers of each", () => {
    const page = join(root, "docs/methods/errata.md");
    const lines = errata.map(
      ({ what, input, quanteda, here, why }) => `| ${what} | ${input} | ${shown(quanteda)} | ${shown(here)} | ${why} |`,
    );
    const table = `| what | input | quanteda | here | why |\n|---|---|---|---|---|\n${lines.join("\n")}\n`;
    const text = readFileSync(page, "utf8");
    const wanted = text.replace(/^\| what \|[\s\S]*?\n(?=\n)/mu, () => table);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, wanted);
    expect(readFileSync(page, "utf8")).toContain(table);
  });
});
