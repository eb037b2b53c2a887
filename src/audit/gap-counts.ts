// gapCounts: mentions and words of each document, tokenised in one way and with or without stop words.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Tokens } from "../core/tokens.ts";
import { matchCodebook, matchStates, type CodebookMatches } from "../dictionary/match-codebook.ts";
import { stopwords as stopwordsOf } from "../text/stopwords.ts";
import { tokens, type TokensOptions } from "../tokens/tokens.ts";

/** Ways to cut texts into words that people defend, by name. */
export const tokenisers: {
  readonly [K in "words" | "split-hyphens" | "no-numbers" | "no-notes" | "quanteda"]: TokensOptions;
} = {
  words: {},
  "split-hyphens": { hyphens: "split" },
  "no-numbers": { numbers: "drop", symbols: "drop" },
  "no-notes": { notes: "drop" },
  quanteda: { compat: "quanteda" },
};

/** The name of one. */
export type TokeniserName = keyof typeof tokenisers;

/** By document. */
export interface GapCounts {
  readonly counted: readonly number[];
  readonly negated: readonly number[];
  /** What rates are taken of. */
  readonly words: readonly number[];
  readonly speakers: readonly (string | null)[];
}

/** Tokens and their matches. */
export interface Cut {
  readonly tokens: Tokens;
  readonly matches: CodebookMatches;
}

/** Cuts a corpus in one way, and finds the mentions. */
export function cutCorpus(corpus: Corpus, book: Codebook, tokenise: TokeniserName): Cut {
  const cut = tokens(corpus, tokenisers[tokenise]);
  return { tokens: cut, matches: matchCodebook(cut, book) };
}

/** Counts. Stop words are left out of what rates are taken of, not of the text in which mentions are looked for: "rule of law" is found all the same. */
export function gapCounts(
  { tokens: cut, matches: found }: Cut,
  { frame, stopwords }: { readonly frame: number; readonly stopwords: string },
): GapCounts {
  const { ids, vars } = cut.index;
  const hidden = new Set(stopwords === "none" ? [] : stopwordsOf(stopwords));
  const counts = cut.vocabulary.map((word, id) => id !== 0 && !hidden.has(word));
  const [counted, negated] = [ids.map(() => 0), ids.map(() => 0)];
  let document = 0;
  for (let m = 0; m < found.firsts.length; m++) {
    while ((cut.bounds[document + 1] ?? 0) <= (found.firsts[m] ?? 0)) document++;
    if (found.frames[m] !== frame) continue;
    const state = matchStates[found.states[m] ?? 0];
    if (state === "counted") counted[document] = (counted[document] ?? 0) + 1;
    if (state === "negated") negated[document] = (negated[document] ?? 0) + 1;
  }
  const words = ids.map((_, d) => {
    let sum = 0;
    for (let i = cut.bounds[d] ?? 0; i < (cut.bounds[d + 1] ?? 0); i++) if (counts[cut.ids[i] ?? 0] === true) sum++;
    return sum;
  });
  const speakers = vars.map(({ speaker }) => (typeof speaker === "string" ? speaker : null));
  return { counted, negated, words, speakers };
}
