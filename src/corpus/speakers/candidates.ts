// candidates: who may be meant by a name, narrowed by what the document says and never further.

import { during, inOffice } from "../in-office.ts";
import type { NameDistance } from "../name-distance.ts";
import type { PersonName } from "../names/person-name.ts";
import { sameName, type Ground } from "../names/same-name.ts";
import type { KnownPerson } from "./known-person.ts";
import type { Usage } from "./usage.ts";

/** Why a spelling was joined to a person, from the firmest; `itself` where the corpus knows no other. */
export type SpeakerGround = "itself" | "listed" | "office" | Ground;

/** Everybody who fits on the best ground there is: one, and the speaker is known; more, and it is not. */
export interface Candidates {
  readonly ground: SpeakerGround;
  readonly people: readonly KnownPerson[];
}

const grounds: readonly Ground[] = ["name", "middle", "initial", "surname", "spelling"];

/** Further apart than this, a name with a middle name and one without are two people until somebody says otherwise. */
const years = 8;

/** @returns `null` where nobody fits. */
export function candidates(
  usage: Usage,
  people: readonly KnownPerson[],
  { distance, surnames }: { readonly distance: NameDistance; readonly surnames: "with" | "without" },
): Candidates | null {
  const listed = people.filter((one) => isListed(usage, one));
  if (listed.length > 0) {
    const itself = listed.every((one) => one.source === "corpus");
    return { ground: itself ? "itself" : "listed", people: narrowed(usage, listed) };
  }
  if (usage.office !== null) return holders(usage, people);
  const { name } = usage;
  if (name === null) return null;
  const fitting = new Map<Ground, KnownPerson[]>();
  for (const one of people) {
    const ground = contradicted(usage, one) ? null : bestGround(usage, one, distance);
    if (ground !== null) fitting.set(ground, [...(fitting.get(ground) ?? []), one]);
  }
  const ground = grounds.find((one) => fitting.has(one));
  if (ground === undefined || (ground === "surname" && surnames === "without")) return null;
  return { ground, people: narrowed(usage, fitting.get(ground) ?? []) };
}

/** A table wins over what a document says of the country; what was learned from the corpus does not. */
function isListed(usage: Usage, person: KnownPerson): boolean {
  if (!usage.spellings.some((one) => person.spellings.has(one))) return false;
  return person.source === "people" || !contradicted(usage, person);
}

function holders({ office, date }: Usage, people: readonly KnownPerson[]): Candidates | null {
  if (office === null || date === null || office.country === null) return null;
  const { country } = office;
  const found = people.filter((one) => inOffice(one.rows, { office: office.office, country, date }).length > 0);
  return found.length === 0 ? null : { ground: "office", people: found };
}

/** What speaks against a person: another country, another gender. */
function contradicted({ country, name }: Usage, person: KnownPerson): boolean {
  if (country !== null && person.countries.size > 0 && !person.countries.has(country)) return true;
  return name?.gender !== null && name?.gender !== undefined && person.gender !== null && name.gender !== person.gender;
}

/** Names are compared once: the same spelling comes back at many dates. */
const compared = new WeakMap<PersonName, WeakMap<PersonName, Ground | null>>();

function bestGround({ name }: Usage, person: KnownPerson, distance: NameDistance): Ground | null {
  if (name === null) return null;
  const before = compared.get(name) ?? new WeakMap<PersonName, Ground | null>();
  compared.set(name, before);
  let best = grounds.length;
  for (const form of person.forms) {
    let ground = before.get(form);
    if (ground === undefined) before.set(form, (ground = sameName(name, form, distance)));
    if (ground !== null) best = Math.min(best, grounds.indexOf(ground));
  }
  return grounds[best] ?? null;
}

/** Among several, those of the document's country; then those in office at its date, unless somebody's offices are not known. */
function narrowed({ country, date }: Usage, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const here = country === null ? [] : people.filter((one) => one.countries.has(country));
  const near = here.length > 0 ? here : people;
  if (near.length < 2 || date === null || near.some((one) => !one.rows.some((row) => typeof row.office === "string")))
    return near;
  const holding = near.filter((one) => one.rows.some((row) => typeof row.office === "string" && during(date, row)));
  return holding.length > 0 ? holding : near;
}

const weak: ReadonlySet<SpeakerGround> = new Set(["middle", "initial", "surname", "spelling"]);

/** The one person found, where the ground is too weak for the years between this and all else that is known of them: perhaps a father, perhaps a namesake. */
export function tooFar({ date }: Usage, found: Candidates | null): KnownPerson | null {
  const [only] = found?.people ?? [];
  if (found === null || date === null || only === undefined || found.people.length > 1 || !weak.has(found.ground))
    return null;
  const year = yearOf(date);
  const spells = only.rows.flatMap(({ from, to }) =>
    typeof from === "string" ? [[yearOf(from), yearOf(to ?? date)] as const] : [],
  );
  const spoken = only.dates.map((other) => [yearOf(other), yearOf(other)] as const);
  const gaps = [...spells, ...spoken].map(([from, to]) => Math.max(from - year, year - Math.max(from, to), 0));
  return gaps.length > 0 && Math.min(...gaps) > years ? only : null;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
