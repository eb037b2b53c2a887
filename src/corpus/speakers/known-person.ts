// KnownPerson: somebody who may be meant: a person of the people table, or one the corpus itself names.

import { fold } from "../../text/fold.ts";
import type { Person } from "../../core/person.ts";
import { country } from "../country.ts";
import { personName, type PersonName } from "../names/person-name.ts";
import { romanise } from "../names/romanise.ts";

export interface KnownPerson {
  readonly name: string;
  readonly source: "people" | "corpus";
  readonly forms: PersonName[];
  /** Whole spellings that are this person's without further comparing, folded. */
  readonly spellings: ReadonlySet<string>;
  /** As countries are compared; empty where none is known. */
  readonly countries: Set<string>;
  readonly gender: "f" | "m" | null;
  /** The rows of the table. */
  readonly rows: readonly Person[];
  /** Dates of documents that are theirs. */
  readonly dates: string[];
}

/** The people of a table, rows of one name together, in the order of the table. */
export function knownPeople(people: readonly Person[]): readonly KnownPerson[] {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const rows = byName.get(person.name);
    if (rows === undefined) byName.set(person.name, [person]);
    else rows.push(person);
  }
  return [...byName].map(([name, rows]) => {
    const written = [...new Set([name, ...rows.flatMap((row) => row.aliases ?? [])])];
    return {
      name,
      source: "people",
      forms: written.map((one) => personName(one)).filter((form) => form !== null),
      spellings: new Set(written.map((one) => fold(one))),
      countries: new Set(rows.flatMap((row) => (typeof row.country === "string" ? [country(row.country)] : []))),
      gender: rows.find((row) => row.gender !== null && row.gender !== undefined)?.gender ?? null,
      rows,
      dates: [],
    };
  });
}

/** An id of Latin letters and hyphens: "Владимир Путин" is `vladimir-putin`. */
export function speakerId(name: string): string {
  const plain = romanise(name)
    .replace(/['’ʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return plain === "" ? "unnamed" : plain;
}
