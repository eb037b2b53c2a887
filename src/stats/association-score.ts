// associationScore: how closely two words go together, from a two-by-two table: the kernel under `collocates`.

import type { Contingency } from "../math/contingency.ts";
import type { AssociationName, AssociationScore } from "./association-measure.ts";
import { associationMeasures } from "./association-measures.ts";

/**
 * The association of a word (row 1) with a node (column 1). Use it for counts in hand; `collocates` counts around a node.
 *
 * @param table `o11` both, `o12` the word alone, `o21` the node alone, `o22` neither.
 * @param options `measure`: a name of `associationMeasures`.
 * @returns The score, and the two-sided p-value of a test; NaN where there is none.
 * @source The registry `associationMeasures` names that of each.
 * @cost O(1); `fisher` O(√count)
 * @example
 * associationScore({ o11: 8, o12: 8, o21: 24, o22: 216 }, { measure: "mi" }).score; // => 2
 */
export function associationScore(
  table: Contingency,
  { measure }: { readonly measure: AssociationName },
): AssociationScore {
  return associationMeasures[measure].fromTable(table);
}
