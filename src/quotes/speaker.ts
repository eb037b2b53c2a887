// speaker: chooses who said a stretch, from the candidates around it and the turn of the conversation.

import { candidates, type Candidate } from "./candidates.ts";
import type { Mention } from "./mention.ts";
import { entityOf, type Reading } from "./reading.ts";
import type { Range } from "./scan.ts";
import { wordAt } from "./scan.ts";
import type { Relation } from "./relation.ts";

const strength: Readonly<Record<Relation, number>> = {
  label: 12,
  after: 11,
  "before-colon": 10,
  before: 9.5,
  around: 7,
  "previous-colon": 8,
  "paragraph-colon": 8,
  "after-far": 5,
  "before-far": 5,
  "previous-sentence": 6,
  "next-sentence": 5,
  "same-paragraph": 4.5,
  "previous-paragraph": 3,
  none: 0,
};

/** The best candidate; null where none is near. */
export function speaker(read: Reading, stretch: Range): Candidate | null {
  let best: Candidate | null = null;
  let top = 0.5;
  for (const candidate of candidates(read, stretch)) {
    const score = scoreOf(read, stretch, candidate);
    if (score > top) {
      top = score;
      best = candidate;
    }
  }
  return best;
}

function scoreOf(read: Reading, stretch: Range, { mention, relation, frame }: Candidate): number {
  if (relation === "none" || frame === null) return 0;
  const distance = mention.first > stretch.last ? frame.first - stretch.last : stretch.first - frame.last;
  return (
    strength[relation] -
    Math.min(Math.abs(distance), 60) / 100 -
    (frame.how === "of-phrase" || frame.how === "conjoined" ? 1 : 0) -
    (frame.how === "participle" ? 0.2 : 0) -
    placePenalty(read, mention)
  );
}

function placePenalty(read: Reading, mention: Mention): number {
  const entity = entityOf(read, mention);
  return entity?.kind === "place" || mention.possessive ? 1 : wordAt(read.words, mention.first).mark >= 0 ? 3 : 0;
}
