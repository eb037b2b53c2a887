// quotes: finds what is quoted in a text and who said it.

import type { Document } from "../core/document.ts";
import type { Quotation } from "../core/quotation.ts";
import type { Entity } from "./entity.ts";
import { english } from "./lexicon/english.ts";
import type { Marked } from "./marks.ts";
import { reading, type Reading } from "./reading.ts";
import { reference } from "./reference.ts";
import { wordAt } from "./scan.ts";
import { speaker } from "./speaker.ts";

/** Quotations of a document. */
export function quotes(document: Document): readonly Quotation[] {
  const read = reading(document.text, english);
  const found: Quotation[] = [];
  let previous: Entity | null = null;
  for (const stretch of read.marked) {
    if (!isQuotation(read, stretch)) continue;
    const choice = speaker(read, stretch);
    const entity: Entity | null = choice === null ? previous : reference(read, choice.mention, previous);
    const frame = choice?.frame ?? null;
    const mention = choice?.mention ?? null;
    const text = mention === null ? null : document.text.slice(mention.start, mention.end);
    const name = entity?.name ?? text;
    found.push({
      start: wordAt(read.words, stretch.first).start,
      end: wordAt(read.words, stretch.last).end,
      kind: "direct",
      speaker: name,
      speakerId:
        name === null
          ? null
          : name
              .toLowerCase()
              .replace(/[^\p{L}\p{N}]+/gu, "-")
              .replace(/^-|-$/gu, ""),
      mention: mention === null ? null : { start: mention.start, end: mention.end, text: text ?? "" },
      cue:
        frame === null
          ? null
          : {
              start: wordAt(read.words, frame.first).start,
              end: wordAt(read.words, frame.last).end,
              text: document.text.slice(wordAt(read.words, frame.first).start, wordAt(read.words, frame.last).end),
            },
      confidence: choice === null ? 0.3 : 0.8,
      rule: frame?.how ?? "previous-speaker",
      why: choice === null ? [] : [`${choice.relation}: ${frame?.form ?? ""}`],
      group: null,
    });
    if (entity !== null) previous = entity;
  }
  return found;
}

function isQuotation(read: Reading, stretch: Marked): boolean {
  const inner = read.words.slice(stretch.first + 1, stretch.last + (stretch.closed ? 0 : 1));
  const letters = inner.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const ends = /^(?:[.,!?…]|\.\.\.)$/u.test(inner.at(-1)?.text ?? "");
  return letters.length >= 6 || (ends && letters.length >= 1);
}
