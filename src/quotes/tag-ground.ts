// tagGround: facts of a whole text that the tagger's features are made of, each an array over words.

import { hashOf } from "./hashed.ts";
import type { Reading } from "./reading.ts";
import type { VerbFrame } from "./verb-frames.ts";
import { wordClasses } from "./word-classes.ts";
import type { Word } from "./words.ts";

/** Facts of a whole text that features are made of, each an array over words. */
export interface TagGround {
  readonly read: Reading;
  readonly word: Int32Array;
  readonly ending: Int32Array;
  readonly start: Int32Array;
  readonly lemma: Int32Array;
  readonly kind: Uint8Array;
  /** 0 outside marks, 1 opening, 2 inside, 3 closing. */
  readonly mark: Uint8Array;
  /** How likely the stretch around the word is a quotation, in steps; 9 outside. */
  readonly quoted: Uint8Array;
  readonly mention: Uint8Array;
  /** What part the word plays in a frame. */
  readonly part: Uint8Array;
  /** Commas before the word, from the beginning of the text. */
  readonly commas: Uint32Array;
}

/** Gathers the facts. `chance` gives for each marked stretch how likely it is a quotation. */
export function tagGround(read: Reading, chance: readonly number[]): TagGround {
  const { words } = read;
  const kind = wordClasses(read);
  const ground: TagGround = {
    read,
    word: overWords(words, ({ form }) => form.hash),
    ending: overWords(words, ({ form }) => form.ending),
    start: overWords(words, ({ form }) => form.start),
    lemma: overWords(words, ({ lower }) => lemmaHash(read, lower)),
    kind,
    mark: new Uint8Array(words.length),
    quoted: new Uint8Array(words.length).fill(9),
    mention: new Uint8Array(words.length),
    part: new Uint8Array(words.length),
    commas: commasBefore(kind),
  };
  read.marked.forEach((stretch, k) => {
    const level = Math.min(3, Math.floor((chance[k] ?? 0) * 4));
    ground.mark.fill(2, stretch.first, stretch.last + 1);
    ground.mark[stretch.first] = 1;
    if (stretch.closed) ground.mark[stretch.last] = 3;
    ground.quoted.fill(level + (stretch.last - stretch.first > 12 ? 4 : 0), stretch.first, stretch.last + 1);
  });
  for (const mention of read.mentions) {
    const code = mention.kind === "name" ? 1 : mention.kind === "pronoun" ? 2 : mention.body ? 3 : 4;
    for (let i = mention.first; i <= mention.last; i++)
      if (ground.mention[i] === 0) ground.mention[i] = code + (i === mention.first ? 4 : 0);
  }
  for (const frame of read.frames) markFrame(ground, frame);
  return ground;
}

function overWords(words: readonly Word[], of: (word: Word) => number): Int32Array {
  const values = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) values[i] = of(words[i] as Word);
  return values;
}

const noLemma = hashOf("");

function lemmaHash({ lexicon }: Reading, lower: string): number {
  const lemma = lexicon.cue(lower);
  return lemma === undefined ? noLemma : hashOf(lemma);
}

function commasBefore(kind: Uint8Array): Uint32Array {
  const before = new Uint32Array(kind.length + 1);
  kind.forEach((one, i) => (before[i + 1] = (before[i] ?? 0) + (one === 2 ? 1 : 0)));
  return before;
}

/** How subjects stand to their verbs, by number; the order is part of the trained model. */
export const frameForms: readonly string[] = [
  "none",
  "verb-subject",
  "apposition",
  "relative",
  "conjoined",
  "of-phrase",
  "inverted",
  "participle",
  "according-to",
  "dash",
  "label",
];

function markFrame({ part }: TagGround, frame: VerbFrame): void {
  const how = frameForms.indexOf(frame.how);
  part.fill(20 + how, frame.first, frame.last + 1);
  if (frame.subject === null) return;
  const side = frame.subject.first > frame.last ? 1 : 2;
  for (let i = frame.subject.first; i <= frame.subject.last; i++)
    if ((part[i] ?? 0) < 20) part[i] = side + (part[i] === 0 ? 0 : 2);
}
