// hustings keyness: the words that set one group apart from the others.

import { HustingsError } from "../core/errors.ts";
import type { KeynessOptions as Options } from "../stats/keyness-options.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface KeynessOptions extends SharedOptions {
  readonly by: string;
  readonly target?: string;
  readonly reference?: string;
  readonly referenceList?: string;
  readonly referenceTokens?: number;
  readonly measure?: Options["measure"];
  readonly correction?: Options["correction"];
  readonly adjust?: Options["adjust"];
  readonly compat?: "none" | "quanteda";
  readonly limit?: number;
  readonly minCount?: number;
}

/** The measures, as the registry has them; a test holds both together. */
export const measures: readonly NonNullable<Options["measure"]>[] = [
  "chiSquared",
  "logLikelihood",
  "logLikelihood2",
  "fisher",
  "pmi",
  "logRatio",
  "lrc",
  "positiveLrc",
  "simpleMaths",
  "percentDifference",
  "oddsRatio",
  "logOdds",
  "mannWhitney",
];

const passed = [
  "reference",
  "referenceTokens",
  "measure",
  "correction",
  "adjust",
  "limit",
  "minCount",
  "seed",
] as const;

/** Its definition. */
export const keyness: Command<KeynessOptions> = {
  name: "keyness",
  text: "find the words that set one group apart from the others",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder, or an article, whose speakers are found first", many: true },
  ],
  options: [
    { flags: "--by <variable>", text: "the variable that makes the groups", required: true },
    { flags: "--target <value>", text: "the group whose words are looked for; without it the groups are named" },
    { flags: "--reference <value>", text: "the group to compare with, default all others" },
    {
      flags: "--reference-list <file>",
      text: "compare with an external frequency list instead: CSV or TSV with a column of words and one of counts",
    },
    {
      flags: "--reference-tokens <number>",
      text: "the tokens behind that list, where it does not hold all words; default the sum of its counts",
      read: (text) => readWhole(text, "--reference-tokens"),
    },
    { flags: "--measure <name>", text: "what the words are ranked by, default logLikelihood", choices: measures },
    { flags: "--correction <name>", text: "a correction of the measure", choices: ["none", "yates", "williams"] },
    {
      flags: "--adjust <name>",
      text: "adjustment of p for many words",
      choices: ["none", "bonferroni", "holm", "fdr"],
    },
    { flags: "--compat <name>", text: "count as another program does", choices: ["none", "quanteda"] },
    { flags: "--min-count <number>", text: "leave out rarer words", read: (text) => readWhole(text, "--min-count") },
    {
      flags: "--limit <number>",
      text: "at most so many rows, the first in order",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings keyness speeches.jsonl --by party --target Labour --chart labour.svg",
    "hustings keyness speeches.jsonl --by party --target Labour --reference-list english.csv",
    "hustings keyness speeches.jsonl --by party --target Labour --reference Conservative --measure logRatio --csv",
  ],
  async run(paths, options) {
    const { by, target = [], compat = "none", quiet } = options;
    if (options.reference !== undefined && options.referenceList !== undefined)
      throw new HustingsError("bad-usage", {
        who: "keyness",
        needs: "one reference",
        got: "--reference and --reference-list are two",
      });
    const corpus = await inputs(paths, { ...options, who: "keyness", variables: [by] });
    const done = doing("counting", { quiet });
    const [{ tokens }, { keyness: measured }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/keyness.ts"),
    ]);
    const asked = Object.fromEntries(
      passed.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
    );
    const list =
      options.referenceList === undefined
        ? {}
        : { reference: (await import("../read/read-frequencies.ts")).readFrequencies(options.referenceList) };
    const table = measured(tokens(corpus, { compat }), { by, target, compat, ...asked, ...list });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/keyness.ts")).chartKeyness(table),
    });
    return 0;
  },
};
