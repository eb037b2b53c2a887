// documentTones: the tone of every sentence of every document, or of whole documents, ready to be added up.

import type { Tokens } from "../core/tokens.ts";
import type { ToneMethod } from "./lexicon.ts";
import { sentenceScorer, sentencesOf, type NegationRule, type Sentence } from "./sentence-scorer.ts";

/** What is scored, and what sums are divided by. */
export interface ToneUnits {
  /** For lists of words: sums are divided by the words of the list that were found, or by all words. */
  readonly normalization?: "dictionary" | "all";
  /** For lists of words: whether a negator turns what follows. */
  readonly negation?: NegationRule;
  readonly unit?: "sentence" | "document";
}

/** A sentence or a document with its tone; it reaches from `start` to `end` of the text. */
export interface ToneUnit {
  readonly tone: number;
  readonly sum: number;
  readonly weight: number;
  readonly scored: number;
  readonly start: number;
  readonly end: number;
}

/** The units of a document. */
export interface DocumentTones {
  readonly id: string;
  /** Without pads. */
  readonly tokens: number;
  readonly units: readonly ToneUnit[];
}

/** @cost O(characters) for VADER, O(tokens) for lists */
export function documentTones(
  tokens: Tokens,
  { method, normalization, negation, unit }: Required<ToneUnits> & { readonly method: ToneMethod },
): readonly DocumentTones[] {
  const score = sentenceScorer(tokens, { method, negation });
  return tokens.index.ids.map((id, document) => ({
    id,
    tokens: countTokens(tokens, document),
    units: unitsOf(tokens, document, unit).map((sentence) => {
      const { tone, sum, scored, words } = score(sentence);
      const weight = normalization === "all" ? words : scored;
      return {
        tone,
        sum,
        weight,
        scored,
        start: tokens.starts[sentence.first] ?? 0,
        end: tokens.ends[sentence.end - 1] ?? 0,
      };
    }),
  }));
}

function unitsOf(tokens: Tokens, document: number, unit: "sentence" | "document"): readonly Sentence[] {
  const first = tokens.bounds[document] ?? 0;
  const end = tokens.bounds[document + 1] ?? first;
  if (end > first) return unit === "sentence" ? sentencesOf(tokens, document) : [{ document, first, end }];
  // A text of emoticons has no tokens, and yet a tone.
  return (tokens.corpus.documents[document]?.text.trim() ?? "") === "" ? [] : [{ document, first, end }];
}

function countTokens({ ids, bounds }: Tokens, document: number): number {
  let count = 0;
  for (let i = bounds[document] ?? 0; i < (bounds[document + 1] ?? 0); i++) if (ids[i] !== 0) count++;
  return count;
}
