// Keyness over a corpus: the figures of quanteda, the sides of a comparison, and what stands behind each word.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Correction } from "../../src/math/chi-squared.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { subset } from "../../src/corpus/subset.ts";
import { features } from "../../src/features/features.ts";
import { featuresWeight } from "../../src/features/weight.ts";
import { expectedOf } from "../../src/math/contingency.ts";
import type { KeynessName } from "../../src/stats/keyness-measure.ts";
import type { KeynessRow } from "../../src/stats/keyness-row.ts";
import { keyness } from "../../src/stats/keyness.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";
import { passageless } from "../helpers/passageless.ts";

type Figures = Readonly<Record<string, readonly (number | string)[]>> & {
  readonly feature: readonly string[];
  readonly n_target: readonly number[];
  readonly n_reference: readonly number[];
  readonly p: readonly (number | string)[];
};
interface Run {
  readonly n: { readonly Democratic: number; readonly Republican: number };
  readonly [run: string]: unknown;
}

const run = oracle<Run>("keyness-state-of-the-union");
const recent = subset(
  stateOfTheUnion(),
  ({ vars }) => Number(vars.date) >= 1945 && ["Democratic", "Republican"].includes(vars.party),
);
const recentTokens = tokens(recent, { compat: "quanteda" });
const matrix = features(recentTokens);

const runs: readonly {
  readonly name: string;
  readonly column: string;
  readonly measure: KeynessName;
  readonly correction: Correction;
}[] = [
  { name: "chi2", column: "chi2", measure: "chiSquared", correction: "yates" },
  { name: "chi2_none", column: "chi2", measure: "chiSquared", correction: "none" },
  { name: "lr_none", column: "G2", measure: "logLikelihood", correction: "none" },
  { name: "lr_yates", column: "G2", measure: "logLikelihood", correction: "yates" },
  { name: "exact", column: "exact", measure: "fisher", correction: "none" },
  { name: "pmi", column: "pmi", measure: "pmi", correction: "none" },
];

/** Whether score and p are those of the run, once what quanteda adds inside its logarithms is added to ours. */
function agrees(row: KeynessRow | undefined, measure: KeynessName, value: number, p: number): boolean {
  if (row === undefined) return false;
  const score = row.score ?? Number.NaN;
  const tested = measure === "chiSquared" || measure === "fisher";
  if (tested && !(Math.abs((row.p ?? 9) - p) < 1e-11)) return false;
  // An odds ratio of a word that one side never uses is infinite; PMI of a word the target never uses is the logarithm of quanteda's 1e-9.
  if (!Number.isFinite(value) || (measure === "pmi" && row.target === 0))
    return row.score === null && row.status === "undefined";
  if (measure === "pmi") return close(score + 1e-9 / Math.exp(score), value, 1e-8);
  // fisher.test stops its search for the odds ratio at about four digits.
  if (measure === "fisher") return close(score, value, 1e-3);
  if (measure === "chiSquared") return close(score, value, 1e-8);
  // quanteda's G² adds up large terms that cancel, which leaves an error of up to 5e-9.
  return close(score + Math.sign(score) * epsilon(row.target, row.reference), value, 1e-8, 5e-9);
}

function close(found: number, wanted: number, relative: number, absolute = 1e-300): boolean {
  return Math.abs(found - wanted) < relative * Math.abs(wanted) + absolute;
}

/** With 1e-9 added to o / e inside each logarithm, G² grows by 2e-9 times what is expected in the cells that are not empty. */
function epsilon(target: number, reference: number): number {
  const { Republican, Democratic } = run.n;
  const e = expectedOf({ o11: target, o12: reference, o21: Republican - target, o22: Democratic - reference });
  return 2e-9 * ((target > 0 ? e.o11 : 0) + (reference > 0 ? e.o12 : 0) + e.o21 + e.o22);
}

