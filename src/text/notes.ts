// Notes: what a stenographer put in brackets about the room, such as [Applause] and (Laughter.).

import { expectKind } from "../core/expect-kind.ts";
import type { Span } from "./paragraphs.ts";

/** What the room did. */
export type NoteKind =
  | "applause"
  | "laughter"
  | "cheers"
  | "protest"
  | "interruption"
  | "noise"
  | "music"
  | "silence"
  | "inaudible";

/** A note with its brackets: UTF-16 code units, end exclusive. */
export interface Note extends Span {
  readonly kind: NoteKind;
}

const heads: Readonly<Record<NoteKind, string>> = {
  applause:
    "applause applauds clapping ovation ovations аплодисменты аплодисментами овация овации оплески овація апладысменты воплескі beifall applaus applaudissements aplausos",
  laughter:
    "laughter laughs laughing chuckles смех смеётся смеется сміх сміється heiterkeit lachen gelächter rires rire sourires risas",
  cheers: "cheers cheering hear возгласы вигуки воклічы bravo acclamations vivas",
  protest:
    "boos booing jeers jeering heckling shouts shouting protests protest крики выкрики протести пратэсты buhrufe pfiffe protestations huées protestas abucheos",
  interruption:
    "interruption interruptions interrupted interjection interjections crosstalk overlapping реплика репліка рэпліка zuruf zurufe zwischenruf zwischenrufe interruptions exclamations interrupción interrupciones",
  noise: "noise commotion disturbance murmurs bell шум гомон unruhe murmures rumores murmullos",
  music: "music singing chanting song anthem музыка музика музыкі musik musique música",
  silence: "silence pause moment молчание пауза тиша мовчання маўчанне stille schweigen silencio",
  inaudible:
    "inaudible indistinct unintelligible неразборчиво нерозбірливо неразборліва unverständlich inaudible inintelligible inaudible",
};
const kinds: ReadonlyMap<string, NoteKind> = new Map(
  (Object.keys(heads) as NoteKind[]).flatMap((kind) =>
    heads[kind].split(" ").map((word): [string, NoteKind] => [word, kind]),
  ),
);
/** Words that may stand beside a head without making the bracket a remark of the speaker. */
const fillers = new Set(
  `a an and the in of from on by with audience members member crowd house chamber hall floor room gallery loud prolonged great general much more some continued continuing continuous sustained
  standing long brief renewed scattered spontaneous mixed light good rising many several all microphone speaker delegates
  в зале из зала бурные продолжительные общий общее и у залі із залу бурхливі тривалі загальний ў зале бурныя im saal und allgemeine anhaltender lebhafter starker dans la salle vifs vives prolongés et sur plusieurs bancs en sala los prolongados y generales`.split(
    /\s+/u,
  ),
);
/** Words of the English list that are too common to make a note of a round bracket by themselves. */
const everyday = new Set([
  "moment",
  "hear",
  "song",
  "bell",
  "shouts",
  "protest",
  "protests",
  "shouting",
  "music",
  "pause",
  "silence",
  "noise",
]);
const bracket = /\[([^[\]()\n]{2,80})\]|\(([^[\]()\n]{2,80})\)/gu;
const words = /[\p{L}\p{M}]+/gu;

/**
 * The notes of a text, in order. A square bracket is a note when one of its words says so; a round bracket only when all of its words do,
 * or when it opens with such a word in German, French or Spanish fashion: (Beifall bei der CDU/CSU).
 *
 * @returns Spans with their kind; `tokens` takes them out or counts them with its option `notes`.
 * @cost O(characters)
 * @example
 * notes("Thank you. [Applause.] (See p. 5.)"); // => [{ start: 11, end: 22, kind: "applause" }]
 */
export function notes(text: string): readonly Note[] {
  expectKind(text, "text", "notes");
  if (!text.includes("[") && !text.includes("(")) return [];
  const found: Note[] = [];
  for (const match of text.matchAll(bracket)) {
    const kind = match[1] === undefined ? roundKind(match[2] ?? "") : squareKind(match[1]);
    if (kind !== undefined) found.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return found;
}

function squareKind(inside: string): NoteKind | undefined {
  for (const [word] of inside.toLowerCase().matchAll(words)) {
    const kind = kinds.get(word);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function roundKind(inside: string): NoteKind | undefined {
  const all = Array.from(inside.toLowerCase().matchAll(words), ([word]) => word);
  const first = all[0] ?? "";
  const opening = kinds.get(first);
  if (
    opening !== undefined &&
    /^(?:beifall|heiterkeit|zuruf|zurufe|zwischenruf|zwischenrufe|unruhe|lachen|applaudissements|rires|exclamations|protestations|murmures|aplausos|risas|rumores|протести|оплески|аплодисменты)$/u.test(
      first,
    )
  )
    return opening;
  if (!all.every((word) => kinds.has(word) || fillers.has(word))) return undefined;
  const head = all.find((word) => kinds.has(word) && !everyday.has(word)) ?? (all.length === 1 ? all[0] : undefined);
  return head === undefined ? undefined : kinds.get(head);
}
