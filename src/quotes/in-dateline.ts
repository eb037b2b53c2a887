// inDateline: whether words stand in front of a report, "SAN FRANCISCO — ", "LONDON, May 3 (Wire) - ": a place and an agency that say nothing.

import { wordAt, type Scan } from "./scan.ts";

/** Whether words, by the first and the last, stand before the dash that ends a dateline. */
export function inDateline({ words, datelines }: Scan, first: number, last: number): boolean {
  return last < (datelines[wordAt(words, first).paragraph] ?? -1);
}
