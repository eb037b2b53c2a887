// meanDifferenceInterval: how much the mean of some units differs from that of others in the same documents, and how sure that is.

import type { Status } from "../core/table.ts";
import { acceleration, bootstrapInterval } from "../math/bootstrap-interval.ts";
import { expandedLevel } from "../math/expanded-level.ts";
import { ratioResampler } from "../math/ratio-resampler.ts";
import type { IntervalMethod, IntervalOptions } from "./rate-interval.ts";

/** Sums and numbers of the units of interest and of those they are held against, one entry a document (or a block of one). */
export interface PairedClusters {
  readonly sums: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
  readonly baselineSums: ArrayLike<number>;
  readonly baselineSizes: ArrayLike<number>;
}

/** Two means and their difference. The limits are null where the design gives none. */
export interface MeanDifferenceInterval {
  readonly mean: number | null;
  readonly baseline: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: IntervalMethod;
  readonly status: Status;
}

/** What `meanDifferenceInterval` may be told. */
export interface MeanDifferenceOptions extends Omit<IntervalOptions, "minTokens"> {
  /** For groups of few documents: each document's blocks, asked for only when they are needed. */
  readonly blocks?: () => readonly PairedClusters[];
}

/**
 * The mean of some units (sentences with a frame) less the mean of the others in the same documents, Σ sums / Σ sizes on each side.
 *
 * Both sides are drawn together, document by document, so what a speaker does everywhere cancels. Ten documents or more: cluster
 * bootstrap over documents; fewer: block bootstrap inside them; fewer than ten units on either side: no number.
 *
 * @param given One entry a document, in any order: equal data have equal draws.
 * @param options `blocks`: see above. `minDocuments` 10, `minCount` 10 units on each side. `draws` 2000, BCa. `level` 0.95. `seed` 1.
 * @returns Means, difference and limits in the units of the sums; the method; the status.
 * @source Efron 1987, doi:10.1080/01621459.1987.10478410
 * @cost O(draws × documents)
 * @example
 * meanDifferenceInterval({ sums: [1], sizes: [2], baselineSums: [1], baselineSizes: [4] }).status; // => "too-little-data"
 */
export function meanDifferenceInterval(
  given: PairedClusters,
  options: MeanDifferenceOptions = {},
): MeanDifferenceInterval {
  const { blocks, minDocuments = 10, minCount = 10 } = options;
  const clusters = inOrder(given);
  const [size, baselineSize] = [sum(clusters.sizes), sum(clusters.baselineSizes)];
  if (size < Math.max(1, minCount) || baselineSize < Math.max(1, minCount)) return nothing;
  const mean = sum(clusters.sums) / size;
  const baseline = sum(clusters.baselineSums) / baselineSize;
  const means = { mean, baseline, difference: mean - baseline, status: "ok" } as const;
  if (present(clusters) >= minDocuments)
    return { ...means, ...limits(clusters, [0, clusters.sizes.length], options), interval: "cluster-bootstrap" };
  const pieces = joined(blocks?.() ?? []);
  if (pieces.sizes.length < minDocuments) return { ...means, low: null, high: null, interval: "none" };
  return { ...means, ...limits(pieces, pieces.strata, options), interval: "block-bootstrap" };
}

const nothing: MeanDifferenceInterval = {
  mean: null,
  baseline: null,
  difference: null,
  low: null,
  high: null,
  interval: "none",
  status: "too-little-data",
};

const keys = ["sizes", "sums", "baselineSizes", "baselineSums"] as const;

/** The clusters by what is in them: sizes, then the difference of the means, which what a document does everywhere does not change. */
function inOrder(clusters: PairedClusters): PairedClusters {
  const { sizes, sums, baselineSizes, baselineSums } = clusters;
  const at = (values: ArrayLike<number>, i: number): number => values[i] ?? 0;
  const differences = Array.from(
    sizes,
    (size, i) => at(sums, i) / size - (baselineSums[i] === 0 ? 0 : at(baselineSums, i) / at(baselineSizes, i)),
  );
  const places = Array.from(sizes, (_, i) => i).sort(
    (i, j) =>
      at(sizes, i) - at(sizes, j) ||
      at(baselineSizes, i) - at(baselineSizes, j) ||
      at(differences, i) - at(differences, j) ||
      at(sums, i) - at(sums, j),
  );
  const all = (name: (typeof keys)[number]): readonly number[] => places.map((i) => at(clusters[name], i));
  return {
    sums: all("sums"),
    sizes: all("sizes"),
    baselineSums: all("baselineSums"),
    baselineSizes: all("baselineSizes"),
  };
}

/** Documents by their blocks. */
function compare(a: PairedClusters, b: PairedClusters): number {
  if (a.sizes.length !== b.sizes.length) return a.sizes.length - b.sizes.length;
  for (const name of keys)
    for (let i = 0; i < a[name].length; i++) {
      const order = (a[name][i] ?? 0) - (b[name][i] ?? 0);
      if (order !== 0) return order;
    }
  return 0;
}

/** How many documents have any unit at all. */
function present({ sizes, baselineSizes }: PairedClusters): number {
  return Array.from(sizes).filter((size, i) => size + (baselineSizes[i] ?? 0) > 0).length;
}

function joined(documents: readonly PairedClusters[]): PairedClusters & { readonly strata: readonly number[] } {
  const sorted = documents.toSorted(compare);
  const strata = [0];
  for (const { sizes } of sorted) strata.push((strata.at(-1) ?? 0) + sizes.length);
  const all = (key: keyof PairedClusters): readonly number[] => sorted.flatMap((one) => Array.from(one[key]));
  const [sums, sizes] = [all("sums"), all("sizes")];
  return { sums, sizes, baselineSums: all("baselineSums"), baselineSizes: all("baselineSizes"), strata };
}

/** BCa of the difference. Both ratios see the same draws, because those depend on the strata and the seed alone. */
function limits(
  { sums, sizes, baselineSums, baselineSizes }: PairedClusters,
  strata: readonly number[],
  { draws = 2000, level = 0.95, seed = 1 }: IntervalOptions,
): { readonly low: number; readonly high: number } {
  const places = Array.from(sizes, (_, i) => i);
  const here = ratioResampler({ sizes, strata }, { draws, seed });
  const [a, one] = [here.ratios(places, sums), here.influences(places, sums)];
  // A mean by itself is held against nothing of the same sizes: no other side need be drawn.
  const against = places.filter((place) => baselineSums[place] !== 0);
  if (against.length > 0 || places.some((place) => sizes[place] !== baselineSizes[place])) {
    const there = ratioResampler({ sizes: baselineSizes, strata }, { draws, seed });
    const others = against.map((place) => baselineSums[place] ?? 0);
    const [b, two] = [there.ratios(against, others), there.influences(against, others)];
    for (let r = 0; r < a.length; r++) a[r] = (a[r] as number) - (b[r] as number);
    for (let i = 0; i < one.length; i++) one[i] = (one[i] as number) - (two[i] as number);
  }
  // A draw without a unit on one of the sides has no mean there.
  const differences = a.every((value) => Number.isFinite(value)) ? a : a.filter((value) => Number.isFinite(value));
  const units = sizes.length - (strata.length - 2);
  const estimate = sum(sums) / sum(sizes) - sum(baselineSums) / sum(baselineSizes);
  return bootstrapInterval(differences, {
    estimate,
    acceleration: acceleration(one),
    level: expandedLevel(level, { units }),
  });
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total;
}
