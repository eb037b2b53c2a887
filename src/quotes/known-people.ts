// knownPeople: brings a caller's table of people to a text: names take their full form, descriptions find the holder of the office at the date.

import type { Person } from "../core/person.ts";
import type { Entity } from "./entity.ts";
import type { Gender, Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { nameCore } from "./name-core.ts";
import type { Reading } from "./reading.ts";

/** The reading with entities named as the table names them, and with the holders of offices that the text describes. */
export function knownPeople(
  read: Reading,
  { people, date }: { readonly people: readonly Person[]; readonly date: string | null },
): Reading {
  if (people.length === 0) return read;
  const names = nameIndex(people, read.lexicon);
  const all: Entity[] = read.entities.all.map((entity) => asKnown(entity, names, read.lexicon));
  const ids = new Map(all.flatMap((entity) => (entity.known === null ? [] : [[entity.known, entity.id] as const])));
  const holders = new Map<number, number>();
  for (const mention of read.mentions) {
    const holder =
      mention.kind === "nominal" && !mention.plural ? holderOf(mention, people, { date, lexicon: read.lexicon }) : null;
    if (holder === null) continue;
    const id = ids.get(holder.name) ?? all.length;
    if (id === all.length) {
      all.push(unnamed(holder, id, read.lexicon));
      ids.set(holder.name, id);
    }
    holders.set(mention.index, id);
  }
  return { ...read, entities: { ...read.entities, all }, holders };
}

/** Name and alias, and the surname where only one person has it → person. */
function nameIndex(people: readonly Person[], lexicon: Lexicon): ReadonlyMap<string, Person | null> {
  const index = new Map<string, Person | null>();
  const put = (key: string, person: Person): void => {
    const known = index.get(key);
    index.set(key, known === undefined || known?.name === person.name ? person : null);
  };
  for (const person of people)
    for (const name of [person.name, ...(person.aliases ?? [])]) {
      const { words } = nameCore(name.split(/\s+/u), lexicon);
      put(words.join(" "), person);
      if (words.length > 1) put(words.at(-1) ?? "", person);
    }
  return index;
}

function asKnown(entity: Entity, names: ReadonlyMap<string, Person | null>, lexicon: Lexicon): Entity {
  const person = names.get(entity.core.join(" "));
  if (person === undefined || person === null || entity.kind === "place" || entity.kind === "people") return entity;
  return {
    ...entity,
    name: person.name,
    known: person.name,
    kind: entity.kind === "body" ? "body" : "person",
    gender: genderOf(person, entity.gender),
    nations: new Set([...entity.nations, ...nationsOf(person, lexicon)]),
  };
}

/** Somebody whom the text describes and never names. */
function unnamed(person: Person, id: number, lexicon: Lexicon): Entity {
  const core = nameCore(person.name.split(/\s+/u), lexicon).words;
  return {
    id,
    name: person.name,
    core,
    kind: "person",
    gender: genderOf(person, "u"),
    age: null,
    roles: new Set(),
    nations: new Set(nationsOf(person, lexicon)),
    mentions: [],
    outside: 0,
    known: person.name,
  };
}

function genderOf({ gender }: Person, otherwise: Gender): Gender {
  return gender ?? otherwise;
}

function nationsOf({ country }: Person, lexicon: Lexicon): readonly string[] {
  return country == null ? [] : [nationKey(country, lexicon)];
}

function nationKey(country: string, lexicon: Lexicon): string {
  return lexicon.nation(country.toLowerCase()) ?? country.toLowerCase();
}

/** The one person who held the office a description names, in its country and at the date; null where none or several did. */
function holderOf(
  mention: Mention,
  people: readonly Person[],
  { date, lexicon }: { readonly date: string | null; readonly lexicon: Lexicon },
): Person | null {
  if (mention.nation === null) return null;
  const fitting = people.filter(
    (person) => person.country != null && nationKey(person.country, lexicon) === mention.nation && holds(person, date),
  );
  const exact = fitting.filter(
    ({ office }) => officeWords(office).at(-1) === mention.head || officeWords(office)[0] === mention.head,
  );
  const leaders =
    mention.head === "leader"
      ? fitting.filter(({ office }) => officeWords(office).some((word) => lexicon.role(word)?.leader === true))
      : [];
  const presidents = leaders.filter(({ office }) => officeWords(office).includes("president"));
  for (const found of [exact, presidents, leaders])
    if (new Set(found.map(({ name }) => name)).size === 1) return found[0] ?? null;
  return null;
}

function officeWords(office: string | null | undefined): readonly string[] {
  return (office ?? "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}

/** Dates are compared as far as both go; an open end always holds. */
function holds({ from, to }: Person, date: string | null): boolean {
  if (date === null) return true;
  const upTo = (limit: string): number => Math.min(limit.length, date.length);
  const begun = from == null || date.slice(0, upTo(from)) >= from.slice(0, upTo(from));
  return begun && (to == null || date.slice(0, upTo(to)) <= to.slice(0, upTo(to)));
}
