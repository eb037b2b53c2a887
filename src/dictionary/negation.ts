// negation: whether a negator stands before a token, in its clause and within reach.

import type { Negators } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import type { Stretch } from "./near.ts";
import { wordSets } from "./word-sets.ts";
import { wordTest } from "./word-test.ts";

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
  const negates = idsOf(tokens.vocabulary, negators.words);
  const undoes = idsOf(tokens.vocabulary, negators.unless);
  const opens = new Uint8Array(tokens.ids.length);
  for (const first of tokens.sentences) opens[first] = 1;
  return (i, document, masked = []) => {
    const text = tokens.corpus.documents[document]?.text ?? "";
    const start = tokens.bounds[document] as number;
    let after = i;
    for (let step = 0; step < negators.within && after > start; step++) {
      const k = after - 1;
      if (opens[after] === 1 || endsClause(text, tokens.ends[k] as number, tokens.starts[after] as number))
        return false;
      const hidden = masked.find(({ first, last }) => first <= k && k <= last);
      const undone = after !== i && undoes[tokens.ids[after] as number] === 1;
      if (hidden === undefined && negates[tokens.ids[k] as number] === 1 && !undone) return true;
      after = hidden?.first ?? k;
    }
    return false;
  };
}

/** Whether what stands between two words ends a clause. Mostly it is one space. */
function endsClause(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false;
  return clauseEnd.test(text.slice(from, to));
}

function idsOf(vocabulary: readonly string[], words: readonly string[]): Uint8Array {
  const found = new Uint8Array(vocabulary.length);
  const tests = words.map((word) => wordTest({ word, match: "glob", case: "fold" }));
  for (const set of wordSets(vocabulary, tests)) for (const id of set) found[id] = 1;
  return found;
}
