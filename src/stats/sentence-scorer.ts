// sentenceScorer: the tone of any sentence of a corpus by a lexicon, with stretches masked where that is asked.

import type { Tokens } from "../core/tokens.ts";
import type { Stretch } from "../dictionary/near.ts";
import type { Sentence } from "../tokens/sentences-of.ts";
import type { ToneMethod } from "./lexicon.ts";
import { vaderSentences } from "./vader-sentences.ts";
import { wordListSentences } from "./word-list-sentences.ts";

/** What a sentence sounds like. */
export interface SentenceScore {
  /** VADER: compound, -1 to 1. A list of words: the sum of the valences over the words of the sentence, 0 for none. */
  readonly tone: number;
  /** What is added up over sentences: the compound, or the sum of the valences. */
  readonly sum: number;
  /** How many words of the list there are; 1 for VADER. */
  readonly scored: number;
  /** How many words there are, masked stretches left out; 1 for VADER. */
  readonly words: number;
}

/** Scores a sentence; `masked` are stretches of tokens, ascending and apart. The answer is to be read before the next is asked for: it may be the same object. */
export type SentenceScorer = (sentence: Sentence, masked?: readonly Stretch[]) => SentenceScore;

/** Whether a negator turns the valence of what follows it. */
export type NegationRule = "turn" | "none";

/** VADER brings its own treatment of negation, which cannot be turned off. */
export function sentenceScorer(
  tokens: Tokens,
  { method, negation }: { readonly method: ToneMethod; readonly negation: NegationRule },
): SentenceScorer {
  return method.kind === "vader" ? vaderSentences(tokens) : wordListSentences(tokens, { method, negation });
}
