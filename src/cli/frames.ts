// hustings frames: how often each frame is used, by whom and when, with intervals.

import type { Over } from "../corpus/period.ts";
import type { Command } from "./command.ts";
import { frameCodebook } from "./frame-codebook.ts";
import { inputs } from "./inputs.ts";
import { readPositive, readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing, say } from "./say.ts";

interface FramesOptions extends SharedOptions {
  readonly by?: string;
  readonly over?: Over;
  readonly codebook?: string;
  readonly per?: number;
  readonly minTokens?: number;
  readonly minDocuments?: number;
  readonly minCount?: number;
}

/** The limits of rates and their intervals, passed on as they are. */
const limits = ["minTokens", "minDocuments", "minCount"] as const;

/** Its definition. */
export const frames: Command<FramesOptions> = {
  name: "frames",
  text: "count frames by speaker, party or any variable, and over time",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder, or an article, whose speakers are found first", many: true },
  ],
  options: [
    { flags: "--by <variable>", text: "one group for each value: speaker, party, country, …" },
    { flags: "--over <width>", text: "periods of the date: year, quarter, month, decade, or 4years and the like" },
    { flags: "--codebook <file>", text: "a codebook of your own (YAML or JSON); default the built-in frames" },
    {
      flags: "--per <tokens>",
      text: "rates per so many tokens, default 10000",
      read: (text) => readPositive(text, "--per"),
    },
    {
      flags: "--min-tokens <number>",
      text: "no rate for a group with fewer tokens, default 500",
      read: (text) => readWhole(text, "--min-tokens"),
    },
    {
      flags: "--min-documents <number>",
      text: "from so many documents on, the interval is a bootstrap over documents, default 10",
      read: (text) => readWhole(text, "--min-documents"),
    },
    {
      flags: "--min-count <number>",
      text: "below so many matches the interval is exact Poisson, default 10",
      read: (text) => readWhole(text, "--min-count"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings frames speeches.jsonl --by party --over decade --chart frames.svg",
    "hustings frames article.txt --by speaker --evidence",
    `hustings frames speeches.csv --by country --codebook my-frames.yaml --where "date >= 2001" --json`,
  ],
  async run(paths, options) {
    const { by, over, per = 10_000, seed = 1, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "frames", variables: by === undefined ? [] : [by] });
    const codebook = await frameCodebook(options.codebook, corpus);
    const done = doing("counting", { quiet });
    const [{ tokens }, { trackFrames }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../frames/track-frames.ts"),
    ]);
    const asked = Object.fromEntries(
      (["by", "over", ...limits] as const).flatMap((name) =>
        options[name] === undefined ? [] : [[name, options[name]]],
      ),
    );
    const table = trackFrames(tokens(corpus), codebook, { ...asked, per, seed });
    done();
    const small = table.rows.filter(({ status }) => status === "too-little-data").length;
    const needed = counted(options.minTokens ?? 500, "token");
    if (small > 0)
      say(`${counted(small, "row")} without a rate, for a group needs ${needed}; --min-tokens sets that limit`, {
        quiet,
      });
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => {
        if (over === undefined) return (await import("../charts/intervals.ts")).chartIntervals(table);
        return (await import("../charts/rates.ts")).chartRates(table);
      },
    });
    return 0;
  },
};
