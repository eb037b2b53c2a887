// subtitles: what is said in a file of subtitles (SRT or WebVTT), by speaker where voices or labels name one.

import { expectKind } from "../core/expect-kind.ts";
import { speakerLabel } from "./speaker-label.ts";

/** What one voice says without a break. Times in seconds; a speaker who is not named is `null`. */
export interface SubtitleTurn {
  readonly speaker: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The turns, and the lines of cues that could not be read. */
export interface Subtitles {
  readonly turns: readonly SubtitleTurn[];
  readonly broken: readonly number[];
}

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lines: readonly string[];
}

const timing = /^((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:\s.*)?$/u;

/**
 * Reads subtitles. Cues of one speaker are joined by blanks; without any speaker the whole is one turn. Marks of layout are taken away.
 *
 * @cost O(text)
 * @example
 * subtitles("1\n00:00:01,000 --> 00:00:02,000\nANN: Peace,\n\n2\n00:00:02,000 --> 00:00:03,500\nand bread.\n").turns; // => [{ speaker: "ANN", text: "Peace, and bread.", start: 1, end: 3.5, line: 2 }]
 */
export function subtitles(text: string): Subtitles {
  expectKind(text, "text", "subtitles");
  const broken: number[] = [];
  const turns: { speaker: string | null; texts: string[]; start: number; end: number; line: number }[] = [];
  for (const cue of cuesOf(text, broken))
    for (const { speaker, said } of spoken(cue.lines)) {
      const last = turns.at(-1);
      if (last !== undefined && (speaker === undefined || (speaker !== null && speaker === last.speaker))) {
        last.texts.push(said);
        last.end = cue.end;
      } else turns.push({ speaker: speaker ?? null, texts: [said], start: cue.start, end: cue.end, line: cue.line });
    }
  const joined = turns.map(({ speaker, texts, start, end, line }) => {
    return { speaker, text: texts.join(" ").replaceAll(/\s+/gu, " ").trim(), start, end, line };
  });
  return { turns: joined.filter((turn) => turn.text !== ""), broken };
}

/** Blocks between empty lines: a number perhaps, times, and what is said. What WebVTT says of itself is none. */
function cuesOf(text: string, broken: number[]): readonly Cue[] {
  const lines = text.split("\n");
  const cues: Cue[] = [];
  for (let i = 0; i < lines.length; i++) {
    const from = i;
    while ((lines[i] ?? "").trim() !== "") i++;
    if (i === from) continue;
    const block = lines.slice(from, i);
    const at = block.findIndex((line) => line.includes("-->"));
    const times = timing.exec((block[at] ?? "").trim());
    if (times !== null)
      cues.push({
        start: seconds(times[1]),
        end: seconds(times[2]),
        line: from + at + 1,
        lines: block.slice(at + 1),
      });
    else if (!isAside(block)) broken.push(from + Math.max(at, 0) + 1);
  }
  return cues;
}

/** Headers, notes and styles of WebVTT, and numbers alone. */
function isAside(block: readonly string[]): boolean {
  const first = (block[0] ?? "").replace(/^\uFEFF/u, "").trim();
  return /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u.test(first) || (block.length === 1 && /^\d+$/u.test(first));
}

function seconds(time = ""): number {
  return time
    .replace(",", ".")
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The voices of one cue. `speaker` undefined: whoever spoke before goes on; null: somebody else, who is not named. */
function spoken(
  lines: readonly string[],
): readonly { readonly speaker: string | null | undefined; readonly said: string }[] {
  // Two lines with dashes in one cue are two people.
  const dialogue = lines.filter((line) => dashed.test(line)).length > 1;
  return lines.map((line) => {
    const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/u.exec(line)?.[1]?.trim();
    const plain = unescaped(line.replaceAll(/<[^>]*>|\{\\[^}]*\}/gu, "")).trim();
    const label = speakerLabel(plain);
    if (voice !== undefined) return { speaker: voice, said: plain };
    if (label?.sure === true) return { speaker: label.speaker, said: label.rest };
    // ">>" is how captions say that somebody else speaks.
    if (plain.startsWith(">>")) return { speaker: null, said: plain.replace(/^>+\s*/u, "") };
    if (dialogue && dashed.test(plain)) return { speaker: null, said: plain.replace(dashed, "") };
    return { speaker: undefined, said: plain };
  });
}

const dashed = /^[-–—]\s*(?=[\p{L}“"«¿¡])/u;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", nbsp: " ", lrm: "", rlm: "", quot: '"' };

function unescaped(text: string): string {
  return text.replaceAll(/&(\w+);/gu, (whole, name: string) => named[name] ?? whole);
}
