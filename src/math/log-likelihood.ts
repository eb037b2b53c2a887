// logLikelihood: the log-likelihood ratio G² of a two-by-two table, over all four cells or over the word's two.

import type { Correction } from "./chi-squared.ts";
import { expectedOf, williams, type Contingency } from "./contingency.ts";
import { halfDeviance } from "./half-deviance.ts";

/**
 * G² = 2 Σ o ln(o / e).
 *
 * @param options `cells`: `"four"` (default; Dunning) or `"two"`, the word's row alone (Rayson and Garside). `correction`: `"none"` (default),
 *   `"yates"` moves every count by at most a half towards what is expected, `"williams"` divides by Williams's q.
 * @returns At least 0; NaN where a margin is 0.
 * @source Dunning 1993, https://aclanthology.org/J93-1003; Rayson & Garside 2000, doi:10.3115/1117729.1117730
 * @cost O(1)
 * @example
 * logLikelihood({ o11: 10, o12: 0, o21: 3, o22: 31764 }).toFixed(2); // => "167.23"
 * logLikelihood({ o11: 7, o12: 2, o21: 993, o22: 998 }, { cells: "two" }).toFixed(7); // => "2.9419377"
 */
export function logLikelihood(
  table: Contingency,
  { cells = "four", correction = "none" }: { readonly cells?: "two" | "four"; readonly correction?: Correction } = {},
): number {
  const e = expectedOf(table);
  const o = correction === "yates" ? towards(table, e) : table;
  const word = halfDeviance(o.o11, e.o11) + halfDeviance(o.o12, e.o12);
  const rest = cells === "two" ? 0 : halfDeviance(o.o21, e.o21) + halfDeviance(o.o22, e.o22);
  // With Yates's correction the cells still sum to what is expected, so half deviances may stand for o ln(o / e).
  const raw = 2 * (word + rest);
  return correction === "williams" ? raw / williams(table) : raw;
}

/** The table with every cell moved towards the expected one, by a half at most. */
function towards(o: Contingency, e: Contingency): Contingency {
  const move = Math.max(-0.5, Math.min(0.5, e.o11 - o.o11));
  return { o11: o.o11 + move, o12: o.o12 - move, o21: o.o21 - move, o22: o.o22 + move };
}
