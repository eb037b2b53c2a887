// validityInterval: how sure a measure of validity is, by a method that the design of the sample chooses and the row names.

import { acceleration, bootstrapInterval, type Limits } from "../math/bootstrap-interval.ts";
import { betaQuantile } from "../math/beta-quantile.ts";
import { expandedLevel } from "../math/expanded-level.ts";
import { timesDrawn } from "../math/times-drawn.ts";
import { validityMeasures, type ValidityCells, type ValidityMeasure } from "./validity-measures.ts";

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
  readonly interval: "binomial" | "cluster-bootstrap" | "mover" | "none";
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
 * Where passages weigh differently, found and missed ones were drawn apart: recall, F1 and α are then put together from the precision among the found, the share of seen among what was not found, and the interval of each (the method of
 * variance estimates recovery), for one missed passage may stand for a thousand.
 *
 * @param units All passages that were judged for the frame.
 * @source Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; weights: Korn & Graubard 1998, Survey Methodology 24; Efron 1987, doi:10.1080/01621459.1987.10478410;
 *   recovery: Zou & Donner 2008, doi:10.1002/sim.3095; Newcombe 2011, doi:10.1080/03610920903437339
 * @cost O(draws × documents + units)
 */
export function validityInterval(
  units: readonly ValidityUnit[],
  measure: ValidityMeasure,
  options: ValidityIntervalOptions,
): ValidityInterval {
  const value = measure.fromCells(cellsOf(units));
  if (!Number.isFinite(value)) return none;
  const weighted = new Set(units.map(({ weight }) => weight)).size > 1;
  if (weighted && measure.name !== "precision") return recovered(units, measure, options);
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

/** The share of seen among what was not found. */
const missed: Pick<ValidityMeasure, "fromCells" | "share" | "name"> = {
  name: "precision",
  fromCells: ({ fn, tn }) => fn / (fn + tn),
  share: ({ fn, tn }) => [fn, fn + tn],
};

/** All four cells follow from two shares, and from how much was found; each share brings its own doubt. */
function recovered(
  units: readonly ValidityUnit[],
  { fromCells }: ValidityMeasure,
  options: ValidityIntervalOptions,
): ValidityInterval {
  const { tp, fp, fn, tn } = cellsOf(units);
  const [found, rest] = [tp + fp, fn + tn];
  const right = validityInterval(units, validityMeasures.precision, options);
  const left = validityInterval(units, missed as ValidityMeasure, options);
  if (right.low === null || right.high === null || left.low === null || left.high === null) return none;
  const at = (p: number, q: number): number =>
    fromCells({ tp: found * p, fp: found * (1 - p), fn: rest * q, tn: rest * (1 - q) });
  const [p, q] = [tp / found, fn / rest];
  const value = at(p, q);
  const moves = [
    [at(right.low, q), at(right.high, q)],
    [at(p, left.low), at(p, left.high)],
  ].map((ends) => ends.map((end) => end - value));
  const down = Math.hypot(...moves.map((both) => Math.min(0, ...both)));
  const up = Math.hypot(...moves.map((both) => Math.max(0, ...both)));
  if (!Number.isFinite(down) || !Number.isFinite(up)) return none;
  // The least of each measure: with p at 0 and q at 1 nothing agrees.
  return { low: Math.max(at(0, 1), value - down), high: Math.min(1, value + up), interval: "mover" };
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
