// Sentences: a text cut where one ends and the next begins, and nowhere inside "Dr. Smith" or "the U.S. Senate".

import { expectKind } from "../core/expect-kind.ts";
import { type Span, paragraphs } from "./paragraphs.ts";
import { codeAt, isSpace, isTerminator } from "./marks.ts";
import { sentenceBreak } from "./sentence-break.ts";
import { sentenceRules } from "./sentence-rules.ts";

const terminators = /[.!?\u0589-\uFFFF]/gu;

/**
 * The sentences of a text, without the space around them. A paragraph always ends a sentence; a line end inside a paragraph does not.
 *
 * A full stop after a title, an initial, an abbreviation or a list number ends none; after an abbreviation that may stand at the end
 * (U.S., Inc., p.m., Jan.) it ends one only when a function word opens what follows. A small letter never begins a sentence.
 * Use it for any language: those with tables (en, ru, uk, be, de, fr, es) know their abbreviations, the others go by the English ones.
 *
 * @param options `language`: ISO 639 code. Without it English and Cyrillic abbreviations serve together.
 * @returns Spans in order (UTF-16 code units, end exclusive); none for a text of space alone.
 * @cost O(characters)
 * @example
 * sentences("Dr. Smith spoke. The U.S. Senate listened."); // => [{ start: 0, end: 16 }, { start: 17, end: 42 }]
 * sentences("“Will you go?” said he. “No. 5 is empty.”").length; // => 2
 * sentences("Am 3. Oktober kam er. Dann ging er.", { language: "de" }).length; // => 2
 */
export function sentences(text: string, { language }: { readonly language?: string } = {}): readonly Span[] {
  expectKind(text, "text", "sentences");
  const rules = sentenceRules(language);
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    let start = paragraph.start;
    terminators.lastIndex = start;
    for (
      let found = terminators.exec(text);
      found !== null && found.index < paragraph.end;
      found = terminators.exec(text)
    ) {
      if (!isTerminator(text.charCodeAt(found.index))) continue;
      const next = sentenceBreak(text, found.index, start, rules);
      if (next === -1 || next >= paragraph.end) continue;
      spans.push({ start, end: trimmedEnd(text, next) });
      start = next;
    }
    spans.push({ start, end: paragraph.end });
  }
  return spans;
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(codeAt(text, at - 1))) at--;
  return at;
}
