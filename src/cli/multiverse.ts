// hustings multiverse: the gap of two groups, counted in every way that could be defended.

import { HustingsError } from "../core/errors.ts";
import type { GapMeasure } from "../audit/gap-estimate.ts";
import type { TokeniserName } from "../audit/gap-counts.ts";
import type { Command } from "./command.ts";
import { frameCodebook } from "./frame-codebook.ts";
import { inputs } from "./inputs.ts";
import { readPair, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface MultiverseOptions extends SharedOptions {
  readonly by: string;
  readonly compare: readonly [string, string];
  readonly words?: readonly string[];
  readonly codebook?: string;
  readonly frame?: string;
  readonly tokenise?: readonly string[];
  readonly stopwords?: readonly string[];
  readonly negated?: readonly string[];
  readonly measure?: readonly string[];
  readonly drivers?: boolean;
  readonly levels?: boolean;
}

/** Its definition. */
export const multiverse: Command<MultiverseOptions> = {
  name: "multiverse",
  text: "compare two groups in every way that could be defended, and say which choice drives the result: log₂ of the ratio of their rates, a row a combination (Steegen et al. 2016; Simonsohn et al. 2020)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--by <variable>", text: "the variable that makes the groups", required: true },
    {
      flags: "--compare <values>",
      text: "two of its values by a comma: the first over the second",
      required: true,
      read: (text) => readPair(text, "--compare"),
    },
    {
      flags: "--words <patterns>",
      text: "what is counted: words or globs by a comma, instead of a codebook",
      read: (text) => readList(text, "--words"),
    },
    { flags: "--codebook <file>", text: "a codebook (YAML or JSON); default the built-in frames" },
    { flags: "--frame <key>", text: "the frame that is counted; needed where there are several" },
    {
      flags: "--tokenise <names>",
      text: "what is a token: words, split-hyphens, no-numbers, no-notes (default these four), quanteda",
      read: (text) => readList(text, "--tokenise"),
    },
    {
      flags: "--stopwords <names>",
      text: "what rates are taken of: none (all words) or all but those of a language; default none,en",
      read: (text) => readList(text, "--stopwords"),
    },
    {
      flags: "--negated <names>",
      text: "whether negated mentions drop or count; default both where the codebook looks for them",
      read: (text) => readList(text, "--negated"),
    },
    {
      flags: "--measure <names>",
      text: "pooled, the mean of documents, or of speakers; default all there are",
      read: (text) => readList(text, "--measure"),
    },
    { flags: "--drivers", text: "how much of the variance each choice explains, instead of the universes" },
    { flags: "--levels", text: "the mean at each level of each choice instead" },
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--evidence")),
  ],
  examples: [
    "hustings multiverse speeches.jsonl --by party --compare Labour,Conservative --words 'secur*,defen?e' --chart curve.svg",
    "hustings multiverse speeches.jsonl --by party --compare Labour,Conservative --codebook my-frames.yaml --frame security --drivers",
  ],
  async run(paths, options) {
    const { by, compare, words, quiet, drivers = false, levels = false, seed = 1 } = options;
    const corpus = await inputs(paths, { ...options, who: "multiverse", variables: [by] });
    const [{ gapMultiverse }, { dictionary }] = await Promise.all([
      import("../audit/gap-multiverse.ts"),
      import("../dictionary/dictionary.ts"),
    ]);
    const book =
      words === undefined
        ? await frameCodebook(options.codebook, corpus)
        : dictionary({ [words.join(", ")]: [...words] });
    const done = doing("counting in every way", { quiet });
    const table = await gapMultiverse(corpus, book, {
      by,
      compare,
      seed,
      ...(words !== undefined || options.frame === undefined ? {} : { frame: options.frame }),
      ...(options.tokenise === undefined ? {} : { tokenise: options.tokenise as readonly TokeniserName[] }),
      ...(options.stopwords === undefined ? {} : { stopwords: options.stopwords }),
      ...(options.negated === undefined ? {} : { negated: options.negated as readonly ("drop" | "count")[] }),
      ...(options.measure === undefined ? {} : { measure: options.measure as readonly GapMeasure[] }),
    });
    done();
    await printTable(drivers ? table.drivers : levels ? table.levels : table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/multiverse.ts")).chartMultiverse(table),
    });
    return 0;
  },
};

function readList(text: string, who: string): readonly string[] {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.every((part) => part !== "")) return parts;
  throw new HustingsError("bad-option", { who, needs: "names by a comma", got: `"${text}" is something else` });
}
