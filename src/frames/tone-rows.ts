// toneRows: the sentences of a cell that hold a frame, against the baseline of their own speeches.

import type { Cell } from "../corpus/cells.ts";
import { meanDifferenceInterval, type PairedClusters } from "../stats/mean-difference-interval.ts";
import type { IntervalOptions } from "../stats/rate-interval.ts";
import type { FrameSentence, ToneDocument } from "./tone-documents.ts";
import type { ToneRow } from "./tone-row.ts";

/**
 * What the sentences without the frame count in the baseline: `"length"` by their words, `"sentence"` all alike. A word falls into long
 * sentences more often than into short ones, and VADER's compound grows with length: by length, a word that says nothing has no difference.
 */
export type ToneBaseline = "length" | "sentence";

/** The most blocks of a document: neighbouring sentences are joined, because moods outlast a sentence. */
const mostBlocks = 50;

/** A speech that holds the frame and has other sentences. */
interface Speech {
  readonly held: readonly FrameSentence[];
  readonly tones: readonly number[];
  /** What each sentence counts in the baseline: nothing if it holds the frame. */
  readonly weights: readonly number[];
  readonly tone: number;
  readonly baseline: number;
}

/** One row of the table, less what is the same for all. */
export function toneRows(
  cell: Cell,
  {
    documents,
    frame,
    weighting,
    limits,
  }: {
    readonly documents: ReadonlyMap<number, ToneDocument>;
    readonly frame: number;
    readonly weighting: ToneBaseline;
    readonly limits: IntervalOptions;
  },
): Omit<ToneRow, "frame" | "lexicon" | "speakers"> {
  const speeches = cell.documents.flatMap((document) => speechOf(documents.get(document), frame, weighting));
  const sizes = speeches.map(({ held }) => held.length);
  const sentences = sum(sizes);
  const others = sum(speeches.map(({ tones, held }) => tones.length - held.length));
  const mean = (pick: (speech: Speech) => number): number =>
    total(speeches.map((speech) => pick(speech) * speech.held.length)) / sentences;
  const clusters = differences(
    speeches.map(({ tone, baseline, held }) => (tone - baseline) * held.length),
    sizes,
  );
  const { minCount = 10 } = limits;
  const blocks = (): readonly PairedClusters[] => speeches.map((speech) => blocksOf(speech));
  const enough = sentences >= Math.max(1, minCount) && others >= Math.max(1, minCount);
  const { low, high, interval } = meanDifferenceInterval(enough ? clusters : differences([], []), {
    ...limits,
    blocks,
  });
  return {
    group: cell.group,
    sentences,
    baselineSentences: others,
    tone: enough ? mean(({ tone }) => tone) : null,
    baseline: enough ? mean(({ baseline }) => baseline) : null,
    difference: enough ? mean(({ tone, baseline }) => tone - baseline) : null,
    low,
    high,
    documents: speeches.length,
    interval,
    status: enough ? "ok" : "too-little-data",
  };
}

/** Whether a document takes part: it holds the frame, and has a sentence that does not. */
export function takesPart(document: ToneDocument | undefined, frame: number): document is ToneDocument {
  const held = document?.frames[frame]?.length ?? 0;
  return held > 0 && held < (document?.tones.length ?? 0);
}

function speechOf(document: ToneDocument | undefined, frame: number, weighting: ToneBaseline): readonly Speech[] {
  if (!takesPart(document, frame)) return [];
  const held = document.frames[frame] ?? [];
  const { tones, words } = document;
  const weights = weighting === "length" ? [...words] : words.map(() => 1);
  for (const { place } of held) weights[place] = 0;
  const baseline = sum(tones.map((tone, place) => tone * (weights[place] ?? 0))) / sum(weights);
  return [{ held, weights, tones, tone: sum(held.map(({ tone }) => tone)) / held.length, baseline }];
}

/** The difference is already made in each cluster: its mean is held against nothing. */
function differences(sums: readonly number[], sizes: readonly number[]): PairedClusters {
  return { sums, sizes, baselineSums: sums.map(() => 0), baselineSizes: sizes };
}

/**
 * The blocks of a speech, each with what it adds to the difference: its sentences with the frame less the baseline, and, because the
 * baseline is itself a mean of sentences, what its other sentences add to that (the linear part).
 */
function blocksOf({ held, weights, tones, baseline }: Speech): PairedClusters {
  const step = Math.max(1, Math.ceil(tones.length / mostBlocks));
  const count = Math.ceil(tones.length / step);
  const sums = Array.from({ length: count }, () => 0);
  const sizes = Array.from({ length: count }, () => 0);
  const add = (list: number[], place: number, value: number): void => {
    const block = Math.floor(place / step);
    list[block] = (list[block] ?? 0) + value;
  };
  for (const { place, tone } of held) {
    add(sums, place, tone - baseline);
    add(sizes, place, 1);
  }
  const share = held.length / sum(weights);
  tones.forEach((tone, place) => add(sums, place, -share * (weights[place] ?? 0) * (tone - baseline)));
  return differences(sums, sizes);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Added up by size, so that roundings do not depend on the order of the corpus. */
function total(values: readonly number[]): number {
  return sum(values.toSorted((a, b) => a - b));
}
