// wordSet: a set of words written down as running text, the form in which the word lists of this folder are kept.

/** The words of a text, split at white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
}
