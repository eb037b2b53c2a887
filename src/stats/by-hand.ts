// byHand and only: what the entries of the registry of association are built with.

import { expectedOf, fromMargins, type Contingency } from "../math/contingency.ts";
import type { AssociationScore } from "./association-measure.ts";

/** From a table to a score. */
export type FromTable = (table: Contingency) => AssociationScore;

/** A table from which every formula of logarithms comes out by hand: eight times together where two were to be expected. */
export const byHand: { readonly table: Contingency; readonly decimals: number; readonly where: string } = {
  table: fromMargins(8, 16, 32, 256),
  decimals: 12,
  where: "by hand: O = 8, E = 2, margins 16 and 32 of 256",
};

/** A measure without a p-value. */
export function only(score: (table: Contingency, expected: number) => number): FromTable {
  return (table) => ({ score: score(table, expectedOf(table).o11), p: Number.NaN });
}
