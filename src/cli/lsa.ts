// hustings lsa: documents and words in a space of few dimensions.

import type { Command } from "./command.ts";
import { countingOptions, countWords, type CountingOptions } from "./count-words.ts";
import { readWhole, tableOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface LsaOptions extends CountingOptions {
  readonly dimensions?: number;
  readonly words?: boolean;
  readonly weight?: "count" | "tfidf";
}

/** Its definition. */
export const lsa: Command<LsaOptions> = {
  name: "lsa",
  text: "place documents, or groups of them, and words in a space of few dimensions: latent semantic analysis, a truncated singular value decomposition (Deerwester et al. 1990)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--dimensions <number>",
      text: "how many, default 10 or as many as there are",
      read: (text) => readWhole(text, "--dimensions"),
    },
    { flags: "--weight <name>", text: "of the counts, default tfidf", choices: ["count", "tfidf"] },
    { flags: "--words", text: "the words instead of the documents" },
    ...countingOptions,
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings lsa speeches.jsonl --by party --dimensions 3 --chart space.svg",
    "hustings lsa speeches.jsonl --words --csv --out words.csv",
  ],
  async run(paths, options) {
    const { dimensions, words = false, weight = "tfidf", quiet } = options;
    const { matrix } = await countWords(paths, options, "lsa");
    const done = doing("decomposing", { quiet });
    const [{ lsa: decomposed }, { featuresWeight }] = await Promise.all([
      import("../stats/scaling/lsa.ts"),
      import("../features/weight.ts"),
    ]);
    const weighted = weight === "count" ? matrix : featuresWeight(matrix, { scheme: "tfidf" });
    const space = decomposed(weighted, dimensions === undefined ? {} : { dimensions });
    done();
    await printTable(words ? space.words : space, options, {
      of: counted(matrix.index.ids.length, options.by === undefined ? "document" : "group"),
      draw: async () => (await import("../charts/lsa.ts")).chartLsa(space, { show: words ? "words" : "documents" }),
    });
    return 0;
  },
};
