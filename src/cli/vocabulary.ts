// hustings vocabulary: how words fall off by rank (Zipf), or how the vocabulary grows (Heaps).

import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface VocabularyOptions extends SharedOptions {
  readonly law?: "zipf" | "mandelbrot" | "heaps";
  readonly by?: string;
  readonly order?: "corpus" | "random";
  readonly points?: boolean;
  readonly minTokens?: number;
  readonly compat?: "none" | "quanteda";
}

/** Its definition. */
export const vocabulary: Command<VocabularyOptions> = {
  name: "vocabulary",
  text: "fit the laws of vocabulary: Zipf's and Mandelbrot's, count ∝ 1 / (rank + shift)^exponent by maximum likelihood (Izsák 2006), or Heaps', types = factor × tokens^exponent",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--law <name>", text: "default mandelbrot", choices: ["mandelbrot", "zipf", "heaps"] },
    { flags: "--by <variable>", text: "one fit for each group" },
    { flags: "--order <kind>", text: "of documents, for heaps; default corpus", choices: ["corpus", "random"] },
    { flags: "--points", text: "the words by rank, or the points of the curve, instead of the fits" },
    {
      flags: "--min-tokens <number>",
      text: "no fit for a group with fewer tokens, default 500",
      read: (text) => readWhole(text, "--min-tokens"),
    },
    { flags: "--compat <name>", text: "cut words as another program does", choices: ["none", "quanteda"] },
    ...tableOptions,
  ],
  examples: [
    "hustings vocabulary speeches.jsonl --by party --chart zipf.svg",
    "hustings vocabulary speeches.jsonl --law heaps --order random --csv",
  ],
  async run(paths, options) {
    const { law = "mandelbrot", by, order = "corpus", points = false, minTokens = 500, compat = "none" } = options;
    const { seed = 1, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "vocabulary", variables: by === undefined ? [] : [by] });
    const done = doing("counting", { quiet });
    const [{ tokens: tokenise }, { zipf }, { heaps }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/zipf.ts"),
      import("../stats/heaps.ts"),
    ]);
    const words = tokenise(corpus, { compat });
    const shared = { minTokens, ...(by === undefined ? {} : { by }) };
    const found = law === "heaps" ? heaps(words, { ...shared, order, seed }) : zipf(words, { ...shared, law });
    done();
    const table = !points ? found : "ranks" in found ? found.ranks : found.growth;
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/vocabulary.ts")).chartVocabulary(found),
    });
    return 0;
  },
};
