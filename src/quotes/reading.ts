// reading: everything the later steps want to know about a text: words, marks, mentions, entities and verbs that report speech.

import { entities, type Entities } from "./entities.ts";
import type { Entity } from "./entity.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { localNations } from "./local-nations.ts";
import type { Mention } from "./mention.ts";
import { mentions } from "./mentions.ts";
import { scan, type Scan } from "./scan.ts";
import { verbFrames, type VerbFrame } from "./verb-frames.ts";

export interface Reading extends Scan {
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  readonly entities: Entities;
  readonly frames: readonly VerbFrame[];
  /** How many frames each mention is the subject of. */
  readonly framed: Uint16Array;
  /** Descriptions whose holder the caller's table of people gives: mention → entity. */
  readonly holders: ReadonlyMap<number, number>;
}

/** Reads a text once. Linear in its length. */
export function reading(text: string, general: Lexicon): Reading {
  const lexicon = localNations(text, general);
  const scanned = scan(text, (lower) => lexicon.cue(lower) !== undefined, {
    dashes: lexicon.articles ? "no" : "dialogue",
  });
  const found = mentions(scanned, lexicon);
  const frames = verbFrames(scanned, found, lexicon);
  const framed = new Uint16Array(found.length);
  for (const frame of frames)
    if (frame.subject !== null) framed[frame.subject.index] = (framed[frame.subject.index] ?? 0) + 1;
  // Field by field, not by spreading: else every text has a shape of its own, and each look into one is a search.
  return {
    text,
    words: scanned.words,
    marked: scanned.marked,
    sentences: scanned.sentences,
    paragraphs: scanned.paragraphs,
    datelines: scanned.datelines,
    lexicon,
    mentions: found,
    entities: entities(scanned, found, lexicon),
    frames,
    framed,
    holders: new Map(),
  };
}

/** The entity a mention names; undefined for pronouns and nominals. */
export function entityOf(read: Reading, mention: Mention): Entity | undefined {
  return read.entities.all[read.entities.of[mention.index] ?? -1];
}
