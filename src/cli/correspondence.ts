// hustings correspondence: documents and words on the axes that set them apart most.

import type { Command } from "./command.ts";
import { countingOptions, countWords, type CountingOptions } from "./count-words.ts";
import { readWhole, tableOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted } from "./say.ts";

interface CorrespondenceOptions extends CountingOptions {
  readonly axes?: number;
  readonly words?: boolean;
}

/** Its definition. */
export const correspondence: Command<CorrespondenceOptions> = {
  name: "correspondence",
  text: "map documents, or groups of them, and their words by correspondence analysis",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--axes <number>", text: "how many, default 2", read: (text) => readWhole(text, "--axes") },
    { flags: "--words", text: "the words instead of the documents" },
    ...countingOptions,
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: ["hustings correspondence speeches.jsonl --by speaker --chart map.svg"],
  async run(paths, options) {
    const { axes = 2, words = false } = options;
    const { matrix } = await countWords(paths, options, "correspondence");
    const { correspondence: mapped } = await import("../stats/scaling/correspondence.ts");
    const map = mapped(matrix, { axes });
    await printTable(words ? map.words : map, options, {
      of: counted(matrix.index.ids.length, options.by === undefined ? "document" : "group"),
      draw: async () => (await import("../charts/correspondence.ts")).chartCorrespondence(map),
    });
    return 0;
  },
};
