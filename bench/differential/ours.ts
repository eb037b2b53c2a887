// What this library answers to a trial, in the shape of quanteda.R.

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import type { Tokens } from "../../src/core/tokens.ts";
import * as h from "../../src/index.ts";
import { readabilityResources } from "../../src/stats/readability/readability-resources.ts";
import { naiveBayes } from "../../src/stats/classify/naive-bayes.ts";
import type { Trial } from "./draw.ts";

/** Answers by name, each as plain values. */
export type Answers = Record<string, unknown>;

const schemes = {
  count: "count",
  prop: "proportion",
  propmax: "proportionMax",
  logcount: "logCount",
  boolean: "boolean",
  augmented: "augmented",
  logave: "logAverage",
} as const;
const frequencies = {
  count: "count",
  inverse: "inverse",
  inversemax: "inverseMax",
  inverseprob: "inverseProbability",
  unary: "unary",
} as const;
const alike = {
  cosine: "cosine",
  correlation: "correlation",
  jaccard: "jaccard",
  ejaccard: "extendedJaccard",
  dice: "dice",
  edice: "extendedDice",
  hamann: "hamann",
  "simple matching": "simpleMatching",
  euclidean: "euclidean",
  manhattan: "manhattan",
  maximum: "maximum",
  canberra: "canberra",
  minkowski: "minkowski",
} as const;
const tests = { chi2: "chiSquared", lr: "logLikelihood", exact: "fisher", pmi: "pmi" } as const;

/** What fails says so instead of an answer, as there. */
function attempt<T>(work: () => T): T | { readonly error: string } {
  try {
    return work();
  } catch (error) {
    return { error: String((error as Error).message) };
  }
}

/** The tokens of each document; pads are empty. */
export function lists({ index, ids, bounds, vocabulary }: Tokens): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    index.ids.map((id, d) => [id, Array.from(ids.subarray(bounds[d], bounds[d + 1]), (t) => vocabulary[t] ?? "")]),
  );
}

/** Without the order: skip-grams come in another one there. */
export function sorted(
  tokens: Readonly<Record<string, readonly unknown[]>>,
): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(Object.entries(tokens).map(([id, list]) => [id, list.toSorted()]));
}

/** The cells of a matrix by document and feature. */
function cells(matrix: FeatureMatrix): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [d, id] of matrix.index.ids.entries())
    for (let k = matrix.bounds[d] as number; k < (matrix.bounds[d + 1] as number); k++)
      if (matrix.values[k] !== 0)
        found[`${id} ${matrix.features[matrix.columns[k] as number]}`] = matrix.values[k] as number;
  return found;
}

const english = await readabilityResources("en");

/** All answers to a trial. */
export function ours(t: Trial): Answers {
  const { options: o } = t;
  const vars = t.party.map((party) => ({ party, lang: "en" }));
  const texts = h.corpus(t.ids.map((id, d) => ({ id, text: t.texts[d] as string, vars: vars[d] as (typeof vars)[0] })));
  const { punctuation, symbols, numbers, urls, hyphens } = o;
  const read = { punctuation, symbols, numbers, urls, hyphens, compat: "quanteda", case: o.case } as const;
  const all = h.tokens(texts, read);
  const kept =
    o.stopwords.length === 0
      ? all
      : h.tokensSelect(all, o.stopwords, { selection: "remove", match: "fixed", padding: o.padding });
  const matrix = h.features(kept);
  const filled = withWords(matrix, 1);
  return {
    tokens: lists(all),
    ngrams: attempt(() => sorted(lists(h.tokensNgrams(kept, { n: o.n, skip: o.skip })))),
    dfm: cells(matrix),
    ...weights(t, matrix),
    ...counted(t, matrix, kept),
    ...pairs(t, matrix),
    ...diverse(t, kept),
    readability: attempt(() => readable(texts)),
    ...looked(t, kept),
    ...toned(t, kept, matrix),
    ...scaled(t, matrix, filled),
    bayes: Object.fromEntries(t.bayes.map((m) => [`${m.distribution} ${m.prior} ${m.smooth}`, bayes(t, matrix, m)])),
  };
}

function weights(t: Trial, matrix: FeatureMatrix): Answers {
  const { scheme, base, k } = t.weight;
  const { tf, df, smoothing } = t.tfidf;
  return {
    weight: attempt(() => cells(h.featuresWeight(matrix, { scheme: schemes[scheme as "count"], base, k }))),
    tfidf: attempt(() =>
      cells(
        h.featuresWeight(matrix, {
          scheme: "tfidf",
          termScheme: schemes[tf as "count"],
          documentScheme: frequencies[df as "count"],
          base: t.tfidf.base,
          documentK: t.tfidf.k,
          documentSmoothing: smoothing,
        }),
      ),
    ),
    trimmed: attempt(() =>
      h
        .featuresTrim(matrix, {
          minCount: t.trim.min_termfreq,
          maxDocuments: t.trim.max_docfreq,
          minDocuments: t.trim.min_docfreq,
        })
        .features.toSorted(),
    ),
  };
}

