// inDateline: whether words stand in front of a report, "SAN FRANCISCO — ", "LONDON, May 3 (Wire) - ": a place and an agency that say nothing.

import { wordAt, type Scan } from "./scan.ts";

/** Words from the beginning of the paragraph to the dash at most. */
const reach = 12;
const dash = /^(?:[―—–]|-{1,3})$/u;
const within = /^(?:[,.()/]|\p{Lu}.*|\p{N}.*)$/u;

/** A paragraph that begins with a word in capitals, or with a place, and names, dates and brackets up to a dash. */
export function inDateline({ words, paragraphs }: Scan, first: number, last: number): boolean {
  const from = paragraphs[wordAt(words, first).paragraph]?.first ?? first;
  if (last - from >= reach) return false;
  const opening = wordAt(words, from).text;
  for (let k = from; k < from + reach; k++) {
    const word = wordAt(words, k);
    if (dash.test(word.text))
      return (
        k > last &&
        word.spaced &&
        // In capitals, or a place with its date or agency: "Kyiv, May 3 -", "GENEVA (Wire) —".
        (/^\p{Lu}[\p{Lu}.]+$/u.test(opening) || /^[,)\p{N}]/u.test(wordAt(words, k - 1).text))
      );
    if (!within.test(word.text)) return false;
  }
  return false;
}
