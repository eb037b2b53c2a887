// rescaled: raw Wordscores brought to the scale of the references.

import type { Position } from "./scale.ts";

/** How raw scores are brought to the scale of the references. */
export type Rescaling = "none" | "lbg" | "mv";

/**
 * Both rescalings are straight lines, so that standard errors are stretched as the positions are.
 *
 * @source Laver, Benoit & Garry 2003, doi:10.1017/S0003055403000698, formula 4; Martin & Vanberg 2008, doi:10.1093/pan/mpm010, formula 2
 */
export function rescaled(
  raw: readonly Position[],
  {
    how,
    over,
    references,
  }: { readonly how: Rescaling; readonly over: "virgin" | "all"; readonly references: ReadonlyMap<number, number> },
): readonly Position[] {
  if (how === "none") return raw;
  const { slope, shift } = how === "lbg" ? sameSpread(raw, over, references) : sameEnds(raw, references);
  return raw.map(({ position, standardError, tokens }) => ({
    position: position * slope + shift,
    standardError: standardError * Math.abs(slope),
    tokens,
  }));
}

interface Line {
  readonly slope: number;
  readonly shift: number;
}

function sameSpread(raw: readonly Position[], over: "virgin" | "all", references: ReadonlyMap<number, number>): Line {
  const own = raw.filter((one, d) => Number.isFinite(one.position) && (over === "all" || !references.has(d)));
  const positions = own.map(({ position }) => position);
  const spread = deviation(positions);
  if (!(spread > 0)) return { slope: 1, shift: 0 };
  const slope = deviation([...references.values()]) / spread;
  return { slope, shift: mean(positions) * (1 - slope) };
}

/** Through the lowest and the highest reference. */
function sameEnds(raw: readonly Position[], references: ReadonlyMap<number, number>): Line {
  const ordered = [...references].toSorted((a, b) => a[1] - b[1]);
  const [lowest, highest] = [ordered[0], ordered.at(-1)] as [[number, number], [number, number]];
  const [from, to] = [raw[lowest[0]]?.position ?? Number.NaN, raw[highest[0]]?.position ?? Number.NaN];
  const slope = (highest[1] - lowest[1]) / (to - from);
  return { slope, shift: lowest[1] - from * slope };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** The standard deviation of a sample (n − 1); NaN for one value. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1));
}
