// hustings dispersion: how evenly words are spread over the documents.

import type { DispersionName } from "../stats/dispersion-measure.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface DispersionOptions extends SharedOptions {
  readonly measure?: DispersionName;
  readonly parts?: number;
}

/** The measures, as the registry has them; a test holds both together. */
export const dispersionNames: readonly DispersionName[] = [
  "range",
  "sd",
  "vc",
  "juillandD",
  "juillandU",
  "carrollD2",
  "carrollUm",
  "rosengrenS",
  "rosengrenKf",
  "lyneD3",
  "dc",
  "dp",
  "dpNorm",
  "dpEgbert",
  "kl",
  "da",
  "ald",
  "arf",
  "awt",
];

/** What is shown where no measure is asked for. */
const usual: readonly DispersionName[] = ["range", "dp", "dpNorm", "juillandD", "da", "arf"];

/** Its definition. */
export const dispersion: Command<DispersionOptions> = {
  name: "dispersion",
  text: "show how evenly words are spread over the documents",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder or an article" },
    { name: "PATTERN", text: "words with * and ?, or phrases: 'secur*', 'united nations'", many: true },
  ],
  options: [
    { flags: "--measure <name>", text: `one measure, default ${usual.join(", ")}`, choices: dispersionNames },
    {
      flags: "--parts <number>",
      text: "over so many stretches of the same length, default over documents",
      read: (text) => readWhole(text, "--parts"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings dispersion speeches.jsonl 'secur*' 'united nations' --chart where.svg",
    "hustings dispersion speeches.jsonl freedom --measure dpNorm --parts 10 --csv",
  ],
  async run([input = "", ...patterns], options) {
    const { measure, parts = "documents", quiet } = options;
    const corpus = await inputs([input], { ...options, who: "dispersion" });
    const done = doing("counting", { quiet });
    const [{ tokens }, { dispersion: measured }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/dispersion.ts"),
    ]);
    const table = measured(tokens(corpus), {
      patterns,
      parts,
      measures: measure === undefined ? usual : [measure],
    });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/dispersion.ts")).chartDispersion(table),
    });
    return 0;
  },
};
