// Mention: a stretch of words that can name a speaker: a name, a pronoun, or a description such as "the Belarusian leader".

import type { Gender } from "./lexicon/lexicon.ts";

export interface Mention {
  /** Place in the list of all mentions. */
  readonly index: number;
  readonly kind: "name" | "pronoun" | "nominal";
  /** First and last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** Stands inside a longer mention: "Belarus" in "the President of Belarus". */
  readonly inside: boolean;
  /** Followed by 's. */
  readonly possessive: boolean;
  readonly gender: Gender;
  readonly plural: boolean;
  /** A body, a paper, a document: not a person. */
  readonly body: boolean;
  /** Names: the words without titles. Nominals: all words. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** The pronoun itself, or the noun at the head of a nominal; empty for names. */
  readonly head: string;
  readonly determiner: string;
  /** The country a nominal speaks of. */
  readonly nation: string | null;
}
