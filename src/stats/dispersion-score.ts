// dispersionScore: one word's dispersion from its counts or its distances, the kernel under `dispersion`.

import { HustingsError } from "../core/errors.ts";
import type { DispersionName } from "./dispersion-measure.ts";
import { dispersionMeasures } from "./dispersion-measures.ts";
import { sum } from "./dispersion-sums.ts";

/** A word in the parts of a corpus, or along it. */
export type DispersionInput = { readonly measure: DispersionName } & (
  | {
      /** Tokens of the word in each part, zeros included. */
      readonly counts: readonly number[];
      /** All tokens of each part, in the same order. */
      readonly sizes: readonly number[];
    }
  | {
      /** Steps in tokens from each occurrence to the next, from the last one round to the first. */
      readonly distances: readonly number[];
    }
);

/**
 * The dispersion of one word. Use it for counts in hand; `dispersion` does it for all words of a corpus, with the way back to the text.
 *
 * @param input `measure`, and either `counts` with `sizes`, or `distances` (for `ald`, `arf` and `awt`). Parts without a token are left out.
 * @returns The score, NaN where the measure says nothing: for a word that does not occur, or of a single part.
 * @throws bad-option when counts and sizes do not fit together, or the measure needs the other kind of input.
 * @source The registry `dispersionMeasures` names that of each.
 * @cost O(parts), of `da` O(parts log parts)
 * @example
 * dispersionScore({ measure: "dp", counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11] }).toFixed(2); // => "0.18"
 * dispersionScore({ measure: "juillandD", counts: [0, 4, 3, 2, 1], sizes: [50, 50, 50, 50, 50] }).toFixed(4); // => "0.6464"
 * dispersionScore({ measure: "awt", distances: [2, 10, 2, 9, 2, 5, 2, 3, 3, 1, 3, 2, 1, 3, 2] }); // => 3.18
 */
export function dispersionScore({ measure, ...input }: DispersionInput): number {
  const { fromParts, fromDistances } = dispersionMeasures[measure];
  if ("distances" in input) {
    if (fromDistances === undefined) throw problem(measure, "counts and sizes", "distances were given");
    if (input.distances.length === 0) return Number.NaN;
    return fromDistances({ distances: input.distances, tokens: sum(input.distances) });
  }
  if (fromParts === undefined) throw problem(measure, "distances", "counts were given");
  const { counts, sizes } = input;
  if (counts.length !== sizes.length || counts.some((count, i) => !(count >= 0 && count <= (sizes[i] ?? -1))))
    throw problem(measure, "a size for each count that is at least as large", "they do not fit together");
  const there = sizes.filter((size) => size > 0);
  const present = counts.flatMap((count, i) => (count > 0 ? [i] : []));
  if (present.length === 0 || there.length < 2) return Number.NaN;
  return fromParts({
    counts: present.map((i) => counts[i] ?? 0),
    sizes: present.map((i) => sizes[i] ?? 0),
    parts: there.length,
    tokens: sum(there),
    smallest: there.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY),
  });
}

function problem(measure: DispersionName, needs: string, got: string): HustingsError {
  return new HustingsError("bad-option", { who: "dispersionScore", needs: `${needs} for ${measure}`, got });
}
