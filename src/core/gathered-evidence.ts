// gatheredEvidence: the passages of several rows together, for a table that sums up another.

import { lazyEvidence } from "./lazy-evidence.ts";
import type { Evidence, Table } from "./table.ts";

/**
 * Evidence for rows that each stand for some rows of another table.
 *
 * @param from The evidence of the other table.
 * @param rows For each new row the places of the old ones.
 * @cost O(spans)
 */
export function gatheredEvidence(from: Evidence, rows: readonly (readonly number[])[]): Evidence {
  const bounds = new Uint32Array(rows.length + 1);
  const spans: number[] = [];
  for (const [r, places] of rows.entries()) {
    for (const place of places)
      for (let k = from.bounds[place] as number; k < (from.bounds[place + 1] as number); k++) spans.push(k);
    bounds[r + 1] = spans.length;
  }
  return {
    corpus: from.corpus,
    bounds,
    documents: Uint32Array.from(spans, (k) => from.documents[k] as number),
    starts: Uint32Array.from(spans, (k) => from.starts[k] as number),
    ends: Uint32Array.from(spans, (k) => from.ends[k] as number),
  };
}

/** The table with the passages of another, row by row of that; found when they are asked for. */
export function gathered<T extends Table<object>>(
  table: T,
  from: Table<object>,
  rows: readonly (readonly number[])[],
): T {
  if (!("evidence" in from)) return { ...table, withoutEvidence: from.withoutEvidence ?? noPassages };
  return lazyEvidence(table, () => gatheredEvidence(from.evidence as Evidence, rows));
}

const noPassages = "The table that this one was made of has no passages.";
