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

/** The units of some documents as columns: those of document `d` stand from `bounds[d]` up to, not including, `bounds[d + 1]`. */
export interface DocumentTones {
  readonly ids: readonly string[];
  /** By document, without pads. */
  readonly tokens: Uint32Array;
  readonly bounds: Uint32Array;
  /** By unit, a sentence or a document: its tone, what is added up over units, and what sums are divided by. */
  readonly tones: Float64Array;
  readonly sums: Float64Array;
  readonly weights: Float64Array;
  /** By unit: how many words of the lexicon it has, and where it reaches from and to in its text. */
  readonly scored: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** @cost O(characters) for VADER, O(tokens) for lists */
export function documentTones(
  tokens: Tokens,
  { method, normalization, negation, unit }: Required<ToneUnits> & { readonly method: ToneMethod },
): DocumentTones {
  const score = sentenceScorer(tokens, { method, negation });
  const { ids } = tokens.index;
  // No more units than sentences, or one a document without any.
  const most = tokens.sentences.length + ids.length;
  const columns = { tones: new Float64Array(most), sums: new Float64Array(most), weights: new Float64Array(most) };
  const places = { scored: new Uint32Array(most), starts: new Uint32Array(most), ends: new Uint32Array(most) };
  const bounds = new Uint32Array(ids.length + 1);
  let u = 0;
  for (let document = 0; document < ids.length; document++) {
    for (const sentence of unitsOf(tokens, document, unit)) {
      const { tone, sum, scored, words } = score(sentence);
      columns.tones[u] = tone;
      columns.sums[u] = sum;
      columns.weights[u] = normalization === "all" ? words : scored;
      places.scored[u] = scored;
      places.starts[u] = tokens.starts[sentence.first] ?? 0;
      places.ends[u] = tokens.ends[sentence.end - 1] ?? 0;
      u++;
    }
    bounds[document + 1] = u;
  }
  const counts = Uint32Array.from(ids, (_, document) => countTokens(tokens, document));
  return { ids, tokens: counts, bounds, ...columns, ...places };
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
