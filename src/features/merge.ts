// featuresMerge: the matrices of several parts of a corpus as one.

import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { expectKind } from "../core/expect-kind.ts";

/**
 * One matrix of several, in an order of its own: documents by id, features by code units. However a corpus was cut, and in whatever
 * order the parts arrive, the result is the same.
 *
 * @param parts Matrices of different documents; one feature may stand in several.
 * @returns Every document and every feature of the parts.
 * @cost O(cells + features log features + documents log documents)
 * @example
 * const part = (id, text) => features(tokens(corpus([{ id, text }])));
 * featuresMerge([part("b", "war"), part("a", "peace now")]).features; // => ["now", "peace", "war"]
 */
export function featuresMerge<V extends Variables>(parts: readonly FeatureMatrix<V>[]): FeatureMatrix<V> {
  expectKind(parts, "list", "featuresMerge");
  const features = [...new Set(parts.flatMap((part) => part.features))].sort();
  const place = new Map(features.map((feature, column) => [feature, column]));
  const documents = parts.flatMap((part) => {
    const columns = Uint32Array.from(part.features, (feature) => place.get(feature) ?? 0);
    return part.index.ids.map((id, row) => ({ id, row, part, columns }));
  });
  documents.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const bounds = new Uint32Array(documents.length + 1);
  for (const [d, { part, row }] of documents.entries())
    bounds[d + 1] = (bounds[d] ?? 0) + (part.bounds[row + 1] ?? 0) - (part.bounds[row] ?? 0);
  const columns = new Uint32Array(bounds.at(-1) ?? 0);
  const values = new Float64Array(columns.length);
  for (const [d, { part, row, columns: moved }] of documents.entries()) {
    const cells = cellsOf(part, row, moved);
    for (const [k, cell] of cells.entries()) {
      columns[(bounds[d] ?? 0) + k] = cell.column;
      values[(bounds[d] ?? 0) + k] = cell.value;
    }
  }
  const index = {
    ids: documents.map(({ id }) => id),
    vars: documents.map(({ part, row }) => part.index.vars[row] as V),
  };
  return { kind: "features", index, features, bounds, columns, values };
}

/** The cells of one row under their new columns, ascending. */
function cellsOf(
  { bounds, columns, values }: FeatureMatrix,
  row: number,
  moved: Uint32Array,
): readonly { readonly column: number; readonly value: number }[] {
  const [first, last] = [bounds[row] ?? 0, bounds[row + 1] ?? 0];
  const cells = Array.from({ length: last - first }, (_, k) => ({
    column: moved[columns[first + k] ?? 0] ?? 0,
    value: values[first + k] ?? 0,
  }));
  return cells.sort((a, b) => a.column - b.column);
}
