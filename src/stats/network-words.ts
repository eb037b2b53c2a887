// networkWords: which words a network is made of, and how often they stand.

import type { Tokens } from "../core/tokens.ts";

/** The words that most documents have; of those in as many the more frequent ones, which decides in a single text; then by name. */
export function networkWords(
  { ids, bounds, vocabulary }: Tokens,
  {
    size = 50,
    stopwords = [],
  }: { readonly size?: number | undefined; readonly stopwords?: readonly string[] | undefined },
): readonly string[] {
  const seen = new Int32Array(vocabulary.length).fill(-1);
  const documents = new Uint32Array(vocabulary.length);
  const counts = new Uint32Array(vocabulary.length);
  for (let d = 0; d + 1 < bounds.length; d++)
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      const id = ids[i] as number;
      counts[id] = (counts[id] as number) + 1;
      if (seen[id] === d) continue;
      seen[id] = d;
      documents[id] = (documents[id] as number) + 1;
    }
  const hidden = new Set(stopwords);
  return [...vocabulary.keys()]
    .filter((id) => id !== 0 && (documents[id] as number) > 0 && !hidden.has(vocabulary[id] as string))
    .sort(
      (a, b) =>
        (documents[b] as number) - (documents[a] as number) ||
        (counts[b] as number) - (counts[a] as number) ||
        ((vocabulary[a] as string) < (vocabulary[b] as string) ? -1 : 1),
    )
    .slice(0, size)
    .map((id) => vocabulary[id] as string)
    .sort();
}

/** Tokens and documents of each word. */
export function wordCounts(
  { ids, bounds, vocabulary }: Tokens,
  words: readonly string[],
): { readonly counts: Uint32Array; readonly documents: Uint32Array } {
  const place = new Map(words.map((word, w) => [word, w]));
  const of = Int32Array.from(vocabulary, (word, id) => (id === 0 ? -1 : (place.get(word) ?? -1)));
  const [counts, documents, seen] = [
    new Uint32Array(words.length),
    new Uint32Array(words.length),
    new Int32Array(words.length).fill(-1),
  ];
  for (let d = 0; d + 1 < bounds.length; d++)
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      const w = of[ids[i] as number] as number;
      if (w < 0) continue;
      counts[w] = (counts[w] as number) + 1;
      if (seen[w] !== d) documents[w] = (documents[w] as number) + 1;
      seen[w] = d;
    }
  return { counts, documents };
}
