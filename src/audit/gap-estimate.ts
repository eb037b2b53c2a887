// gapEstimate: the logarithm of the ratio of two groups' rates, with a bootstrap interval.

import { acceleration, bootstrapInterval } from "../math/bootstrap-interval.ts";
import { expandedLevel } from "../math/expanded-level.ts";
import { ratioResampler } from "../math/ratio-resampler.ts";
import type { GapCounts } from "./gap-counts.ts";
import type { Estimate } from "./multiverse.ts";

/** All mentions over all words of a group (`pooled`); the mean of its documents' rates; the mean of its speakers' rates. */
export const gapMeasures = ["pooled", "documents", "speakers"] as const;

/** The name of one. */
export type GapMeasure = (typeof gapMeasures)[number];

/** How it is done. */
export interface GapChoices {
  readonly negated: "drop" | "count";
  readonly measure: GapMeasure;
  readonly seed: number;
  readonly draws: number;
  readonly level: number;
}

/** What is drawn: sums and sizes of documents or speakers. */
interface GapUnits {
  readonly sums: readonly number[];
  readonly sizes: readonly number[];
}

/** @cost O(draws × documents) */
export function gapEstimate(
  counts: GapCounts,
  sides: readonly [readonly number[], readonly number[]],
  { negated, measure, seed, draws, level }: GapChoices,
): Exclude<Estimate, number | null> {
  const hits = counts.counted.map((count, d) => count + (negated === "count" ? (counts.negated[d] ?? 0) : 0));
  const [first, second] = sides.map((side) => unitsOf(side, { hits, counts, measure })) as [GapUnits, GapUnits];
  const [a, b] = [ratioOf(first), ratioOf(second)];
  const estimate = Math.log2(a / b);
  if (!Number.isFinite(estimate)) return { estimate: null, status: "undefined" };
  if (Math.min(first.sizes.length, second.sizes.length) < 10) return { estimate, interval: "none", status: "ok" };
  const [one, two] = [
    ratioResampler(first, { draws, seed, stream: 0 }),
    ratioResampler(second, { draws, seed, stream: 1 }),
  ];
  const [placesA, placesB] = [[...first.sums.keys()], [...second.sums.keys()]];
  const [drawnA, drawnB] = [one.ratios(placesA, first.sums), two.ratios(placesB, second.sums)];
  const influences = [
    ...Array.from(one.influences(placesA, first.sums), (value) => value / a),
    ...Array.from(two.influences(placesB, second.sums), (value) => -value / b),
  ];
  const limits = bootstrapInterval(
    drawnA.map((ratio, r) => Math.log2(ratio / (drawnB[r] ?? 0))),
    {
      estimate,
      acceleration: acceleration(influences),
      level: expandedLevel(level, { units: Math.min(first.sizes.length, second.sizes.length) }),
    },
  );
  return { estimate, ...limits, interval: "cluster-bootstrap", status: "ok" };
}

function ratioOf({ sums, sizes }: GapUnits): number {
  return sums.reduce((sum, one) => sum + one, 0) / sizes.reduce((sum, one) => sum + one, 0);
}

/** Documents without a word have no rate; nor are documents without a speaker anybody's. */
function unitsOf(
  side: readonly number[],
  {
    hits,
    counts: { words, speakers },
    measure,
  }: { readonly hits: readonly number[]; readonly counts: GapCounts; readonly measure: GapMeasure },
): GapUnits {
  const own = side.filter((d) => (words[d] ?? 0) > 0);
  if (measure === "pooled") return { sums: own.map((d) => hits[d] ?? 0), sizes: own.map((d) => words[d] ?? 0) };
  const sums = new Map<string | number, { readonly hits: number; readonly words: number }>();
  for (const d of own) {
    const unit = measure === "speakers" ? speakers[d] : d;
    if (unit === null || unit === undefined) continue;
    const known = sums.get(unit) ?? { hits: 0, words: 0 };
    sums.set(unit, { hits: known.hits + (hits[d] ?? 0), words: known.words + (words[d] ?? 0) });
  }
  const rates = Array.from(sums.values(), (unit) => unit.hits / unit.words);
  return { sums: rates, sizes: rates.map(() => 1) };
}
