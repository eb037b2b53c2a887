// The form a word is matched by: one spelling for the many ways to write the same word.

const softHyphens = /\u00AD|\uFEFF/gu;
const apostrophes = /[\u2019\u2018\u02BC\uFF07]/gu;
const plain = /^[\u0000-\u007F]*$/u;

/**
 * The matching form of a word: Unicode NFC, lower case, ’ as ', soft hyphens out. Tokens, patterns and word lists meet in it.
 *
 * @param word A word, or a text: every character is folded by itself.
 * @returns The folded word; folding it again changes nothing.
 * @example
 * fold("Don’t"); // => "don't"
 * fold("co\u00ADoperate"); // => "cooperate"
 */
export function fold(word: string): string {
  return plain.test(word) ? word.toLowerCase() : tidy(word).toLowerCase().normalize("NFC");
}

/** The same without the lower case: what `case: "keep"` matches by. */
export function tidy(word: string): string {
  return plain.test(word) ? word : word.replace(softHyphens, "").replace(apostrophes, "'").normalize("NFC");
}
