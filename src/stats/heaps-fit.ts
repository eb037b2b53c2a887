// heapsFit: the line through the logarithms of a growth curve, and the curve.

import type { Tokens } from "../core/tokens.ts";
import { leastSquares } from "../math/least-squares.ts";

/** So many words after so many tokens. */
export interface GrowthPoint {
  readonly tokens: number;
  readonly types: number;
}

/** types = factor × tokens^exponent. NaN for fewer than three points. */
export interface HeapsFit {
  readonly exponent: number;
  readonly factor: number;
  /** R² of the line. */
  readonly fit: number;
}

/**
 * Least squares on the logarithms.
 *
 * @cost O(points)
 * @example
 * heapsFit([{ tokens: 100, types: 20 }, { tokens: 400, types: 40 }, { tokens: 1600, types: 80 }]).exponent.toFixed(6); // => "0.500000"
 */
export function heapsFit(curve: readonly GrowthPoint[]): HeapsFit {
  const y = curve.map(({ types }) => Math.log(types));
  const found = leastSquares(
    curve.map(({ tokens }) => [1, Math.log(tokens)]),
    { y },
  );
  if (found === undefined) return { exponent: Number.NaN, factor: Number.NaN, fit: Number.NaN };
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const all = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const left = found.residuals.reduce((sum, rest) => sum + rest * rest, 0);
  const [intercept = Number.NaN, exponent = Number.NaN] = found.coefficients;
  return { exponent, factor: Math.exp(intercept), fit: all > 0 ? 1 - left / all : Number.NaN };
}

/**
 * How many different words there are after 100 tokens and more, at numbers of tokens evenly spread over their logarithm, rounded; the last is all.
 *
 * @cost O(tokens)
 */
export function vocabularyGrowth(
  tokens: Tokens,
  { documents, points }: { readonly documents: readonly number[]; readonly points: number },
): readonly GrowthPoint[] {
  const { ids, bounds, vocabulary } = tokens;
  const total = documents.reduce((sum, d) => sum + counted(ids.subarray(bounds[d], bounds[d + 1])), 0);
  const first = Math.min(100, total);
  const stops = [
    ...new Set(Array.from({ length: points }, (_, i) => Math.round(first * (total / first) ** (i / (points - 1))))),
  ];
  const seen = new Uint8Array(vocabulary.length);
  const curve: GrowthPoint[] = [];
  let [passed, types, next] = [0, 0, 0];
  for (const d of documents)
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      const id = ids[i] as number;
      if (id === 0) continue;
      passed++;
      if (seen[id] === 0) {
        seen[id] = 1;
        types++;
      }
      if (passed !== stops[next]) continue;
      curve.push({ tokens: passed, types });
      next++;
    }
  return curve;
}

/** Pads are no tokens. */
function counted(ids: Uint32Array): number {
  let count = 0;
  for (const id of ids) if (id !== 0) count++;
  return count;
}
