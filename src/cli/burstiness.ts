// hustings burstiness: which words come in bursts.

import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface BurstinessOptions extends SharedOptions {
  readonly words?: readonly string[];
  readonly minCount?: number;
  readonly limit?: number;
}

/** Its definition. */
export const burstiness: Command<BurstinessOptions> = {
  name: "burstiness",
  text: "say which words come in bursts: B = (σ − μ) / (σ + μ) of the gaps between their places, corrected for their number (Goh & Barabási 2008; Kim & Jo 2016)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--words <words>",
      text: "the words by a comma; default all that stand often enough",
      read: (text) => text.split(",").map((word) => word.trim()),
    },
    {
      flags: "--min-count <number>",
      text: "rarer words have none, default 10",
      read: (text) => readWhole(text, "--min-count"),
    },
    {
      flags: "--limit <number>",
      text: "at most so many words, the most bursty; default 20",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings burstiness speeches.jsonl --min-count 50 --chart bursty.svg",
    "hustings burstiness speeches.jsonl --words iraq,freedom,the",
  ],
  async run(paths, options) {
    const { words, minCount, limit = 20, seed = 1, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "burstiness" });
    const done = doing("counting", { quiet });
    const [{ tokens }, { burstiness: measured }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/dynamics/burstiness.ts"),
    ]);
    const table = measured(tokens(corpus), {
      limit,
      seed,
      ...(words === undefined ? {} : { words }),
      ...(minCount === undefined ? {} : { minCount }),
    });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/burstiness.ts")).chartBurstiness(table, { limit }),
    });
    return 0;
  },
};
