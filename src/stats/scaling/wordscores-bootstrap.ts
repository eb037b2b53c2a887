// wordscoresBootstrap: how sure Wordscores are where words come in bursts: whole words are drawn again, in references and texts alike.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { random } from "../../core/random.ts";
import { bootstrapInterval } from "../../math/bootstrap-interval.ts";
import { expandedLevel } from "../../math/expanded-level.ts";
import type { Position } from "./scale.ts";

/**
 * Positions of every document on draws of the words, with percentile intervals. Scores are found anew on each draw, so that what is not known of them is part of it.
 *
 * @param positionsOf From a matrix to positions, in the order of its documents.
 * @source Davison & Hinkley 1997, section 2.4; Lowe & Benoit 2013, doi:10.1093/pan/mpt002 for words as what is drawn
 * @cost O(draws × cells)
 */
export function wordscoresBootstrap(
  matrix: FeatureMatrix,
  {
    positions,
    positionsOf,
    draws,
    level,
    seed,
  }: {
    readonly positions: readonly Position[];
    readonly positionsOf: (matrix: FeatureMatrix) => readonly Position[];
    readonly draws: number;
    readonly level: number;
    readonly seed: number;
  },
): readonly Position[] {
  const source = random(seed);
  const width = matrix.features.length;
  const drawn = Array.from({ length: draws }, () => {
    const times = new Uint32Array(width);
    for (let w = 0; w < width; w++) {
      const one = source.integer(width);
      times[one] = (times[one] as number) + 1;
    }
    return positionsOf(repeated(matrix, times));
  });
  return positions.map((own, d) => {
    const values = drawn.map((one) => (one[d] as Position).position).filter((value) => Number.isFinite(value));
    if (!Number.isFinite(own.position) || values.length < 20) return { ...own, standardError: Number.NaN };
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    const limits = bootstrapInterval(values, {
      estimate: own.position,
      method: "percentile",
      level: expandedLevel(level, { units: width }),
    });
    return { ...own, standardError: Math.sqrt(spread), limits: { ...limits, interval: "cluster-bootstrap" as const } };
  });
}

/** A word that is drawn twice is two words, each with its own score: their scores and shares are those of one of twice the count, but that smoothing is added to each. */
function repeated(matrix: FeatureMatrix, times: Uint32Array): FeatureMatrix {
  const { bounds, columns, values } = matrix;
  const first = new Uint32Array(times.length + 1);
  for (let w = 0; w < times.length; w++) first[w + 1] = (first[w] as number) + (times[w] as number);
  const [ownColumns, ownValues]: [number[], number[]] = [[], []];
  const ownBounds = new Uint32Array(bounds.length);
  for (let d = 0; d + 1 < bounds.length; d++) {
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
      const w = columns[k] as number;
      for (let c = first[w] as number; c < (first[w + 1] as number); c++) {
        ownColumns.push(c);
        ownValues.push(values[k] as number);
      }
    }
    ownBounds[d + 1] = ownColumns.length;
  }
  const names = Array.from({ length: first[times.length] as number }, (_, c) => `${c}`);
  return {
    ...matrix,
    features: names,
    bounds: ownBounds,
    columns: Uint32Array.from(ownColumns),
    values: Float64Array.from(ownValues),
  };
}
