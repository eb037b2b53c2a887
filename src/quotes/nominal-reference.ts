// nominalReference: whom a description such as "the chancellor" or "the Belarusian leader" means, by what the text says of the people in it.

import type { Entity } from "./entity.ts";
import { epithetReference } from "./epithet-reference.ts";
import type { Mention } from "./mention.ts";
import { introducedAfter } from "./introduced-after.ts";
import { organisationReference } from "./organisation-reference.ts";
import { placeOf } from "./place-of.ts";
import { entityOf, type Reading } from "./reading.ts";
import { wordAt } from "./scan.ts";

/** Descriptions that introduce somebody rather than take them up again. */
const opening = /^(?:an?|another|one|some|several|many|other|no|any|each|more|few|all|)$/u;

/** Who was met before: the most recent first, and who spoke last. */
export interface Met {
  readonly recent: readonly number[];
  readonly lastSpeaker: number;
  /** For each mention so far whom it means. */
  readonly of: Int32Array;
}

/** The entity's id, or -1 where the text ties nobody to the description. */
export function nominalReference(read: Reading, mention: Mention, met: Met): number {
  const { recent, of } = met;
  const holder = read.holders.get(mention.index) ?? apposed(read, mention);
  if (holder !== undefined) return holder;
  const namesake = nameFor(read, mention, recent);
  if (namesake !== undefined) return namesake;
  if (mention.body && !mention.plural) return organisationReference(read, mention, recent) ?? -1;
  const later = introducedAfter(read, mention);
  if (later !== undefined) return later;
  if (
    mention.plural ||
    opening.test(mention.determiner) ||
    /^(?:his|her|their|its|my|our|'s)$/u.test(mention.determiner)
  )
    return -1;
  let best = -1;
  let top = 0;
  recent.forEach((id, rank) => {
    const entity = read.entities.all[id];
    if (entity === undefined || (entity.kind !== "person" && entity.kind !== "unknown")) return;
    const score = fits(read, mention, entity, ownerOf(read, mention, of)) - rank / 20;
    if (score > top) {
      top = score;
      best = id;
    }
  });
  return best >= 0 ? best : (epithetReference(read, mention, met) ?? -1);
}

/** "the union" after "the Harvesters' Union", and "Cardinal" where that is somebody's surname: who bears the word in the name. */
function nameFor({ entities, words }: Reading, mention: Mention, recent: readonly number[]): number | undefined {
  if (mention.nation !== null || mention.plural) return undefined;
  const surname = mention.first === mention.last && wordAt(words, mention.first).capital;
  const body = mention.body && mention.determiner === "the" && mention.last === mention.first + 1;
  if (!surname && !body) return undefined;
  return recent.find((id) => {
    const entity = entities.all[id];
    if (entity === undefined || entity.core.length < 2) return false;
    return body
      ? (entity.kind === "body" || entity.kind === "unknown") && entity.core.includes(mention.head)
      : entity.kind === "person" && entity.core.at(-1) === mention.head;
  });
}

/** "a BBC executive Nora Hill", "his deputy, Nora Hill,", "Nora Hill, the chancellor,": the description and the name beside it are one. */
function apposed(read: Reading, mention: Mention): number | undefined {
  if (mention.plural || mention.body) return undefined;
  const text = (i: number): string => wordAt(read.words, i).text;
  const person = (other: Mention | undefined): number | undefined => {
    const entity =
      other?.kind === "name" && other.sentence === mention.sentence && !other.possessive
        ? entityOf(read, other)
        : undefined;
    return entity !== undefined && (entity.kind === "person" || entity.kind === "unknown") ? entity.id : undefined;
  };
  const comma = text(mention.last + 1) === ",";
  const next = read.mentions[placeOf(read.mentions, mention.last + (comma ? 2 : 1))];
  if (next?.first === mention.last + (comma ? 2 : 1) && (!comma || /^[,.;:”"]$/u.test(text(next.last + 1))))
    return person(next);
  if (text(mention.first - 1) !== "," || !/^[,.;:—–-]$/u.test(text(mention.last + 1))) return undefined;
  const before = read.mentions
    .slice(Math.max(0, mention.index - 4), mention.index)
    .find((other) => other.last === mention.first - 2);
  return person(before);
}

/** The country a description belongs to, by name or by apposition. */
function ownerOf(read: Reading, mention: Mention, of: Int32Array): number {
  const inner = read.mentions[mention.index + 1];
  return inner !== undefined && inner.inside && inner.last <= mention.last ? (of[inner.index] ?? -1) : -1;
}

/** Above zero where the description and what is known of the entity agree. */
function fits(read: Reading, mention: Mention, entity: Entity, owner: number): number {
  if (owner === entity.id) return -9;
  if (mention.gender !== "u" && entity.gender !== "u" && mention.gender !== entity.gender) return -9;
  const role = entity.roles.has(mention.head) ? 2 : sharedOffice(read, mention, entity) ? 1 : 0;
  if (mention.nation !== null) {
    if (entity.nations.has(mention.nation)) return role + 2;
    return entity.nations.size > 0 || read.lexicon.role(mention.head)?.leader !== true || entity.kind !== "person"
      ? -9
      : role + 0.6;
  }
  return role - 1;
}

/** "the leader" may be a president, "the minister" a prime minister. */
function sharedOffice(read: Reading, mention: Mention, entity: Entity): boolean {
  return (
    (mention.head === "leader" || mention.head === "лидер" || mention.head === "глава") &&
    [...entity.roles].some((role) => read.lexicon.role(role)?.leader === true)
  );
}
