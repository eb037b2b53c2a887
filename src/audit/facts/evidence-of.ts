// evidenceOf: the places behind each row, in the arrays that tables carry.

import type { Corpus } from "../../core/corpus.ts";
import type { Evidence } from "../../core/table.ts";
import type { Place } from "./fact.ts";

/** Places of a row come in the order of the corpus. */
export function evidenceOf(corpus: Corpus, rows: readonly (readonly Place[])[]): Evidence {
  const bounds = new Uint32Array(rows.length + 1);
  for (const [r, row] of rows.entries()) bounds[r + 1] = (bounds[r] ?? 0) + row.length;
  const places = rows.flatMap((row) => row.toSorted((a, b) => a.document - b.document || a.start - b.start));
  return {
    corpus,
    bounds,
    documents: Uint32Array.from(places, (place) => place.document),
    starts: Uint32Array.from(places, (place) => place.start),
    ends: Uint32Array.from(places, (place) => place.end),
  };
}
