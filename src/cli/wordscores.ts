// hustings wordscores: positions of documents on a scale that documents of known position define.

import { HustingsError } from "../core/errors.ts";
import type { Command } from "./command.ts";
import { countingOptions, countWords, type CountingOptions } from "./count-words.ts";
import { readPositive, readWhole, tableOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted } from "./say.ts";

interface WordscoresOptions extends CountingOptions {
  readonly references: Readonly<Record<string, number>>;
  readonly scale?: "linear" | "logit";
  readonly smoothing?: number;
  readonly rescale?: "none" | "lbg" | "mv";
  readonly over?: "virgin" | "all";
  readonly words?: boolean;
  readonly interval?: "conditional" | "words";
  readonly draws?: number;
}

/** Its definition. */
export const wordscores: Command<WordscoresOptions> = {
  name: "wordscores",
  text: "place documents, or groups of them, on a scale that some of them define",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--references <id=position,…>",
      text: "the documents or groups of known position: Labour=-1,Conservative=1",
      required: true,
      read: readReferences,
    },
    { flags: "--scale <name>", text: "default linear", choices: ["linear", "logit"] },
    {
      flags: "--smoothing <number>",
      text: "added to the counts of the references, default 0",
      read: (text) => readPositive(text, "--smoothing"),
    },
    { flags: "--rescale <name>", text: "default none", choices: ["none", "lbg", "mv"] },
    { flags: "--over <which>", text: "whose spread lbg takes, default virgin", choices: ["virgin", "all"] },
    {
      flags: "--interval <name>",
      text: "what intervals allow for: conditional (default) nothing, words which words were said, and that they come in bursts",
      choices: ["conditional", "words"],
    },
    { flags: "--draws <number>", text: "of words, default 500", read: (text) => readWhole(text, "--draws") },
    { flags: "--words", text: "the words with their scores instead of the documents" },
    ...countingOptions,
    ...tableOptions,
  ],
  examples: [
    "hustings wordscores speeches.jsonl --by party --references Labour=-1,Conservative=1 --rescale mv",
    "hustings wordscores manifestos --references left.txt=-1,right.txt=1 --words --csv",
  ],
  async run(paths, options) {
    const { references, scale = "linear", smoothing = 0, rescale = "none", over = "virgin", words = false } = options;
    const { matrix } = await countWords(paths, options, "wordscores");
    const { wordscores: scored } = await import("../stats/scaling/wordscores.ts");
    const found = scored(matrix, {
      references,
      scale,
      smoothing,
      rescale,
      over,
      interval: options.interval ?? "conditional",
      ...(options.draws === undefined ? {} : { draws: options.draws }),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
    });
    await printTable(words ? found.words : found, options, {
      of: counted(matrix.index.ids.length, options.by === undefined ? "document" : "group"),
      draw: async () => (await import("../charts/positions.ts")).chartPositions(found),
    });
    return 0;
  },
};

/** `left=-1,right=1.5`; an id may hold an equals sign, the last one counts. */
function readReferences(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    text.split(",").map((part) => {
      const at = part.lastIndexOf("=");
      const value = Number(part.slice(at + 1));
      if (at < 1 || part.slice(at + 1).trim() === "" || !Number.isFinite(value))
        throw new HustingsError("bad-usage", {
          who: "--references",
          needs: "ids with their positions: Labour=-1,Conservative=1",
          got: `"${part}" is none`,
        });
      return [part.slice(0, at).trim(), value];
    }),
  );
}
