// resolve: a person for every way of naming one, the firm cases first, so that weaker ones can lean on them.

import type { NameDistance } from "../name-distance.ts";
import { candidates, tooFar, type Candidates, type SpeakerGround } from "./candidates.ts";
import type { KnownPerson } from "./known-person.ts";
import type { Usage } from "./usage.ts";

/** What became of a usage. `person` is `null` where nobody or more than one fits; `others` are all who may be meant. */
export interface Resolved {
  readonly usage: Usage;
  readonly person: KnownPerson | null;
  readonly ground: SpeakerGround | null;
  readonly others: readonly KnownPerson[];
}

export interface ResolveOptions {
  readonly distance: NameDistance;
  /** Whether a misspelt name is joined, or only reported. */
  readonly spelling: "join" | "report";
}

/** One result for each usage, in their order. */
export function resolve(
  all: readonly Usage[],
  people: readonly KnownPerson[],
  options: ResolveOptions,
): readonly Resolved[] {
  const done = new Map<Usage, Resolved>();
  const named: KnownPerson[] = [...people];
  // 1. By the table: full names, listed spellings, offices.
  for (const usage of all) {
    const found = candidates(usage, people, { ...options, surnames: "without" });
    if (found !== null && tooFar(usage, found) === null) settle(usage, found, options, done);
  }
  // 2. Full names the table does not have, the fullest and most frequent first: they become people of the corpus.
  const rest = all.filter((usage) => !done.has(usage) && usage.name !== null);
  for (const group of grouped(rest.filter((usage) => usage.name?.given.length !== 0 || usage.name.styled)))
    for (const usage of group) joinOrFound(usage, named, options, done);
  // 3. Family names alone.
  for (const group of grouped(rest.filter((usage) => usage.name?.given.length === 0 && !usage.name.styled)))
    for (const usage of group) joinOrFound(usage, named, options, done);
  return all.map((usage) => done.get(usage) ?? { usage, person: null, ground: null, others: [] });
}

function settle(
  usage: Usage,
  { ground, people }: Candidates,
  { spelling }: ResolveOptions,
  done: Map<Usage, Resolved>,
): void {
  const [only] = people;
  const firm = people.length === 1 && only !== undefined && !(ground === "spelling" && spelling === "report");
  if (!firm) return void done.set(usage, { usage, person: null, ground: null, others: people });
  done.set(usage, { usage, person: only, ground, others: [] });
}

function joinOrFound(usage: Usage, named: KnownPerson[], options: ResolveOptions, done: Map<Usage, Resolved>): void {
  const found = candidates(usage, named, { distance: options.distance, surnames: "with" });
  const far = tooFar(usage, found);
  if (found !== null && far === null) settle(usage, found, options, done);
  const settled = done.get(usage);
  // A slip of the pen is no form of the name: from slip to slip one would come to somebody else.
  if (settled?.person?.source === "corpus" && settled.ground !== "spelling") grow(settled.person, usage);
  if (settled !== undefined) return;
  const mine = founder(usage);
  // Too far apart to be joined, near enough to be asked about.
  done.set(usage, { usage, person: mine, ground: "itself", others: far === null ? [] : [far] });
  named.push(mine);
}

function founder({ as, spellings, name, country, date }: Usage): KnownPerson {
  return {
    name: name?.shown ?? as,
    source: "corpus",
    forms: name === null ? [] : [name],
    spellings: new Set(spellings),
    countries: new Set(country === null ? [] : [country]),
    gender: name?.gender ?? null,
    rows: [],
    dates: date === null ? [] : [date],
  };
}

/** What is learned of a person by a further spelling. A family name alone teaches nothing. */
function grow(person: KnownPerson, { name, country, date }: Usage): void {
  if (name !== null && name.given.length > 0 && !person.forms.some((form) => form.shown === name.shown))
    person.forms.push(name);
  if (country !== null) person.countries.add(country);
  if (date !== null) person.dates.push(date);
}

/** Usages of one spelling and country together by date; whole given names before initials, then what most documents say, then by spelling. */
function grouped(list: readonly Usage[]): readonly (readonly Usage[])[] {
  const groups = new Map<string, Usage[]>();
  for (const usage of list) {
    const key = JSON.stringify([usage.spellings.at(-1), usage.country]);
    groups.set(key, [...(groups.get(key) ?? []), usage]);
  }
  const weight = (group: readonly Usage[]): number => group.reduce((sum, usage) => sum + usage.documents.length, 0);
  const initials = ([usage]: readonly Usage[]): number => (usage?.name?.given[0]?.length === 1 ? 1 : 0);
  const entries = [...groups].sort(
    ([a, one], [b, two]) => initials(one) - initials(two) || weight(two) - weight(one) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return entries.map(([, group]) =>
    group.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0)),
  );
}
