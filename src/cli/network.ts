// hustings network: words that stand together, and which of them hold the network together.

import type { CentralityName } from "../stats/centralities.ts";
import type { CentralityRow } from "../stats/centrality-row.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";
import { someRows } from "./some-rows.ts";

interface NetworkOptions extends SharedOptions {
  readonly words?: readonly string[];
  readonly size?: number;
  readonly stopwords?: string;
  readonly window?: number | "sentence";
  readonly minCount?: number;
  readonly weight?: "count" | "npmi";
  readonly measure?: CentralityName;
  readonly ties?: boolean;
  readonly limit?: number;
}

/** The measures, as the registry has them; a test holds both together. */
export const centralityNames: readonly CentralityName[] = [
  "degree",
  "strength",
  "betweenness",
  "eigenvector",
  "pageRank",
];

/** Its definition. */
export const network: Command<NetworkOptions> = {
  name: "network",
  text: "make a network of words that stand together, and say which hold it together (Freeman 1978; Brandes 2001; Brin & Page 1998)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--words <words>",
      text: "the words by a comma; default those that most documents have",
      read: (text) => text.split(",").map((word) => word.trim()),
    },
    { flags: "--size <number>", text: "so many of them, default 50", read: (text) => readWhole(text, "--size") },
    { flags: "--stopwords <language>", text: "without the common words of a language: en" },
    {
      flags: "--window <tokens>",
      text: "tokens on each side, default 5, or sentence",
      read: (text) => (text === "sentence" ? text : readWhole(text, "--window")),
    },
    {
      flags: "--min-count <number>",
      text: "fewer pairs make no tie, default 3",
      read: (text) => readWhole(text, "--min-count"),
    },
    { flags: "--weight <name>", text: "what ties weigh, default count", choices: ["count", "npmi"] },
    { flags: "--measure <name>", text: "one centrality, default all", choices: centralityNames },
    { flags: "--ties", text: "the ties instead of the words" },
    {
      flags: "--limit <number>",
      text: "words a measure, or ties, default 15",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings network speeches.jsonl --stopwords en --chart network.svg",
    "hustings network speeches.jsonl --stopwords en --window sentence --measure betweenness --csv",
  ],
  async run(paths, options) {
    const { words, size, window, minCount, weight, measure, ties = false, limit = 15, seed = 1, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "network" });
    const done = doing("counting", { quiet });
    const [{ tokens }, { wordNetwork }, { stopwords }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/word-network.ts"),
      import("../text/stopwords.ts"),
    ]);
    const found = await wordNetwork(tokens(corpus), {
      seed,
      ...(words === undefined ? {} : { words }),
      ...(size === undefined ? {} : { size }),
      ...(options.stopwords === undefined ? {} : { stopwords: stopwords(options.stopwords) }),
      ...(window === undefined ? {} : { window }),
      ...(minCount === undefined ? {} : { minCount }),
      ...(weight === undefined ? {} : { weight }),
      ...(measure === undefined ? {} : { measures: [measure] }),
    });
    done();
    const shown = ties
      ? { ...found.ties, rows: found.ties.rows.slice(0, limit) }
      : someRows<CentralityRow>(found, ({ rank }) => rank <= limit);
    await printTable(shown, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () =>
        (await import("../charts/network.ts")).chartNetwork(found.ties, {
          value: weight === "npmi" ? "npmi" : "count",
          title: "Words that stand together",
        }),
    });
    return 0;
  },
};
