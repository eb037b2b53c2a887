// What the text steps need to know of a language: words, each list one string with spaces between.

export interface Language {
  /** Function words: articles, pronouns, auxiliaries, prepositions, conjunctions, particles. No noun, no verb of content. */
  readonly stopwords: string;
  /** Abbreviations that stand before what they belong to and end no sentence: Dr., Hon., e.g. A capital matches a capital; small letters match both. */
  readonly never: string;
  /** Abbreviations that end no sentence when a number follows: No. 5, p. 12. */
  readonly beforeNumbers: string;
  /** Abbreviations that end a sentence only when a function word opens the next one: Inc., Jan., St. */
  readonly sometimes: string;
  /** Verbs that say who spoke: after “Why?” they carry the sentence on. */
  readonly speech: string;
  /** Are numbers with a full stop ordinals (am 3. Oktober)? */
  readonly ordinals: boolean;
}
