// transcript: the speeches of a debate, read line by line from `NAME: …`.

import type { Scalar } from "../core/document.ts";
import { expectKind } from "../core/expect-kind.ts";
import { namesNobody, speakerLabel, type SpeakerLabel } from "./speaker-label.ts";
import { speakerLine, type SpeakerLine } from "./speaker-line.ts";

/** A speech. What stands before the first label has no speaker. */
export interface TranscriptSpeech {
  readonly speaker: string | null;
  readonly party: string | null;
  readonly role: string | null;
  readonly text: string;
  readonly line: number;
}

type Label = SpeakerLabel & Partial<Pick<SpeakerLine, "alone">>;

const labelOf = (line: string): Label | undefined => speakerLabel(line) ?? speakerLine(line);

/** A first look at a transcript: `see` every line, then ask which labels to believe. */
export interface TranscriptLook {
  readonly see: (line: string) => void;
  /** Whether this is a transcript at all: three speeches, two speakers, and a label on every twentieth line at least. */
  readonly isTranscript: () => boolean;
  readonly believed: () => (label: Label) => boolean;
}

/** Opens a look. */
export function transcriptLook(): TranscriptLook {
  const sure = new Map<string, number>();
  const open = new Map<string, number>();
  let lines = 0;
  // A list of names has names alone on their lines too, but nothing between them.
  let listed = 0;
  let alone = false;
  const again = (): readonly (readonly [string, number])[] => [...open].filter(([, count]) => count > 1);
  return {
    see(line) {
      if (line.trim() === "") return;
      lines++;
      const label = labelOf(line);
      const follows = alone;
      alone = label?.alone === true && (label.sure || sure.has(label.speaker));
      if (label === undefined || (label.alone === true && !alone)) return;
      if (alone && follows) listed++;
      const counts = label.sure || alone ? sure : open;
      counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1);
    },
    isTranscript() {
      const all = [...sure, ...again()];
      const count = all.reduce((sum, [, one]) => sum + one, 0);
      return count >= 3 && all.length >= 2 && count * 20 >= lines && listed * 2 < count;
    },
    believed: () => (label) =>
      label.sure || sure.has(label.speaker) || (label.alone !== true && (open.get(label.speaker) ?? 0) > 1),
  };
}

/** Speeches in the making: `line` answers the speech that a new label ends, `end` the last one. */
export interface TranscriptReading {
  readonly line: (line: string, number: number) => TranscriptSpeech | undefined;
  readonly end: () => TranscriptSpeech | undefined;
}

/**
 * Opens a reading. A speech lasts to the next label; its empty lines are kept as breaks between paragraphs. What a label said of a speaker holds for
 * later ones without it.
 *
 * @param believed Which labels begin a speech, from a first look.
 */
export function transcriptReading(believed: (label: Label) => boolean = ({ sure }) => sure): TranscriptReading {
  let label: Label | undefined;
  let begun = 1;
  let lines: string[] = [];
  // Party and office stand at the first speech of a person, seldom at the others.
  const standings = new Map<string, Pick<SpeakerLabel, "party" | "role">>();
  const standing = ({ speaker, party, role }: Label): Pick<SpeakerLabel, "party" | "role"> => {
    // "Question (The Courier):" says nothing of whoever asks next.
    if (namesNobody(speaker)) return { party, role };
    const known = standings.get(speaker);
    const now = { party: party ?? known?.party ?? null, role: role ?? known?.role ?? null };
    standings.set(speaker, now);
    return now;
  };
  const done = (): TranscriptSpeech | undefined => {
    const text = lines
      .join("\n")
      .replaceAll(/\n{3,}/gu, "\n\n")
      .trim();
    lines = [];
    if (text === "" && label === undefined) return undefined;
    return {
      speaker: label?.speaker ?? null,
      party: label?.party ?? null,
      role: label?.role ?? null,
      text,
      line: begun,
    };
  };
  return {
    line(line, number) {
      const found = labelOf(line);
      if (found === undefined || !believed(found)) {
        if (lines.length === 0 && label === undefined && line.trim() !== "") begun = number;
        lines.push(line.trimEnd());
        return undefined;
      }
      const before = done();
      label = { ...found, ...standing(found) };
      begun = number;
      lines.push(found.rest);
      return before;
    },
    end: done,
  };
}

/**
 * The speeches of a transcript that is held whole.
 *
 * @cost O(text)
 * @example
 * transcript("ANN: Peace.\nBEN: War.").map(({ speaker, text }) => `${speaker}=${text}`); // => ["ANN=Peace.", "BEN=War."]
 */
export function transcript(text: string): readonly TranscriptSpeech[] {
  expectKind(text, "text", "transcript");
  const lines = text.split("\n");
  const look = transcriptLook();
  for (const line of lines) look.see(line);
  const reading = transcriptReading(look.believed());
  return [...lines.map((line, i) => reading.line(line, i + 1)), reading.end()].filter((speech) => speech !== undefined);
}

/** The variables of a speech. */
export function transcriptVariables({ speaker, party, role }: TranscriptSpeech): Readonly<Record<string, Scalar>> {
  return { speaker, party, role };
}