/** An invented parliament of four speeches by three speakers. */
const house = corpus([
  { id: "1", text: "Jobs and growth. Jobs!", vars: { party: "A", speaker: "Ann" } },
  { id: "2", text: "Growth for all.", vars: { party: "A", speaker: "Ben" } },
  { id: "3", text: "War and peace; war is dear.", vars: { party: "B", speaker: "Cem" } },
  { id: "4", text: "Peace for all.", vars: { party: "B", speaker: "Cem" } },
]);

describe("keyness on the addresses since 1945, Republican against Democratic", () => {
  it.each(runs)("gives every figure of quanteda's run $name at 1e-8", ({ name, column, measure, correction }) => {
    const table = keyness(matrix, { by: "party", target: "Republican", measure, correction, compat: "quanteda" });
    const rows = new Map(table.rows.map((row) => [row.feature, row]));
    const figures = run[name] as Figures;
    const used = figures.feature.flatMap((_, i) =>
      (figures.n_target[i] ?? 0) + (figures.n_reference[i] ?? 0) > 0 ? [i] : [],
    );
    expect(used.length).toBeGreaterThan(250);
    // Words that neither side uses have no figure, and no row.
    expect(figures.feature.filter((feature) => rows.has(feature)).length).toBe(used.length);
    const wrong = used.filter((i) => {
      const row = rows.get(figures.feature[i] ?? "");
      const counted = row?.target === figures.n_target[i] && row?.reference === figures.n_reference[i];
      return !counted || !agrees(row, measure, Number(figures[column]?.[i]), Number(figures.p[i]));
    });
    expect(wrong.map((i) => [figures.feature[i], figures[column]?.[i], rows.get(figures.feature[i] ?? "")])).toEqual(
      [],
    );
  });

  it("gives PMI no p-value, where quanteda gives it one of χ²", () => {
    const { rows } = keyness(matrix, { by: "party", target: "Republican", measure: "pmi", limit: 5 });
    expect(rows.map(({ p, pAdjusted }) => [p, pAdjusted])).toEqual(Array.from({ length: 5 }, () => [null, null]));
  });

  it("has p-values far below where 1 − P ends", () => {
    const [first] = keyness(matrix, { by: "party", target: "Republican", measure: "chiSquared", limit: 1 }).rows;
    // R: pchisq(122.9328780331, 1, lower.tail = FALSE)
    expect(first?.p).toAgreeWith(1.442470994e-28, 1e-7);
  });

  it("calls words certain by their tokens that are not by their documents", () => {
    const options = { by: "party", target: "Republican", measure: "logRatio" } as const;
    const of = (interval: "documents" | "tokens"): { low: number | null; p: number | null } | undefined =>
      keyness(matrix, { ...options, interval }).rows.find(({ feature }) => feature === "iraqi");
    // 49 tokens to 4, but in eight addresses of two presidents.
    expect((of("tokens")?.low ?? 0) > (of("documents")?.low ?? 9)).toBe(true);
    expect((of("tokens")?.p ?? 1) < 1e-7 && (of("documents")?.p ?? 0) > 1e-4).toBe(true);
  });
});