function counted(t: Trial, matrix: FeatureMatrix<{ party: string; lang: string }>, kept: Tokens): Answers {
  return {
    frequency: attempt(() =>
      Object.fromEntries(
        h
          .frequency(matrix, { by: "party", ties: t.ties, intervals: "none" })
          .rows.map(({ group, feature, count, rank, documents }) => [`${group} ${feature}`, [count, rank, documents]]),
      ),
    ),
    entropy: attempt(() => ({
      documents: byName(h.entropy(matrix, { of: "documents", base: t.base }).rows, "name", "entropy"),
      features: byName(h.entropy(matrix, { of: "words", base: t.base }).rows, "name", "entropy"),
    })),
    keyness: Object.fromEntries(
      t.keyness.map(({ measure, correction }) => [
        `${measure} ${correction}`,
        attempt(() =>
          Object.fromEntries(
            h
              .keyness(matrix, {
                by: "party",
                target: t.target,
                measure: tests[measure as "chi2"],
                ...(correction === "default" ? {} : { correction: correction as "none" }),
                compat: "quanteda",
                interval: "none",
              })
              .rows.map(({ feature, score, p, target, reference }) => [feature, [score, p, target, reference]]),
          ),
        ),
      ]),
    ),
    collocations: attempt(() =>
      Object.fromEntries(
        h
          .collocations(clauses(kept), t.collocations)
          .rows.map(({ collocation, count, countNested, lambda, z }) => [collocation, [count, countNested, lambda, z]]),
      ),
    ),
  };
}

/** Tokens without marks, cut where one stood: quanteda counts no sequence with a mark in it, in the margins neither. */
function clauses(tokens: Tokens): Tokens {
  const isMark = tokens.vocabulary.map((word) => /^\p{P}+$/u.test(word));
  const kept: number[] = [];
  const bounds = [0];
  for (let d = 0; d < tokens.index.ids.length; d++) {
    for (let i = tokens.bounds[d] as number; i < (tokens.bounds[d + 1] as number); i++)
      if (isMark[tokens.ids[i] as number] === true) bounds.push(kept.length);
      else kept.push(i);
    bounds.push(kept.length);
  }
  const names = bounds.slice(1).map((_, c) => `c${c}`);
  const pick = (from: Uint32Array): Uint32Array => Uint32Array.from(kept, (i) => from[i] as number);
  return {
    ...tokens,
    index: { ids: names, vars: names.map(() => ({})) },
    bounds: Uint32Array.from(bounds),
    ids: pick(tokens.ids),
    starts: pick(tokens.starts),
    ends: pick(tokens.ends),
    sentences: Uint32Array.of(0),
    corpus: h.corpus(names.map((id) => ({ id, text: "", vars: {} }))),
  };
}

function pairs(t: Trial, matrix: FeatureMatrix): Answers {
  const of = (name: string) =>
    attempt(() =>
      Object.fromEntries(
        h
          .similarity(matrix, { measure: alike[name as "cosine"], p: 3 })
          .rows.map(({ first, second, value }) => [`${first} ${second}`, value]),
      ),
    );
  return {
    similarities: Object.fromEntries(t.similarities.map((name) => [name, of(name)])),
    distances: Object.fromEntries(t.distances.map((name) => [name, of(name)])),
  };
}

function diverse(t: Trial, kept: Tokens): Answers {
  const names = {
    TTR: "ttr",
    C: "c",
    R: "r",
    CTTR: "cttr",
    U: "u",
    S: "s",
    K: "k",
    I: "i",
    D: "d",
    Vm: "vm",
    Maas: "maas",
    lgV0: "lgV0",
    lgeV0: "lgeV0",
  } as const;
  const windows = { MATTR: "mattr", MSTTR: "msttr", byHand: "mattr" } as const;
  const of = <K extends string>(list: Readonly<Record<K, h.DiversityName>>) =>
    attempt(() => {
      const { rows } = h.diversity(kept, {
        measures: Object.values(list) as h.DiversityName[],
        base: t.base,
        window: t.window,
        segment: t.window,
      });
      return Object.fromEntries(
        Object.entries(list).map(([hers, own]) => [hers, byName(rows, "group", own as keyof (typeof rows)[0])]),
      );
    });
  return { diversity: of(names), windows: t.options.case === "fold" ? firstTwo(t, of(windows)) : undefined };
}

