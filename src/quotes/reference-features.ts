// referenceFeatures: what speaks for a pronoun meaning one of the people named so far.

import type { Entity } from "./entity.ts";
import { Features, step } from "./features.ts";
import type { Mention } from "./mention.ts";
import { wordAt } from "./scan.ts";
import type { Reading } from "./reading.ts";

/** What is known of an entity when a pronoun is met: its latest mention, by name or by pronoun. */
export interface Trace {
  readonly mention: Mention;
  readonly byPronoun: boolean;
  readonly subject: boolean;
  readonly framed: boolean;
  /** Mentions so far, and of them pronouns. */
  readonly count: number;
  readonly pronouns: number;
  readonly nameAt: number;
}

export interface Situation {
  /** Place in the order of recency, among all and among those whose gender agrees. */
  readonly rank: number;
  readonly agreeingRank: number;
  /** The entity whose speech was reported last. */
  readonly lastSpeaker: number;
  /** The entity the latest pronoun of the same gender meant. */
  readonly lastMeant: number;
  readonly most: number;
}

/** The features of mention `pronoun` meaning `entity`. */
export function referenceFeatures(
  read: Reading,
  pronoun: Mention,
  entity: Entity,
  trace: Trace,
  situation: Situation,
): readonly number[] {
  const { mention } = trace;
  const agrees = entity.gender === "u" ? "?" : entity.gender === pronoun.gender ? "=" : "x";
  const subject = read.lexicon.pronouns.get(pronoun.head)?.subject === true;
  const framed = (read.framed[pronoun.index] ?? 0) > 0;
  const sentences = Math.min(pronoun.sentence - mention.sentence, 6);
  const paragraphs = Math.min(pronoun.paragraph - mention.paragraph, 5);
  const agreement = `${agrees}${entity.kind[0] ?? ""}`;
  const speaks = situation.lastSpeaker === entity.id;
  const meant = situation.lastMeant === entity.id;
  const f = new Features(2);
  f.add("bias", agreement, pronoun.gender);
  f.add("agree", agreement, entity.core.length > 1);
  f.add("rank", Math.min(situation.rank, 5), agrees);
  f.add("agreeing", Math.min(situation.agreeingRank, 4), agrees, subject);
  f.add("agreeing sentences", Math.min(situation.agreeingRank, 3), sentences, trace.subject);
  f.add("sentences", sentences, agrees);
  f.add("paragraphs", paragraphs, agrees);
  f.add("subject", trace.subject, subject, Math.min(sentences, 3));
  f.add("subject framed", trace.framed, framed, Math.min(sentences, 3));
  f.add("own", mention.possessive, sentences === 0);
  f.add("quoted", mention.quoted, pronoun.quoted);
  f.add("inside", mention.inside, sentences === 0);
  f.add("chain", trace.byPronoun, Math.min(sentences, 3), agrees);
  f.add("speaks", speaks, agrees, framed, Math.min(situation.agreeingRank, 3));
  f.add("speaks far", speaks, sentences, paragraphs);
  f.add("meant", meant, agrees, subject);
  f.add("meant far", meant, sentences, paragraphs);
  f.add("meant speaks", meant, speaks, framed);
  f.add("count", step(trace.count), subject);
  f.add("all", step(entity.outside), agrees);
  f.add("top", entity.outside === situation.most, agrees, paragraphs > 1);
  f.add("first paragraph", paragraphs === 0, startsParagraph(read, pronoun), subject);
  f.add("distance", step(Math.floor((pronoun.first - mention.first) / 4)), agrees);
  f.add("name distance", step(Math.floor((pronoun.first - trace.nameAt) / 8)), agrees);
  f.add("role", entity.roles.size > 0, entity.kind);
  f.add("before", precedes(read, mention), sentences === 0);
  f.add("kind", entity.kind, entity.core.length, step(entity.outside));
  f.add("same sentence", sentences === 0, subject, trace.subject, agrees);
  return f.list;
}

function startsParagraph(read: Reading, mention: Mention): boolean {
  return mention.first - (read.paragraphs[mention.paragraph]?.first ?? 0) < 3;
}

/** The kind of word before a mention: a preposition makes it an object. */
function precedes(read: Reading, mention: Mention): string {
  const word = wordAt(read.words, mention.first - 1).lower;
  if (read.lexicon.prepositions.has(word)) return "prep";
  return read.lexicon.cue(word) !== undefined ? "cue" : word === "and" ? "and" : "-";
}
