// speakerFeatures: what speaks for a mention being the speaker of a stretch.

import type { Candidate } from "./candidates.ts";
import type { Entity } from "./entity.ts";
import { Features, step } from "./features.ts";
import type { Mention } from "./mention.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";
import { stretchesBetween, type Turn } from "./turn.ts";

/** The features of one candidate. `entity` is whom its mention means, if anybody. */
export function speakerFeatures(
  read: Reading,
  stretch: Range,
  candidate: Candidate,
  entity: Entity | undefined,
  turn: Turn,
): readonly number[] {
  const { mention, relation, frame } = candidate;
  const place = placeFeature(read, stretch, mention);
  const type = typeOf(mention, entity);
  const how = frame?.how ?? "-";
  const between = Math.min(mentionsBetween(read, stretch, mention), 5);
  const others = Math.min(
    place.before
      ? stretchesBetween(read, mention.last, stretch.first)
      : stretchesBetween(read, stretch.last, mention.first),
    3,
  );
  const isNear = turn.near !== null && turn.near.subject === mention;
  const same = entity !== undefined && entity.id === turn.previous;
  const last = entity !== undefined && entity.id === turn.beforePrevious;
  const spoke = entity !== undefined && turn.spoke.has(entity.id);
  const left = leftOf(read, mention);
  const right = rightOf(read, mention);
  const opens = opensSentence(read, mention);
  const loose = relation === "none";
  const f = new Features(3);
  f.add("bias");
  f.add("type", type);
  f.add("position", place.position, place.sentences);
  f.add("distance", place.position, place.distance);
  f.add("distance type", place.position, place.distance, mention.kind);
  f.add("between", place.position, between);
  f.add("others", place.position, others);
  f.add("relation", relation, others);
  f.add("relation how", relation, how);
  f.add("relation type", relation, type);
  f.add("relation between", relation, Math.min(between, 3));
  f.add("relation near", relation, isNear, turn.near !== null);
  f.add("relation turn", relation, turn.comma, turn.colon, turn.alone);
  f.add("cue", loose ? "-" : (frame?.lemma ?? "-"), relation.slice(0, 6));
  f.add(
    "cue distance",
    frame === null ? 0 : step(frame.first > stretch.last ? frame.first - stretch.last : stretch.first - frame.last),
    relation,
  );
  f.add("near", isNear, place.position);
  f.add("near type", isNear, type);
  f.add("has near", turn.near !== null, loose, place.position);
  f.add("left", left, place.position);
  f.add("right", right, place.position);
  f.add("sides", left, right);
  f.add("opens", opens, place.position, place.sentences);
  f.add("opens relation", opens, relation, left);
  f.add("same", same, turn.gap, loose ? "x" : relation);
  f.add("same near", same, isNear, turn.near !== null, turn.gap);
  f.add("same alone", same, turn.alone, turn.opensParagraph, turn.gap);
  f.add("last", last, same, turn.near !== null, turn.gap);
  f.add("spoke", spoke, turn.alone, loose);
  f.add("outside", step(entity?.outside ?? 0), mention.kind);
  f.add("outside near", step(entity?.outside ?? 0), place.position.slice(0, 1), turn.near !== null);
  f.add("alone", turn.alone, place.position, relation);
  f.add("frames", Math.min(read.framed[mention.index] ?? 0, 2), place.position);
  f.add("head", mention.kind === "nominal" ? mention.head : "-");
  f.add("owns", mention.possessive, loose);
  f.add("inside", mention.inside, loose);
  f.add("comma", turn.comma, relation);
  f.add("colon", turn.colon, place.position, place.sentences, opens);
  f.add("roles", entity === undefined ? "-" : entity.roles.size > 0, entity?.kind ?? "-", loose);
  f.add("known", entity !== undefined, mention.kind, loose);
  return f.list;
}

interface Place {
  readonly before: boolean;
  readonly position: string;
  readonly distance: number;
  readonly sentences: number;
}

function placeFeature(read: Reading, stretch: Range, mention: Mention): Place {
  const before = mention.last < stretch.first;
  const from = wordAt(read.words, before ? stretch.first : stretch.last);
  const paragraphs = from.paragraph - mention.paragraph;
  const position = (before ? "before " : "after ") + (paragraphs < 0 ? "next" : Math.min(paragraphs, 4));
  const distance = step(before ? stretch.first - mention.last : mention.first - stretch.last);
  return { before, position, distance, sentences: Math.min(Math.abs(from.sentence - mention.sentence), 6) };
}

function typeOf(mention: Mention, entity: Entity | undefined): string {
  if (mention.kind === "name") return `name ${entity?.kind ?? ""} ${mention.words.length > 1 ? 2 : 1}`;
  if (mention.kind === "pronoun") return `pronoun ${mention.head}`;
  const article = mention.determiner === "the" ? "the" : /^(?:an?|one|another)$/u.test(mention.determiner) ? "a" : "";
  return `nominal ${mention.body ? "body" : "person"} ${mention.plural ? "s" : ""} ${article} ${entity === undefined ? "" : "known"}`;
}

/** Unquoted mentions between a mention and the stretch. */
function mentionsBetween(read: Reading, stretch: Range, mention: Mention): number {
  const [from, to] = mention.last < stretch.first ? [mention.last, stretch.first] : [stretch.last, mention.first];
  let count = 0;
  for (let k = placeOf(read.mentions, from + 1); k < read.mentions.length && count < 6; k++) {
    const other = read.mentions[k] as Mention;
    if (other.first >= to) break;
    if (!other.quoted && !other.inside && other.last < to) count++;
  }
  return count;
}

function leftOf(read: Reading, mention: Mention): string {
  const word = wordAt(read.words, mention.first - 1);
  if (word.sentence !== mention.sentence) return "^";
  if (read.lexicon.prepositions.has(word.lower) || read.lexicon.conjunctions.has(word.lower)) return word.lower;
  if (read.lexicon.cue(word.lower) !== undefined) return "CUE";
  return /^[,.:;“”"()]$/u.test(word.text) ? "," : "w";
}

function rightOf(read: Reading, mention: Mention): string {
  const word = wordAt(read.words, mention.last + 1);
  const { lexicon } = read;
  if (word.sentence !== mention.sentence) return "$";
  if (/^[,.:;“”"()]$|^'s$/u.test(word.lower)) return word.lower;
  if (lexicon.cue(word.lower) !== undefined) return "CUE";
  if (lexicon.prepositions.has(word.lower) || lexicon.conjunctions.has(word.lower) || lexicon.relatives.has(word.lower))
    return word.lower;
  return lexicon.between(word.lower) ? "aux" : "w";
}

/** No unquoted mention stands before it in its sentence. */
function opensSentence(read: Reading, mention: Mention): boolean {
  for (let k = mention.index - 1; k >= 0 && read.mentions[k]?.sentence === mention.sentence; k--)
    if (read.mentions[k]?.quoted === false) return false;
  return true;
}
