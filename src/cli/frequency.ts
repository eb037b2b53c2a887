// hustings frequency: the most frequent words, by group, with rates and intervals.

import type { Ties } from "../math/rank-of.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface FrequencyOptions extends SharedOptions {
  readonly by?: string;
  readonly ties?: Ties;
  readonly stopwords?: string;
  readonly compat?: "quanteda";
  readonly limit?: number;
}

/** Its definition. */
export const frequency: Command<FrequencyOptions> = {
  name: "frequency",
  text: "list the most frequent words, with rank, documents, and rate per million with its interval",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--by <variable>", text: "a list for each group" },
    {
      flags: "--ties <kind>",
      text: "the rank of words that stand as often, default min",
      choices: ["min", "max", "average", "first", "dense", "random"],
    },
    { flags: "--stopwords <language>", text: "without the common words of a language: en" },
    { flags: "--compat <system>", text: "cut words as another system does", choices: ["quanteda"] },
    {
      flags: "--limit <rows>",
      text: "at most so many words a group, default 25",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings frequency speeches.jsonl --stopwords en --chart words.svg",
    "hustings frequency speeches.jsonl --by party --limit 100 --csv",
  ],
  async run(paths, options) {
    const { by, ties = "min", compat = "none", limit = 25, seed = 1, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "frequency", variables: by === undefined ? [] : [by] });
    const done = doing("counting", { quiet });
    const [{ tokens }, { features }, { frequency: found }, { stopwords }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../features/features.ts"),
      import("../stats/frequency.ts"),
      import("../text/stopwords.ts"),
    ]);
    const words = tokens(corpus, { compat });
    const hidden = options.stopwords === undefined ? [] : stopwords(options.stopwords);
    const grouped = by === undefined ? {} : { by };
    const table = found(features(words, { stopwords: hidden }), { ties, limit, seed, evidence: words, ...grouped });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () =>
        (await import("../charts/ranked.ts")).chartRanked(table, {
          label: "feature",
          value: "perMillion",
          limit,
          title: "Most frequent words",
        }),
    });
    return 0;
  },
};
