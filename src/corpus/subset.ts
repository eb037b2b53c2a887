// subset: the documents that pass a test, in their order.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Variables } from "../core/document.ts";
import { expectKind } from "../core/expect-kind.ts";

/**
 * Keeps the documents for which `keep` answers true. Notices stay: they tell how the documents came to be.
 *
 * @returns A corpus with the same documents by reference; it may be empty.
 * @cost O(documents)
 * @example
 * subset(corpus(["We agree.", "No."]), (document) => document.text.length > 5).documents.length; // => 1
 */
export function subset<V extends Variables>(corpus: Corpus<V>, keep: (document: Document<V>) => boolean): Corpus<V> {
  expectKind(corpus, "corpus", "subset");
  return { ...corpus, documents: corpus.documents.filter((document) => keep(document)) };
}
