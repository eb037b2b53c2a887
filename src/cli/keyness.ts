// hustings keyness: the words that set one group apart from the others.

import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface KeynessOptions extends SharedOptions {
  readonly by: string;
  readonly target: string;
  readonly reference?: string;
  readonly measure?: "chiSquared" | "logLikelihood" | "logRatio" | "fisher";
  readonly correction?: "none" | "yates" | "williams";
  readonly adjust?: "none" | "holm" | "fdr";
  readonly compat?: "none" | "quanteda";
}

/** Its definition. */
export const keyness: Command<KeynessOptions> = {
  name: "keyness",
  text: "find the words that set one group apart from the others",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder, or an article, whose speakers are found first", many: true },
  ],
  options: [
    { flags: "--by <variable>", text: "the variable that makes the groups", required: true },
    { flags: "--target <value>", text: "the group whose words are looked for", required: true },
    { flags: "--reference <value>", text: "the group to compare with, default all others" },
    {
      flags: "--measure <name>",
      text: "what the words are ranked by",
      choices: ["chiSquared", "logLikelihood", "logRatio", "fisher"],
    },
    { flags: "--correction <name>", text: "a correction of the measure", choices: ["none", "yates", "williams"] },
    { flags: "--adjust <name>", text: "adjustment of p for many words", choices: ["none", "holm", "fdr"] },
    { flags: "--compat <name>", text: "count as another program does", choices: ["none", "quanteda"] },
    ...tableOptions,
  ],
  examples: [
    "hustings keyness speeches.jsonl --by party --target Labour --chart labour.svg",
    "hustings keyness speeches.jsonl --by party --target Labour --reference Conservative --measure logRatio --csv",
  ],
  async run(paths, options) {
    const { by, target, reference, measure, correction, adjust, compat = "none", quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "keyness", variables: [by] });
    const done = doing("counting", { quiet });
    const [{ tokens }, { features }, { keyness: measured }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../features/features.ts"),
      import("../stats/keyness.ts"),
    ]);
    const asked = Object.fromEntries(
      Object.entries({ reference, measure, correction, adjust }).filter(([, value]) => value !== undefined),
    );
    const table = measured(features(tokens(corpus, { compat })), { by, target, ...asked });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/keyness.ts")).chartKeyness(table),
    });
    return 0;
  },
};
