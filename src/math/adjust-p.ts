// adjustP: p-values corrected for having tested many hypotheses at once.

/** `"bonferroni"` and `"holm"` bound the chance of any false discovery, `"fdr"` (Benjamini–Hochberg) the expected share of false ones. */
export type Adjustment = "none" | "bonferroni" | "holm" | "fdr";

/**
 * Adjusted p-values, in the order of the input.
 *
 * @param values p-values; NaN stands for a test that was not made: it stays NaN and does not count.
 * @param options `method`: required.
 * @returns Numbers of 0 to 1, none below its raw value.
 * @source Holm 1979, https://www.jstor.org/stable/4615733; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x
 * @cost O(n log n)
 * @example
 * adjustP([0.01, 0.04, 0.03], { method: "bonferroni" }); // => [0.03, 0.12, 0.09]
 * adjustP([0.01, 0.04, 0.03], { method: "holm" }); // => [0.03, 0.06, 0.06]
 */
export function adjustP(values: ArrayLike<number>, { method }: { readonly method: Adjustment }): readonly number[] {
  const adjusted = Array.from(values);
  if (method === "none") return adjusted;
  const tested = adjusted.map((_, i) => i).filter((i) => !Number.isNaN(adjusted[i]));
  const count = tested.length;
  const raw = Float64Array.from(adjusted);
  const at = (i: number): number => raw[i] ?? Number.NaN;
  if (method === "bonferroni") for (const i of tested) adjusted[i] = Math.min(1, at(i) * count);
  else {
    tested.sort((i, j) => at(i) - at(j) || i - j);
    if (method === "holm") climb(tested, (i, rank) => at(i) * (count - rank + 1), adjusted);
    else descend(tested, (i, rank) => at(i) * (count / rank), adjusted);
  }
  return adjusted;
}

/** From the smallest up: none may be below one before it. */
function climb(order: readonly number[], value: (i: number, rank: number) => number, into: number[]): void {
  let highest = 0;
  for (const [k, i] of order.entries()) {
    highest = Math.max(highest, Math.min(1, value(i, k + 1)));
    into[i] = highest;
  }
}

/** From the largest down: none may be above one after it. */
function descend(order: readonly number[], value: (i: number, rank: number) => number, into: number[]): void {
  let lowest = 1;
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] ?? 0;
    lowest = Math.min(lowest, value(i, k + 1));
    into[i] = lowest;
  }
}