/** quanteda takes so long for windows that it is asked about two texts; base R about all. */
function firstTwo(t: Trial, found: unknown): unknown {
  return Object.fromEntries(
    Object.entries(found as Record<string, Record<string, unknown>>).map(([name, by]) => [
      name,
      Object.fromEntries(t.ids.map((id, d) => [id, name === "byHand" || d < 2 ? by[id] : null])),
    ]),
  );
}

function readable(texts: h.Corpus): unknown {
  const words = h.tokens(texts, { compat: "quanteda", hyphens: "split" });
  const names = Object.values(h.readabilityMeasures).flatMap(({ quanteda }) => (quanteda === null ? [] : [quanteda]));
  const { rows } = h.readability(words, {
    measures: names,
    resources: english,
    compat: "quanteda",
    minWords: 1,
    minDocuments: 1e9,
    draws: 2,
  });
  const own = new Map(Object.values(h.readabilityMeasures).map(({ name, quanteda }) => [name as string, quanteda]));
  const found: Record<string, Record<string, unknown>> = {};
  const some = rows.filter(({ measure }) => measure === "flesch");
  const counts = { W: byName(some, "group", "words") };
  for (const row of rows) (found[own.get(row.measure) ?? row.measure] ??= {})[row.group] = row.value;
  return { ...found, counts };
}

function parameters({ rows, words }: ReturnType<typeof h.wordfish>): Answers {
  return {
    theta: byName(rows, "document", "position"),
    se: byName(rows, "document", "standardError"),
    beta: byName(words.rows, "word", "beta"),
    psi: byName(words.rows, "word", "psi"),
  };
}

function looked(t: Trial, kept: Tokens): Answers {
  const { entries, match, levels, nestedScope } = t.dictionary;
  const list = h.dictionary(entries, { match });
  const found = attempt(() => h.tokensLookup(kept, list, { levels, nestedScope }));
  const all = attempt(() => h.tokensLookup(kept, list, { levels, nestedScope, unmatched: "keep", keys: "asWritten" }));
  const { patterns, window } = t.kwic;
  const { overlaps, ...select } = t.select;
  return {
    lookup: "error" in found ? found : lists(found),
    kept: "error" in all ? all : lists(all),
    kwic: attempt(() =>
      h
        // Its longest match hides what lies inside it from the other patterns, too.
        .kwic(kept, patterns, { match, window, nestedScope: "dictionary" })
        .rows.map(({ id, from, to }) => `${id} ${from} ${to}`)
        .toSorted(),
    ),
    selected: attempt(() => lists(h.tokensSelect(kept, patterns, { ...select, match }))),
    compounds: attempt(() => lists(h.tokensCompound(kept, patterns, { match, overlaps }))),
  };
}

function toned(t: Trial, kept: Tokens, matrix: FeatureMatrix): Answers {
  const list = h.dictionary({ positive: t.tone.positive, negative: t.tone.negative });
  const of = (measure: "logit" | "absolute" | "relative") =>
    byName(h.polarity(kept, { dictionary: list, measure }).rows, "group", "polarity");
  const lexicon = { name: "drawn", languages: ["en"], words: t.tone.valences };
  const mean = (normalization: "dictionary" | "all") =>
    byName(
      h.sentiment(kept as never, { lexicon, by: "id", normalization, negation: "none", unit: "document" } as never)
        .rows,
      "group" as never,
      "tone" as never,
    );
  return {
    polarity: attempt(() => ({ logit: of("logit"), absolute: of("absolute"), relative: of("relative") })),
    valence:
      matrix.features.length === 0
        ? { error: "no words" }
        : attempt(() => ({ dictionary: mean("dictionary"), all: mean("all") })),
  };
}

