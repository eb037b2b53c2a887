// How often the interval of Zipf's exponent holds the exponent of the source, and the mean of the estimates, on simulated documents with words independent or in bursts. Run: npx tsx bench/coverage/zipf.ts

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { random, type Random } from "../../src/core/random.ts";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { zipf } from "../../src/stats/zipf.ts";

const runs = Number(process.argv[2] ?? 200);
const [words, exponent, tokens] = [2000, 1.1, 2000];
const limits: number[] = [];
for (let r = 1; r <= words; r++) limits.push((limits.at(-1) ?? 0) + r ** -exponent);

/** A word by its chance. */
function drawn(source: Random): number {
  const wanted = source.next() * (limits.at(-1) as number);
  let [low, high] = [0, words - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((limits[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A document; with `urn` a word that was drawn is drawn again the more often, the smaller the urn. */
function document(source: Random, urn: number): readonly number[] {
  const counts = Array.from({ length: words }, () => 0);
  const said: number[] = [];
  for (let i = 0; i < tokens; i++) {
    const again = source.next() < said.length / (said.length + urn);
    const word = again ? (said[source.integer(said.length)] as number) : drawn(source);
    said.push(word);
    counts[word] = (counts[word] as number) + 1;
  }
  return counts;
}

function simulated(seed: number, documents: number, urn: number): FeatureMatrix {
  const source = random(seed);
  const rows = Array.from({ length: documents }, () => document(source, urn));
  const { bounds, columns, values } = sparseMatrix(rows);
  const ids = rows.map((_, d) => `d${String(d).padStart(3, "0")}`);
  const features = limits.map((_, w) => `w${w}`);
  return { kind: "features", index: { ids, vars: ids.map(() => ({})) }, features, bounds, columns, values };
}

console.log("documents | bursts | mean of the estimates (source 1.1) | holds the source | holds the mean");
for (const [documents, urn] of [
  [25, Number.POSITIVE_INFINITY],
  [25, 300],
  [12, Number.POSITIVE_INFINITY],
] as const) {
  const found = Array.from({ length: runs }, (_, r) => zipf(simulated(r + 1, documents, urn), { law: "zipf" }).rows[0]);
  const mean = found.reduce((sum, row) => sum + (row?.exponent ?? Number.NaN), 0) / runs;
  const holds = (value: number): string => {
    const inside = found.filter((row) => (row?.low ?? 9) <= value && value <= (row?.high ?? 0)).length;
    return ((100 * inside) / runs).toFixed(1);
  };
  const bursts = Number.isFinite(urn) ? `urn of ${urn}` : "none";
  console.log(`${documents} | ${bursts} | ${mean.toFixed(4)} | ${holds(exponent)} | ${holds(mean)}`);
}