describe("keyness", () => {
  const options = { by: "party", target: "A" } as const;

  it("counts both sides, their documents and the target's speakers, most over-used first, ties by name", () => {
    const { rows } = keyness(tokens(house), options);
    expect(rows.map((row) => row.feature)).toEqual([
      "growth",
      "jobs",
      "all",
      "and",
      "for",
      "dear",
      "is",
      "peace",
      "war",
    ]);
    expect(rows[0]).toMatchObject({ target: 2, reference: 0, targetDocuments: 2, referenceDocuments: 0, speakers: 2 });
    expect(rows.at(-1)).toMatchObject({ feature: "war", target: 0, reference: 2, targetDocuments: 0, speakers: 0 });
    expect(rows.map(({ score }) => Math.sign(score ?? 9))).toEqual([1, 1, 1, 1, 1, -1, -1, -1, -1]);
  });

  it("measures dispersion over the target's documents: 4 tokens and 3, jobs twice in the first", () => {
    const row = keyness(tokens(house), options).rows.find(({ feature }) => feature === "jobs");
    // DP = ½ (|2/2 − 4/7| + |0 − 3/7|) = 3/7.
    expect(row?.dispersion).toBeCloseTo(3 / 7, 15);
  });

  it("leads every word to its passages on the side that uses it more", () => {
    const table = keyness(tokens(house), options);
    const places = (feature: string): readonly string[] =>
      passages(table, { row: table.rows.findIndex((row) => row.feature === feature) }).map(
        ({ id, match }) => `${id} ${match}`,
      );
    expect(places("jobs")).toEqual(["1 Jobs", "1 Jobs"]);
    expect(places("war")).toEqual(["3 War", "3 war"]);
    expect(places("all")).toEqual(["2 all"]);
    const fromMatrix = keyness(features(tokens(house)), { ...options, evidence: tokens(house) });
    expect(fromMatrix.rows).toEqual(table.rows);
    expect(fromMatrix.evidence).toEqual(table.evidence);
    // The matrix knows its tokens; one that was saved and read again does not, and says so.
    const counted = features(tokens(house));
    expect(keyness(counted, options).evidence).toEqual(table.evidence);
    expect(keyness(structuredClone(counted), options)).not.toHaveProperty("evidence");
    expect(keyness(structuredClone(counted), options).withoutEvidence).toContain("was saved");
  });

  it("compares with named values, with several, and with a list of counts from elsewhere", () => {
    const three = corpus([
      ...house.documents,
      { id: "5", text: "Peace at last", vars: { party: "C", speaker: "Dee" } },
    ]);
    const count = (row: { readonly feature: string; readonly reference: number }): boolean =>
      row.feature === "peace" && row.reference === 1;
    expect(keyness(tokens(three), { ...options, reference: "C" }).rows.some(count)).toBe(true);
    const both = keyness(tokens(three), { ...options, target: ["A", "B"], reference: ["C"] });
    expect(both.rows.find(({ feature }) => feature === "war")).toMatchObject({ target: 2, reference: 0 });
    const list = keyness(tokens(house), { ...options, reference: { jobs: 1, peace: 9 }, referenceTokens: 1000 });
    expect(list.rows.find(({ feature }) => feature === "jobs")).toMatchObject({
      target: 2,
      reference: 1,
      referenceDocuments: null,
    });
    expect(list.rows.find(({ feature }) => feature === "peace")).toMatchObject({ target: 0, reference: 9 });
    expect(list.method.options).toMatchObject({ reference: "word list", referenceTokens: 1000 });
  });

  it("leaves documents without a value on neither side, and says so", () => {
    const gap = corpus<{ readonly party: string | null; readonly speaker: string | null }>([
      ...house.documents,
      { id: "5", text: "war war war", vars: { party: null, speaker: null } },
    ]);
    const table = keyness(tokens(gap), options);
    expect(table.rows.find(({ feature }) => feature === "war")).toMatchObject({ target: 0, reference: 2 });
    expect(table.notices.map(({ code }) => code)).toContain("no-value");
  });

  it("says when there is little to compare", () => {
    const { notices } = keyness(tokens(corpus([house.documents[0]!, house.documents[2]!])), options);
    expect(notices.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "little-data target",
      "one-document target",
      "little-data reference",
      "one-document reference",
    ]);
  });

  it("knows no speakers where no document names one", () => {
    const plain = corpus(house.documents.map(({ id, text, vars: { party } }) => ({ id, text, vars: { party } })));
    expect(keyness(tokens(plain), options).rows[0]?.speakers).toBeNull();
  });

  it("sorts by distance and by name, cuts, and leaves rare words out", () => {
    const names = (more: object): readonly string[] =>
      keyness(tokens(house), { ...options, ...more }).rows.map(({ feature }) => feature);
    expect(names({ sort: "feature", limit: 2 })).toEqual(["all", "and"]);
    expect(names({ sort: "absolute", limit: 4 })).toEqual(["growth", "jobs", "peace", "war"]);
    expect(names({ minCount: 2, sort: "feature" })).toEqual(["all", "and", "for", "growth", "jobs", "peace", "war"]);
  });

  it("refuses in one line with the way out", () => {
    const of =
      (more: object, source = tokens(house)): (() => unknown) =>
      () =>
        keyness(source, { ...options, ...more });
    expect(of({ target: "Nobody" })).toThrow(
      'keyness needs at least one target document, but "Nobody" matches none of: A, B [empty-target]',
    );
    expect(of({ reference: "C" })).toThrow(
      /at least one reference document, but "C" matches none of: A, B.*\[empty-target\]/u,
    );
    expect(of({ target: ["A", "B"] })).toThrow(/\[empty-target\]/u);
    expect(of({ reference: {} })).toThrow(/\[empty-target\]/u);
    expect(of({ reference: { jobs: 0.5 } })).toThrow(/\[not-counts\]/u);
    expect(of({ reference: { jobs: 5 }, referenceTokens: 4 })).toThrow(/\[bad-option\]/u);
    expect(of({ measure: "mannWhitney", reference: { jobs: 5 } })).toThrow(/\[empty-target\]/u);
    expect(of({ by: "parti" })).toThrow('"parti" is none of: party, speaker; did you mean "party"? [unknown-variable]');
    expect(of({ measure: "chi2" })).toThrow(/\[bad-option\]/u);
    expect(of({}, tokens(corpus([])))).toThrow(/\[empty-corpus\]/u);
    const weighted = featuresWeight(features(tokens(house)), { scheme: "proportion" });
    expect(() => keyness(weighted, options)).toThrow(
      /keyness needs counts, but the matrix holds the weight [\d.]+ \[not-counts\]/u,
    );
  });

  it("has the interval of a measure of size around its score, and with a bootstrap that of any", () => {
    const ratio = keyness(matrix, { by: "party", target: "Republican", measure: "logRatio", minCount: 100, limit: 40 });
    for (const { score, low, high } of ratio.rows)
      expect((low ?? 9) < (score ?? 0) && (score ?? 0) < (high ?? 0)).toBe(true);
    const booted = keyness(matrix, { by: "party", target: "Republican", interval: "bootstrap", draws: 300, limit: 5 });
    for (const { score, low, high } of booted.rows)
      expect((low ?? 9e9) < (score ?? 0) && (score ?? 0) < (high ?? 0)).toBe(true);
    expect(booted.method.seed).toBe(1);
    expect(keyness(matrix, { by: "party", target: "Republican", limit: 1 }).rows[0]).toMatchObject({
      low: null,
      high: null,
    });
  });

  it("adjusts p-values by the number of words compared", () => {
    const { rows } = keyness(tokens(house), { ...options, adjust: "bonferroni" });
    for (const { p, pAdjusted } of rows) expect(pAdjusted).toBe(Math.min(1, (p ?? 0) * rows.length));
    const plain = keyness(tokens(house), { ...options, adjust: "none" });
    expect(plain.rows.map(({ pAdjusted }) => pAdjusted)).toEqual(plain.rows.map(({ p }) => p));
  });

  it("depends neither on the order of documents nor on how words are numbered", () => {
    const made = keyness(features(tokens(house)), { ...options, interval: "bootstrap", draws: 50 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...house.documents], { minLength: 4 }), (documents) => {
        const again = keyness(features(tokens(corpus(documents))), { ...options, interval: "bootstrap", draws: 50 });
        expect(passageless(again)).toEqual(passageless(made));
      }),
      { numRuns: 10 },
    );
  });
});

it("says nothing where one side has no token, by any measure", () => {
  const house = corpus([
    { id: "a", text: "", vars: { side: "A" } },
    { id: "b", text: "war and peace", vars: { side: "B" } },
  ]);
  for (const measure of ["chiSquared", "logLikelihood", "logLikelihood2", "pmi", "logOdds", "mannWhitney"] as const) {
    const { rows } = keyness(tokens(house), { by: "side", target: "B", measure });
    expect(rows.map(({ score, p, status }) => [score, p, status])).toEqual(
      Array.from({ length: 3 }, () => [null, null, "undefined"]),
    );
  }
});
