// Tables for the tests of charts and pages. All numbers are invented and chosen by hand, so that what is expected can be counted.

import { corpus } from "../../src/corpus/corpus.ts";
import type { Column, Evidence, Method, Table } from "../../src/core/table.ts";
import type { CalibrationPointRow } from "../../src/charts/calibration.ts";
import type { KeynessBarRow } from "../../src/charts/keyness.ts";
import type { LearningPointRow } from "../../src/charts/learning-curve.ts";
import type { QuotedShareRow } from "../../src/charts/quoted-share.ts";
import type { QuotingProfileRow } from "../../src/charts/quoting-profile.ts";
import type { RateRow } from "../../src/charts/rates-data.ts";
import type { ToneDifferenceRow } from "../../src/charts/tone-difference.ts";

/** A method with an invented corpus. */
export function method(name: string, options: Readonly<Record<string, unknown>> = {}): Method {
  const corpus = { hash: "00c0ffee00c0ffee", documents: 12, tokens: 34567 };
  return { name, options, formula: "rate = count / tokens * per", sources: ["doi:10.1000/invented"], seed: 7, corpus };
}

function columnsOf(
  types: Readonly<Record<string, Column["type"]>>,
  units: Readonly<Record<string, string>> = {},
): never {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      units[name] === undefined ? { label: name, type } : { label: name, type, unit: units[name] },
    ]),
  ) as never;
}

const perTen = "per 10,000 tokens";

/** A row of rates: `[group, period, frame, count, tokens]`; under 500 tokens there is no rate. The interval is rate ± 20 %. */
function rateRow([group, period, frame, count, tokens]: readonly [string, string, string, number, number]): RateRow {
  const rate = (count / tokens) * 10_000;
  const known = tokens >= 500;
  return {
    group,
    period,
    frame,
    count,
    tokens,
    documents: 3,
    rate: known ? rate : null,
    low: known ? rate * 0.8 : null,
    high: known ? rate * 1.2 : null,
    interval: count < 10 ? "poisson" : "cluster-bootstrap",
    status: known ? "ok" : "too-little-data",
  };
}

/** A table of rates. */
export function rates(
  rows: readonly (readonly [string, string, string, number, number])[],
  options: Readonly<Record<string, unknown>> = {},
): Table<RateRow> {
  return {
    kind: "table",
    rows: rows.map(rateRow),
    columns: columnsOf(
      {
        group: "text",
        period: "text",
        frame: "text",
        count: "integer",
        tokens: "integer",
        documents: "integer",
        rate: "number",
        low: "number",
        high: "number",
        interval: "text",
        status: "text",
      },
      { rate: perTen, low: perTen, high: perTen },
    ),
    method: method("trackFrames", { per: 10_000, ...options }),
    notices: [],
  };
}

/** Three frames over four decades; one cell has too little data. Security falls and rises again: 20, 10, 30, 40. */
export const decades: Table<RateRow> = rates(
  [
    ["all", "1980", "integration", 10, 10_000],
    ["all", "1980", "security", 20, 10_000],
    ["all", "1980", "sovereignty", 5, 10_000],
    ["all", "1990", "integration", 20, 10_000],
    ["all", "1990", "security", 10, 10_000],
    ["all", "1990", "sovereignty", 5, 10_000],
    ["all", "2000", "integration", 1, 400],
    ["all", "2000", "security", 30, 10_000],
    ["all", "2000", "sovereignty", 5, 10_000],
    ["all", "2010", "integration", 30, 10_000],
    ["all", "2010", "security", 40, 10_000],
    ["all", "2010", "sovereignty", 5, 10_000],
  ],
  { over: "decade" },
);

/** Four invented speakers in two frames, one with too little data. */
export const speakers: Table<RateRow> = rates(
  [
    ["Ada Ember", "all", "security", 40, 10_000],
    ["Ada Ember", "all", "integration", 10, 10_000],
    ["Ben Frost", "all", "security", 10, 10_000],
    ["Ben Frost", "all", "integration", 30, 10_000],
    ["Cleo Gale", "all", "security", 25, 10_000],
    ["Cleo Gale", "all", "integration", 20, 10_000],
    ["Dan Hill", "all", "security", 1, 300],
    ["Dan Hill", "all", "integration", 0, 300],
  ],
  { by: "speaker" },
);

/** Three words on one side, two on the other, one without a score. */
export const keywords: Table<KeynessBarRow> = {
  kind: "table",
  rows: [
    { feature: "freedom", score: 30.5, target: 120, reference: 40, status: "ok" },
    { feature: "taxes", score: 12, target: 60, reference: 30, status: "ok" },
    { feature: "terror", score: 4.25, target: 20, reference: 9, status: "ok" },
    { feature: "rare", score: null, target: 1, reference: 0, status: "too-little-data" },
    { feature: "health", score: -8.5, target: 20, reference: 70, status: "ok" },
    { feature: "jobs", score: -22, target: 30, reference: 130, status: "ok" },
  ],
  columns: columnsOf({ feature: "text", score: "number", target: "integer", reference: "integer", status: "text" }),
  method: method("keyness", { by: "party", target: "Red", reference: "Blue", measure: "logLikelihood" }),
  notices: [],
};

