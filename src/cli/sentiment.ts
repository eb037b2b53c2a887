// hustings sentiment: how positive or negative texts are, by a lexicon or by a dictionary of two sides.

import { HustingsError } from "../core/errors.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Table } from "../core/table.ts";
import type { Over } from "../corpus/period.ts";
import type { PolarityName } from "../stats/polarity-measures.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface SentimentOptions extends SharedOptions {
  readonly by?: string;
  readonly over?: Over;
  readonly lexicon?: "vader" | "afinn";
  readonly normalization?: "dictionary" | "all" | "none";
  readonly dictionary?: string;
  readonly measure?: PolarityName;
}

/** Its definition. */
export const sentiment: Command<SentimentOptions> = {
  name: "sentiment",
  text: "measure tone: by VADER, by AFINN, or by a dictionary with positive and negative words",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--by <variable>", text: "a row a group; default a row a document" },
    { flags: "--over <width>", text: "periods of the date: year, quarter, month, decade, or 4years and the like" },
    { flags: "--lexicon <name>", text: "default vader", choices: ["vader", "afinn"] },
    {
      flags: "--normalization <kind>",
      text: "of afinn: per word of the lexicon (dictionary, default), per word (all), or per text (none)",
      choices: ["dictionary", "all", "none"],
    },
    {
      flags: "--dictionary <file>",
      text: "polarity by a dictionary in any format, with the keys positive and negative",
    },
    { flags: "--measure <name>", text: "of polarity, default logit", choices: ["logit", "absolute", "relative"] },
    ...tableOptions,
  ],
  examples: [
    "hustings sentiment speeches.jsonl --by party --over decade --chart tone.svg",
    "hustings sentiment speeches.jsonl --dictionary lexicoder.lc3 --by speaker --csv",
  ],
  async run(paths, options) {
    const { by, quiet } = options;
    const corpus = await inputs(paths, {
      ...options,
      who: "sentiment",
      variables: by === undefined || by === "id" ? [] : [by],
    });
    const done = doing("scoring", { quiet });
    const [value, table] =
      options.dictionary === undefined
        ? (["tone", await byLexicon(corpus, options)] as const)
        : (["polarity", await byDictionary(corpus, options)] as const);
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/ranked.ts")).chartRanked(table, { label: "group", value, limit: 40 }),
    });
    return 0;
  },
};

async function byLexicon(
  corpus: Corpus,
  { by = "id", over, lexicon = "vader", normalization = "dictionary", seed = 1 }: SentimentOptions,
): Promise<Table<object>> {
  const { sentiment: scored } = await import("../stats/sentiment.ts");
  return scored(corpus, { by, lexicon, normalization, seed, ...(over === undefined ? {} : { over }) });
}

async function byDictionary(
  corpus: Corpus,
  { by = "id", over, measure = "logit", dictionary: file = "", seed = 1 }: SentimentOptions,
): Promise<Table<object>> {
  if (over !== undefined)
    throw new HustingsError("bad-usage", { who: "sentiment", needs: "--over without --dictionary", got: "both" });
  const [{ readDictionary }, { polarity }, { tokens }] = await Promise.all([
    import("../read/read-dictionary.ts"),
    import("../stats/polarity.ts"),
    import("../tokens/tokens.ts"),
  ]);
  const { dictionary } = await readDictionary(file);
  return polarity(tokens(corpus), { dictionary, by, measure, seed });
}
