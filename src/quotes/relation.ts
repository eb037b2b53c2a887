// relation: how a verb that reports speech stands to a stretch of text: right before it, right after it, in the sentence before.

import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";
import type { VerbFrame } from "./verb-frames.ts";

/** From the closest tie to the loosest. */
export const relations = [
  "label",
  "after",
  "before-colon",
  "before",
  "around",
  "previous-colon",
  "paragraph-colon",
  "after-far",
  "before-far",
  "previous-sentence",
  "next-sentence",
  "same-paragraph",
  "previous-paragraph",
  "none",
] as const;

export type Relation = (typeof relations)[number];

/** The tie between a frame and a stretch, "none" where another quotation stands between them or they are too far apart. */
export function relation(read: Reading, stretch: Range, frame: VerbFrame): Relation {
  const open = wordAt(read.words, stretch.first);
  const close = wordAt(read.words, stretch.last);
  if (frame.how === "label" && frame.paragraph === open.paragraph && frame.last < stretch.first) return "label";
  if (frame.paragraph !== open.paragraph) return earlierParagraph(read, stretch, frame);
  if (frame.first > stretch.last) {
    if (quotationBetween(read, stretch.last, frame.first)) return "none";
    const gap = frame.first - stretch.last;
    const sentences = frame.sentence - close.sentence;
    if (sentences === 0) return gap <= 8 ? "after" : "after-far";
    return sentences === 1 && gap <= 6 ? "next-sentence" : "none";
  }
  if (frame.last >= stretch.first) return "around";
  if (quotationBetween(read, frame.last, stretch.first)) return "same-paragraph";
  const last = wordAt(read.words, stretch.first - 1).text;
  if (frame.sentence === open.sentence) {
    if (last === ":") return "before-colon";
    return stretch.first - frame.last <= 12 ? "before" : "before-far";
  }
  if (last === ":") return "previous-colon";
  return frame.sentence === open.sentence - 1 ? "previous-sentence" : "same-paragraph";
}

function earlierParagraph(read: Reading, stretch: Range, frame: VerbFrame): Relation {
  const open = wordAt(read.words, stretch.first);
  if (frame.paragraph !== open.paragraph - 1 || read.paragraphs[open.paragraph]?.first !== stretch.first) return "none";
  const last = wordAt(read.words, read.paragraphs[frame.paragraph]?.last ?? -1);
  return last.text === ":" ? "paragraph-colon" : "previous-paragraph";
}

/** Whether a marked stretch lies wholly between two words. */
function quotationBetween({ marked }: Reading, from: number, to: number): boolean {
  const next = marked[placeOf(marked, from + 1)];
  return next !== undefined && next.last < to;
}
