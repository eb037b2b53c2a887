// speakers: joins the many names of one speaker, by a people table and by what the names themselves tell; what is not sure is reported, not decided.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Variables } from "../core/document.ts";
import type { Notice } from "../core/notice.ts";
import type { Person } from "../core/person.ts";
import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { plainDistance, type NameDistance } from "./name-distance.ts";
import { atDate } from "./speakers/at-date.ts";
import { knownPeople, speakerId, type KnownPerson } from "./speakers/known-person.ts";
import { resolve, type Resolved } from "./speakers/resolve.ts";
import { speakersTable, type SpeakerRow } from "./speakers/speakers-table.ts";
import { usages } from "./speakers/usage.ts";

/** What is known of the speaker of a document. */
export interface SpeakerVariables {
  /** The name of the person; as it was written where nobody or more than one is meant. */
  readonly speaker: string | null;
  /** `null` where the speaker is not known. */
  readonly speakerId: string | null;
  /** As the document had it. */
  readonly speakerAs: string | null;
}

/** A spelling that was not joined, or not surely: who may be meant, and in which documents. */
export interface OpenSpeaker {
  readonly as: string;
  /** Names of people; empty where nobody fits. */
  readonly candidates: readonly string[];
  /** Ids, in the order of the corpus. */
  readonly documents: readonly string[];
}

/** A corpus whose speakers are joined, and how that was done. */
export interface Speakers<V extends Variables> {
  readonly corpus: Corpus<Omit<V, keyof SpeakerVariables> & SpeakerVariables>;
  readonly table: Table<SpeakerRow>;
  /** More than one person may be meant. */
  readonly ambiguous: readonly OpenSpeaker[];
  /** No name, or one that is nobody's: "Question", "the President" without a country. */
  readonly unknown: readonly OpenSpeaker[];
  readonly notices: readonly Notice[];
}

/** How speakers are joined. */
export interface SpeakersOptions {
  /** Who may be meant, from `readPeople` or `people`. What it lists wins. */
  readonly people?: readonly Person[];
  /** The variable that names the speaker. */
  readonly variable?: string;
  /** The variable with the date: it decides who was in an office. */
  readonly date?: string;
  /** The variable with the speaker's country: nobody is joined across countries. */
  readonly country?: string;
  /** `join` joins "Vladamir Makei" with Vladimir Makei and says so; `report` leaves that to you. */
  readonly spelling?: "join" | "report";
  /** How far apart spellings are; `await nameDistance()` hears as well as sees. */
  readonly distance?: NameDistance;
}

/**
 * Joins the names of speakers: "Mr. Martynov", "Sergei Martynov," and "Mr. Sergei MARTYNOV"; Lukashenko, Lukashenka and Лукашенко; V. Putin and Vladimir Vladimirovich Putin;
 * and, with a people table and dates, "the President of Russia". Use it before anything is counted by speaker.
 *
 * A family name alone is joined where one person alone can be meant. A woman's family name is not a man's. Nobody is joined across countries.
 * Where two fit, the spelling stays as it is, `speakerId` is `null`, and `ambiguous` has both.
 *
 * @param options `people`: default none. `variable`: default `speaker`; `date`: `date`; `country`: `country`. `spelling`: `join`. `distance`: edits alone.
 * @returns The corpus with `speaker`, `speakerId` and `speakerAs`, and with `party`, `office` and `gender` of the table at the date where the document has none; the table of
 *   spellings by speaker; what stayed open; notices. The same corpus run twice gives the same.
 * @cost O(distinct names × people)
 * @example
 * const said = (speaker: string) => ({ text: "Yes.", vars: { speaker } });
 * const joined = speakers(corpus([said("Mr. Martynov"), said("Sergei Martynov,"), said("Mr. Sergei MARTYNOV"), said("Mr. Makei")]));
 * joined.corpus.documents.map(({ vars }) => vars.speakerId); // => ["sergei-martynov", "sergei-martynov", "sergei-martynov", "makei"]
 */
export function speakers<V extends Variables>(corpus: Corpus<V>, options: SpeakersOptions = {}): Speakers<V> {
  expectKind(corpus, "corpus", "speakers");
  expectOptions(
    options,
    { people: true, variable: true, date: true, country: true, spelling: true, distance: true },
    "speakers",
  );
  const {
    people = [],
    variable = "speaker",
    date = "date",
    country = "country",
    spelling = "join",
    distance = plainDistance,
  } = options;
  const resolved = resolve(usages(corpus, { speaker: variable, date, country }), knownPeople(people), {
    distance,
    spelling,
  });
  const ids = idsOf(resolved);
  const ambiguous = open(corpus, resolved, ({ others }) => others.length > 0);
  const unknown = open(corpus, resolved, ({ person, others }) => person === null && others.length === 0);
  const { documents, filled } = joined(corpus, resolved, ids);
  const notices = [...corpus.notices, ...remarks({ corpus, resolved, ambiguous, unknown, filled })];
  const used = { people: people.length, variable, date, country, spelling };
  return {
    corpus: { kind: "corpus", documents, notices },
    table: speakersTable(corpus, resolved, { ids, options: used, notices }),
    ambiguous,
    unknown,
    notices,
  };
}

