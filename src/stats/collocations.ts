// collocations: sequences of words that stand together more often than their parts let one expect.

import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { collocationCounts, eachSequence } from "./collocation-counts.ts";
import type { CollocationRow } from "./collocation-row.ts";
import { collocationsTable, lengthsOf, type CollocationsOptions } from "./collocations-job.ts";
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
 * @cost O(tokens × 2^size)
 * @example
 * const found = collocations(tokens(corpus(["I like good ice cream. I like good ice too."])), { minCount: 2 });
 * found.rows.map(({ collocation, count }) => `${collocation} ${count}`); // => ["good ice 2", "i like 2", "like good 2"]
 */
export function collocations(tokens: Tokens, options: CollocationsOptions = {}): Table<CollocationRow> {
  expectKind(tokens, "tokens", "collocations");
  check(tokens, options);
  const { within = "document" } = options;
  const counts = collocationCounts(tokens, { lengths: lengthsOf(options), within });
  const table = collocationsTable({ counts, corpus: provenance(tokens) }, options);
  return { ...table, evidence: evidenceOf(tokens, table.rows, options) };
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

/** Where each row stands, in the order of the corpus: one walk for each length. */
function evidenceOf(tokens: Tokens, rows: readonly CollocationRow[], options: CollocationsOptions): Evidence {
  const { within = "document" } = options;
  const ids = new Map(tokens.vocabulary.map((word, id) => [word, id]));
  const places = rows.map((): { readonly document: number; readonly first: number; readonly last: number }[] => []);
  for (const length of lengthsOf(options)) {
    const wanted = new Map<string, number>();
    for (const [row, { collocation, size }] of rows.entries())
      if (size === length)
        wanted.set(
          collocation
            .split(" ")
            .map((word) => ids.get(word) ?? -1)
            .join(" "),
          row,
        );
    const starts = new Set([...wanted.keys()].map((key) => Number(key.split(" ", 1)[0])));
    eachSequence(tokens, { length, within }, (first, _begin, _end, document) => {
      if (!starts.has(tokens.ids[first] as number)) return;
      const row = wanted.get(tokens.ids.subarray(first, first + length).join(" "));
      if (row !== undefined) places[row]?.push({ document, first, last: first + length - 1 });
    });
  }
  const all = places.flat();
  const bounds = new Uint32Array(rows.length + 1);
  for (const [row, own] of places.entries()) bounds[row + 1] = (bounds[row] as number) + own.length;
  return {
    corpus: tokens.corpus,
    bounds,
    documents: Uint32Array.from(all, ({ document }) => document),
    starts: Uint32Array.from(all, ({ first }) => tokens.starts[first] as number),
    ends: Uint32Array.from(all, ({ last }) => tokens.ends[last] as number),
  };
}
