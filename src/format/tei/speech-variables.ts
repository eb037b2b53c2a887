// speechVariables: what is known of a speech in TEI: who spoke, for which party, in what role, when, in which language.

import type { Scalar } from "../../core/document.ts";
import { speakerLabel, type SpeakerLabel } from "../speaker-label.ts";
import { affiliationAt } from "./affiliation-at.ts";
import type { TeiNotes } from "./tei-options.ts";
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

/** The variables of a speech; `unresolved` is the id that leads nowhere, `printed` says that the name before the speech stands in its place. */
export interface SpeechVariables {
  readonly vars: Readonly<Record<string, Scalar>>;
  readonly unresolved: string | null;
  readonly printed: boolean;
}

/**
 * The variables of a speech. `speaker` is the name that `who` leads to, else the label that the record prints before the speech, else the id.
 *
 * @returns For an utterance speaker, speakerId, party, role, office, gender, date, lang, title, heading, country; for a speech of a play those that plays have.
 */
export function speechVariables(
  speech: TeiSpeech,
  { names, header, notes = "variable" }: SpeechContext,
): SpeechVariables {
  const ids = (speech.attributes["who"] ?? "")
    .split(/\s+/u)
    .filter(Boolean)
    .map((one) => pointed(one));
  const people = ids.map((id) => names.people.get(id));
  const label = labelOf(speech.label);
  const printed = label.speaker !== null && people.every((person) => (person?.name ?? null) === null);
  const shown = ids.map((id, i) => people[i]?.name ?? (speech.tag === "sp" ? label.speaker : null) ?? id);
  const known = {
    speaker: printed || shown.length === 0 ? label.speaker : [...new Set(shown)].join(" & "),
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
      unresolved: label.speaker === null ? unresolved : null,
      printed,
    };
  const person: TeiPerson | undefined = people.length === 1 ? only : undefined;
  const { party, office } =
    person === undefined ? { party: null, office: null } : affiliationAt(person, { date, names });
  const until = header?.until === null || header?.until === undefined ? {} : { until: header.until };
  const more = { country: header?.country ?? null, ...noted };
  return {
    vars: {
      ...known,
      party: party ?? (printed ? label.party : null),
      role: roleOf(speech),
      office: office ?? (printed ? label.role : null),
      gender,
      date,
      ...until,
      ...said,
      ...more,
    },
    unresolved,
    printed,
  };
}

/** `ana="#chair"`; what else stands there, such as topics, is no role. */
function roleOf({ attributes }: TeiSpeech): string | null {
  return pointed((attributes["ana"] ?? "").trim().split(/\s+/u)[0] ?? "") || null;
}

/** A label by its parts, "Mr. Falk (Green):"; one that is made otherwise is a name as a whole. */
function labelOf(label: string | null): Pick<SpeakerLabel, "party" | "role"> & { readonly speaker: string | null } {
  const text = (label ?? "").replace(/^\d+(?:\.\d+)*\s+/u, "").replace(/[\s:.]+$/u, "");
  if (text === "") return { speaker: null, party: null, role: null };
  const { speaker = text, party = null, role = null } = speakerLabel(`${text}:`) ?? {};
  return { speaker, party, role };
}

function langOf({ spoken, lang }: TeiSpeech): string | null {
  let most: string | null = lang;
  for (const [one, count] of spoken) if (count > (most === null ? 0 : (spoken.get(most) ?? 0))) most = one;
  return most;
}
