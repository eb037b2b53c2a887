// The form a word is matched by: one spelling for the many ways to write the same word.

const beyondAscii = /\P{ASCII}/u;
/** Characters nobody sees: soft hyphens, byte-order marks, direction marks. Joiners stay: Persian and emoji are spelt with them. */
const unseen = /[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const apostrophes = /[\u2018\u2019\u02BC\uFF07]/gu;
const hyphens = /[\u2010\u2011\uFF0D]/gu;

/**
 * The matching form of a word: Unicode NFC, lower case, ’ as ', soft hyphens out. Tokens, patterns and word lists meet in it.
 * Use it on any word that is to be compared with a vocabulary.
 *
 * @param word A word. A text can be folded too; only its length may change.
 * @returns The folded word. Folding it again changes nothing.
 * @cost O(length)
 * @example
 * fold("Don’t"); // => "don't"
 * fold("co\u00ADoperate"); // => "cooperate"
 * fold("ΟΔΥΣΣΕΥΣ"); // => "οδυσσευς"
 */
export function fold(word: string): string {
  if (!beyondAscii.test(word)) return word.toLowerCase();
  // Lower case can bring out new marks (İ) and NFC can bring out new letters: the loop ends when neither changes anything.
  let before = word;
  let after = tidy(word).toLowerCase().normalize("NFC");
  while (after !== before) {
    before = after;
    after = tidy(after).toLowerCase().normalize("NFC");
  }
  return after;
}

/** The matching form with its capitals: what tokens are matched by under `case: "keep"`. */
export function tidy(word: string): string {
  if (!beyondAscii.test(word)) return word;
  return word.replace(unseen, "").replace(apostrophes, "'").replace(hyphens, "-").normalize("NFC");
}