/** Two speakers, two frames; one difference is unknown. */
export const tones: Table<ToneDifferenceRow> = {
  kind: "table",
  rows: (
    [
      ["Ada Ember", "security", -0.3],
      ["Ada Ember", "integration", 0.2],
      ["Ben Frost", "security", 0.1],
      ["Ben Frost", "integration", null],
    ] as const
  ).map(([group, frame, difference]) => ({
    group,
    frame,
    lexicon: "vader",
    sentences: difference === null ? 1 : 20,
    tone: difference,
    baseline: 0.1,
    difference,
    low: difference === null ? null : difference - 0.15,
    high: difference === null ? null : difference + 0.15,
    interval: "cluster-bootstrap",
    status: difference === null ? "too-little-data" : "ok",
  })),
  columns: columnsOf(
    {
      group: "text",
      frame: "text",
      lexicon: "text",
      sentences: "integer",
      tone: "number",
      baseline: "number",
      difference: "number",
      low: "number",
      high: "number",
      interval: "text",
      status: "text",
    },
    { difference: "compound" },
  ),
  method: method("toneAround", { by: "speaker" }),
  notices: [],
};

/** Half, 30 % and 20 % of the words; the last without a speaker. */
export const shares: Table<QuotedShareRow> = {
  kind: "table",
  rows: (
    [
      ["Ada Ember", 4, 100, 0.5],
      ["Ben Frost", 2, 60, 0.3],
      [null, 1, 40, 0.2],
    ] as const
  ).map(([speaker, quotations, words, share]) => ({
    speaker,
    quotations,
    words,
    share,
    low: share - 0.1,
    high: share + 0.1,
    interval: "block-bootstrap",
    status: "ok",
  })),
  columns: columnsOf({
    speaker: "text",
    quotations: "integer",
    words: "integer",
    share: "number",
    low: "number",
    high: "number",
    interval: "text",
    status: "text",
  }),
  method: method("quotedShare"),
  notices: [],
};

/** Two outlets; in the first, half, 30 % and 20 % of the quotations, the last without a speaker. */
export const profiles: Table<QuotingProfileRow> = {
  kind: "table",
  rows: (
    [
      ["North", "Ada Ember", 5, 0.5, 20, 0.1],
      ["North", "Ben Frost", 3, 0.3, 8, 0.45],
      ["North", null, 2, 0.2, 12.5, 0.9],
      ["South", "Ben Frost", 1, null, 30, 0.5],
    ] as const
  ).map(([group, speaker, quotations, share, meanWords, firstPosition]) => ({
    group,
    speaker,
    quotations,
    share,
    low: share === null ? null : share - 0.1,
    high: share === null ? null : share + 0.1,
    documents: 2,
    meanWords,
    firstPosition,
    interval: share === null ? "none" : "block-bootstrap",
    status: share === null ? "too-little-data" : "ok",
  })),
  columns: columnsOf({
    group: "text",
    speaker: "text",
    quotations: "integer",
    share: "number",
    low: "number",
    high: "number",
    documents: "integer",
    meanWords: "number",
    firstPosition: "number",
    interval: "text",
    status: "text",
  }),
  method: method("quotingProfile", { by: "source" }),
  notices: [],
};

/** Words and how often they stand. */
export const words: Table<{ readonly feature: string; readonly count: number }> = {
  kind: "table",
  rows: [
    { feature: "peace", count: 12 },
    { feature: "union", count: 30 },
    { feature: "war", count: 7 },
  ],
  columns: columnsOf({ feature: "text", count: "integer" }),
  method: method("frequency"),
  notices: [],
};

/** Text that would act if it were not made inert. */
export const hostile = `</script><img src=x onerror=alert(1)> "q" 'a' & <b>\u202Egnp\u202C \u0001 \uD800 &lt;i&gt;`;

/**
 * A table of rates with passages: each document is one sentence with the word "security" so many times as asked for.
 * Row `r` rests on all matches in its own document.
 */
export function withPassages(
  texts: readonly { readonly speaker: string; readonly date: string; readonly text: string }[],
  over = "year",
): Table<RateRow> {
  const house = corpus(texts.map(({ text, speaker, date }, i) => ({ id: `d${i}`, text, vars: { speaker, date } })));
  const spans = texts.flatMap(({ text }, document) =>
    [...text.matchAll(/secur\w*/giu)].map((match) => ({
      document,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const counts = texts.map((_, document) => spans.filter((span) => span.document === document).length);
  const bounds = Uint32Array.from([0, ...counts.map((_, i) => counts.slice(0, i + 1).reduce((a, b) => a + b, 0))]);
  const evidence: Evidence = {
    corpus: house,
    bounds,
    documents: Uint32Array.from(spans, (span) => span.document),
    starts: Uint32Array.from(spans, (span) => span.start),
    ends: Uint32Array.from(spans, (span) => span.end),
  };
  const table = rates(
    texts.map(({ date }, i) => ["all", date, "security", counts[i] ?? 0, 10_000] as const),
    { over },
  );
  return { ...table, evidence };
}

/** Bins of predictions: promised, right, limits; the last has too few documents. */
export const promised: Table<CalibrationPointRow> = {
  kind: "table",
  rows: [
    {
      from: 0.5,
      to: 0.6,
      documents: 20,
      predicted: 0.55,
      observed: 0.5,
      low: 0.3,
      high: 0.7,
      interval: "cluster-bootstrap",
    },
    { from: 0.9, to: 1, documents: 40, predicted: 0.95, observed: 0.8, low: null, high: null, interval: "none" },
    { from: 0.7, to: 0.8, documents: 2, predicted: null, observed: null, low: null, high: null, interval: "none" },
  ],
  columns: {} as never,
  method: { ...method("calibration"), totals: { ece: 0.117 } },
  notices: [],
};

/** A learning curve: the first part was too small to learn from. */
export const learned: Table<LearningPointRow> = {
  kind: "table",
  rows: [
    { training: 3, accuracy: null, low: null, high: null, interval: "none" },
    { training: 20.4, accuracy: 0.6, low: 0.45, high: 0.7, interval: "cluster-bootstrap" },
    { training: 80, accuracy: 0.72, low: 0.63, high: 0.8, interval: "cluster-bootstrap" },
  ],
  columns: {} as never,
  method: method("learningCurve"),
  notices: [],
};
