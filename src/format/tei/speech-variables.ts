// speechVariables: what is known of a speech in TEI: who spoke, for which party, in what role, when, in which language.

import type { Scalar } from "../../core/document.ts";
import { affiliationAt } from "./affiliation-at.ts";
import type { TeiNotes } from "./tei-documents.ts";
import type { TeiHeader } from "./tei-header.ts";
import { isoDay } from "./tei-header.ts";
import { pointed, type TeiNames, type TeiPerson } from "./tei-names.ts";
import type { TeiWriting } from "./tei-words.ts";

/** A speech while it is read. */
export interface TeiSpeech {
  readonly tag: "u" | "sp";
  readonly attributes: Readonly<Record<string, string>>;
  readonly id: string | undefined;
  /** The language it stands in, and how many characters of it are in which. */
  readonly lang: string | null;
  readonly spoken: Map<string, number>;
  readonly heading: string | null;
  /** The speaker as the record prints it: "PREDSEDNIK DR. MILAN BRGLEZ:". */
  label: string | null;
  readonly line: number;
  readonly writing: TeiWriting;
  readonly notes: string[];
}

/** What the variables are made with. */
export interface SpeechContext {
  readonly names: TeiNames;
  readonly header: TeiHeader | undefined;
  readonly notes?: TeiNotes;
}

/**
 * The variables of a speech. `speaker` is the name that `who` leads to, else the id, else the label; `unresolved` the id that leads nowhere.
 *
 * @returns For an utterance speaker, speakerId, party, role, office, gender, date, lang, title, heading, country; for a speech of a play those that plays have.
 */
export function speechVariables(
  speech: TeiSpeech,
  { names, header, notes = "variable" }: SpeechContext,
): { readonly vars: Readonly<Record<string, Scalar>>; readonly unresolved: string | null } {
  const ids = (speech.attributes["who"] ?? "")
    .split(/\s+/u)
    .filter(Boolean)
    .map((one) => pointed(one));
  const people = ids.map((id) => names.people.get(id));
  const label = labelText(speech.label);
  // In a play the label is the character's name; in a record it is a title with a name in capitals.
  const shown = ids.map((id, i) => people[i]?.name ?? (speech.tag === "sp" ? label : null) ?? id);
  const known = {
    speaker: shown.length === 0 ? label : [...new Set(shown)].join(" & "),
    speakerId: ids.length === 0 ? null : ids.join(" "),
  };
  const date = isoDay(speech.attributes["when"] ?? speech.attributes["start"] ?? "") ?? header?.date ?? null;
  const said = { lang: langOf(speech), title: header?.title ?? null, heading: speech.heading };
  const noted = notes === "variable" ? { notes: speech.notes.length === 0 ? null : speech.notes.join(" | ") } : {};
  const [only] = people;
  const gender = people.length === 1 ? (only?.gender ?? null) : null;
  const unresolved = ids.find((_, i) => people[i]?.name === undefined || people[i]?.name === null) ?? null;
  if (speech.tag === "sp")
    return {
      vars: { ...known, gender, date, ...said, author: header?.author ?? null, ...noted },
      unresolved: label === null ? unresolved : null,
    };
  const person: TeiPerson | undefined = people.length === 1 ? only : undefined;
  const { party, office } =
    person === undefined ? { party: null, office: null } : affiliationAt(person, { date, names });
  const until = header?.until === null || header?.until === undefined ? {} : { until: header.until };
  const more = { country: header?.country ?? null, ...noted };
  return {
    vars: { ...known, party, role: roleOf(speech), office, gender, date, ...until, ...said, ...more },
    unresolved,
  };
}

/** `ana="#chair"`; what else stands there, such as topics, is no role. */
function roleOf({ attributes }: TeiSpeech): string | null {
  return pointed((attributes["ana"] ?? "").trim().split(/\s+/u)[0] ?? "") || null;
}

function labelText(label: string | null): string | null {
  const text = (label ?? "").replace(/^\d+(?:\.\d+)*\s+/u, "").replace(/[\s:.]+$/u, "");
  return text === "" ? null : text;
}

function langOf({ spoken, lang }: TeiSpeech): string | null {
  let most: string | null = lang;
  for (const [one, count] of spoken) if (count > (most === null ? 0 : (spoken.get(most) ?? 0))) most = one;
  return most;
}
