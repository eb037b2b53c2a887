// The words that negate in the languages of the built-in codebooks, and the words after them that take the negation back.

import type { Negators } from "../core/codebook.ts";

/** ISO 639 code → negators. Globs, in their matching form. A negator reaches three tokens ahead: docs/guide/codebooks.md says why. */
export const negators: Readonly<Record<string, Negators>> = {
  en: {
    words: [
      "not",
      "no",
      "never",
      "without",
      "neither",
      "nor",
      "none",
      "nobody",
      "nothing",
      "nowhere",
      "cannot",
      "*n't",
    ],
    unless: ["only", "just", "merely", "simply", "solely", "least", "less", "doubt"],
    within: 3,
  },
  ru: {
    words: ["не", "ни", "нет", "без", "никогда", "никак*", "нельзя", "невозможн*", "отнюдь"],
    unless: ["только", "просто", "лишь", "столько", "менее"],
    within: 3,
  },
  uk: {
    words: ["не", "ні", "ані", "нема", "немає", "без", "ніколи", "ніяк*", "жодн*", "неможлив*"],
    unless: ["тільки", "лише", "лиш", "просто", "стільки", "менш", "менше"],
    within: 3,
  },
  be: {
    words: ["не", "ня", "ні", "ані", "няма", "без", "бяз", "ніколі", "ніяк*", "ніводн*", "немагчым*"],
    unless: ["толькі", "проста", "столькі", "менш"],
    within: 3,
  },
};
