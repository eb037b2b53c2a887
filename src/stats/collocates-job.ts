// collocatesJob: collocates as a fold, so that a corpus may be counted in parts and in any order.

import type { Variables } from "../core/document.ts";
import type { Job } from "../core/job.ts";
import type { Method, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { addCollocateCounts, type CollocateCounts } from "./collocate-counts.ts";
import type { CollocateRow } from "./collocate-row.ts";
import { checkOptions, collocatesTable, countCollocates, type CollocatesOptions } from "./collocates.ts";
import { partsApart } from "./evidenced.ts";
import { addProvenance, provenance } from "./provenance.ts";

/** What one part of a corpus adds. */
export interface CollocatesPart {
  readonly counts: CollocateCounts;
  readonly corpus: Method["corpus"];
}

/**
 * The job behind `collocates`: counts around the node add up over parts of a corpus.
 *
 * @param options As for `collocates`.
 * @returns A job whose result is the same, bit for bit, however the documents were dealt out. It has no evidence: the texts stay with the
 *   parts; and its hash is made of what was counted.
 * @cost of `map` that of `collocates`; of `merge` O(words)
 * @example
 * const parts = ["social security works", "national security first"].map((text, i) => tokens(corpus([{ id: String(i), text }])));
 * const { map, merge, finish } = collocatesJob({ node: "security", minCount: 1 });
 * finish(merge(map(parts[1]), map(parts[0]))).rows.map((row) => row.collocate); // => ["first", "national", "social", "works"]
 */
export function collocatesJob<V extends Variables>(
  options: CollocatesOptions<V>,
): Job<Tokens<V>, CollocatesPart, Table<CollocateRow>> {
  checkOptions(options);
  return {
    name: "collocates",
    version: 1,
    map: (shard) => ({ counts: countCollocates(shard, options, "keep").counts, corpus: provenance(features(shard)) }),
    merge: (a, b) => ({ counts: addCollocateCounts(a.counts, b.counts), corpus: addProvenance(a.corpus, b.corpus) }),
    finish: ({ counts, corpus }) => ({ ...collocatesTable(counts, options, corpus), withoutEvidence: partsApart }),
  };
}
