// hustings collocates: the words near a word, phrase or frame.

import type { AssociationName } from "../stats/association-measure.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface CollocatesOptions extends SharedOptions {
  readonly by?: string;
  readonly window?: number;
  readonly within?: "document" | "sentence";
  readonly measure?: AssociationName;
  readonly minCount?: number;
  readonly stopwords?: string;
  readonly network?: boolean;
  readonly limit?: number;
}

/** The measures, as the registry has them; a test holds both together. */
export const associationNames: readonly AssociationName[] = [
  "chiSquared",
  "deltaPBackward",
  "deltaPForward",
  "dice",
  "fisher",
  "jaccard",
  "lmi",
  "logDice",
  "logLikelihood",
  "logRatio",
  "mi",
  "mi2",
  "mi3",
  "minSensitivity",
  "npmi",
  "oddsRatio",
  "phiSquared",
  "poissonStirling",
  "tScore",
  "zScore",
];

/** Its definition. */
export const collocates: Command<CollocatesOptions> = {
  name: "collocates",
  text: "find the words near a word, a phrase or a frame",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder or an article" },
    { name: "PATTERN", text: "words with * and ?, or phrases: 'secur*', 'united nations'", many: true },
  ],
  options: [
    { flags: "--by <variable>", text: "a list for each group" },
    {
      flags: "--window <tokens>",
      text: "so many tokens on either side, default 5",
      read: (text) => readWhole(text, "--window"),
    },
    {
      flags: "--within <unit>",
      text: "what a window may not cross, default document",
      choices: ["document", "sentence"],
    },
    { flags: "--measure <name>", text: "what rows are sorted by, default logDice", choices: associationNames },
    {
      flags: "--min-count <number>",
      text: "only words that stand so often near it, default 5",
      read: (text) => readWhole(text, "--min-count"),
    },
    { flags: "--stopwords <language>", text: "without the common words of a language: en" },
    { flags: "--network", text: "draw --chart as a network instead of bars" },
    {
      flags: "--limit <rows>",
      text: "at most so many words a group, default 30",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings collocates speeches.jsonl 'secur*' --stopwords en --chart company.svg",
    "hustings collocates speeches.jsonl sovereignty --by party --measure logLikelihood --csv",
  ],
  async run([input = "", ...node], options) {
    const { by, window = 5, within = "document", measure = "logDice", minCount = 5, limit = 30, quiet } = options;
    const corpus = await inputs([input], { ...options, who: "collocates", variables: by === undefined ? [] : [by] });
    const done = doing("counting", { quiet });
    const [{ tokens }, { collocates: found }, { stopwords }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/collocates.ts"),
      import("../text/stopwords.ts"),
    ]);
    const hidden = options.stopwords === undefined ? [] : stopwords(options.stopwords);
    const grouped = by === undefined ? {} : { by };
    const table = found(tokens(corpus), {
      node,
      window,
      within,
      measure,
      minCount,
      limit,
      stopwords: hidden,
      ...grouped,
    });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () =>
        options.network === true
          ? (await import("../charts/network.ts")).chartNetwork(table, { node: node.join(", ") })
          : (await import("../charts/ranked.ts")).chartRanked(table, { label: "collocate", value: "score", limit }),
    });
    return 0;
  },
};
