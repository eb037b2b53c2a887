// hustings affinity: of which groups' language documents are mixed.

import { HustingsError } from "../core/errors.ts";
import type { Command } from "./command.ts";
import { countingOptions, countWords, type CountingOptions } from "./count-words.ts";
import { readPositive, tableOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted } from "./say.ts";

interface AffinityOptions extends CountingOptions {
  readonly references: Readonly<Record<string, string>>;
  readonly smoothing?: number;
}

/** Its definition. */
export const affinity: Command<AffinityOptions> = {
  name: "affinity",
  text: "say of which classes' language documents, or groups of them, are mixed: shares that make Σ count × ln(Σ share × P(word | class)) largest (Perry & Benoit 2017)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--references <id=class,…>",
      text: "the documents or groups whose class is known: Labour=left,Conservative=right",
      required: true,
      read: readReferences,
    },
    {
      flags: "--smoothing <number>",
      text: "keeps shares off the ends, default 0.5",
      read: (text) => readPositive(text, "--smoothing"),
    },
    ...countingOptions,
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings affinity speeches.jsonl --by party --references Labour=left,Conservative=right --chart shares.svg",
    "hustings affinity manifestos --references left.txt=left,right.txt=right --csv",
  ],
  async run(paths, options) {
    const { references, smoothing = 0.5 } = options;
    const { matrix } = await countWords(paths, options, "affinity");
    const { affinity: found } = await import("../stats/scaling/affinity.ts");
    const table = found(matrix, { references, smoothing });
    await printTable(table, options, {
      of: counted(matrix.index.ids.length, options.by === undefined ? "document" : "group"),
      draw: async () =>
        (await import("../charts/matrix.ts")).chartMatrix(table, {
          row: "document",
          column: "class",
          value: "affinity",
          title: "Whose language documents speak",
        }),
    });
    return 0;
  },
};

/** `id=class`; an id may hold an equals sign, the last one counts. */
function readReferences(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(",").map((part) => {
      const at = part.lastIndexOf("=");
      const name = part.slice(at + 1).trim();
      if (at < 1 || name === "")
        throw new HustingsError("bad-usage", {
          who: "--references",
          needs: "ids with their classes: Labour=left,Conservative=right",
          got: `"${part}" is none`,
        });
      return [part.slice(0, at).trim(), name];
    }),
  );
}
