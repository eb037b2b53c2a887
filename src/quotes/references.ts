// references: goes through a text once and decides, for every mention, whom it means.

import type { Entity } from "./entity.ts";
import { hashed, type Weights } from "./hashed.ts";
import type { Mention } from "./mention.ts";
import { nominalReference } from "./nominal-reference.ts";
import { entityOf, type Reading } from "./reading.ts";
import { referenceFeatures, type Situation, type Trace } from "./reference-features.ts";
import { wordAt } from "./scan.ts";
import { softmax } from "./softmax.ts";

export interface References {
  /** For each mention the id of the entity it means; -1 for none. */
  readonly of: Int32Array;
  /** How sure that is, 0 to 1. */
  readonly sure: Float32Array;
}

/** What a pronoun was chosen from, for training: candidates with their features. */
export interface Choice {
  readonly mention: Mention;
  /** The one that was the subject of this sentence or the last and whose name says the gender; -1 for none. */
  readonly agreeing: number;
  readonly entities: readonly Entity[];
  readonly features: readonly (readonly number[])[];
}

/** Told the true entity of a mention, the walk takes it in place of its own decision; `learn` sees every choice. */
export interface Teacher {
  readonly truth: (mention: Mention) => number | undefined;
  readonly learn: (choice: Choice) => void;
}

/** Recent entities to choose from, and paragraphs to look back. */
const width = 10;
const depth = 8;

/** Every mention's entity. Names have theirs; singular pronouns are chosen by the model, descriptions by what the text says of people. */
export function references(read: Reading, weights: Weights, teacher: Teacher | null = null): References {
  const of = Int32Array.from(read.entities.of);
  const sure = new Float32Array(of.length).fill(1);
  const walk = new Walk(read);
  for (const mention of read.mentions) {
    if (mention.kind === "pronoun" && mention.gender !== "u" && !mention.quoted) {
      const [entity, probability] = pronounReference(weights, walk, mention, teacher);
      of[mention.index] = entity;
      sure[mention.index] = probability;
    } else if (mention.kind === "nominal" && !mention.quoted) {
      const entity = nominalReference(read, mention, { recent: walk.recent, lastSpeaker: walk.lastSpeaker, of });
      of[mention.index] = entity;
      sure[mention.index] = entity < 0 ? 1 : 0.8;
    }
    walk.meet(mention, of[mention.index] ?? -1);
  }
  return { of, sure };
}

function pronounReference(
  weights: Weights,
  walk: Walk,
  mention: Mention,
  teacher: Teacher | null,
): readonly [number, number] {
  const choice = walk.choice(mention);
  if (choice.entities.length === 0) return [-1, 1];
  teacher?.learn(choice);
  const chances = softmax(Float64Array.from(choice.features, (features) => hashed(weights, features)));
  const likeliest = chances.indexOf(Math.max(...chances));
  const best = choice.entities[likeliest]?.gender === "u" && choice.agreeing >= 0 ? choice.agreeing : likeliest;
  // "She would not let him": whom nobody named fits is nobody named.
  const gender = choice.entities[best]?.gender;
  if (teacher === null && gender !== "u" && gender !== mention.gender) return [-1, 1];
  const truth = teacher?.truth(mention);
  return [truth ?? choice.entities[best]?.id ?? -1, chances[best] ?? 0];
}

/** What has been met so far. */
class Walk {
  readonly recent: number[] = [];
  readonly #read: Reading;
  readonly #traces = new Map<number, Trace>();
  readonly #meant: Record<string, number> = { m: -1, f: -1 };
  readonly #most: number;
  lastSpeaker = -1;

  constructor(read: Reading) {
    this.#read = read;
    let most = 0;
    for (const { kind, outside } of read.entities.all) if (kind === "person") most = Math.max(most, outside);
    this.#most = most;
  }

  /** The entities a pronoun may mean, the most recent first, with their features. */
  choice(mention: Mention): Choice {
    const found: Entity[] = [];
    const features: (readonly number[])[] = [];
    let agreeing = 0;
    let subject = -1;
    for (const id of this.recent) {
      const entity = this.#read.entities.all[id];
      const trace = this.#traces.get(id);
      if (entity === undefined || trace === undefined || !canBeMeant(entity) || found.length >= width) continue;
      if (mention.paragraph - trace.mention.paragraph > depth) break;
      const situation: Situation = {
        rank: found.length,
        agreeingRank: agreeing,
        lastSpeaker: this.lastSpeaker,
        lastMeant: this.#meant[mention.gender] ?? -1,
        most: this.#most,
      };
      if (subject < 0 && entity.gender === mention.gender && isSubjectBefore(this.#read, trace, mention))
        subject = found.length;
      found.push(entity);
      features.push(referenceFeatures(this.#read, mention, entity, trace, situation));
      if (entity.gender === mention.gender || (entity.gender === "u" && entity.kind === "person")) agreeing++;
    }
    return { mention, agreeing: subject, entities: found, features };
  }

  /** Takes note of a mention and whom it means. */
  meet(mention: Mention, id: number): void {
    if (id < 0) return;
    const before = this.#traces.get(id);
    const byPronoun = mention.kind === "pronoun";
    const framed = (this.#read.framed[mention.index] ?? 0) > 0;
    this.#traces.set(id, {
      mention,
      byPronoun,
      subject: framed || opensSentence(this.#read, mention) || opensClause(this.#read, mention),
      framed,
      count: (before?.count ?? 0) + 1,
      pronouns: (before?.pronouns ?? 0) + (byPronoun ? 1 : 0),
      nameAt: byPronoun ? (before?.nameAt ?? mention.first) : mention.first,
    });
    if (byPronoun) this.#meant[mention.gender] = id;
    if (framed) this.lastSpeaker = id;
    const place = this.recent.indexOf(id);
    if (place >= 0) this.recent.splice(place, 1);
    this.recent.unshift(id);
    if (this.recent.length > 40) this.recent.pop();
  }
}

function isSubjectBefore(read: Reading, { mention: last, subject }: Trace, { sentence }: Mention): boolean {
  if (last.quoted || last.kind !== "name" || sentence - last.sentence > 1) return false;
  // "His rival Anna Sowa stayed": the description before the name is hers.
  if (subject || last.index === 0) return subject;
  const before = read.mentions[last.index - 1] as Mention;
  return before.kind === "nominal" && before.last === last.first - 1 && opensSentence(read, before);
}

/** "…, but Lee would not let him": after a conjunction, with a verb that helps another behind it. */
function opensClause({ words, lexicon }: Reading, { kind, first, last, quoted, possessive }: Mention): boolean {
  return (
    kind === "name" &&
    !quoted &&
    !possessive &&
    /^(?:and|but|while|as|when|because|after|before|although|though|so|until)$/u.test(wordAt(words, first - 1).lower) &&
    lexicon.between(wordAt(words, last + 1).lower)
  );
}

function canBeMeant(entity: Entity): boolean {
  return entity.kind === "person" || entity.kind === "unknown";
}

/** The first mention of its sentence outside marks is taken for the subject. */
function opensSentence(read: Reading, mention: Mention): boolean {
  for (let k = mention.index - 1; k >= 0 && read.mentions[k]?.sentence === mention.sentence; k--)
    if (read.mentions[k]?.quoted === false) return false;
  return true;
}

/** The entity of a name, or of what a mention was found to mean. */
export function meantBy(read: Reading, refs: References, mention: Mention): Entity | undefined {
  return entityOf(read, mention) ?? read.entities.all[refs.of[mention.index] ?? -1];
}
