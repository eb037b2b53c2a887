// hustings reuse: passages that documents share, word for word or nearly.

import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface ReuseOptions extends SharedOptions {
  readonly across?: string;
  readonly size?: number;
  readonly minMatches?: number;
  readonly limit?: number;
}

/** Its definition. */
export const reuse: Command<ReuseOptions> = {
  name: "reuse",
  text: "find passages that documents share, aligned word by word: score = 2 × matches − words that differ (Smith & Waterman 1981)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--across <variable>", text: "only between documents that differ in it: speaker, party" },
    {
      flags: "--size <words>",
      text: "a passage has a run of so many equal words, default 6",
      read: (text) => readWhole(text, "--size"),
    },
    {
      flags: "--min-matches <words>",
      text: "leave out passages with fewer words alike, default 15",
      read: (text) => readWhole(text, "--min-matches"),
    },
    {
      flags: "--limit <rows>",
      text: "at most so many passages, default 50, for a chart all",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings reuse speeches.jsonl --across speaker --limit 20",
    "hustings reuse articles/ --min-matches 30 --evidence --csv",
  ],
  async run(paths, options) {
    const { across, size = 6, minMatches = 15, quiet } = options;
    const limit = options.limit ?? (options.chart === undefined ? 50 : Number.POSITIVE_INFINITY);
    const corpus = await inputs(paths, { ...options, who: "reuse", variables: across === undefined ? [] : [across] });
    const done = doing("comparing", { quiet });
    const [{ tokens }, { reusedPassages }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../audit/reused-passages.ts"),
    ]);
    const only = across === undefined ? {} : { across };
    const table = reusedPassages(tokens(corpus), { size, minMatches, limit, ...only });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () =>
        (await import("../charts/matrix.ts")).chartMatrix(table, {
          row: "first",
          column: "second",
          value: "matches",
          title: "Words that documents share in passages",
        }),
    });
    return 0;
  },
};
