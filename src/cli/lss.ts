// hustings lss: documents on a scale whose ends a few seed words name.

import { HustingsError } from "../core/errors.ts";
import type { Command } from "./command.ts";
import { countingOptions, countWords, type CountingOptions } from "./count-words.ts";
import { readWhole, tableOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface LssOptions extends CountingOptions {
  readonly seeds: Readonly<Record<string, number>>;
  readonly dimensions?: number;
  readonly rescale?: "standard" | "none";
  readonly words?: boolean;
}

/** Its definition. */
export const lss: Command<LssOptions> = {
  name: "lss",
  text: "place documents, or groups of them, between two ends that seed words name: latent semantic scaling, the mean of score = Σ weight of seed × cos(word, seed) (Watanabe 2021)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--seeds <word=value,…>",
      text: "seed words or globs with their values: 'peace=1,prosper*=1,war=-1'",
      required: true,
      read: readSeeds,
    },
    {
      flags: "--dimensions <number>",
      text: "of the space of meanings, default 300",
      read: (text) => readWhole(text, "--dimensions"),
    },
    { flags: "--rescale <name>", text: "default standard", choices: ["standard", "none"] },
    { flags: "--words", text: "the words with their scores instead of the documents" },
    ...countingOptions,
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings lss speeches.jsonl --stopwords en --seeds 'peace=1,prosper*=1,war=-1,crime=-1' --by speaker",
    "hustings lss speeches.jsonl --stopwords en --seeds good=1,bad=-1 --words --csv",
  ],
  async run(paths, options) {
    const { seeds, dimensions = 300, rescale = "standard", words = false, quiet } = options;
    const { tokens, matrix } = await countWords(paths, options, "lss");
    const done = doing("learning what words mean", { quiet });
    const { lss: scaled } = await import("../stats/scaling/lss.ts");
    const scale = scaled(matrix, { seeds, contexts: tokens, dimensions, rescale });
    done();
    await printTable(words ? scale.words : scale, options, {
      of: counted(matrix.index.ids.length, options.by === undefined ? "document" : "group"),
      draw: async () => (await import("../charts/positions.ts")).chartPositions(scale),
    });
    return 0;
  },
};

/** `good=1,bad=-1`; the last equals sign counts. */
function readSeeds(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    text.split(",").map((part) => {
      const at = part.lastIndexOf("=");
      const value = Number(part.slice(at + 1));
      if (at < 1 || part.slice(at + 1).trim() === "" || !Number.isFinite(value))
        throw new HustingsError("bad-usage", {
          who: "--seeds",
          needs: "words with their values: good=1,bad=-1",
          got: `"${part}" is none`,
        });
      return [part.slice(0, at).trim(), value];
    }),
  );
}
