// someRows: a part of a table, with the passages behind its rows.

import type { Evidence, Row, Table } from "../core/table.ts";

/** The rows that are wanted, in their order; other tables that hang on this one are left out. */
export function someRows<R extends object = Row>(
  { kind, rows, columns, method, notices, evidence, withoutEvidence }: Table<R>,
  keep: (row: R) => boolean,
): Table<R> {
  const places = rows.flatMap((row, i) => (keep(row) ? [i] : []));
  const kept = { kind, rows: places.map((i) => rows[i] as R), columns, method, notices };
  if (evidence === undefined) return withoutEvidence === undefined ? kept : { ...kept, withoutEvidence };
  return { ...kept, evidence: evidenceOf(evidence, places) };
}

function evidenceOf({ corpus, bounds, documents, starts, ends }: Evidence, places: readonly number[]): Evidence {
  const spans = places.map((i) => [bounds[i] ?? 0, bounds[i + 1] ?? 0] as const);
  const own = new Uint32Array(places.length + 1);
  for (const [i, [from, to]] of spans.entries()) own[i + 1] = (own[i] ?? 0) + to - from;
  const take = (all: Uint32Array): Uint32Array => {
    const part = new Uint32Array(own.at(-1) ?? 0);
    for (const [i, [from, to]] of spans.entries()) part.set(all.subarray(from, to), own[i]);
    return part;
  };
  return { corpus, bounds: own, documents: take(documents), starts: take(starts), ends: take(ends) };
}
