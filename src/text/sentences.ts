// Sentences: where one ends is decided at each full stop, question mark and exclamation mark by what stands before and after.

import type { Span } from "./paragraphs.ts";
import { paragraphs } from "./paragraphs.ts";

const abbreviations = new Set(
  "mr mrs ms dr prof hon rev gen col lt capt sgt gov sen rep pres st no nos vol pp p art sec fig jan feb mar apr jun jul aug sep sept oct nov dec vs etc e.g i.e cf ca inc ltd co corp dept messrs mt jr sr".split(
    " ",
  ),
);
const candidate = /[.!?…。！？]+["'”’»)\]]*(?=\s)/gu;

/**
 * The sentences of a text, without the space around them.
 *
 * @example
 * sentences("Dr. Smith spoke. The U.S. Senate listened.").length; // => 2
 */
export function sentences(text: string, options: { readonly language?: string } = {}): readonly Span[] {
  void options;
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    const part = text.slice(paragraph.start, paragraph.end);
    let start = 0;
    for (const found of part.matchAll(candidate)) {
      const end = found.index + found[0].length;
      const next = /^\s+/u.exec(part.slice(end, end + 50))?.[0].length ?? 0;
      if (next === 0 || !ends(part, found.index, end + next)) continue;
      spans.push({ start: paragraph.start + start, end: paragraph.start + end });
      start = end + next;
    }
    if (start < part.length) spans.push({ start: paragraph.start + start, end: paragraph.end });
  }
  return spans;
}

function ends(text: string, at: number, next: number): boolean {
  const following = text.slice(next, next + 2);
  if (/^\p{Ll}/u.test(following)) return false;
  if (text[at] !== ".") return true;
  const before = /[\p{L}\p{M}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? "";
  return !abbreviations.has(before.toLowerCase()) && !/^(?:\p{L}\.)*\p{L}$/u.test(before);
}
