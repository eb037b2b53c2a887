// candidates: the mentions that may be the speaker of a stretch, each with its closest tie to it.

import { inDateline } from "./in-dateline.ts";
import type { Mention } from "./mention.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { relation, relations, type Relation } from "./relation.ts";
import { wordAt, type Range } from "./scan.ts";
import type { VerbFrame } from "./verb-frames.ts";

export interface Candidate {
  readonly mention: Mention;
  readonly relation: Relation;
  /** The frame that ties it, if one does. */
  readonly frame: VerbFrame | null;
}

/** Words to look at before and after a stretch, mentions to keep. */
const back = 260;
const ahead = 60;
const keep = 28;

/** Mentions outside quotation marks from four paragraphs back to two sentences on, in order of place. */
export function candidates(read: Reading, stretch: Range): readonly Candidate[] {
  const ties = tiesTo(read, stretch);
  const first = wordAt(read.words, stretch.first);
  const last = wordAt(read.words, stretch.last);
  const found: Mention[] = [];
  let before = 0;
  for (let k = placeOf(read.mentions, stretch.first) - 1; k >= 0 && before < keep; k--) {
    const mention = read.mentions[k] as Mention;
    if (mention.last >= stretch.first) continue;
    if (first.paragraph - mention.paragraph > 4 || stretch.first - mention.last > back) break;
    if (!canSpeak(read, mention)) continue;
    found.push(mention);
    before++;
  }
  found.reverse();
  for (let k = placeOf(read.mentions, stretch.first); k < read.mentions.length; k++) {
    const mention = read.mentions[k] as Mention;
    if (mention.last > stretch.last) break;
    if (canSpeak(read, mention)) found.push(mention);
  }
  for (let k = placeOf(read.mentions, stretch.last + 1); k < read.mentions.length; k++) {
    const mention = read.mentions[k] as Mention;
    if (
      mention.first - stretch.last > ahead ||
      mention.paragraph > last.paragraph ||
      mention.sentence > last.sentence + 2
    )
      break;
    if (canSpeak(read, mention)) found.push(mention);
  }
  const all: Candidate[] = [];
  for (const mention of found) {
    const tie = ties.get(mention);
    all.push({
      mention,
      relation: tie === undefined ? "none" : tie.relation,
      frame: tie === undefined ? null : tie.frame,
    });
  }
  return all;
}

function canSpeak(read: Reading, mention: Mention): boolean {
  if (mention.quoted || inDateline(read, mention.first, mention.last)) return false;
  if (mention.kind !== "pronoun") return true;
  const pronoun = read.lexicon.pronouns.get(mention.head);
  if (pronoun?.subject !== true) return (read.framed[mention.index] ?? 0) > 0;
  return pronoun.person !== 3 || pronoun.plural || mention.gender !== "u" || (read.framed[mention.index] ?? 0) > 0;
}

interface Tie {
  readonly relation: Relation;
  readonly frame: VerbFrame;
}

const rank: ReadonlyMap<string, number> = new Map(relations.map((name, i) => [name, i]));

/** The frames around a stretch, each under its subject; a subject of several keeps the closest. */
function tiesTo(read: Reading, stretch: Range): ReadonlyMap<Mention, Tie> {
  const ties = new Map<Mention, Tie>();
  for (const frame of framesAround(read, stretch)) {
    if (frame.subject === null) continue;
    const tie: Tie = { relation: relation(read, stretch, frame), frame };
    const known = ties.get(frame.subject);
    if (tie.relation !== "none" && (known === undefined || closer(tie, known, stretch))) ties.set(frame.subject, tie);
  }
  return ties;
}

/** Of two ties of one kind the nearer verb counts. */
function closer(tie: Tie, known: Tie, stretch: Range): boolean {
  const step = (rank.get(tie.relation) ?? 99) - (rank.get(known.relation) ?? 99);
  return step < 0 || (step === 0 && tie.frame.last < stretch.first);
}

/** Frames in the paragraph of a stretch and the one before, within reach. */
export function framesAround(read: Reading, stretch: Range): readonly VerbFrame[] {
  const found: VerbFrame[] = [];
  const paragraph = wordAt(read.words, stretch.first).paragraph;
  for (let k = placeOf(read.frames, stretch.first) - 1; k >= 0; k--) {
    const frame = read.frames[k] as VerbFrame;
    if (frame.paragraph < paragraph - 1 || stretch.first - frame.last > back) break;
    found.push(frame);
  }
  found.reverse();
  for (let k = placeOf(read.frames, stretch.first); k < read.frames.length; k++) {
    const frame = read.frames[k] as VerbFrame;
    if (frame.first - stretch.last > ahead || frame.paragraph > paragraph) break;
    found.push(frame);
  }
  return found;
}
