// How often the intervals of Wordfish hold the true position, on counts drawn from its model, Poisson or bursty. Run: npx tsx bench/coverage/wordfish.ts [corpora] [corpora for the bootstraps]

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { random, type Random } from "../../src/core/random.ts";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { wordfish } from "../../src/stats/scaling/wordfish.ts";
import { burst, poisson } from "./simulate.ts";

const corpora = Number(process.argv[2] ?? 200);
/** Bootstraps fit some hundred times for each corpus. */
const again = Number(process.argv[3] ?? 40);
const words = 300;
/** The mean count of a word in a document: 300 words make documents of about 1,200 tokens. */
const mean = 4;

/** Evenly spaced positions with mean 0 and standard deviation 1, as the model has them. */
function line(documents: number): readonly number[] {
  const places = Array.from({ length: documents }, (_, d) => d - (documents - 1) / 2);
  const deviation = Math.sqrt(places.reduce((sum, place) => sum + place * place, 0) / (documents - 1));
  return places.map((place) => place / deviation);
}

function drawn(positions: readonly number[], shape: number, source: Random): FeatureMatrix {
  const slopes = Array.from({ length: words }, () => 1.5 * (2 * source.next() - 1));
  const rows = positions.map((position) =>
    slopes.map((slope) => poisson(mean * Math.exp(slope * position) * burst(shape, source), source)),
  );
  const index = { ids: positions.map((_, d) => `d${d}`), vars: positions.map(() => ({})) };
  const { bounds, columns, values } = sparseMatrix(rows);
  return { kind: "features", index, features: slopes.map((_, w) => `w${w}`), bounds, columns, values };
}

const kinds = {
  poisson: { dispersion: "poisson" },
  quasipoisson: { dispersion: "quasipoisson" },
  words: { interval: "words", draws: 99 },
  bursts: { interval: "bursts", draws: 99 },
} as const;

console.log(`documents | shape | mean dispersion | ${Object.keys(kinds).join(" | ")}`);
for (const documents of [8, 20])
  for (const shape of [Number.POSITIVE_INFINITY, 5, 1]) {
    const positions = line(documents);
    let dispersion = 0;
    const shares = Object.entries(kinds).map(([kind, options]) => {
      const runs = "interval" in options ? again : corpora;
      let held = 0;
      for (let seed = 1; seed <= runs; seed++) {
        const matrix = drawn(positions, shape, random(seed));
        const { rows, fit } = wordfish(matrix, { direction: ["d0", `d${documents - 1}`], ...options });
        if (kind === "poisson") dispersion += fit.dispersion / runs;
        for (const [d, { low, high }] of rows.entries()) {
          const truth = positions[d] as number;
          if (low !== null && high !== null && low <= truth && truth <= high) held++;
        }
      }
      return ((100 * held) / (runs * documents)).toFixed(1);
    });
    console.log(
      `${documents} | ${Number.isFinite(shape) ? shape : "Poisson"} | ${dispersion.toFixed(2)} | ${shares.join(" | ")}`,
    );
  }
