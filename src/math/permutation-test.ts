// permutationTest: could the difference of two groups' means have come about by chance? Labels are shuffled to see. Seeded.

import { permutationTest as shuffled } from "simple-statistics";
import { random } from "../core/random.ts";

/**
 * The permutation test of a difference of means.
 *
 * It assumes that units may be exchanged between the groups: give one number a document or a speaker, not one a word.
 *
 * @param groups Two lists of numbers, each with at least one.
 * @param options `alternative`: `"both"` (default), `"greater"` (the first mean is larger) or `"less"`. `draws`: shuffles (default 10000). `seed`: default 1.
 * @returns The p-value (extreme shuffles + 1) / (draws + 1): never 0, because the data itself is one of the arrangements.
 * @source simple-statistics 7.12.1; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585 for the added one
 * @cost O(draws × values)
 * @example
 * permutationTest([[10, 11, 12, 13], [1, 2, 3, 4]]) < 0.05; // => true
 */
export function permutationTest(
  [first, second]: readonly [readonly number[], readonly number[]],
  {
    alternative = "both",
    draws = 10000,
    seed = 1,
  }: { readonly alternative?: "both" | "greater" | "less"; readonly draws?: number; readonly seed?: number } = {},
): number {
  if (first.length === 0 || second.length === 0) return Number.NaN;
  const source = random(seed);
  const side = alternative === "both" ? "two_side" : alternative;
  const share = shuffled(first, second, side, draws, () => source.next());
  return (Math.round(share * draws) + 1) / (draws + 1);
}
