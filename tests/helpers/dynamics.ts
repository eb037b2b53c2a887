// Counts by year: made up, or of three frames in the State of the Union since 1900, and what R makes of those.

import type { Table } from "../../src/core/table.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import type { FrameRow } from "../../src/frames/frame-row.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { oracle } from "./oracle.ts";

/** Years from 1990 on of a thousand words, with so many (in tens) of each frame. */
export function yearsOf(frames: Readonly<Record<string, readonly number[]>>): Table<FrameRow> {
  const [first = []] = Object.values(frames);
  const said = first.map((_, i) => {
    const words = Object.entries(frames).map(([frame, tens]) => `${frame} `.repeat(10 * (tens[i] ?? 0)));
    const left = 1000 - Object.values(frames).reduce((sum, tens) => sum + 10 * (tens[i] ?? 0), 0);
    return { text: words.join("") + "other ".repeat(left), vars: { date: String(1990 + i) } };
  });
  const keys = dictionary(Object.fromEntries(Object.keys(frames).map((frame) => [frame, frame])));
  return trackFrames(tokens(corpus(said)), keys, { over: "year", draws: 1 });
}

/** The counts that R was given: "war", "wars"; "tax*"; "job", "jobs". */
export function framesSince1900(): Table<FrameRow> {
  const rows = run.series.flatMap(({ frame, time, count, tokens: sizes }) =>
    time.map((year, i) => ({ group: "all", frame, period: String(year), count: count[i], tokens: sizes[i] })),
  );
  return periodTable(rows as never);
}

/** Rows as a table of frames by year, without passages. */
export function periodTable(rows: Table<FrameRow>["rows"]): Table<FrameRow> {
  const { kind, columns, method, notices } = yearsOf({ war: [1, 1] });
  return { kind, columns, method, notices, rows };
}

interface Run {
  readonly series: readonly {
    readonly frame: string;
    readonly time: readonly number[];
    readonly count: readonly number[];
    readonly tokens: readonly number[];
  }[];
  readonly trend: readonly ({ readonly frame: string } & Readonly<Record<string, number>>)[];
  readonly changes: readonly (readonly {
    readonly penalty: number;
    readonly minLength: number;
    readonly after: readonly number[];
  }[])[];
  readonly bursts: readonly { readonly two: readonly number[]; readonly three: readonly number[] }[];
}

/** In the order of the frames above. */
export const run: Run = oracle<Run>("dynamics");
export const frames: readonly string[] = ["war", "tax", "jobs"];
