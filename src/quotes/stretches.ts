// stretches: what may be a quotation: marked stretches, and the turns of a transcript, "NAME: …", with or without marks.

import type { Marked } from "./marks.ts";
import type { Mention } from "./mention.ts";
import { placeOf } from "./place-of.ts";
import { entityOf, type Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";

export interface Stretch extends Range {
  readonly style: Marked["style"] | "turn";
  readonly closed: boolean;
  /** The name in front of a turn. */
  readonly label: Mention | null;
}

interface Label {
  readonly mention: Mention;
  /** First word of what is said. */
  readonly first: number;
  /** The label stands inside the quotation marks. */
  readonly marked: boolean;
  readonly capitals: boolean;
}

/** Stretches in order; none overlap. */
export function stretches(read: Reading): readonly Stretch[] {
  const labels = new Map(read.paragraphs.flatMap((range, paragraph) => labelOf(read, range, paragraph)));
  const transcript = labels.size >= 2 && labels.size * 3 >= read.paragraphs.length;
  const turns: Stretch[] = [];
  let speaking: Mention | null = null;
  read.paragraphs.forEach((range, paragraph) => {
    const label = labels.get(paragraph);
    if (
      label !== undefined &&
      !label.marked &&
      isTurn(read, label, { transcript, several: labels.size > 1, paragraph }) &&
      !isMarkedWhole(read, label.first, range.last)
    ) {
      turns.push({ first: label.first, last: range.last, style: "turn", closed: true, label: label.mention });
      speaking = label.mention;
    } else if (label !== undefined || !transcript || isNote(read, range)) speaking = null;
    else if (speaking !== null)
      turns.push({ first: range.first, last: range.last, style: "turn", closed: true, label: speaking });
  });
  const inTurn = (stretch: Marked): boolean => {
    const turn = turns[placeOf(turns, stretch.first + 1) - 1];
    return turn !== undefined && stretch.last <= turn.last;
  };
  const marked = read.marked.filter((stretch) => !inTurn(stretch)).map((stretch) => withLabel(read, stretch, labels));
  return [...marked, ...turns].toSorted((a, b) => a.first - b.first);
}

/** The label at the head of a paragraph: a name, perhaps with a note in brackets, and a colon. */
function labelOf(read: Reading, range: Range, paragraph: number): readonly (readonly [number, Label])[] {
  const marked = /^["“«]$/u.test(wordAt(read.words, range.first).text);
  const from = range.first + (marked ? 1 : 0);
  const mention = read.mentions[placeOf(read.mentions, from)];
  if (mention === undefined || mention.first !== from || mention.kind === "pronoun") return [];
  let colon = mention.last + 1;
  if (wordAt(read.words, colon).text === "(")
    while (colon < mention.last + 9 && wordAt(read.words, colon - 1).text !== ")") colon++;
  if (wordAt(read.words, colon).text !== ":" || colon >= range.last) return [];
  const shown = mention.words.join("");
  return [
    [paragraph, { mention, first: colon + 1, marked, capitals: shown.length > 2 && shown === shown.toUpperCase() }],
  ];
}

/** In a transcript every label opens a turn; elsewhere capitals do, and the name of a person in a headline. */
function isTurn(
  read: Reading,
  label: Label,
  { transcript, several, paragraph }: { transcript: boolean; several: boolean; paragraph: number },
): boolean {
  if (label.mention.kind !== "name") return transcript;
  if (transcript || (label.capitals && several)) return true;
  return paragraph === 0 && entityOf(read, label.mention)?.kind === "person";
}

/** The words are one marked stretch: the marks say all. */
function isMarkedWhole(read: Reading, first: number, last: number): boolean {
  const stretch = read.marked[placeOf(read.marked, first)];
  return stretch !== undefined && stretch.first === first && stretch.last >= last - 1;
}

/** "(Applause.)", "[laughter]" */
function isNote(read: Reading, range: Range): boolean {
  return /^[([]$/u.test(wordAt(read.words, range.first).text);
}

/** “NAME: …”: what is said begins after the label. */
function withLabel(read: Reading, stretch: Marked, labels: ReadonlyMap<number, Label>): Stretch {
  const label = labels.get(wordAt(read.words, stretch.first).paragraph);
  if (label === undefined || !label.marked || label.first > stretch.last || stretch.first !== label.mention.first - 1)
    return { ...stretch, label: null };
  return { ...stretch, first: label.first, label: label.mention };
}
