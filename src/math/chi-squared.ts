// chiSquared: Pearson's statistic of a two-by-two table.

import { totalOf, williams, type Contingency } from "./contingency.ts";

/** What is done against the roughness of χ² and G² in small tables. */
export type Correction = "none" | "yates" | "williams";

/**
 * χ² = N (o11 o22 − o12 o21)² / (product of the four margins).
 *
 * @param options `correction`: `"none"` (default), `"yates"` takes N/2 off the difference, never past 0, `"williams"` divides by Williams's q.
 * @returns At least 0; NaN where a margin is 0.
 * @source Pearson 1900, doi:10.1080/14786440009463897; Yates 1934, doi:10.2307/2983604
 * @cost O(1)
 * @example
 * Math.round(chiSquared({ o11: 3, o12: 0, o21: 0, o22: 31774 })); // => 31777
 * chiSquared({ o11: 1, o12: 3, o21: 3, o22: 1 }, { correction: "yates" }); // => 0.5
 */
export function chiSquared(
  table: Contingency,
  { correction = "none" }: { readonly correction?: Correction } = {},
): number {
  const { o11, o12, o21, o22 } = table;
  const total = totalOf(table);
  const lean = Math.abs(o11 * o22 - o12 * o21);
  const kept = correction === "yates" ? Math.max(0, lean - total / 2) : lean;
  // Dividing step by step keeps the product of the margins of large corpora within range.
  const raw = (((kept / (o11 + o12)) * (kept / (o21 + o22))) / (o11 + o21)) * (total / (o12 + o22));
  return correction === "williams" ? raw / williams(table) : raw;
}
