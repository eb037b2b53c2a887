// hustings hierarchy: a tree of documents, the most alike joined first.

import type { LinkageName } from "../math/linkage.ts";
import type { SimilarityName } from "../stats/similarity-measures.ts";
import type { Command } from "./command.ts";
import { countingOptions, countWords, type CountingOptions } from "./count-words.ts";
import { readWhole, tableOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";
import { similarityNames } from "./similarity.ts";

interface HierarchyOptions extends CountingOptions {
  readonly measure?: SimilarityName;
  readonly linkage?: LinkageName;
  readonly groups?: number;
  readonly weight?: "count" | "proportion" | "tfidf";
  readonly members?: boolean;
}

/** Its definition. */
export const hierarchy: Command<HierarchyOptions> = {
  name: "hierarchy",
  text: "cluster documents, or groups of them, into a tree by their similarities (Murtagh & Contreras 2012)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--measure <name>", text: "default cosine", choices: similarityNames },
    {
      flags: "--linkage <name>",
      text: "how far apart clusters are, default average",
      choices: ["single", "complete", "average", "weighted", "ward"],
    },
    {
      flags: "--groups <number>",
      text: "into how many clusters the tree is cut, default 2",
      read: (text) => readWhole(text, "--groups"),
    },
    {
      flags: "--weight <scheme>",
      text: "what a cell holds; default proportion",
      choices: ["count", "proportion", "tfidf"],
    },
    { flags: "--members", text: "the documents with their clusters instead of the steps" },
    ...countingOptions,
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings hierarchy speeches.jsonl --by speaker --stopwords en --chart tree.svg",
    "hustings hierarchy speeches.jsonl --linkage ward --groups 4 --members --csv",
  ],
  async run(paths, options) {
    const { measure = "cosine", linkage = "average", groups = 2, weight = "proportion", members = false } = options;
    const { matrix } = await countWords(paths, options, "hierarchy");
    const done = doing("comparing", options);
    const [{ featuresWeight }, { similarity }, { hierarchy: found }] = await Promise.all([
      import("../features/weight.ts"),
      import("../stats/similarity.ts"),
      import("../stats/hierarchy.ts"),
    ]);
    const weighted = weight === "count" ? matrix : featuresWeight(matrix, { scheme: weight });
    const tree = found(similarity(weighted, { measure }), { linkage, groups });
    done();
    await printTable(members ? tree.members : tree, options, {
      of: counted(matrix.index.ids.length, options.by === undefined ? "document" : "group"),
      draw: async () => (await import("../charts/dendrogram.ts")).chartDendrogram(tree),
    });
    return 0;
  },
};
