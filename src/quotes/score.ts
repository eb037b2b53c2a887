// score: how well quotations and speakers were found, against annotated texts: precision, recall, F1, speaker accuracy, with intervals.

import type { Quotation, QuotationKind } from "../core/quotation.ts";
import { random } from "../core/random.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { GoldDocument } from "./gold-document.ts";
import { scoreDocument, type Counts, type DocumentScore, type Found, type ScoreError } from "./score-document.ts";

/** Shares between 0 and 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The quotations found in one document, in the shape of `hustings quotes --json`. */
export interface Prediction {
  readonly id: string;
  readonly quotes: readonly (Pick<Quotation, "start" | "end" | "speaker"> & Partial<Pick<Quotation, "mention">>)[];
}

export interface Score {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  /** The same letters, a leading "that" forgiven. */
  readonly exact: Rates;
  /** At least half of the letters of both together are shared. */
  readonly overlap: Rates;
  /** The Gender Gap Tracker's rule: over 30 % and over 80 % of the annotated letters covered. */
  readonly ggt30: Rates;
  readonly ggt80: Rates;
  readonly token: Rates;
  /** Of the quotations found whose speaker is known: the share that has the right one. Null where none is. */
  readonly speaker: number | null;
  readonly mention: number | null;
  /** Span and speaker both right: the figure that counts. */
  readonly joint: Rates;
  /** 95 % bounds from resampling documents; only if draws were asked for. */
  readonly intervals: Readonly<Record<"overlap" | "speaker" | "joint", readonly [number, number]>> | null;
  readonly errors: readonly ScoreError[];
}

export interface ScoreOptions {
  readonly predictions: readonly Prediction[];
  readonly kinds?: readonly QuotationKind[];
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Scores quotations against annotated documents. Use it to compare systems or versions; a difference smaller than the interval is none.
 *
 * Matching is one to one on letters, so marks and spaces do not matter; kinds are taken from the text for both sides; what is of a kind not asked for,
 * and what the annotation calls optional, counts neither as right nor as wrong.
 *
 * @param gold Annotated documents.
 * @param options `predictions`: what was found, by document id. `kinds`: default all three. `draws`: bootstrap draws over documents, default 0. `seed`: default 1.
 * @returns Precision, recall and F1 by four measures of agreement, speaker accuracy, and the joint figure.
 * @cost O(documents × quotations²)
 */
export function score(gold: readonly GoldDocument[], options: ScoreOptions): Score {
  expectKind(gold, "list", "scoreQuotes");
  expectOptions(options, { predictions: true, kinds: true, draws: true, seed: true }, "score");
  const { predictions, kinds = ["direct", "mixed", "indirect"], draws = 0, seed = 1 } = options;
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const wanted = new Set<string>(kinds);
  const scores = gold.map((document) =>
    scoreDocument(document, (byId.get(document.id)?.quotes ?? []).map(asFound), wanted),
  );
  return {
    ...ratesOf(total(scores)),
    intervals: draws > 0 ? intervals(scores, draws, seed) : null,
    errors: scores.flatMap(({ errors }) => errors),
  };
}

function asFound({ start, end, speaker, mention = null }: Prediction["quotes"][number]): Found {
  return { start, end, speaker, mention };
}

function total(scores: readonly DocumentScore[]): Counts {
  const sum: Counts = {
    documents: 0,
    gold: 0,
    found: 0,
    exact: 0,
    overlap: 0,
    ggt30: 0,
    ggt80: 0,
    tokensGold: 0,
    tokensFound: 0,
    tokensRight: 0,
    judged: 0,
    rightSpeaker: 0,
    mentions: 0,
    rightMention: 0,
    jointGold: 0,
    jointFound: 0,
  };
  for (const { counts } of scores) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

function ratesOf(counts: Counts): Omit<Score, "intervals" | "errors"> {
  const { gold, found } = counts;
  return {
    documents: counts.documents,
    gold,
    found,
    exact: rates(counts.exact, found, gold),
    overlap: rates(counts.overlap, found, gold),
    ggt30: rates(counts.ggt30, found, gold),
    ggt80: rates(counts.ggt80, found, gold),
    token: rates(counts.tokensRight, counts.tokensFound, counts.tokensGold),
    speaker: counts.judged > 0 ? counts.rightSpeaker / counts.judged : null,
    mention: counts.mentions > 0 ? counts.rightMention / counts.mentions : null,
    joint: rates(counts.rightSpeaker, counts.jointFound, counts.jointGold),
  };
}

function rates(right: number, found: number, gold: number): Rates {
  const precision = found > 0 ? right / found : right === 0 && gold === 0 ? 1 : 0;
  const recall = gold > 0 ? right / gold : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function intervals(scores: readonly DocumentScore[], draws: number, seed: number): NonNullable<Score["intervals"]> {
  const chance = random(seed);
  const drawn = Array.from({ length: draws }, () =>
    ratesOf(total(scores.map(() => scores[chance.integer(scores.length)] as DocumentScore))),
  );
  const bounds = (values: number[]): [number, number] => {
    const sorted = values.toSorted((a, b) => a - b);
    return [sorted[Math.floor(0.025 * draws)] ?? 0, sorted[Math.floor(0.975 * draws)] ?? 0];
  };
  return {
    overlap: bounds(drawn.map((one) => one.overlap.f1)),
    speaker: bounds(drawn.map((one) => one.speaker ?? 0)),
    joint: bounds(drawn.map((one) => one.joint.f1)),
  };
}
