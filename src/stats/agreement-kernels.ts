// agreementKernels: the sums that measures of agreement are made of: who agrees with whom, how often, and how often by chance.

import type { CodedUnits } from "./agreement-measure.ts";

/** How often each value was given to each unit: `[unit][value]`, and how many said something. */
function tallies({ codes, values }: CodedUnits): readonly { readonly counts: Float64Array; readonly said: number }[] {
  return codes.map((unit) => {
    const counts = new Float64Array(values.length);
    let said = 0;
    for (const code of unit)
      if (code >= 0) {
        counts[code] = (counts[code] as number) + 1;
        said++;
      }
    return { counts, said };
  });
}

/** The mean over units of the share of pairs of coders who agree; units that fewer than two coders judged say nothing. */
function observed(units: CodedUnits): number {
  let [sum, judged] = [0, 0];
  for (const { counts, said } of tallies(units)) {
    if (said < 2) continue;
    let agreeing = 0;
    for (const count of counts) agreeing += count * (count - 1);
    sum += agreeing / (said * (said - 1));
    judged++;
  }
  return sum / judged;
}

/** The share of each value among all that was said. */
function shares(units: CodedUnits): Float64Array {
  const totals = new Float64Array(units.values.length);
  let all = 0;
  for (const { counts, said } of tallies(units)) {
    for (const [k, count] of counts.entries()) totals[k] = (totals[k] as number) + count;
    all += said;
  }
  return totals.map((total) => total / all);
}

const squares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);
const corrected = (agreement: number, chance: number): number => (agreement - chance) / (1 - chance);

/** Whether every coder judged every unit, and there are two coders or more. */
function complete({ codes, coders }: CodedUnits): boolean {
  return coders >= 2 && codes.every((unit) => unit.every((code) => code >= 0));
}

/** The units that two coders both judged, as the two of them judged them. */
function pair({ codes, values }: CodedUnits, first: number, second: number): CodedUnits {
  const both = codes.flatMap((unit) => {
    const own = Int32Array.of(unit[first] ?? -1, unit[second] ?? -1);
    return own.includes(-1) ? [] : [own];
  });
  return { codes: both, coders: 2, values };
}

/** The mean of a measure over all pairs of coders. */
function overPairs(units: CodedUnits, measure: (two: CodedUnits) => number): number {
  let [sum, pairs] = [0, 0];
  for (let first = 0; first < units.coders; first++)
    for (let second = first + 1; second < units.coders; second++) {
      sum += measure(pair(units, first, second));
      pairs++;
    }
  return sum / pairs;
}

function cohenOfTwo(two: CodedUnits): number {
  const margins = [0, 1].map((coder) =>
    shares({ ...two, codes: two.codes.map((unit) => unit.subarray(coder, coder + 1)) }),
  );
  const chance = (margins[0] as Float64Array).reduce(
    (sum, share, k) => sum + share * ((margins[1] as Float64Array)[k] as number),
    0,
  );
  return corrected(observed(two), chance);
}

/** How far apart two values are, squared: the metric of Krippendorff's α. */
export type Distance = (units: CodedUnits, totals: Float64Array) => (c: number, k: number) => number;

const numberAt = ({ values }: CodedUnits, k: number): number => Number(values[k]);

/** Krippendorff's metrics. */
export const distances: Readonly<Record<"nominal" | "ordinal" | "interval" | "ratio", Distance>> = {
  nominal: () => (c, k) => Number(c !== k),
  ordinal: (_, totals) => (c, k) => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    let between = 0;
    for (let g = low; g <= high; g++) between += totals[g] as number;
    return (between - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
  },
  interval: (units) => (c, k) => (numberAt(units, c) - numberAt(units, k)) ** 2,
  ratio: (units) => (c, k) => {
    const sum = numberAt(units, c) + numberAt(units, k);
    return sum === 0 ? 0 : ((numberAt(units, c) - numberAt(units, k)) / sum) ** 2;
  },
};

/** α = 1 − observed disagreement / expected disagreement, over the values that can be paired within their unit. */
function alpha(units: CodedUnits, metric: Distance): number {
  const size = units.values.length;
  const pairable = tallies(units).filter(({ said }) => said >= 2);
  const totals = new Float64Array(size);
  for (const { counts } of pairable)
    for (let k = 0; k < size; k++) totals[k] = (totals[k] as number) + (counts[k] as number);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const far = metric(units, totals);
  let [within, across] = [0, 0];
  for (let c = 0; c < size; c++)
    for (let k = c + 1; k < size; k++) {
      const distance = far(c, k);
      across += (totals[c] as number) * (totals[k] as number) * distance;
      for (const { counts, said } of pairable)
        within += ((counts[c] as number) * (counts[k] as number) * distance) / (said - 1);
    }
  return 1 - ((all - 1) * within) / across;
}

type Kernel = (units: CodedUnits) => number;
type Simple = "percent" | "cohenKappa" | "scottPi" | "fleissKappa" | "sScore" | "gwetAc1";

/** The measures, from coded units to a number. */
export const agreementKernels: Readonly<Record<Simple, Kernel>> & {
  readonly alpha: (units: CodedUnits, metric: Distance) => number;
} = {
  percent: observed,
  cohenKappa: (units: CodedUnits): number => overPairs(units, cohenOfTwo),
  scottPi: (units: CodedUnits): number => overPairs(units, (two) => corrected(observed(two), squares(shares(two)))),
  fleissKappa: (units: CodedUnits): number =>
    complete(units) ? corrected(observed(units), squares(shares(units))) : Number.NaN,
  sScore: (units: CodedUnits): number => corrected(observed(units), 1 / units.values.length),
  gwetAc1(units: CodedUnits): number {
    const judged = tallies(units).filter(({ said }) => said > 0);
    const size = units.values.length;
    const mean = Float64Array.from({ length: size }, (_, k) =>
      judged.reduce((sum, { counts, said }) => sum + (counts[k] as number) / said / judged.length, 0),
    );
    const chance = mean.reduce((sum, share) => sum + share * (1 - share), 0) / (size - 1);
    return corrected(observed(units), chance);
  },
  alpha,
};
