// validityInterval: how sure a measure of validity is, by a method that the design of the sample chooses and the row names.

import { acceleration, bootstrapInterval, type Limits } from "../math/bootstrap-interval.ts";
import { betaQuantile } from "../math/beta-quantile.ts";
import { expandedLevel } from "../math/expanded-level.ts";
import { timesDrawn } from "../math/times-drawn.ts";
import type { ValidityCells, ValidityMeasure } from "./validity-measures.ts";

/** A passage: into which cell it falls, how much it weighs, and which document it is of. */
export interface ValidityUnit {
  readonly cell: keyof ValidityCells;
  readonly weight: number;
  readonly document: number;
}

/** How an interval is made. */
export interface ValidityIntervalOptions {
  readonly draws: number;
  readonly level: number;
  readonly seed: number;
  /** From so many documents on, documents are drawn. */
  readonly minDocuments: number;
}

/** What `validityInterval()` answers. */
export interface ValidityInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "binomial" | "cluster-bootstrap" | "none";
}

const none: ValidityInterval = { low: null, high: null, interval: "none" };

/** Weights add up over units. */
export function cellsOf(units: readonly ValidityUnit[]): ValidityCells {
  const cells = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { cell, weight } of units) cells[cell] += weight;
  return cells;
}

/**
 * The interval of a measure.
 *
 * Precision, recall and F1 are shares of passages: where each passage is of a document of its own, where there are few documents, and where the share is 0 or 1, the interval is the exact binomial one (weights count by the
 * effective number of passages). Where documents hold several passages, documents are drawn (BCa). α is always drawn, unless there is no disagreement: then the exact limit of disagreement is put into its formula.
 *
 * @param units All passages that were judged for the frame.
 * @source Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; weights: Korn & Graubard 1998, Survey Methodology 24; Efron 1987, doi:10.1080/01621459.1987.10478410
 * @cost O(draws × documents + units)
 */
export function validityInterval(
  units: readonly ValidityUnit[],
  measure: ValidityMeasure,
  options: ValidityIntervalOptions,
): ValidityInterval {
  const value = measure.fromCells(cellsOf(units));
  if (!Number.isFinite(value)) return none;
  if (measure.share === undefined) {
    if (value === 1) return perfect(units, measure, options);
    return drawn(units, measure, { ...options, value });
  }
  const { share } = measure;
  const own = units.filter(({ cell }) => share(only(cell))[1] > 0);
  const documents = new Set(own.map(({ document }) => document)).size;
  if (documents === own.length || documents < options.minDocuments) return exact(own, measure, own.length, options);
  // Passages of one document may all be right for one reason: where all are, documents are the trials.
  if (value === 0 || value === 1) return exact(own, measure, documents, options);
  return drawn(units, measure, { ...options, value });
}

function only(cell: keyof ValidityCells): ValidityCells {
  return { tp: 0, fp: 0, fn: 0, tn: 0, [cell]: 1 };
}

/** The exact limits of a share of `trials`, fewer where some passages weigh more than others. */
function exact(
  units: readonly ValidityUnit[],
  { share, fromShare = (one) => one }: ValidityMeasure,
  trials: number,
  { level }: ValidityIntervalOptions,
): ValidityInterval {
  const [right, of] = share?.(cellsOf(units)) ?? [0, 0];
  const squares = units.reduce((sum, { weight }) => sum + weight * weight, 0);
  const n = trials * (of ** 2 / squares / units.length);
  const { low, high } = clopperPearson((right / of) * n, n, level);
  return { low: fromShare(low), high: fromShare(high), interval: "binomial" };
}

/** Limits of a share; both numbers may be broken. */
function clopperPearson(right: number, of: number, level: number): Limits {
  const tail = (1 - level) / 2;
  return {
    low: right <= 0 ? 0 : betaQuantile(tail, { a: right, b: of - right + 1 }),
    high: right >= of ? 1 : betaQuantile(tail, { a: right + 1, b: of - right, tail: "upper" }),
  };
}

/** No passage is apart: as many might be as the exact limit allows, half of them found and half of them seen. */
function perfect(
  units: readonly ValidityUnit[],
  measure: ValidityMeasure,
  { level, minDocuments }: ValidityIntervalOptions,
): ValidityInterval {
  const { tp, tn } = cellsOf(units);
  const documents = new Set(units.map(({ document }) => document)).size;
  const trials = documents < minDocuments ? units.length : documents;
  const apart = clopperPearson(0, trials, level).high;
  const low = measure.fromCells({
    tp: tp * (1 - apart),
    tn: tn * (1 - apart),
    fp: ((tp + tn) * apart) / 2,
    fn: ((tp + tn) * apart) / 2,
  });
  return { low, high: 1, interval: "binomial" };
}

/** Documents are drawn, or passages where there are few documents. Draws without a value are left out; with too many of them there is no interval. */
function drawn(
  units: readonly ValidityUnit[],
  { fromCells }: ValidityMeasure,
  { value, draws, level, seed, minDocuments }: ValidityIntervalOptions & { readonly value: number },
): ValidityInterval {
  const sums = clustered(units, minDocuments);
  const values = drawnCells(sums, { draws, seed }).map((cells) => fromCells(cells));
  const known = values.filter((one) => Number.isFinite(one));
  if (known.length < 0.95 * draws) return none;
  const total = cellsOf(units);
  const without = sums
    .map((own) =>
      fromCells({ tp: total.tp - own.tp, fp: total.fp - own.fp, fn: total.fn - own.fn, tn: total.tn - own.tn }),
    )
    .filter((one) => Number.isFinite(one));
  const centre = without.reduce((sum, one) => sum + one, 0) / without.length;
  const limits = bootstrapInterval(known, {
    estimate: value,
    acceleration: acceleration(without.map((one) => centre - one)),
    level: expandedLevel(level, { units: sums.length }),
  });
  return { ...limits, interval: "cluster-bootstrap" };
}

/** The cells of each document, or of each passage; by size, so that the draws do not depend on the order of the documents. */
function clustered(units: readonly ValidityUnit[], minDocuments: number): readonly ValidityCells[] {
  const groups = new Map<number, ValidityUnit[]>();
  for (const unit of units) {
    const own = groups.get(unit.document) ?? [];
    own.push(unit);
    groups.set(unit.document, own);
  }
  const clusters = groups.size < minDocuments ? units.map((unit) => [unit]) : [...groups.values()];
  return clusters.map((own) => cellsOf(own)).sort((a, b) => a.tp - b.tp || a.fp - b.fp || a.fn - b.fn || a.tn - b.tn);
}

function drawnCells(
  sums: readonly ValidityCells[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly ValidityCells[] {
  const times = timesDrawn([0, sums.length], { draws, seed });
  const made = Array.from({ length: draws }, () => ({ tp: 0, fp: 0, fn: 0, tn: 0 }));
  for (const [i, { tp, fp, fn, tn }] of sums.entries())
    for (const [r, cells] of made.entries()) {
      const n = times[i]?.[r] as number;
      if (n === 0) continue;
      cells.tp += n * tp;
      cells.fp += n * fp;
      cells.fn += n * fn;
      cells.tn += n * tn;
    }
  return made;
}
