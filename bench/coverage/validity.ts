// How often the intervals of a codebook's validity hold the true value, on simulated passages. Run: npx tsx bench/coverage/validity.ts

import { random, type Random } from "../../src/core/random.ts";
import { validityInterval, type ValidityUnit } from "../../src/audit/validity-interval.ts";
import { validityMeasures, type ValidityCells } from "../../src/audit/validity-measures.ts";

const runs = Number(process.argv[2] ?? 400);
const options = { draws: 1000, level: 0.95, seed: 1, minDocuments: 10 } as const;
const kinds = ["tp", "fp", "fn", "tn"] as const;
const measures = Object.values(validityMeasures);

/** In how many percent of the runs the interval of each measure held the truth. */
function coverage(truth: ValidityCells, sample: () => readonly ValidityUnit[]): string {
  const inside = measures.map(() => 0);
  const made = measures.map(() => 0);
  for (let run = 0; run < runs; run++) {
    const units = sample();
    for (const [m, measure] of measures.entries()) {
      const { low, high } = validityInterval(units, measure, options);
      if (low === null || high === null) continue;
      made[m] = (made[m] ?? 0) + 1;
      const value = measure.fromCells(truth);
      if (low <= value && value <= high) inside[m] = (inside[m] ?? 0) + 1;
    }
  }
  return measures
    .map(({ name }, m) => `${name} ${((100 * (inside[m] ?? 0)) / (made[m] ?? 1)).toFixed(1)}`)
    .join(" | ");
}

console.log("found and not found drawn apart, of 2,000 and 60,000: precision, share missed, drawn of each");
const [found, rest] = [2000, 60_000];
for (const [precision, missed, ofFound, ofRest] of [
  [0.8, 0.01, 100, 100],
  [0.8, 0.002, 100, 100],
  [0.95, 0.0005, 100, 100],
  [0.6, 0.05, 50, 50],
  [0.8, 0.01, 150, 50],
  [0.9, 0.01, 100, 300],
] as const) {
  const source = random(7);
  const part = (count: number, share: number, [yes, no]: readonly [keyof ValidityCells, keyof ValidityCells], all: number, first: number): readonly ValidityUnit[] =>
    Array.from({ length: count }, (_, i) => ({
      cell: source.next() < share ? yes : no,
      weight: all / count,
      document: first + i,
    }));
  const truth = {
    tp: found * precision,
    fp: found * (1 - precision),
    fn: rest * missed,
    tn: rest * (1 - missed),
  };
  const line = coverage(truth, () => [
    ...part(ofFound, precision, ["tp", "fp"], found, 0),
    ...part(ofRest, missed, ["fn", "tn"], rest, ofFound),
  ]);
  console.log(`${precision}, ${missed}, ${ofFound} + ${ofRest} | ${line}`);
}

console.log("passages drawn alike: shares of tp, fp, fn, tn; passages; of them in a document, a third decided alike");
for (const [shares, passages, together] of [
  [[0.2, 0.05, 0.1, 0.65], 100, 1],
  [[0.05, 0.02, 0.03, 0.9], 200, 1],
  [[0.3, 0.1, 0.1, 0.5], 40, 1],
  [[0.2, 0.05, 0.1, 0.65], 300, 10],
  [[0.2, 0.05, 0.1, 0.65], 200, 10],
] as const) {
  const source = random(11);
  // So many that the correction of α for small samples is none.
  const [tp, fp, fn, tn] = shares.map((share) => share * 1e9) as [number, number, number, number];
  const line = coverage({ tp, fp, fn, tn }, () =>
    Array.from({ length: passages / together }, (_, document) => {
      const alike = drawn(shares, source);
      return Array.from({ length: together }, (): ValidityUnit => {
        const cell = together > 1 && source.next() < 0.3 ? alike : drawn(shares, source);
        return { cell, weight: 1, document };
      });
    }).flat(),
  );
  console.log(`${shares.join(" ")}, ${passages}, ${together} | ${line}`);
}

function drawn(shares: readonly number[], source: Random): keyof ValidityCells {
  let left = source.next();
  return kinds.find((_, k) => (left -= shares[k] ?? 0) < 0) ?? "tn";
}
