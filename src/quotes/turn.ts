// turn: where the conversation stands when a quotation is met: who spoke last, which verb is nearest, whether anything else is in the paragraph.

import { framesAround } from "./candidates.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { relation } from "./relation.ts";
import { wordAt, type Range } from "./scan.ts";
import type { VerbFrame } from "./verb-frames.ts";

/** What is carried from quotation to quotation. Entities by id, -1 for none. */
export interface Talk {
  readonly previous: number;
  readonly beforePrevious: number;
  readonly stretch: Range | null;
  /** Who spoke so far; it grows in place, for a copy at each quotation would make the time grow with the square of the length. */
  readonly spoke: Set<number>;
}

/** Before anybody spoke. */
export function silence(): Talk {
  return { previous: -1, beforePrevious: -1, stretch: null, spoke: new Set() };
}

export interface Turn extends Talk {
  /** The nearest frame with a subject that no other quotation cuts off. */
  readonly near: VerbFrame | null;
  /** No verb that reports speech in the paragraph but inside quotation marks. */
  readonly alone: boolean;
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
  /** The quotation ends with a comma: an attribution follows. */
  readonly comma: boolean;
  readonly colon: boolean;
  /** Paragraphs since the previous quotation, at most 4. */
  readonly gap: number;
}

/** The turn at a stretch. */
export function turn(read: Reading, stretch: Range, talk: Talk): Turn {
  const first = wordAt(read.words, stretch.first);
  const range = read.paragraphs[first.paragraph];
  const frames = framesAround(read, stretch).filter((frame) => frame.paragraph === first.paragraph);
  const ending = wordAt(read.words, stretch.last - 1).text;
  return {
    ...talk,
    near: nearest(read, stretch, frames),
    alone: frames.length === 0,
    opensParagraph: range?.first === stretch.first,
    closesParagraph: range?.last === stretch.last,
    comma: ending === "," || wordAt(read.words, stretch.last + 1).text === ",",
    colon: wordAt(read.words, stretch.first - 1).text === ":",
    gap: talk.stretch === null ? 9 : Math.min(4, first.paragraph - wordAt(read.words, talk.stretch.last).paragraph),
  };
}

/** The next talk after a stretch was said by an entity; the one before is used up. */
export function heard(talk: Talk, stretch: Range, entity: number): Talk {
  if (entity >= 0) talk.spoke.add(entity);
  const changed = entity !== talk.previous;
  return {
    previous: entity,
    beforePrevious: changed ? talk.previous : talk.beforePrevious,
    stretch,
    spoke: talk.spoke,
  };
}

function nearest(read: Reading, stretch: Range, frames: readonly VerbFrame[]): VerbFrame | null {
  let best: VerbFrame | null = null;
  let least = 31;
  for (const frame of frames) {
    if (frame.subject === null) continue;
    const tie = relation(read, stretch, frame);
    if (tie === "none" || tie === "same-paragraph") continue;
    let distance = frame.first > stretch.last ? frame.first - stretch.last : stretch.first - frame.last;
    if (tie === "previous-sentence") distance += 15;
    if (frame.how === "of-phrase" || frame.how === "conjoined") distance += 4;
    if (distance < least) {
      least = distance;
      best = frame;
    }
  }
  return best;
}

/** How many marked stretches lie between two words. */
export function stretchesBetween({ marked }: Reading, from: number, to: number): number {
  let count = 0;
  for (let k = placeOf(marked, from + 1); k < marked.length && (marked[k] as Range).last < to; k++) count++;
  return count;
}
