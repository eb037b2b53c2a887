// trackPeriods: frames by period, as the commands on their dynamics take them.

import type { Over } from "../corpus/period.ts";
import type { FrameRow } from "../frames/frame-row.ts";
import type { Table } from "../core/table.ts";
import type { CommandOption } from "./command.ts";
import { frameCodebook } from "./frame-codebook.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { counted, doing } from "./say.ts";

/** What decides whose frames are counted, and in which periods. */
export interface PeriodOptions extends SharedOptions {
  readonly by?: string;
  readonly over?: Over;
  readonly codebook?: string;
  readonly minPeriods?: number;
  readonly minCount?: number;
  readonly series?: boolean;
}

/** The options of it, and those of tables. */
export const periodOptions: readonly CommandOption[] = [
  { flags: "--by <variable>", text: "one series for each value: speaker, party, country, …" },
  {
    flags: "--over <width>",
    text: "periods of the date: year (default), quarter, month, decade, or 4years and the like",
  },
  { flags: "--codebook <file>", text: "a codebook of your own (YAML or JSON); default the built-in frames" },
  {
    flags: "--min-periods <number>",
    text: "nothing is said of a series of fewer periods",
    read: (text) => readWhole(text, "--min-periods"),
  },
  {
    flags: "--min-count <number>",
    text: "nor of one with fewer matches, default 10",
    read: (text) => readWhole(text, "--min-count"),
  },
  { flags: "--series", text: "the periods with what the model makes of them, instead of the findings" },
  ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
];

/** Reads and counts. */
export async function trackPeriods(
  paths: readonly string[],
  options: PeriodOptions,
  who: string,
): Promise<{
  readonly table: Table<FrameRow>;
  readonly of: string;
  readonly limits: { readonly minPeriods?: number; readonly minCount?: number };
}> {
  const { by, over = "year", minPeriods, minCount, quiet } = options;
  const corpus = await inputs(paths, { ...options, who, variables: by === undefined ? ["date"] : ["date", by] });
  const codebook = await frameCodebook(options.codebook, corpus);
  const done = doing("counting", { quiet });
  const [{ tokens }, { trackFrames }] = await Promise.all([
    import("../tokens/tokens.ts"),
    import("../frames/track-frames.ts"),
  ]);
  // Only counts are needed here: a single draw makes no interval that anybody sees.
  const table = trackFrames(tokens(corpus), codebook, { over, draws: 1, ...(by === undefined ? {} : { by }) });
  done();
  const limits = {
    ...(minPeriods === undefined ? {} : { minPeriods }),
    ...(minCount === undefined ? {} : { minCount }),
  };
  return { table, of: counted(corpus.documents.length, "document"), limits };
}
