// hustings context: does a word mean something else for one group than for another?

import { HustingsError } from "../core/errors.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface ContextOptions extends SharedOptions {
  readonly node?: string;
  readonly on: string;
  readonly vectors?: string;
  readonly dimensions?: number;
  readonly window?: number;
  readonly clusters?: string;
  readonly permutations?: number;
  readonly neighbours?: boolean;
  readonly limit?: number;
  readonly minContexts?: number;
  readonly stopwords?: string;
}

/** Its definition. */
export const context: Command<ContextOptions> = {
  name: "context",
  text: "ask whether a word means something else for one group than for another: a regression of the embeddings of its contexts, debiased = ‖β‖² − Σ variances of β, with a permutation test (Rodriguez, Spirling & Stewart 2023)",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder, or an article" },
    { name: "PATTERN", text: "the word: words with * and ?", many: true, optional: true },
  ],
  options: [
    { flags: "--node <patterns>", text: "the word, or words and globs by a comma, instead of PATTERN" },
    {
      flags: "--on <variables>",
      text: "variables by a comma: names are held against their first value, numbers taken as they are",
      required: true,
    },
    { flags: "--neighbours", text: "the words nearest to each group's contexts instead" },
    { flags: "--vectors <file>", text: "word vectors, a word and its numbers a line; default learned from INPUT" },
    {
      flags: "--dimensions <number>",
      text: "of vectors learned from INPUT, default 100",
      read: (text) => readWhole(text, "--dimensions"),
    },
    { flags: "--window <number>", text: "tokens on each side, default 6", read: (text) => readWhole(text, "--window") },
    {
      flags: "--clusters <name>",
      text: "what is dealt and left out as a whole: document (default), context, or a variable such as speaker",
    },
    {
      flags: "--permutations <number>",
      text: "of the test, default 1000",
      read: (text) => readWhole(text, "--permutations"),
    },
    {
      flags: "--min-contexts <number>",
      text: "no numbers for a value with fewer, default 10",
      read: (text) => readWhole(text, "--min-contexts"),
    },
    { flags: "--stopwords <language>", text: "no common words of a language among the neighbours: en" },
    { flags: "--limit <number>", text: "neighbours a group, default 10", read: (text) => readWhole(text, "--limit") },
    ...tableOptions,
  ],
  examples: [
    "hustings context speeches.jsonl 'immigra*' --on party",
    "hustings context speeches.jsonl freedom --on party,year --vectors glove.txt --clusters speaker --neighbours --stopwords en --chart near.svg",
  ],
  async run(given, options) {
    const { paths, node } = wordsOf(given, options.node);
    const { quiet, dimensions = 100, window = 6, seed = 1, neighbours = false } = options;
    const on = options.on.split(",").map((name) => name.trim());
    const corpus = await inputs(paths, { ...options, who: "context", variables: on });
    const done = doing("learning what words mean", { quiet });
    const [{ tokens }, { contextRegression }, { wordVectors }, { stopwords }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/context/context-regression.ts"),
      import("../stats/context/word-vectors.ts"),
      import("../text/stopwords.ts"),
    ]);
    const said = tokens(corpus);
    const vectors =
      options.vectors === undefined
        ? wordVectors(said, { dimensions, window })
        : await (await import("../read/read-vectors.ts")).readVectors(options.vectors, { words: said.vocabulary });
    const hidden = new Set(options.stopwords === undefined ? [] : stopwords(options.stopwords));
    const table = contextRegression(said, {
      node,
      on,
      vectors,
      window,
      seed,
      candidates: vectors.words.filter((word) => !hidden.has(word)),
      ...(options.clusters === undefined ? {} : { clusters: options.clusters }),
      ...(options.permutations === undefined ? {} : { permutations: options.permutations }),
      ...(options.limit === undefined ? {} : { neighbours: options.limit }),
      ...(options.minContexts === undefined ? {} : { minContexts: options.minContexts }),
    });
    done();
    const shown = neighbours ? table.neighbours : table;
    await printTable(shown, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => {
        const { chartContext } = await import("../charts/context.ts");
        return neighbours ? chartContext(table.neighbours) : chartContext(table);
      },
    });
    return 0;
  },
};

/** As in `collocates`, the first argument is the corpus and the others are the word; with `--node` all of them are the corpus. */
function wordsOf(
  given: readonly string[],
  node: string | undefined,
): { readonly paths: readonly string[]; readonly node: readonly string[] } {
  if (node !== undefined) return { paths: given, node: node.split(",").map((part) => part.trim()) };
  if (given.length > 1) return { paths: given.slice(0, 1), node: given.slice(1) };
  throw new HustingsError("bad-option", {
    who: "context",
    needs: "the word that it is about: hustings context INPUT PATTERN --on VARIABLE",
    got: "there is only the corpus",
  });
}
