// references: goes through a text once and decides, for every mention, whom it means.

import type { Entity } from "./entity.ts";
import { hashed, type Weights } from "./hashed.ts";
import type { Gender } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { itReference } from "./it-reference.ts";
import { nominalReference } from "./nominal-reference.ts";
import { placeOf } from "./place-of.ts";
import { entityOf, type Reading } from "./reading.ts";
import { referenceFeatures, type Situation, type Trace } from "./reference-features.ts";
import { wordAt } from "./scan.ts";
import { softmax } from "./softmax.ts";

export interface References {
  /** For each mention the id of the entity it means; -1 for none. */
  readonly of: Int32Array;
  /** How sure that is, 0 to 1. */
  readonly sure: Float32Array;
  /** For pronouns that mean somebody without a name: the description, by the pronoun's number. */
  readonly unnamed: ReadonlyMap<number, Mention>;
}

/** What a pronoun was chosen from, for training: candidates with their features. */
export interface Choice {
  readonly mention: Mention;
  /** The one that was the subject of this sentence or the last and whose name says the gender; -1 for none. */
  readonly agreeing: number;
  /** The one who said something at the end of the sentence before, where the pronoun says something too; -1 for none. */
  readonly said: number;
  readonly entities: readonly Entity[];
  readonly features: readonly (readonly number[])[];
}

/** Told the true entity of a mention, the walk takes it in place of its own decision; `learn` sees every choice. */
export interface Teacher {
  readonly truth: (mention: Mention) => number | undefined;
  readonly learn: (choice: Choice) => void;
}

const opposite: Readonly<Record<Gender, Gender | null>> = { m: "f", f: "m", u: null };

/** Recent entities to choose from, and paragraphs to look back. */
const width = 10;
const depth = 8;

/** Of the chance of the likeliest. */
const nearly = 0.7;

/** How sure it is that a pronoun takes up a description. */
const describedSure = 0.8;

/** Every mention's entity. Names have theirs; singular pronouns are chosen by the model, descriptions by what the text says of people. */
export function references(read: Reading, weights: Weights, teacher: Teacher | null = null): References {
  const of = Int32Array.from(read.entities.of);
  const sure = new Float32Array(of.length).fill(1);
  const unnamed = new Map<number, Mention>();
  const walk = new Walk(read);
  for (const mention of read.mentions) {
    const described = teacher === null ? walk.described(mention) : undefined;
    if (described !== undefined) {
      unnamed.set(mention.index, described);
      sure[mention.index] = describedSure;
    } else if (mention.kind === "pronoun" && mention.gender !== "u" && !mention.quoted) {
      const [entity, probability] = pronounReference(weights, walk, mention, teacher);
      of[mention.index] = entity;
      sure[mention.index] = probability;
    } else if (mention.kind === "nominal" && !mention.quoted) {
      const entity = nominalReference(read, mention, { recent: walk.recent, lastSpeaker: walk.lastSpeaker, of });
      of[mention.index] = entity;
      sure[mention.index] = entity < 0 ? 1 : 0.8;
    }
    if (teacher === null && mention.kind === "pronoun") {
      const described = itReference(read, mention, of);
      if (described !== undefined) {
        of[mention.index] = of[described.index] ?? -1;
        if (of[mention.index] === -1) unnamed.set(mention.index, unnamed.get(described.index) ?? described);
      }
    }
    walk.meet(mention, of[mention.index] ?? -1);
  }
  return { of, sure, unnamed };
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
  const agreed = choice.entities[likeliest]?.gender === "u" && choice.agreeing >= 0 ? choice.agreeing : likeliest;
  // Of two nearly as likely the one who was the subject a sentence ago.
  const close = teacher === null && (chances[choice.agreeing] ?? 0) > nearly * (chances[agreed] ?? 0);
  const best = teacher === null && choice.said >= 0 ? choice.said : close ? choice.agreeing : agreed;
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
  /** A description of somebody without a name who was introduced as speaking, and the paragraph it was last taken up in. */
  #stranger: { readonly mention: Mention; paragraph: number } | null = null;

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
    let said = -1;
    let newest = -1;
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
      if (said < 0 && newest <= trace.mention.sentence && this.#saidLast(entity, trace, mention)) said = found.length;
      if (entity.gender !== opposite[mention.gender] && !trace.mention.quoted)
        newest = Math.max(newest, trace.mention.sentence);
      found.push(entity);
      features.push(referenceFeatures(this.#read, mention, entity, trace, situation));
      if (entity.gender === mention.gender || (entity.gender === "u" && entity.kind === "person")) agreeing++;
    }
    return { mention, agreeing: subject, said, entities: found, features };
  }

  /** "The minister declined, but an aide, Ann Lee, said it would. “…,” she said.": who spoke last in the sentence before speaks on. */
  #saidLast({ id, gender }: Entity, { mention: last, framed }: Trace, pronoun: Mention): boolean {
    return (
      id === this.lastSpeaker &&
      framed &&
      last.kind === "name" &&
      gender === pronoun.gender &&
      pronoun.paragraph - last.paragraph <= 1 &&
      (this.#read.framed[pronoun.index] ?? 0) > 0
    );
  }

  /** "A neighbour said … “…,” he said.": the description that a pronoun which speaks takes up, where nobody that fits was named since. */
  described(pronoun: Mention): Mention | undefined {
    const stranger = this.#stranger;
    if (pronoun.kind !== "pronoun" || pronoun.gender === "u" || pronoun.quoted || stranger === null) return undefined;
    if (this.#read.lexicon.pronouns.get(pronoun.head)?.subject !== true) return undefined;
    const { gender } = stranger.mention;
    if ((this.#read.framed[pronoun.index] ?? 0) === 0 || pronoun.paragraph - stranger.paragraph > 1) return undefined;
    if (pronoun.sentence === stranger.mention.sentence || (gender !== "u" && gender !== pronoun.gender))
      return undefined;
    stranger.paragraph = pronoun.paragraph;
    return stranger.mention;
  }

  /** Whoever is named outside of a description comes between it and the pronouns after it. */
  #seen(mention: Mention, id: number): void {
    if (mention.quoted || mention.inside) return;
    const framed = (this.#read.framed[mention.index] ?? 0) > 0;
    if (id < 0 && mention.kind === "nominal" && !mention.plural && !mention.body) {
      this.#stranger = framed && isStranger(this.#read, mention) ? { mention, paragraph: mention.paragraph } : null;
    } else if (id >= 0 && mention.sentence !== this.#stranger?.mention.sentence) {
      const entity = this.#read.entities.all[id];
      if (entity !== undefined && canBeMeant(entity)) this.#stranger = null;
    }
  }

  /** Takes note of a mention and whom it means. */
  meet(mention: Mention, id: number): void {
    this.#seen(mention, id);
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

/** "A neighbour said …": opens its sentence, is no name's apposition and does not merely ask. */
function isStranger(read: Reading, mention: Mention): boolean {
  if (!/^(?:an?|one|another)$/u.test(mention.determiner) || !opensSentence(read, mention)) return false;
  const next = read.mentions[placeOf(read.mentions, mention.last + 1)];
  if (next?.kind === "name" && next.first <= mention.last + 2) return false;
  const frame = read.frames[placeOf(read.frames, mention.last + 1)];
  return frame?.subject === mention && frame.lemma !== "ask";
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
