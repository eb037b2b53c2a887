// sentencesOf: the sentences of a document as stretches of its tokens.

import type { Tokens } from "../core/tokens.ts";
import { lowerBound } from "../math/lower-bound.ts";

/** A sentence by its tokens, `first` up to, not including, `end`, in its document. */
export interface Sentence {
  readonly document: number;
  readonly first: number;
  readonly end: number;
}

/** The sentences of a document, in order. */
export function sentencesOf(tokens: Tokens, document: number): readonly Sentence[] {
  const found: Sentence[] = [];
  eachSentence(tokens, document, (first, end) => found.push({ document, first, end }));
  return found;
}

/** Calls for each sentence of a document, in order. */
export function eachSentence(
  { sentences, bounds }: Tokens,
  document: number,
  see: (first: number, end: number) => void,
): void {
  const end = bounds[document + 1] ?? 0;
  let s = lowerBound(sentences, bounds[document] ?? 0);
  for (; s < sentences.length && (sentences[s] as number) < end; s++)
    see(sentences[s] as number, Math.min(sentences[s + 1] ?? end, end));
}
