// negation: whether a negator stands before a token, in its clause and within reach.

import type { Negators } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import { wordSets } from "./word-sets.ts";
import { wordTest } from "./word-test.ts";

const clauseEnd = /[,;:.!?…—–()«»“”"]|\s-\s/u;

/**
 * A test for tokens: does a negator reach them?
 *
 * A negator reaches `within` tokens ahead, never past its sentence or a comma, colon, dash, bracket or quotation mark; and not at all
 * when one of `unless` follows it ("not only").
 *
 * @returns Asked with the first token of a match and the document it stands in.
 * @cost O(vocabulary) once, O(within) a question
 */
export function negation(tokens: Tokens, negators: Negators): (i: number, document: number) => boolean {
  const negates = idsOf(tokens.vocabulary, negators.words);
  const undoes = idsOf(tokens.vocabulary, negators.unless);
  const opens = new Uint8Array(tokens.ids.length);
  for (const first of tokens.sentences) opens[first] = 1;
  return (i, document) => {
    const text = tokens.corpus.documents[document]?.text ?? "";
    const start = tokens.bounds[document] as number;
    for (let k = i - 1; k >= start && k >= i - negators.within; k--) {
      if (opens[k + 1] === 1 || clauseEnd.test(text.slice(tokens.ends[k], tokens.starts[k + 1]))) return false;
      if (negates[tokens.ids[k] as number] === 1 && (k + 1 === i || undoes[tokens.ids[k + 1] as number] === 0))
        return true;
    }
    return false;
  };
}

function idsOf(vocabulary: readonly string[], words: readonly string[]): Uint8Array {
  const found = new Uint8Array(vocabulary.length);
  const tests = words.map((word) => wordTest({ word, match: "glob", case: "fold" }));
  for (const set of wordSets(vocabulary, tests)) for (const id of set) found[id] = 1;
  return found;
}
