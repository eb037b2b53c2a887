// datelines: finds the places and agencies in front of reports, "SAN FRANCISCO — ", "LONDON, May 3 (Wire) - ".

import type { Range } from "./scan.ts";
import type { Word } from "./words.ts";

/** Words from the beginning of the paragraph to the dash at most. */
const reach = 12;
const dash = /^(?:[―—–]|-{1,3})$/u;
const within = /^(?:[,.()/]|\p{Lu}.*|\p{N}.*)$/u;

/** For each paragraph the dash behind its dateline: behind a word in capitals, or a place, and names, dates and brackets; -1 without one. */
export function datelines(words: readonly Word[], paragraphs: readonly Range[]): Int32Array {
  return Int32Array.from(paragraphs, ({ first }) => dashBehind(words, first));
}

function dashBehind(words: readonly Word[], from: number): number {
  for (let k = from; k < from + reach && k < words.length; k++) {
    const { text, spaced } = words[k] as Word;
    if (dash.test(text)) return spaced && isPlace(words, from, k) ? k : -1;
    if (!within.test(text)) return -1;
  }
  return -1;
}

/** In capitals, or a place with its date or agency: "Kyiv, May 3 -", "GENEVA (Wire) —". */
function isPlace(words: readonly Word[], from: number, end: number): boolean {
  return /^\p{Lu}[\p{Lu}.]+$/u.test(words[from]?.text ?? "") || /^[,)\p{N}]/u.test(words[end - 1]?.text ?? "");
}
