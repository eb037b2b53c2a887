// hustings similarity: how alike documents or groups are by their words.

import type { SimilarityName } from "../stats/similarity-measures.ts";
import { HustingsError } from "../core/errors.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface SimilarityOptions extends SharedOptions {
  readonly edits?: boolean;
  readonly by?: string;
  readonly measure?: SimilarityName;
  readonly with?: readonly string[];
  readonly weight?: "count" | "proportion";
  readonly stopwords?: string;
  readonly limit?: number;
}

/** The measures, as the registry has them; a test holds both together. */
export const similarityNames: readonly SimilarityName[] = [
  "cosine",
  "correlation",
  "jaccard",
  "extendedJaccard",
  "dice",
  "extendedDice",
  "hamann",
  "simpleMatching",
  "euclidean",
  "manhattan",
  "maximum",
  "canberra",
  "minkowski",
  "jensenShannon",
  "delta",
];

/** Its definition. */
export const similarity: Command<SimilarityOptions> = {
  name: "similarity",
  text: "measure how alike documents, or groups of them, are by their words",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--by <variable>", text: "compare groups instead of documents" },
    { flags: "--measure <name>", text: "default cosine", choices: similarityNames },
    {
      flags: "--with <ids>",
      text: "only pairs with these documents or groups, by commas",
      read: (text) => text.split(",").map((part) => part.trim()),
    },
    { flags: "--edits", text: "compare documents as sequences instead: 1 − words to change / words of the longer" },
    { flags: "--weight <scheme>", text: "what a cell holds; default count", choices: ["count", "proportion"] },
    { flags: "--stopwords <language>", text: "without the common words of a language: en" },
    {
      flags: "--limit <rows>",
      text: "at most so many pairs, the most alike; default 50, for a chart all",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings similarity speeches.jsonl --by party --chart alike.svg",
    "hustings similarity speeches.jsonl --by speaker --measure delta --limit 20",
  ],
  async run(paths, options) {
    const { by, measure = "cosine", weight = "count", quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "similarity", variables: by === undefined ? [] : [by] });
    if (options.edits === true) return compareEdits(corpus, options);
    const done = doing("counting", { quiet });
    const [{ tokens }, { features }, { featuresGroup }, { featuresWeight }, { similarity: found }, { stopwords }] =
      await Promise.all([
        import("../tokens/tokens.ts"),
        import("../features/features.ts"),
        import("../features/group.ts"),
        import("../features/weight.ts"),
        import("../stats/similarity.ts"),
        import("../text/stopwords.ts"),
      ]);
    const hidden = options.stopwords === undefined ? [] : stopwords(options.stopwords);
    const counts = features(tokens(corpus), { stopwords: hidden });
    const rows = by === undefined ? counts : featuresGroup(counts, { by });
    const matrix = weight === "proportion" ? featuresWeight(rows, { scheme: "proportion" }) : rows;
    const only = options.with === undefined ? {} : { with: options.with };
    const limit = options.limit ?? (options.chart === undefined ? 50 : Number.POSITIVE_INFINITY);
    const table = found(matrix, { measure, limit, ...only });
    done();
    await printTable(table, options, {
      of: counted(matrix.index.ids.length, by === undefined ? "document" : "group"),
      draw: async () =>
        (await import("../charts/matrix.ts")).chartMatrix(table, {
          row: "first",
          column: "second",
          value: "value",
          order: [...matrix.index.ids],
          from: "lowest",
          title: "How alike by their words",
        }),
    });
    return 0;
  },
};

/** Levenshtein's distance knows documents and all of their words, in their order. */
async function compareEdits(corpus: Corpus, options: SimilarityOptions): Promise<number> {
  const { by, measure, weight, stopwords, with: only, limit, quiet } = options;
  const other = Object.entries({ by, measure, weight, stopwords, with: only }).find(([, value]) => value !== undefined);
  if (other !== undefined)
    throw new HustingsError("bad-usage", {
      who: "similarity",
      needs: "--edits by itself: it compares documents word for word",
      got: `--${other[0]} was given too`,
    });
  const done = doing("comparing", { quiet });
  const [{ tokens }, { editSimilarity }] = await Promise.all([
    import("../tokens/tokens.ts"),
    import("../stats/edit-similarity.ts"),
  ]);
  const all = limit ?? (options.chart === undefined ? 50 : Number.POSITIVE_INFINITY);
  const table = editSimilarity(tokens(corpus), { limit: all });
  done();
  await printTable(table, options, {
    of: counted(corpus.documents.length, "document"),
    draw: async () =>
      (await import("../charts/matrix.ts")).chartMatrix(table, { value: "value", title: "How alike word for word" }),
  });
  return 0;
}
