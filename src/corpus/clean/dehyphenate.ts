// dehyphenate: words that were cut at a line end, put together again; the other words of the corpus say where the hyphen was the writer's own.

import type { CleanContext, Edit } from "./edit.ts";

const word = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
const cut =
  /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*)([-‐\u00AD¬])[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*(\p{Ll}[\p{L}\p{M}]*)/gu;
/** First parts that take a hyphen in most of their words, and no small text may prove it: self-reliance, well-being, белорусско-российский. */
const hyphened = /^(?:self|well|so|long|short|far|ever|half|decision|non)$|(?:ско|цко)$/iu;

/** How often each word stands in the texts, whole or with its hyphens; the parts of words cut at a line end do not count. */
export function wordCounts(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [found] of text.replace(cut, " ").matchAll(word)) {
      const key = found.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/**
 * "govern-" and "ment" become "government". Many a hyphen at a line end is the writer's own ("long-" and "term"): it stays where the corpus has the word with
 * its hyphen more often than without, or, where it has neither, both parts as words of their own.
 */
export function dehyphenate(text: string, { words }: Pick<CleanContext, "words">): readonly Edit[] {
  const joined = [...text.matchAll(cut)].map((match): Edit => {
    const [whole, first = "", hyphen = "", second = ""] = match;
    const own = hyphen !== "\u00AD" && hyphen !== "¬" && isOwn(first, second, words);
    return {
      start: match.index + first.length,
      end: match.index + whole.length - second.length,
      after: own ? "-" : "",
    };
  });
  return [...joined, ...properNames(text)].sort((a, b) => a.start - b.start);
}

function isOwn(first: string, second: string, words: ReadonlyMap<string, number>): boolean {
  const count = (one: string): number => words.get(one.toLowerCase()) ?? 0;
  const [hyphen, without] = [count(`${first}-${second}`), count(first + second)];
  if (hyphen !== without) return hyphen > without;
  return /[-‐]/u.test(first) || hyphened.test(first) || (count(first) > 0 && count(second) > 0);
}

/** "San-" and "Francisco": the line end goes, the hyphen stays. */
function properNames(text: string): readonly Edit[] {
  const found = text.matchAll(/(?<=\p{Lu}[\p{L}\p{M}]+[-‐])[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*(?=\p{Lu}\p{Ll})/gu);
  return [...found].map((match) => ({ start: match.index, end: match.index + match[0].length, after: "" }));
}
