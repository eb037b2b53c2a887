// resolve: a person for every way of naming one, the firm cases first, so that weaker ones can lean on them.

import type { NameDistance } from "../name-distance.ts";
import { isGivenName } from "../names/given-group.ts";
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
    if (found === null || tooFar(usage, found) !== null) continue;
    const { person } = settle(usage, found, options, done);
    // What somebody is sure to have said tells when they were about, as an office does.
    if (person !== null && usage.date !== null) person.dates.push(usage.date);
  }
  // 2. Full names the table does not have, the fullest and most frequent first: they become people of the corpus.
  const rest = all.filter((usage) => !done.has(usage) && usage.name !== null);
  for (const round of [
    rest.filter(({ name }) => name?.given.length !== 0 || name.styled),
    // 3. Family names alone.
    rest.filter(({ name }) => name?.given.length === 0 && !name.styled),
  ]) {
    const late = grouped(round).flatMap((group) =>
      group.filter((usage) => !joinOrFound(usage, named, options, done, "wait")),
    );
    for (const usage of late) joinOrFound(usage, named, options, done, "found");
  }
  return all.map((usage) => done.get(usage) ?? { usage, person: null, ground: null, others: [] });
}

function settle(
  usage: Usage,
  { ground, people }: Candidates,
  { spelling }: ResolveOptions,
  done: Map<Usage, Resolved>,
): Resolved {
  const [only] = people;
  const firm = people.length === 1 && only !== undefined && !(ground === "spelling" && spelling === "report");
  const settled: Resolved = firm
    ? { usage, person: only, ground, others: [] }
    : { usage, person: null, ground: null, others: people };
  done.set(usage, settled);
  return settled;
}

/** Joins a usage, or makes a person of it. One far from all else that is known so far may `wait`: other spellings can fill the years between. */
function joinOrFound(
  usage: Usage,
  named: KnownPerson[],
  options: ResolveOptions,
  done: Map<Usage, Resolved>,
  ifFar: "wait" | "found",
): boolean {
  const found = candidates(usage, named, { distance: options.distance, surnames: "with" });
  const far = tooFar(usage, found);
  if (far !== null && ifFar === "wait") return false;
  if (found !== null && far === null) {
    const { person, ground } = settle(usage, found, options, done);
    // A slip of the pen is no form of the name: from slip to slip one would come to somebody else.
    if (person !== null && ground !== "spelling") grow(person, usage);
    return true;
  }
  const mine = founder(usage);
  // Too far apart to be joined, near enough to be asked about.
  done.set(usage, { usage, person: mine, ground: "itself", others: far === null ? [] : [far] });
  named.push(mine);
  return true;
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

/** What is learned of a person by a further spelling. A family name alone teaches nothing, and of people of the table only the dates are learned. */
function grow(person: KnownPerson, { name, country, date }: Usage): void {
  if (date !== null) person.dates.push(date);
  if (person.source === "people") return;
  if (name !== null && name.given.length > 0 && !person.forms.some((form) => form.shown === name.shown))
    person.forms.push(name);
  if (country !== null) person.countries.add(country);
}

/** Usages of one spelling and country together by date; whole given names before initials, then what most documents say, then by spelling. */
function grouped(list: readonly Usage[]): readonly (readonly Usage[])[] {
  const groups = new Map<string, Usage[]>();
  for (const usage of list) {
    const key = JSON.stringify([usage.spellings.at(-1), usage.country]);
    groups.set(key, [...(groups.get(key) ?? []), usage]);
  }
  const weight = (group: readonly Usage[]): number => group.reduce((sum, usage) => sum + usage.documents.length, 0);
  const entries = [...groups.values()].sort((a, b) => {
    const [one, two] = [a[0]?.name, b[0]?.name];
    if (one === null || one === undefined || two === null || two === undefined) return 0;
    const byForm = Number(one.given[0]?.length === 1) - Number(two.given[0]?.length === 1);
    // Of two spellings equally frequent the better name for the person has a given name that is known, and is the fuller one.
    const byGiven = Number(isGivenName(two.given[0])) - Number(isGivenName(one.given[0]));
    const byText = one.shown < two.shown ? -1 : one.shown > two.shown ? 1 : 0;
    return byForm || weight(b) - weight(a) || byGiven || two.shown.length - one.shown.length || byText;
  });
  return entries.map((group) =>
    group.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0)),
  );
}
