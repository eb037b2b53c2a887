// editSimilarity: how many words would have to be changed to make one text of another.

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Column, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { editDistance } from "../math/edit-distance.ts";
import { evidenced, originOf } from "./evidenced.ts";
import { provenance } from "./provenance.ts";
import { pairEvidence } from "./similarity.ts";

/** A pair of documents. */
export interface EditSimilarityRow {
  readonly first: string;
  readonly second: string;
  /** `1 − edits / longer`: 1 for the same words in the same order. */
  readonly value: number | null;
  /** Words to put in, take out or change. */
  readonly edits: number;
  /** Tokens of the longer of the two. */
  readonly longer: number;
  readonly status: Status;
}

/** The options of `editSimilarity()`. */
export interface EditSimilarityOptions {
  /** At most so many rows, the most alike (default all). */
  readonly limit?: number;
}

const columns: { readonly [K in keyof EditSimilarityRow]: Column } = {
  first: { label: "first", type: "text" },
  second: { label: "second", type: "text" },
  value: { label: "edit similarity", type: "number", unit: "0 to 1 alike" },
  edits: { label: "edits", type: "integer", unit: "words" },
  longer: { label: "longer", type: "integer", unit: "tokens" },
  status: { label: "status", type: "text" },
};

/**
 * Levenshtein's distance over words, for every pair of documents: their order counts, unlike in `similarity`.
 *
 * Use it for versions of one text: drafts, resolutions, translations by two hands. It takes the product of both lengths, so not for long texts by the hundred; for copies in a large corpus see `nearDuplicates`, for borrowed passages `reusedPassages`.
 *
 * @param tokens Tokens; pads are passed over.
 * @param options `limit`: default all pairs.
 * @returns One row a pair, the most alike first; ties by name. Two empty texts have no value, `status` `undefined`. No interval: two given texts are as alike as they are. Evidence: the openings of both, as a row is of both texts as wholes.
 * @source Levenshtein 1966, Soviet Physics Doklady 10(8)
 * @cost O(Σ over pairs of the product of their tokens)
 * @example
 * const drafts = tokens(corpus([{ id: "a", text: "we want peace now" }, { id: "b", text: "we want trade now" }, { id: "c", text: "no" }]));
 * editSimilarity(drafts).rows.map(({ first, second, value, edits }) => `${first}${second} ${value} ${edits}`); // => ["ab 0.75 1", "ac 0 4", "bc 0 4"]
 */
export function editSimilarity(tokens: Tokens, options: EditSimilarityOptions = {}): Table<EditSimilarityRow> {
  expectKind(tokens, "tokens", "editSimilarity");
  expectOptions(options, { limit: true }, "editSimilarity");
  const { limit = Number.POSITIVE_INFINITY } = options;
  const { ids, bounds, index } = tokens;
  const order = [...index.ids.keys()].sort((a, b) => ((index.ids[a] ?? "") < (index.ids[b] ?? "") ? -1 : 1));
  const texts = order.map((d) => ids.subarray(bounds[d], bounds[d + 1]).filter((id) => id !== 0));
  const rows = order.flatMap((a, i) =>
    order.slice(i + 1).map((b, k): EditSimilarityRow => {
      const [one, other] = [texts[i] as Uint32Array, texts[i + 1 + k] as Uint32Array];
      const edits = editDistance(one, other);
      const longer = Math.max(one.length, other.length);
      return {
        first: index.ids[a] as string,
        second: index.ids[b] as string,
        value: longer === 0 ? null : 1 - edits / longer,
        edits,
        longer,
        status: longer === 0 ? "undefined" : "ok",
      };
    }),
  );
  const name = ({ first, second }: EditSimilarityRow): string => `${first} ${second}`;
  const table: Table<EditSimilarityRow> = {
    kind: "table",
    rows: rows.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (name(a) < name(b) ? -1 : 1)).slice(0, limit),
    columns,
    method: {
      name: "editSimilarity",
      options: { limit: Number.isFinite(limit) ? limit : null },
      formula: "value = 1 − edits / longer",
      sources: ["Levenshtein 1966, Binary codes capable of correcting deletions, insertions, and reversals"],
      seed: null,
      corpus: provenance(tokens),
    },
    notices: [],
  };
  return evidenced(table, originOf(tokens), (origin) => pairEvidence(origin, table.rows));
}
