// How often the intervals of rates and log ratios hold the true value, on simulated documents with bursty words. Run: npx tsx bench/coverage/intervals.ts

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { random } from "../../src/core/random.ts";
import { differenceInterval } from "../../src/stats/difference-interval.ts";
import { keyness } from "../../src/stats/keyness.ts";
import { meanDifferenceInterval } from "../../src/stats/mean-difference-interval.ts";
import { rateInterval, type Clusters } from "../../src/stats/rate-interval.ts";
import { burst, poisson, simulate, type Design, type Simulated } from "./simulate.ts";

const runs = Number(process.argv[2] ?? 1000);
const shapes = [0.3, 1, 5, Number.POSITIVE_INFINITY];

interface Tally {
  inside: number;
  below: number;
  above: number;
  made: number;
}

/** Runs a case and says in how many percent of the runs the interval held the truth, and on which side it missed. */
function coverage(run: (seed: number) => { low: number | null; high: number | null; truth: number } | undefined): string {
  const tally: Tally = { inside: 0, below: 0, above: 0, made: 0 };
  for (let seed = 1; seed <= runs; seed++) {
    const found = run(seed);
    if (found === undefined || found.low === null || found.high === null) continue;
    tally.made++;
    if (found.truth < found.low) tally.below++;
    else if (found.truth > found.high) tally.above++;
    else tally.inside++;
  }
  const percent = (count: number): string => ((100 * count) / tally.made).toFixed(1);
  return `${percent(tally.inside)} | ${percent(tally.below)} | ${percent(tally.above)} | ${tally.made}`;
}

function label(shape: number): string {
  return Number.isFinite(shape) ? String(shape) : "Poisson";
}

console.log("rate, documents drawn anew | documents | shape | rate per 10,000 | inside | truth below | truth above | runs");
for (const documents of [10, 15, 25, 50, 100])
  for (const shape of shapes)
    for (const rate of [5e-4, 5e-3]) {
      const design: Design = { documents, tokens: 4000, spread: 0.5, rate, shape };
      const line = coverage((seed) => {
        return { ...rateInterval(simulate(design, random(seed))), truth: rate };
      });
      console.log(`| ${documents} | ${label(shape)} | ${rate * 1e4} | ${line}`);
    }

console.log("rate of the documents in hand, blocks drawn anew | documents | shape of blocks | inside | truth below | truth above | runs");
for (const documents of [1, 3, 6])
  for (const shape of shapes) {
    const line = coverage((seed) => {
      const source = random(seed);
      const blocks: Clusters[] = [];
      let [weighted, size] = [0, 0];
      for (let d = 0; d < documents; d++) {
        const own = 2e-3 * burst(1, source);
        const tokens = Array.from({ length: 60 }, () => 40 + source.integer(80));
        const counts = tokens.map((length) => poisson(length * own * burst(shape, source), source));
        const all = tokens.reduce((a, b) => a + b, 0);
        weighted += own * all;
        size += all;
        blocks.push({ counts, tokens });
      }
      const add = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
      const clusters = { counts: blocks.map(({ counts }) => add(counts)), tokens: blocks.map(({ tokens }) => add(tokens)) };
      const made = rateInterval(clusters, { blocks: () => blocks });
      return { ...made, truth: weighted / size };
    });
    console.log(`| ${documents} | ${label(shape)} | ${line}`);
  }

console.log("difference of two rates | documents on each side | shape | inside | truth below | truth above | runs");
for (const documents of [10, 25, 100])
  for (const shape of shapes) {
    const line = coverage((seed) => {
      const source = random(seed);
      const one = simulate({ documents, tokens: 4000, spread: 0.5, rate: 2e-3, shape }, source);
      const two = simulate({ documents, tokens: 4000, spread: 0.5, rate: 1e-3, shape }, source);
      return { ...differenceInterval([one, two]), truth: 1e-3 };
    });
    console.log(`| ${documents} | ${label(shape)} | ${line}`);
  }

/** One word and all others, in the documents of two sides. */
function matrixOf(target: Simulated, reference: Simulated): FeatureMatrix<{ side: string }> {
  const counts = [...target.counts, ...reference.counts];
  const tokens = [...target.tokens, ...reference.tokens];
  return {
    kind: "features",
    index: {
      ids: counts.map((_, d) => String(d).padStart(4, "0")),
      vars: counts.map((_, d) => ({ side: d < target.counts.length ? "target" : "reference" })),
    },
    features: ["other", "word"],
    bounds: Uint32Array.from({ length: counts.length + 1 }, (_, d) => 2 * d),
    columns: Uint32Array.from({ length: 2 * counts.length }, (_, k) => k % 2),
    values: Float64Array.from({ length: 2 * counts.length }, (_, k) => {
      const count = counts[k >> 1] ?? 0;
      return k % 2 === 1 ? count : Math.max(0, (tokens[k >> 1] ?? 0) - count);
    }),
  };
}

console.log("log ratio | documents on each side | shape | rate per 10,000 | interval | inside | truth below | truth above | runs");
for (const documents of [3, 10, 25, 100])
  for (const shape of shapes)
    for (const rate of [5e-4, 5e-3])
      for (const interval of documents < 25 ? (["documents", "bootstrap", "tokens"] as const) : (["documents"] as const)) {
        const line = coverage((seed) => {
          const source = random(seed);
          const target = simulate({ documents, tokens: 4000, spread: 0.5, rate: 2 * rate, shape }, source);
          const reference = simulate({ documents, tokens: 4000, spread: 0.5, rate, shape }, source);
          const { rows } = keyness(matrixOf(target, reference), {
            by: "side",
            target: "target",
            measure: "logRatio",
            interval,
          });
          const row = rows.find(({ feature }) => feature === "word");
          return row === undefined ? undefined : { low: row.low, high: row.high, truth: 1 };
        });
        console.log(`| ${documents} | ${label(shape)} | ${rate * 1e4} | ${interval} | ${line}`);
      }

console.log("mean of some sentences less the mean of the others | documents | inside | truth below | truth above | runs");
for (const documents of [10, 25, 100]) {
  const line = coverage((seed) => {
    const source = random(seed);
    const [sums, sizes, baselineSums, baselineSizes] = [[], [], [], []] as number[][];
    for (let d = 0; d < documents; d++) {
      const mood = source.next() - 0.5;
      const shift = 0.1 + 0.4 * (source.next() - 0.5);
      const framed = 1 + source.integer(12);
      const tone = (): number => mood + 2 * (source.next() - 0.5);
      sizes?.push(framed);
      sums?.push(Array.from({ length: framed }, () => tone() + shift).reduce((a, b) => a + b, 0));
      baselineSizes?.push(80);
      baselineSums?.push(Array.from({ length: 80 }, tone).reduce((a, b) => a + b, 0));
    }
    const made = meanDifferenceInterval({
      sums: sums ?? [],
      sizes: sizes ?? [],
      baselineSums: baselineSums ?? [],
      baselineSizes: baselineSizes ?? [],
    });
    return { ...made, truth: 0.1 };
  });
  console.log(`| ${documents} | ${line}`);
}