function scaled(t: Trial, matrix: FeatureMatrix, filled: FeatureMatrix): Answers {
  return {
    wordscores: Object.fromEntries(
      t.wordscores.map(({ scale, smooth, rescale }) => [
        `${scale} ${smooth} ${rescale}`,
        attempt(() => {
          const found = h.wordscores(matrix, {
            references: t.positions,
            scale,
            smoothing: smooth,
            rescale: rescale as "none",
          });
          const virgin = found.rows.filter(({ document }) => !(document in t.positions));
          return {
            scores: byName(
              found.words.rows.filter(({ score }) => score !== null),
              "word",
              "score",
            ),
            fit: byName(virgin, "document", "position"),
            se: rescale === "none" ? byName(virgin, "document", "standardError") : {},
          };
        }),
      ]),
    ),
    wordfish: attempt(() => {
      // Of documents with a handful of words it goes another way: see the page.
      const x = h.featuresTrim(withWords(h.featuresTrim(filled, { minDocuments: 2 }), 50), { minCount: 1 });
      const direction = [x.index.ids[0] as string, x.index.ids.at(-1) as string] as const;
      const found = h.wordfish(x, { compat: "quanteda", direction });
      const earlier = h.wordfish(x, { compat: "quanteda", direction, rounds: Math.max(1, found.fit.rounds - 1) });
      // Where the round before the last one stood is no answer: it is kept out of the comparison.
      return Object.defineProperty(parameters(found), "earlier", { value: parameters(earlier), enumerable: false });
    }),
    ca: attempt(() => {
      const found = h.correspondence(filled, { axes: 2 });
      const axis = (k: number) => ({
        rows: byName(
          found.rows.filter((row) => row.axis === k),
          "name",
          "standard",
        ),
        columns: byName(
          found.words.rows.filter((row) => row.axis === k),
          "name",
          "standard",
        ),
      });
      return {
        sv: found.axes.map(({ singularValue }) => singularValue),
        first: turned(axis(1)),
        second: turned(axis(2)),
      };
    }),
    affinity: attempt(() => {
      const references = Object.fromEntries(
        Object.entries(t.positions).flatMap(([id, at]) =>
          filled.index.ids.includes(id) ? [[id, at > 0 ? "right" : "left"]] : [],
        ),
      );
      const { rows } = h.affinity(filled, { references, smoothing: t.smooth, referenceSmoothing: 0.5 });
      return Object.fromEntries(rows.map((row) => [`${row.document} ${row.class}`, [row.affinity, row.standardError]]));
    }),
    lsa: attempt(() => {
      const found = h.lsa(filled, { dimensions: 2 });
      const one = (k: number) => ({
        docs: byName(
          found.rows.filter((row) => row.dimension === k),
          "name",
          "vector",
        ),
        features: byName(
          found.words.rows.filter((row) => row.dimension === k),
          "name",
          "vector",
        ),
      });
      return {
        sk: found.dimensions.map(({ singularValue }) => singularValue),
        first: turned(one(1)),
        second: turned(one(2)),
      };
    }),
  };
}

function bayes(t: Trial, matrix: FeatureMatrix, m: Trial["bayes"][0]): unknown {
  const classes = [...new Set(t.party)].toSorted();
  const labels = t.party.map((party) => classes.indexOf(party));
  const training = { matrix, rows: t.ids.map((_, d) => d), labels, classes: classes.length };
  const model = naiveBayes(training, {
    model: m.distribution.toLowerCase() as "bernoulli",
    smooth: m.smooth,
    prior: m.prior === "uniform" ? "uniform" : "documents",
  });
  return Object.fromEntries(
    t.ids.map((id, d) => {
      const [from, to] = [matrix.bounds[d] as number, matrix.bounds[d + 1] as number];
      const scores = model.scores({ columns: matrix.columns.slice(from, to), values: matrix.values.slice(from, to) });
      return [id, Array.from(scores, (score) => score - (scores[0] as number))];
    }),
  );
}

/** Only the documents that have so many tokens. */
function withWords(matrix: FeatureMatrix, least: number): FeatureMatrix {
  const size = (d: number): number =>
    matrix.values.subarray(matrix.bounds[d], matrix.bounds[d + 1]).reduce((a, b) => a + b, 0);
  const rows = matrix.index.ids.map((_, d) => d).filter((d) => size(d) >= least);
  const bounds = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const d of rows) {
    for (let k = matrix.bounds[d] as number; k < (matrix.bounds[d + 1] as number); k++) {
      columns.push(matrix.columns[k] as number);
      values.push(matrix.values[k] as number);
    }
    bounds.push(columns.length);
  }
  const index = {
    ids: rows.map((d) => matrix.index.ids[d] as string),
    vars: rows.map((d) => matrix.index.vars[d] as object),
  };
  return {
    ...matrix,
    index: index as FeatureMatrix["index"],
    bounds: Uint32Array.from(bounds),
    columns: Uint32Array.from(columns),
    values: Float64Array.from(values),
  };
}

function byName<R extends object>(
  rows: readonly R[],
  name: keyof R,
  value: keyof R,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rows.map((row) => [String(row[name]), row[value]]));
}

/** Vectors of one axis, turned so that the largest number is positive: the sign of an axis means nothing. */
export function turned(axis: Readonly<Record<string, Readonly<Record<string, unknown>>>>): unknown {
  const all = Object.values(axis)
    .flatMap((vector) => Object.entries(vector))
    .map(([name, value]) => [name, Number(value)] as const)
    .toSorted(
      ([a, x], [b, y]) => Number(Math.abs(y).toPrecision(6)) - Number(Math.abs(x).toPrecision(6)) || (a < b ? -1 : 1),
    );
  const sign = (all[0]?.[1] ?? 1) < 0 ? -1 : 1;
  return Object.fromEntries(
    Object.entries(axis).map(([part, vector]) => [
      part,
      Object.fromEntries(Object.entries(vector).map(([name, value]) => [name, sign * Number(value)])),
    ]),
  );
}
