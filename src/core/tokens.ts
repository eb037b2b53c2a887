// Tokens: every token of a corpus as numbers, with the way back to the text. Token text is never copied.

import type { Corpus, Index } from "./corpus.ts";
import type { Variables } from "./document.ts";

/**
 * The tokens of a corpus in five parallel arrays.
 *
 * - `vocabulary[ids[i]]` is the form token `i` is matched by (case-folded unless asked otherwise).
 * - Document `d` owns tokens `bounds[d]` up to, not including, `bounds[d + 1]`.
 * - Token `i` stands at `starts[i]` to `ends[i]` (UTF-16 code units, end exclusive) of its document's text.
 * - `sentences` holds the index of the first token of each sentence, ascending over the whole corpus. Every non-empty document opens a sentence.
 *
 * `vocabulary[0]` is always the empty string, the pad that `tokensSelect({ padding: "keep" })` leaves in place of a removed token:
 * it keeps distances true and is never counted.
 */
export interface Tokens<V extends Variables = Variables> {
  readonly kind: "tokens";
  readonly index: Index<V>;
  readonly vocabulary: readonly string[];
  readonly ids: Uint32Array;
  readonly bounds: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly sentences: Uint32Array;
  /** By reference: the texts the offsets point into. */
  readonly corpus: Corpus<V>;
}
