// collocations: sequences of words that stand together more often than their parts let one expect.

import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { collocationCounts, type PlacedCounts } from "./collocation-counts.ts";
import type { CollocationRow } from "./collocation-row.ts";
import {
  collocationsTable,
  foundCollocations,
  lengthsOf,
  type CollocationsOptions,
  type FoundCollocation,
} from "./collocations-job.ts";
import { lazyEvidence } from "../core/lazy-evidence.ts";
import { provenance } from "./provenance.ts";

/**
 * Fixed phrases of two to five words ("united states", "way of life"), by the interaction λ of their words and how sure it is (quanteda:
 * textstat_collocations).
 *
 * Use it to find the terms of a debate before counting words, or what to join with `tokensCompound`. For the company of a given word see `collocates`.
 * λ of a long sequence asks for what its parts do not explain: a phrase of three words that holds a strong pair may have λ near zero. z takes sequences for
 * independent, so repeated formulas of one speaker look surer than they are: read the passages. Pads are in no row, but weigh in the margins.
 *
 * @param tokens A corpus of tokens.
 * @param options See `CollocationsOptions`. `size` 2, `minCount` 2, `smoothing` 0.5, `within` `document`, `sort` `z`.
 * @returns One row a sequence, from the surest down, ties by name. λ and its Wald interval in natural logarithms. Evidence: every place where it stands.
 * @throws empty-corpus; bad-option for a size that is no whole number from 2 to 5, or a negative smoothing.
 * @source Blaheta & Johnson 2001, Unsupervised learning of multi-word verbs
 * @cost O(tokens × size + distinct sequences × 2^size)
 * @example
 * const found = collocations(tokens(corpus(["I like good ice cream. I like good ice too."])), { minCount: 2 });
 * found.rows.map(({ collocation, count }) => `${collocation} ${count}`); // => ["good ice 2", "i like 2", "like good 2"]
 */
export function collocations(tokens: Tokens, options: CollocationsOptions = {}): Table<CollocationRow> {
  expectKind(tokens, "tokens", "collocations");
  expectOptions(
    options,
    { size: true, minCount: true, smoothing: true, within: true, level: true, limit: true, sort: true },
    "collocations",
  );
  check(tokens, options);
  const { within = "document" } = options;
  const counting = { lengths: lengthsOf(options), within };
  const found = foundCollocations(collocationCounts(tokens, counting), options);
  const table = collocationsTable(found, { corpus: provenance(tokens), options });
  return lazyEvidence(table, () =>
    evidenceOf(tokens, found, collocationCounts(tokens, { ...counting, places: "keep" })),
  );
}

function check({ index }: Tokens, options: CollocationsOptions): void {
  const { smoothing = 0.5, within = "document", sort = "z" } = options;
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "collocations", needs, got, choices, near: got });
  const wrong = lengthsOf(options).find((size) => !Number.isInteger(size) || size < 2 || size > 5);
  if (wrong !== undefined || lengthsOf(options).length === 0) throw fail("a size from 2 to 5", `${wrong ?? "none"}`);
  if (!(smoothing >= 0)) throw fail("smoothing from zero up", `${smoothing}`);
  if (!["document", "sentence"].includes(within))
    throw fail("a known within", `"${within}" is none`, ["document", "sentence"]);
  if (!["z", "lambda", "count"].includes(sort))
    throw fail("a known sort", `"${sort}" is none`, ["z", "lambda", "count"]);
  if (index.ids.length === 0)
    throw new HustingsError("empty-corpus", {
      who: "collocations",
      needs: "at least one document",
      got: "there is none",
    });
}

/** Where each row stands, in the order of the corpus. */
function evidenceOf(tokens: Tokens, rows: readonly FoundCollocation[], { grams, places }: PlacedCounts): Evidence {
  const bounds = new Uint32Array(rows.length + 1);
  for (const [at, { row }] of rows.entries()) bounds[at + 1] = (bounds[at] as number) + row.count;
  const whole = bounds.at(-1) as number;
  const [documents, starts, ends] = [new Uint32Array(whole), new Uint32Array(whole), new Uint32Array(whole)];
  const next = bounds.slice();
  for (const [list, { length, counts }] of grams.entries()) {
    // By what `places` holds: 0 is no sequence, and so is what has no row.
    const rowOf = new Uint32Array(counts.length + 1);
    for (const [at, found] of rows.entries()) if (found.list === list) rowOf[found.gram + 1] = at + 1;
    const own = places[list] as Uint32Array;
    for (let d = 0; d + 1 < tokens.bounds.length; d++)
      for (let first = tokens.bounds[d] as number; first < (tokens.bounds[d + 1] as number); first++) {
        const row = rowOf[own[first] as number] as number;
        if (row === 0) continue;
        const at = (next[row - 1] as number)++;
        documents[at] = d;
        starts[at] = tokens.starts[first] as number;
        ends[at] = tokens.ends[first + length - 1] as number;
      }
  }
  return { corpus: tokens.corpus, bounds, documents, starts, ends };
}
