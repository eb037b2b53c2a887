// usages: every way in which the documents name their speakers, with the documents that do.

import type { Corpus } from "../../core/corpus.ts";
import { fold } from "../../text/fold.ts";
import { country } from "../country.ts";
import { personName, type PersonName } from "../names/person-name.ts";
import { office, type Office } from "../office.ts";

/** One spelling, in one country, at one date: what is decided together. */
export interface Usage {
  readonly as: string;
  /** What may be listed as a spelling: the whole, and the name without its titles; folded. */
  readonly spellings: readonly string[];
  /** As countries are compared; `null` where the document does not say. */
  readonly country: string | null;
  readonly date: string | null;
  /** Places of the documents in the corpus. */
  readonly documents: number[];
  /** `null` where the words are no name. */
  readonly name: PersonName | null;
  /** An office with its country in the words themselves. */
  readonly office: Office | null;
}

/** Which variables of a document say what. */
export interface UsageVariables {
  readonly speaker: string;
  readonly date: string;
  readonly country: string;
}

type Reading = Pick<Usage, "name" | "office" | "spellings">;

/** In the order of their first documents. `speakerAs`, where it is there, is what the document said before an earlier run. */
export function usages(corpus: Corpus, variables: UsageVariables): readonly Usage[] {
  const found = new Map<string, Usage>();
  const names = new Map<string, Reading>();
  corpus.documents.forEach(({ vars }, i) => {
    const as = text(vars["speakerAs"]) ?? text(vars[variables.speaker]);
    if (as === null) return;
    const place = text(vars[variables.country]);
    const date = /^\d{4}(?:-\d{2}){0,2}/u.exec(text(vars[variables.date]) ?? "")?.[0] ?? null;
    const key = JSON.stringify([as, place, date]);
    const known = found.get(key);
    if (known !== undefined) return void known.documents.push(i);
    const read = names.get(as) ?? readName(as);
    names.set(as, read);
    found.set(key, { as, country: place === null ? null : country(place), date, documents: [i], ...read });
  });
  return [...found.values()];
}

/** Words for an office name nobody unless they say of which country. */
function readName(as: string): Reading {
  const described = office(as);
  if (described !== null)
    return { name: null, office: described.country === null ? null : described, spellings: [fold(as)] };
  const name = personName(as);
  const bare = name === null || name.given.length === 0 ? [] : [fold(name.shown)];
  return { name, office: null, spellings: [...new Set([fold(as), ...bare])] };
}

function text(value: unknown): string | null {
  const written = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return written === "" ? null : written;
}
