// negation: whether a negator stands before a token, in its clause and within reach.

import type { Negators } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import type { Stretch } from "./near.ts";
import { wordFlags } from "./word-flags.ts";

const clauseEnd = /[,;:.!?…—–()«»“”"]|\s-\s/u;

/** Asked with the first token of a match and its document. A masked stretch before it is one token that neither negates nor ends a clause. */
export type Negation = (i: number, document: number, masked?: readonly Stretch[]) => boolean;

/**
 * A test for tokens: does a negator reach them?
 *
 * A negator reaches `within` tokens ahead, never past its sentence or a comma, colon, dash, bracket or quotation mark; and not at all
 * when one of `unless` follows it ("not only").
 *
 * @cost O(vocabulary) once, O(within) a question
 */
export function negation(tokens: Tokens, negators: Negators): Negation {
  const negates = wordFlags(tokens.vocabulary, negators.words);
  const undoes = wordFlags(tokens.vocabulary, negators.unless);
  const { ids } = tokens;
  return (i, document, masked = []) => {
    const start = tokens.bounds[document] as number;
    if (masked.length === 0) {
      // Mostly no negator stands near enough at all, and the text need not be read.
      let k = Math.max(start, i - negators.within);
      while (k < i && negates[ids[k] as number] !== 1) k++;
      if (k === i) return false;
    }
    const text = tokens.corpus.documents[document]?.text ?? "";
    let after = i;
    for (let step = 0; step < negators.within && after > start; step++) {
      const k = after - 1;
      if (
        opensSentence(tokens.sentences, after) ||
        endsClause(text, tokens.ends[k] as number, tokens.starts[after] as number)
      )
        return false;
      const hidden = masked.find(({ first, last }) => first <= k && k <= last);
      const undone = after !== i && undoes[ids[after] as number] === 1;
      if (hidden === undefined && negates[ids[k] as number] === 1 && !undone) return true;
      after = hidden?.first ?? k;
    }
    return false;
  };
}

/** Whether a sentence begins with this token, by halving. */
function opensSentence(sentences: Uint32Array, token: number): boolean {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as number) < token) low = middle + 1;
    else high = middle;
  }
  return sentences[low] === token;
}

/** Whether what stands between two words ends a clause. Mostly it is one space. */
function endsClause(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false;
  return clauseEnd.test(text.slice(from, to));
}
