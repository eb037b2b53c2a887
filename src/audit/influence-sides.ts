// influenceSides: the documents whose rates a conclusion compares, and the conclusion about any counts in them.

import { differenceInterval } from "../stats/difference-interval.ts";
import { ratioResampler } from "../math/ratio-resampler.ts";
import { documentBlocks, blockOf, type DocumentBlocks } from "../frames/document-blocks.ts";
import { rateInterval, type Clusters, type IntervalMethod, type IntervalOptions } from "../stats/rate-interval.ts";
import type { Status } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import type { Counted } from "./leave-one-out.ts";

/** A rate, or the difference of two. */
export interface Conclusion {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: IntervalMethod;
  readonly status: Status;
}

/** The documents of one side, by place. */
export type Side = readonly number[];

/** Conclusions about counts. */
export interface InfluenceSides {
  readonly of: (counted: Counted) => Conclusion;
  /** About what is added to the counts of documents, below zero where it is taken away. */
  readonly change: (added: ReadonlyMap<number, number>) => Conclusion;
}

/**
 * One side has a rate, two have a difference, the first less the second. Intervals are those of `rateInterval` and `differenceInterval`.
 *
 * @cost as `rateInterval` for each question
 */
export function influenceSides(
  tokens: Tokens,
  sides: readonly Side[],
  options: IntervalOptions & { readonly per: number },
): InfluenceSides {
  const known = new Map<number, DocumentBlocks>();
  const blocks = (document: number): DocumentBlocks => {
    const found = known.get(document) ?? documentBlocks(tokens, document);
    known.set(document, found);
    return found;
  };
  const sizeOf = (document: number): number => blocks(document).sizes.reduce((sum, size) => sum + size, 0);
  const sizes = sides.map((side) => side.map(sizeOf));
  const pieces = (side: Side, counted: Counted) => (): readonly Clusters[] =>
    side.map((document) => {
      const { bounds, sizes: own } = blocks(document);
      const counts = own.map(() => 0);
      for (const { first } of counted.get(document) ?? []) {
        const block = blockOf(bounds, first);
        counts[block] = (counts[block] ?? 0) + 1;
      }
      return { counts, tokens: own };
    });
  return {
    of(counted) {
      const clusters = sides.map((side, s) => ({
        counts: side.map((document) => counted.get(document)?.length ?? 0),
        tokens: sizes[s] ?? [],
      }));
      const [first = { counts: [], tokens: [] }, second] = clusters;
      const parts = sides.map((side) => pieces(side, counted));
      if (second === undefined) {
        const { rate, ...rest } = rateInterval(first, { ...options, ...(parts[0] ? { blocks: parts[0] } : {}) });
        return { value: rate, ...rest };
      }
      const both = parts as unknown as readonly [() => readonly Clusters[], () => readonly Clusters[]];
      const { difference, intervals, ...rest } = differenceInterval([first, second], { ...options, blocks: both });
      return { value: difference, ...rest, interval: intervals[0] };
    },
    change(added) {
      const each = sides.map((side, s) =>
        changeOf(
          side.map((document) => added.get(document) ?? 0),
          sizes[s] ?? [],
          options,
        ),
      );
      const [a, b] = each as [Conclusion, Conclusion | undefined];
      return b === undefined ? a : less(a, b);
    },
  };
}

/** The rate of what is added. Where some documents gain and others lose, documents are drawn with their signs. */
function changeOf(
  added: readonly number[],
  tokens: readonly number[],
  options: IntervalOptions & { readonly per: number },
): Conclusion {
  const { per, minDocuments = 10 } = options;
  const sign = added.some((one) => one < 0) ? -1 : 1;
  const mixed = sign === -1 && added.some((one) => one > 0);
  const { rate, low, high, interval, status } = rateInterval(
    { counts: added.map((one) => Math.abs(one)), tokens },
    options,
  );
  if (rate === null || low === null || high === null) return { value: null, low, high, interval, status };
  if (!mixed)
    return sign === 1
      ? { value: rate, low, high, interval, status }
      : { value: -rate, low: -high, high: -low, interval, status };
  const value = (added.reduce((sum, one) => sum + one, 0) / tokens.reduce((sum, one) => sum + one, 0)) * per;
  if (tokens.length < minDocuments) return { value, low: null, high: null, interval: "none", status };
  const limits = ratioResampler({ sizes: tokens }, options).interval([...added.keys()], added);
  return { value, low: limits.low * per, high: limits.high * per, interval: "cluster-bootstrap", status };
}

/** By the method of variance estimates recovery, as `differenceInterval` has it. */
function less(a: Conclusion, b: Conclusion): Conclusion {
  const status = a.status === "ok" ? b.status : a.status;
  if (a.value === null || b.value === null) return { value: null, low: null, high: null, interval: "none", status };
  const value = a.value - b.value;
  if (a.low === null || a.high === null || b.low === null || b.high === null)
    return { value, low: null, high: null, interval: "none", status };
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
    interval: a.interval,
    status,
  };
}
