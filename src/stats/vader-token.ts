// A token as VADER sees it: what stands between spaces, without the punctuation around it, and what the rules need to know of it.

import { vaderWords } from "./vader-words.ts";
import { vaderLexicon } from "./vader-lexicon.ts";

const { boosterPhrases, boosters, idioms, negations } = vaderWords;
/** All that the rules ask of a token. One object for each spelling, so that a corpus asks only once. */
export interface VaderToken {
  readonly word: string;
  /** NaN where the lexicon does not have it. */
  readonly valence: number;
  /** What a word of degree adds; 0 for any other. */
  readonly boost: number;
  readonly negates: boolean;
  readonly capitals: boolean;
  /** Whether it is a word of an idiom: idioms are looked for only beside one. */
  readonly inPhrase: boolean;
  /** A masked stretch: it keeps its place and takes no part. */
  readonly masked: boolean;
}

/** Stands for a masked stretch. */
export const maskedToken: VaderToken = {
  word: "",
  valence: Number.NaN,
  boost: 0,
  negates: false,
  capitals: false,
  inPhrase: false,
  masked: true,
};

const phraseWords: ReadonlySet<string> = new Set(
  [...idioms.keys(), ...boosterPhrases.keys()].flatMap((words) => words.split(" ")),
);
const around = /^[!-/:-@[-`{-~\u2010-\u201F\u2026\u00AB\u00BB]+|[!-/:-@[-`{-~\u2010-\u201F\u2026\u00AB\u00BB]+$/gu;
const typographic = /[\u2018\u2019\u02BC]/gu;

/** Reads what stands between two spaces. A token of which two letters or fewer are left is kept whole: it may be an emoticon. */
export function vaderToken(raw: string): VaderToken {
  const plain = raw.replace(typographic, "'");
  const stripped = plain.replace(around, "");
  const shown = stripped.length <= 2 ? plain : stripped;
  const word = shown.toLowerCase();
  return {
    word,
    valence: vaderLexicon().get(word) ?? Number.NaN,
    boost: boosters.get(word) ?? 0,
    negates: negations.has(word) || word.includes("n't"),
    capitals: shown !== word && shown === shown.toUpperCase(),
    inPhrase: phraseWords.has(word),
    masked: false,
  };
}
