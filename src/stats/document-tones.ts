// documentTones: the tone of every sentence of every document, or of whole documents, ready to be added up.

import type { Tokens } from "../core/tokens.ts";
import type { ToneMethod } from "./lexicon.ts";
import { tokensCount } from "../tokens/count.ts";
import { eachSentence } from "../tokens/sentences-of.ts";
import { sentenceScorer, type NegationRule } from "./sentence-scorer.ts";

/** What is scored, and what sums are divided by. */
export interface ToneUnits {
  /** For lists of words: sums are divided by the words of the list that were found, by all words, or (`none`) by nothing but the number of texts. */
  readonly normalization?: "dictionary" | "all" | "none";
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
  const count = tokensCount(tokens);
  const { ids } = tokens.index;
  // No more units than sentences, or one a document without any.
  const most = tokens.sentences.length + ids.length;
  const columns = { tones: new Float64Array(most), sums: new Float64Array(most), weights: new Float64Array(most) };
  const places = { scored: new Uint32Array(most), starts: new Uint32Array(most), ends: new Uint32Array(most) };
  const [bounds, counts] = [new Uint32Array(ids.length + 1), new Uint32Array(ids.length)];
  let u = 0;
  // One for all: hundreds of thousands of objects would have to be made.
  const at = { document: 0, first: 0, end: 0 };
  const add = (): void => {
    const { tone, sum, scored, words } = score(at);
    columns.tones[u] = tone;
    columns.sums[u] = sum;
    columns.weights[u] = normalization === "all" ? words : scored;
    places.scored[u] = scored;
    places.starts[u] = tokens.starts[at.first] ?? 0;
    places.ends[u] = tokens.ends[at.end - 1] ?? 0;
    u++;
  };
  for (let document = 0; document < ids.length; document++) {
    const [first, end] = [tokens.bounds[document] as number, tokens.bounds[document + 1] as number];
    at.document = document;
    at.first = first;
    at.end = end;
    if (first < end && unit === "sentence")
      eachSentence(tokens, document, (from, to) => {
        at.first = from;
        at.end = to;
        add();
      });
    // A text of emoticons has no tokens, and yet a tone.
    else if (first < end || (tokens.corpus.documents[document]?.text.trim() ?? "") !== "") add();
    counts[document] = count(first, end);
    // Without normalization a text weighs one, which its units share.
    const own = bounds[document] as number;
    if (normalization === "none" && method.kind === "words") columns.weights.fill(1 / (u - own), own, u);
    bounds[document + 1] = u;
  }
  return { ids, tokens: counts, bounds, ...columns, ...places };
}