/** People of one id get a number behind it, in the order in which they are named. */
function idsOf(resolved: readonly Resolved[]): ReadonlyMap<KnownPerson | null, string> {
  const ids = new Map<KnownPerson | null, string>();
  const taken = new Set<string>();
  for (const { person } of resolved) {
    if (person === null || ids.has(person)) continue;
    const base = speakerId(person.name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    ids.set(person, id);
  }
  return ids;
}

type JoinedVariables<V extends Variables> = Omit<V, keyof SpeakerVariables> & SpeakerVariables;

function joined<V extends Variables>(
  corpus: Corpus<V>,
  resolved: readonly Resolved[],
  ids: ReadonlyMap<KnownPerson | null, string>,
): { readonly documents: readonly Document<JoinedVariables<V>>[]; readonly filled: ReadonlyMap<string, number> } {
  const byPlace = new Map<number, Resolved>();
  for (const one of resolved) for (const place of one.usage.documents) byPlace.set(place, one);
  const filled = new Map<string, number>();
  const documents = corpus.documents.map((document, i) => {
    const { usage, person } = byPlace.get(i) ?? {};
    const known =
      person === undefined || person === null ? {} : missing(document.vars, atDate(person.rows, usage?.date ?? null));
    for (const name of Object.keys(known)) filled.set(name, (filled.get(name) ?? 0) + 1);
    const own: SpeakerVariables = {
      speaker: person?.name ?? usage?.as ?? null,
      speakerId: ids.get(person ?? null) ?? null,
      speakerAs: usage?.as ?? null,
    };
    return { ...document, vars: { ...document.vars, ...known, ...own } as JoinedVariables<V> };
  });
  return { documents, filled };
}

/** What the table knows and the document does not. */
function missing(vars: Variables, known: object): Variables {
  const entries = Object.entries(known) as readonly (readonly [string, string | null])[];
  return Object.fromEntries(entries.filter(([name, value]) => value !== null && (vars[name] ?? null) === null));
}

function open(
  corpus: Corpus,
  resolved: readonly Resolved[],
  which: (one: Resolved) => boolean,
): readonly OpenSpeaker[] {
  const groups = new Map<
    string,
    { readonly as: string; readonly candidates: readonly string[]; readonly places: number[] }
  >();
  for (const one of resolved.filter((one) => which(one))) {
    const mine = one.person === null ? [] : [one.person.name];
    const names = [...mine, ...one.others.map((other) => other.name)].sort();
    const key = JSON.stringify([one.usage.as, names]);
    const group = groups.get(key) ?? { as: one.usage.as, candidates: names, places: [] };
    group.places.push(...one.usage.documents);
    groups.set(key, group);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { as, candidates, places }]) => ({
    as,
    candidates,
    documents: places.sort((a, b) => a - b).map((place) => corpus.documents[place]?.id ?? ""),
  }));
}

interface Findings {
  readonly corpus: Corpus;
  readonly resolved: readonly Resolved[];
  readonly ambiguous: readonly OpenSpeaker[];
  readonly unknown: readonly OpenSpeaker[];
  readonly filled: ReadonlyMap<string, number>;
}

function remarks({ corpus, resolved, ambiguous, unknown, filled }: Findings): readonly Notice[] {
  const notices: Notice[] = [];
  const say = (code: string, place: string, text: string): void => void notices.push({ code, place, text });
  const misspelt = new Map(
    resolved.flatMap(({ ground, person, usage }) =>
      ground === "spelling" && person !== null ? [[usage.as, { person, usage }]] : [],
    ),
  );
  for (const [as, { person, usage }] of misspelt)
    say(
      "joined-by-spelling",
      corpus.documents[usage.documents[0] ?? 0]?.id ?? "",
      `"${as}" was taken for ${person.name}.`,
    );
  for (const { as, candidates, documents } of ambiguous)
    say(
      "ambiguous-speaker",
      documents[0] ?? "",
      `"${as}" (${documents.length} documents) may be ${candidates.join(" or ")}; it was not joined.`,
    );
  for (const { as, documents } of unknown)
    say("unknown-speaker", documents[0] ?? "", `"${as}" (${documents.length} documents) is nobody's name.`);
  const silent = corpus.documents.length - resolved.reduce((sum, { usage }) => sum + usage.documents.length, 0);
  if (silent > 0) say("no-speaker", "", `${silent} documents name no speaker.`);
  for (const [name, count] of filled)
    say("filled-from-people", "", `${name} was filled in from the people table for ${count} documents.`);
  return notices;
}
