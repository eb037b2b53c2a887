// wordScores: the score of each word from the reference texts it stands in.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";

/** By word: its score, NaN where no reference has it; its count in the references; the number of references with it. */
export interface WordScores {
  readonly scores: Float64Array;
  readonly counts: Float64Array;
  readonly documents: Uint32Array;
}

/**
 * @param options `references`: position by row. `smoothing` is added to every cell of the references, zeros too.
 * @source Laver, Benoit & Garry 2003, doi:10.1017/S0003055403000698
 * @cost O(references × words)
 */
export function wordScores(
  { features, bounds, columns, values }: FeatureMatrix,
  {
    references,
    scale,
    smoothing,
  }: {
    readonly references: ReadonlyMap<number, number>;
    readonly scale: "linear" | "logit";
    readonly smoothing: number;
  },
): WordScores {
  const words = features.length;
  const counts = new Float64Array(words);
  const documents = new Uint32Array(words);
  const shares = [...references.keys()].map((row) => {
    const own = new Float64Array(words).fill(smoothing);
    for (let k = bounds[row] as number; k < (bounds[row + 1] as number); k++) {
      const w = columns[k] as number;
      own[w] = (own[w] as number) + (values[k] as number);
      counts[w] = (counts[w] as number) + (values[k] as number);
      if (values[k] !== 0) documents[w] = (documents[w] as number) + 1;
    }
    const size = own.reduce((sum, one) => sum + one, 0);
    return own.map((one) => one / size);
  });
  const positions = [...references.values()];
  const scores = new Float64Array(words);
  for (let w = 0; w < words; w++) {
    const own = shares.map((share) => share[w] as number);
    const total = own.reduce((sum, one) => sum + one, 0);
    const likely = own.map((share) => share / total);
    scores[w] =
      scale === "linear"
        ? likely.reduce((sum, one, r) => sum + one * (positions[r] as number), 0)
        : logOdds(likely, positions);
  }
  return { scores, counts, documents };
}

function logOdds([first = 0, second = 0]: readonly number[], [a = 0, b = 0]: readonly number[]): number {
  return (Math.log(second) - Math.log(first)) * (b > a ? 1 : -1);
}
