// hustings uptake: who introduces, adopts and negates frames, and who takes them up from whom.

import type { Command } from "./command.ts";
import { frameCodebook } from "./frame-codebook.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface UptakeOptions extends SharedOptions {
  readonly by?: string;
  readonly within?: string;
  readonly codebook?: string;
  readonly minReplies?: number;
  readonly speakers?: boolean;
}

/** Its definition. */
export const uptake: Command<UptakeOptions> = {
  name: "uptake",
  text: "say who introduces and adopts frames, and whether speakers use them more right after another did: the difference of both shares, with an exact permutation test",
  arguments: [{ name: "INPUT", text: "speeches in the order in which they were given, or an article", many: true }],
  options: [
    { flags: "--by <variable>", text: "who speaks, default speaker" },
    { flags: "--within <variable>", text: "the conversation: a speech answers only one of the same" },
    { flags: "--codebook <file>", text: "a codebook of your own (YAML or JSON); default the built-in frames" },
    {
      flags: "--min-replies <number>",
      text: "nothing is said of pairs with fewer replies after a use, or after none, default 5",
      read: (text) => readWhole(text, "--min-replies"),
    },
    { flags: "--speakers", text: "who introduces, adopts and negates, instead of the pairs" },
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings uptake debate.jsonl --chart uptake.svg",
    "hustings uptake debates.jsonl --by party --within debate --speakers --csv",
  ],
  async run(paths, options) {
    const { by = "speaker", within, minReplies = 5, speakers = false, quiet } = options;
    const variables = within === undefined ? [by] : [by, within];
    const corpus = await inputs(paths, { ...options, who: "uptake", variables });
    const codebook = await frameCodebook(options.codebook, corpus);
    const done = doing("counting", { quiet });
    const [{ tokens }, { uptake: found }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../frames/uptake.ts"),
    ]);
    const only = within === undefined ? {} : { within };
    const table = found(tokens(corpus), codebook, { by, minReplies, ...only });
    done();
    await printTable(speakers ? table.speakers : table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/uptake.ts")).chartUptake(table),
    });
    return 0;
  },
};
