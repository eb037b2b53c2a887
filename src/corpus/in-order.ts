// inOrder: what was counted of each document, in the order of the corpus, whatever pieces it was counted in.

import type { Index } from "../core/corpus.ts";

/** Something of a document, with its place in the corpus. */
export type Placed<T> = T & { readonly document: number };

/**
 * Sorts by the place of the id in the corpus; what has an id of no document is left out.
 *
 * @cost O(documents log documents)
 */
export function inOrder<T extends { readonly id: string }>(parts: readonly T[], { ids }: Index): readonly Placed<T>[] {
  const places = new Map(ids.map((id, document) => [id, document]));
  return parts
    .flatMap((part): readonly Placed<T>[] => {
      const document = places.get(part.id);
      return document === undefined ? [] : [Object.assign({ document }, part)];
    })
    .sort((a, b) => a.document - b.document);
}
