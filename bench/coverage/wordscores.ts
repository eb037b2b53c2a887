// How often the intervals of raw Wordscores hold what they would be without chance, on counts that are Poisson or bursty. Run: npx tsx bench/coverage/wordscores.ts [corpora]

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { random, type Random } from "../../src/core/random.ts";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { meanPosition } from "../../src/stats/scaling/mean-position.ts";
import { wordScores } from "../../src/stats/scaling/word-scores.ts";
import { wordscores } from "../../src/stats/scaling/wordscores.ts";
import { burst, poisson } from "./simulate.ts";

const corpora = Number(process.argv[2] ?? 200);
const words = 300;
const mean = 4;
/** Two references at the ends, six texts between them. */
const places = [-1, 1, -0.8, -0.5, -0.2, 0.2, 0.5, 0.8];

function matrixOf(rows: readonly (readonly number[])[]): FeatureMatrix {
  const index = { ids: places.map((_, d) => `d${d}`), vars: places.map(() => ({})) };
  const { bounds, columns, values } = sparseMatrix(rows);
  return { kind: "features", index, features: Array.from({ length: words }, (_, w) => `w${w}`), bounds, columns, values };
}

function rates(source: Random): readonly (readonly number[])[] {
  const slopes = Array.from({ length: words }, () => 1.5 * (2 * source.next() - 1));
  return places.map((place) => slopes.map((slope) => mean * Math.exp(slope * place)));
}

const references = new Map([
  [0, -1],
  [1, 1],
]);

console.log("shape | conditional | words");
for (const shape of [Number.POSITIVE_INFINITY, 5, 1]) {
  const held = { conditional: 0, words: 0 };
  for (let seed = 1; seed <= corpora; seed++) {
    const source = random(seed);
    const expected = rates(source);
    const truths = matrixOf(expected);
    const { scores } = wordScores(truths, { references, scale: "linear", smoothing: 0 });
    const matrix = matrixOf(expected.map((row) => row.map((rate) => poisson(rate * burst(shape, source), source))));
    for (const interval of ["conditional", "words"] as const) {
      const { rows } = wordscores(matrix, { references: { d0: -1, d1: 1 }, interval, draws: 199 });
      for (const [d, { low, high }] of rows.entries()) {
        const truth = meanPosition(truths, d, scores).position;
        if (d > 1 && low !== null && high !== null && low <= truth && truth <= high) held[interval]++;
      }
    }
  }
  const percent = (count: number): string => ((100 * count) / (corpora * (places.length - 2))).toFixed(1);
  console.log(`${Number.isFinite(shape) ? shape : "Poisson"} | ${percent(held.conditional)} | ${percent(held.words)}`);
}
