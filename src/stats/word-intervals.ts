// wordIntervals: the interval of every word's rate in one group of documents, by the rule of `rateInterval`, with the draws shared.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Tokens } from "../core/tokens.ts";
import { ratioResampler, type RatioResampler } from "../math/ratio-resampler.ts";
import { poissonLimits, type IntervalMethod, type IntervalOptions } from "./rate-interval.ts";
import { textBlocks } from "./text-blocks.ts";

/** The limits of a rate per token and how they were made. */
export interface WordInterval {
  readonly low: number;
  readonly high: number;
  readonly interval: IntervalMethod;
}

/** The group, and the tokens the matrix was counted from where they are known. */
export interface WordGroup {
  readonly rows: readonly number[];
  readonly tokens: Tokens | undefined;
}

/**
 * Prepares the intervals of a group's words.
 *
 * @returns From a column of the matrix and its count in the group to an interval.
 * @cost O(draws × documents) once, then O(draws × documents with the word) a word
 */
export function wordIntervals(
  matrix: FeatureMatrix,
  { rows, tokens }: WordGroup,
  options: Required<IntervalOptions>,
): (column: number, count: number) => WordInterval {
  const { minDocuments, minCount, level } = options;
  const sizes = rows.map((d) => sizeOf(matrix, d));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const filled = rows.map((d, i) => ({ d, size: sizes[i] ?? 0 })).filter(({ size }) => size > 0);
  const units =
    filled.length >= minDocuments
      ? lazily(() => documentUnits(matrix, filled, options))
      : lazily(() => blockUnits(matrix, { rows, tokens }, options));
  const method = filled.length >= minDocuments ? "cluster-bootstrap" : "block-bootstrap";
  const rare = new Map<number, WordInterval>();
  const poisson = (count: number): WordInterval => {
    const known = rare.get(count);
    if (known !== undefined) return known;
    const [low, high] = poissonLimits(count, total, level);
    rare.set(count, { low, high, interval: "poisson" });
    return { low, high, interval: "poisson" };
  };
  return (column, count) => {
    if (count < minCount) return poisson(count);
    const cells = units()?.cells(column);
    // Words that were made of tokens (stems, keys) cannot be found again in the blocks.
    if (cells === undefined || cells.counts.reduce((sum, value) => sum + value, 0) !== count) return poisson(count);
    return { ...(units()?.resampler.interval(cells.places, cells.counts) ?? poisson(count)), interval: method };
  };
}

interface Cells {
  readonly places: Uint32Array;
  readonly counts: Float64Array;
}

interface UnitCounts {
  readonly resampler: RatioResampler;
  readonly cells: (column: number) => Cells;
}

/** Documents in the order of their size, as `rateInterval` takes them. */
function documentUnits(
  { bounds, columns, values, index, features }: FeatureMatrix,
  filled: readonly { readonly d: number; readonly size: number }[],
  options: Required<IntervalOptions>,
): UnitCounts {
  const name = (d: number): string => index.ids[d] ?? "";
  const ordered = [...filled].sort((a, b) => a.size - b.size || (name(a.d) < name(b.d) ? -1 : 1));
  const list: (readonly [number, number, number])[] = [];
  for (const [place, { d }] of ordered.entries())
    for (let k = bounds[d] ?? 0; k < (bounds[d + 1] ?? 0); k++) list.push([columns[k] ?? 0, place, values[k] ?? 0]);
  const sizes = ordered.map(({ size }) => size);
  const cells = byColumn(list, features.length);
  return { resampler: ratioResampler({ sizes }, options), cells: (column) => byCount(cells(column), sizes) };
}

/** Documents of equal size change places so that their counts ascend, as in `rateInterval`: equal data have equal intervals everywhere. */
function byCount({ places, counts }: Cells, sizes: readonly number[]): Cells {
  const size = (place: number): number => sizes[place] ?? 0;
  const moved = places.slice();
  const sorted = counts.slice();
  for (let k = 0; k < places.length;) {
    let next = k + 1;
    while (next < places.length && size(places[next] as number) === size(places[k] as number)) next++;
    let end = places[next - 1] as number;
    while (end + 1 < sizes.length && size(end + 1) === size(places[k] as number)) end++;
    sorted.subarray(k, next).sort();
    for (let i = k; i < next; i++) moved[i] = end - (next - 1 - i);
    k = next;
  }
  return { places: moved, counts: sorted };
}

/** The blocks of every document, a stratum each; nothing where the tokens are not known or the blocks too few. */
function blockUnits(
  { index, features }: FeatureMatrix,
  { rows, tokens }: WordGroup,
  options: Required<IntervalOptions>,
): UnitCounts | undefined {
  if (tokens === undefined) return undefined;
  const columnOf = new Map(features.map((feature, column) => [feature, column]));
  const columnOfId = tokens.vocabulary.map((word, id) => (id === 0 ? -1 : (columnOf.get(word) ?? -1)));
  const placeOf = new Map(tokens.index.ids.map((id, d) => [id, d]));
  const sizes: number[] = [];
  const strata = [0];
  const list: (readonly [number, number, number])[] = [];
  const documents = rows.flatMap((d) => placeOf.get(index.ids[d] ?? "") ?? []);
  for (const document of documents) {
    const blocks = textBlocks(tokens, { document });
    for (let b = 0; b + 1 < blocks.length; b++) {
      const counts = new Map<number, number>();
      for (let i = blocks[b] ?? 0; i < (blocks[b + 1] ?? 0); i++) {
        const column = columnOfId[tokens.ids[i] ?? 0] ?? -1;
        if (column >= 0) counts.set(column, (counts.get(column) ?? 0) + 1);
      }
      if (counts.size === 0) continue;
      for (const [column, count] of counts) list.push([column, sizes.length, count]);
      sizes.push([...counts.values()].reduce((sum, count) => sum + count, 0));
    }
    if (sizes.length > (strata.at(-1) ?? 0)) strata.push(sizes.length);
  }
  if (sizes.length < options.minDocuments) return undefined;
  return { resampler: ratioResampler({ sizes, strata }, options), cells: byColumn(list, features.length) };
}

/** Cells sorted into columns, so that a word finds its own. */
function byColumn(list: readonly (readonly [number, number, number])[], width: number): (column: number) => Cells {
  const starts = new Uint32Array(width + 1);
  for (const [column] of list) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let c = 0; c < width; c++) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(list.length);
  const counts = new Float64Array(list.length);
  for (const [column, place, count] of list) {
    const k = next[column] ?? 0;
    places[k] = place;
    counts[k] = count;
    next[column] = k + 1;
  }
  return (column) => ({
    places: places.subarray(starts[column], starts[column + 1]),
    counts: counts.subarray(starts[column], starts[column + 1]),
  });
}

function sizeOf({ bounds, values }: FeatureMatrix, d: number): number {
  let size = 0;
  for (let k = bounds[d] ?? 0; k < (bounds[d + 1] ?? 0); k++) size += values[k] ?? 0;
  return size;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
