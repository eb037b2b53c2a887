// hustings wordfish: positions of documents on one dimension, from the words alone.

import type { Command } from "./command.ts";
import { countingOptions, countWords, type CountingOptions } from "./count-words.ts";
import { readPair, readWhole, tableOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface WordfishOptions extends CountingOptions {
  readonly direction?: readonly [string, string];
  readonly dispersion?: "poisson" | "quasipoisson";
  readonly words?: boolean;
  readonly interval?: "conditional" | "words" | "bursts";
  readonly draws?: number;
}

/** Its definition. */
export const wordfish: Command<WordfishOptions> = {
  name: "wordfish",
  text: "place documents, or groups of them, on the dimension that sets their words apart most",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--direction <low,high>",
      text: "two documents or groups: the first is to stand below the second",
      read: (text) => readPair(text, "--direction"),
    },
    { flags: "--dispersion <name>", text: "default poisson", choices: ["poisson", "quasipoisson"] },
    {
      flags: "--interval <name>",
      text: "what intervals allow for: conditional (default) nothing, words those that were chosen, bursts that words come in bursts",
      choices: ["conditional", "words", "bursts"],
    },
    { flags: "--draws <number>", text: "of words or bursts, default 200", read: (text) => readWhole(text, "--draws") },
    { flags: "--words", text: "the words with their β and ψ instead of the documents" },
    ...countingOptions,
    ...tableOptions,
  ],
  examples: [
    "hustings wordfish speeches.jsonl --by party --direction Labour,Conservative --chart positions.svg",
    "hustings wordfish speeches.jsonl --words --csv --out words.csv",
  ],
  async run(paths, options) {
    const { direction, dispersion = "poisson", words = false, compat = "none", quiet } = options;
    const { matrix } = await countWords(paths, options, "wordfish");
    const done = doing("fitting", { quiet });
    const { wordfish: fitted } = await import("../stats/scaling/wordfish.ts");
    const scale = fitted(matrix, {
      dispersion,
      compat,
      interval: options.interval ?? "conditional",
      ...(options.draws === undefined ? {} : { draws: options.draws }),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(direction === undefined ? {} : { direction }),
    });
    done();
    const of = counted(matrix.index.ids.length, options.by === undefined ? "document" : "group");
    await printTable(words ? { ...scale.words, notices: scale.notices } : scale, options, {
      of,
      draw: async () =>
        words
          ? (await import("../charts/point-map.ts")).chartPointMap(scale.words, { x: "beta", y: "psi", name: "word" })
          : (await import("../charts/positions.ts")).chartPositions(scale),
    });
    return 0;
  },
};
