// wordfishBootstrap: how sure positions are where words come in bursts.

import { random, type Random } from "../../core/random.ts";
import { bootstrapInterval } from "../../math/bootstrap-interval.ts";
import { gammaDraw } from "../../math/gamma-draw.ts";
import { poissonDraw } from "../../math/poisson-draw.ts";
import type { Counts } from "./counts.ts";
import { wordfishFit, type WordfishFit, type WordfishSettings } from "./wordfish-fit.ts";

/** `words`: whole words are drawn again, with their counts in all documents. `bursts`: counts are drawn from the model with the burstiness that these have. */
export type WordfishResampling = "words" | "bursts";

/** By document. */
export interface WordfishBootstrap {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly standardErrors: Float64Array;
  /** The variance of counts beyond Poisson's, over the square of their mean: 0 for none, 1 / shape of a gamma variable. Of `bursts`. */
  readonly extra: number | null;
}

/**
 * Intervals of positions by fitting again.
 *
 * `words` sees whatever keeps the counts of a word together, but not that the model follows bursts and so pulls positions apart. `bursts` sees that: its draws are off by as much again, and its basic interval takes it away. The model follows bursts when their size is estimated, too; what simulation says a
 * fit makes of a known size corrects for it.
 *
 * @source Lowe & Benoit 2013, doi:10.1093/pan/mpt002; Davison & Hinkley 1997, sections 2.3 and 5.2
 * @cost O(draws) fits, begun at the positions found
 */
export function wordfishBootstrap(
  counts: Counts,
  fit: WordfishFit,
  {
    resample,
    draws,
    level,
    seed,
    settings,
  }: {
    readonly resample: WordfishResampling;
    readonly draws: number;
    readonly level: number;
    readonly seed: number;
    readonly settings: WordfishSettings;
  },
): WordfishBootstrap {
  const source = random(seed);
  const again = { ...settings, tolerance: 1e-4, rounds: 500, start: fit.theta };
  const extra = resample === "bursts" ? calibrated(counts, fit, again, source) : null;
  const drawn = Array.from({ length: draws }, () => {
    const one = extra === null ? drawnWords(counts, source) : simulated(counts, fit, extra, source);
    return one.rowSums.some((sum) => sum === 0) ? undefined : aligned(wordfishFit(one, again).theta, fit.theta);
  }).filter((theta) => theta !== undefined);
  const limits = Array.from(fit.theta, (estimate, d) => {
    const values = drawn.map((theta) => theta[d] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    const { low, high } = bootstrapInterval(values, { estimate, method: "percentile", level });
    return {
      standardError: Math.sqrt(spread),
      low: extra === null ? low : 2 * estimate - high,
      high: extra === null ? high : 2 * estimate - low,
    };
  });
  return {
    low: Float64Array.from(limits, ({ low }) => low),
    high: Float64Array.from(limits, ({ high }) => high),
    standardErrors: Float64Array.from(limits, ({ standardError }) => standardError),
    extra,
  };
}

/** The scale has no direction of its own. */
function aligned(theta: Float64Array, like: Float64Array): Float64Array {
  const product = theta.reduce((sum, value, d) => sum + value * (like[d] as number), 0);
  return product < 0 ? theta.map((value) => -value) : theta;
}

function rateOf({ theta, alpha, beta, psi }: WordfishFit, d: number, w: number): number {
  return Math.exp((alpha[d] as number) + (psi[w] as number) + (beta[w] as number) * (theta[d] as number));
}

/** As many words as there are, each drawn from all. */
function drawnWords({ documents, words, bounds, columns, values }: Counts, source: Random): Counts {
  const places: number[][] = Array.from({ length: words }, () => []);
  for (let w = 0; w < words; w++) (places[source.integer(words)] as number[]).push(w);
  return fromRows(
    Array.from({ length: documents }, (_, d) => {
      const row = new Float64Array(words);
      for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
        for (const w of places[columns[k] as number] as number[]) row[w] = values[k] as number;
      return row;
    }),
  );
}

/** Counts of the model, times gamma variables of mean 1 and this variance. */
function simulated({ documents, words }: Counts, fit: WordfishFit, extra: number, source: Random): Counts {
  const shape = 1 / extra;
  return fromRows(
    Array.from({ length: documents }, (_, d) =>
      Float64Array.from({ length: words }, (_one, w) => {
        const burst = extra > 0 ? gammaDraw(source, shape) / shape : 1;
        return poissonDraw(source, rateOf(fit, d, w) * burst);
      }),
    ),
  );
}

/** What is left of the variance beyond Poisson's: too little, as the fit has followed some of it. */
function observedExtra({ documents, words, bounds, columns, values }: Counts, fit: WordfishFit): number {
  const stretch = documents / (documents - 2);
  let [beyond, squares] = [0, 0];
  const row = new Float64Array(words);
  for (let d = 0; d < documents; d++) {
    row.fill(0);
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
      row[columns[k] as number] = values[k] as number;
    for (let w = 0; w < words; w++) {
      const rate = rateOf(fit, d, w);
      beyond += ((row[w] as number) - rate) ** 2 * stretch - rate;
      squares += rate * rate;
    }
  }
  return Math.max(0, beyond / squares);
}

/** The burstiness of which a fit leaves as much as was observed. */
function calibrated(counts: Counts, fit: WordfishFit, settings: WordfishSettings, source: Random): number {
  const observed = observedExtra(counts, fit);
  if (observed === 0) return 0;
  let extra = observed;
  for (let turn = 0; turn < 4; turn++) {
    let sum = 0;
    for (let run = 0; run < 6; run++) {
      const one = simulated(counts, fit, extra, source);
      sum += observedExtra(one, wordfishFit(one, settings)) / 6;
    }
    extra = Math.min(10, extra * Math.max(0.5, Math.min(3, observed / Math.max(1e-9, sum))));
  }
  return extra;
}

/** Words that no document has are left out; documents keep their places, empty ones too. */
function fromRows(rows: readonly Float64Array[]): Counts {
  const width = rows[0]?.length ?? 0;
  const sums = new Float64Array(width);
  for (const row of rows) for (let w = 0; w < width; w++) sums[w] = (sums[w] as number) + (row[w] as number);
  const kept = [...sums.keys()].filter((w) => (sums[w] as number) > 0);
  const bounds = [0];
  const [columns, values]: [number[], number[]] = [[], []];
  for (const row of rows) {
    for (const [own, w] of kept.entries())
      if (row[w] !== 0) {
        columns.push(own);
        values.push(row[w] as number);
      }
    bounds.push(columns.length);
  }
  const rowSums = Float64Array.from(rows, (row) => row.reduce((sum, value) => sum + value, 0));
  return {
    documents: rows.length,
    words: kept.length,
    bounds: Uint32Array.from(bounds),
    columns: Uint32Array.from(columns),
    values: Float64Array.from(values),
    rowSums,
    columnSums: Float64Array.from(kept, (w) => sums[w] as number),
    total: rowSums.reduce((sum, value) => sum + value, 0),
    rowOf: Uint32Array.from(rows, (_, d) => d),
    columnOf: Uint32Array.from(kept),
  };
}
