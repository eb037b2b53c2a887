// hustings tone: how the sentences about something differ in tone from the speech around them.

import type { Command } from "./command.ts";
import { frameCodebook } from "./frame-codebook.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface ToneOptions extends SharedOptions {
  readonly around?: readonly string[];
  readonly codebook?: string;
  readonly by?: string;
  readonly lexicon?: "vader" | "afinn";
  readonly baseline?: "length" | "sentence";
  readonly mask?: "frame" | "none";
  readonly minCount?: number;
}

/** Its definition. */
export const tone: Command<ToneOptions> = {
  name: "tone",
  text: "measure the tone around a name, a word or a frame: sentences that hold it, less the other sentences of the same speech (targeted sentiment)",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder, or an article, whose speakers are found first", many: true },
  ],
  options: [
    {
      flags: "--around <patterns>",
      text: "names, words or globs by a comma, each by itself: 'Putin,NATO,free trade'; instead of a codebook",
      read: (text) =>
        text
          .split(",")
          .map((part) => part.trim())
          .filter((part) => part !== ""),
    },
    {
      flags: "--codebook <file>",
      text: "a codebook (YAML or JSON), its frames by themselves; default the built-in frames",
    },
    { flags: "--by <variable>", text: "a row a group and frame: speaker, party" },
    { flags: "--lexicon <name>", text: "default vader", choices: ["vader", "afinn"] },
    {
      flags: "--baseline <name>",
      text: "how the other sentences count: by their words (length, default), or all alike",
      choices: ["length", "sentence"],
    },
    {
      flags: "--mask <name>",
      text: "whether the words of the frame itself have no tone (frame, default)",
      choices: ["frame", "none"],
    },
    {
      flags: "--min-count <number>",
      text: "no number for fewer sentences on either side, default 10",
      read: (text) => readWhole(text, "--min-count"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings tone speeches.jsonl --around 'Putin,NATO' --by speaker --chart tone.svg",
    "hustings tone speeches.jsonl --codebook my-frames.yaml --by party --lexicon afinn --csv",
  ],
  async run(paths, options) {
    const { by, around, quiet, seed = 1 } = options;
    const corpus = await inputs(paths, {
      ...options,
      who: "tone",
      variables: by === undefined || by === "id" ? [] : [by],
    });
    const [{ dictionary }, { tokens }, { toneAround }] = await Promise.all([
      import("../dictionary/dictionary.ts"),
      import("../tokens/tokens.ts"),
      import("../frames/tone-around.ts"),
    ]);
    const frames =
      around === undefined
        ? await frameCodebook(options.codebook, corpus)
        : dictionary(Object.fromEntries(around.map((pattern) => [pattern, pattern])));
    const done = doing("scoring", { quiet });
    const asked = Object.fromEntries(
      (["by", "lexicon", "baseline", "mask", "minCount"] as const).flatMap((name) =>
        options[name] === undefined ? [] : [[name, options[name]]],
      ),
    );
    const table = toneAround(tokens(corpus), frames, { ...asked, seed });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/tone-difference.ts")).chartToneDifference(table),
    });
    return 0;
  },
};
