// dispersionWords: for each word what the measures of dispersion work on, from tokens or from a matrix of counts.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Tokens } from "../core/tokens.ts";
import { corpusParts, type Parts } from "./corpus-parts.ts";
import type { PartCounts } from "./dispersion-measure.ts";
import { byWord, type WordPlaces } from "./word-places.ts";

/** One word. Without distances where only counts are known. */
export interface DispersionWord {
  readonly feature: string;
  readonly count: number;
  readonly documents: number;
  readonly counts: PartCounts;
  readonly distances: readonly number[] | undefined;
}

/** Words by their place in the vocabulary, and how many parts there are. */
export interface DispersionWords {
  readonly names: readonly string[];
  readonly parts: number;
  readonly word: (w: number) => DispersionWord;
}

/** From tokens: parts may be anything, and distances are known. */
export function dispersionWords(tokens: Tokens, places: WordPlaces, parts: Parts): DispersionWords {
  const cut = corpusParts(tokens, parts, "dispersion");
  const whole = { parts: cut.sizes.length, tokens: cut.tokens, smallest: least(cut.sizes) };
  return {
    names: places.names,
    parts: whole.parts,
    word: (w) => {
      const firsts = places.firsts.subarray(places.bounds[w], places.bounds[w + 1]);
      const at = Array.from(firsts, cut.place);
      return {
        feature: places.names[w] ?? "",
        count: at.length,
        documents: tallied(firsts, tokens.bounds).counts.length,
        counts: { ...tallied(at, cut.edges), ...whole },
        distances: at.map((place, i) => (at[i + 1] ?? (at[0] ?? 0) + cut.tokens) - place),
      };
    },
  };
}

/** From a matrix: documents are the parts, and order is not known. */
export function matrixWords({ bounds, columns, values, features }: FeatureMatrix): DispersionWords {
  const rows = bounds.length - 1;
  const sizes = Float64Array.from({ length: rows }, (_, d) =>
    values.subarray(bounds[d], bounds[d + 1]).reduce((total, value) => total + value, 0),
  );
  const rowOf = new Uint32Array(columns.length);
  for (let d = 0; d < rows; d++) rowOf.fill(d, bounds[d], bounds[d + 1]);
  const there = sizes.filter((size) => size > 0);
  const tokens = there.reduce((total, size) => total + size, 0);
  const whole = { parts: there.length, tokens, smallest: least(there) };
  const sorted = byWord(columns, features.length);
  return {
    names: features,
    parts: whole.parts,
    word: (w) => {
      const cells = sorted.order.subarray(sorted.bounds[w], sorted.bounds[w + 1]).filter((k) => (values[k] ?? 0) > 0);
      const counts = Array.from(cells, (k) => values[k] ?? 0);
      return {
        feature: features[w] ?? "",
        count: counts.reduce((total, count) => total + count, 0),
        documents: counts.length,
        counts: { counts, sizes: Array.from(cells, (k) => sizes[rowOf[k] ?? 0] ?? 0), ...whole },
        distances: undefined,
      };
    },
  };
}

function least(sizes: Iterable<number>): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const size of sizes) smallest = Math.min(smallest, size);
  return smallest;
}

/** How many of some ascending numbers lie in each stretch that has any, and how long that is. */
function tallied(
  places: ArrayLike<number>,
  edges: Uint32Array,
): { readonly counts: readonly number[]; readonly sizes: readonly number[] } {
  const [counts, sizes]: [number[], number[]] = [[], []];
  let end = -1;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place < end) {
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
      continue;
    }
    const part = lastBefore(edges, place);
    end = edges[part + 1] ?? 0;
    counts.push(1);
    sizes.push(end - (edges[part] ?? 0));
  }
  return { counts, sizes };
}

/** The last stretch that begins at or before a place. */
function lastBefore(edges: Uint32Array, place: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}
