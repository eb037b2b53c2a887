// hustings topics: what a corpus is about, how that differs between groups and over time, and whether the topics hold.

import type { Corpus } from "../core/corpus.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { HustingsError } from "../core/errors.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import type { Over } from "../corpus/period.ts";
import type { TopicModel } from "../stats/topics/topic-model.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readPositive, readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable, type Draw } from "./print-table.ts";
import { counted, doing, measuring } from "./say.ts";

interface TopicsOptions extends SharedOptions {
  readonly topics?: number;
  readonly model?: "lda" | "seeded" | "keyword" | "nmf";
  readonly seeds?: string;
  readonly residual?: number;
  readonly show?: "words" | "documents" | "prevalence" | "effects" | "quality" | "choose" | "intrusion";
  readonly by?: string;
  readonly over?: Over;
  readonly covariates?: readonly string[];
  readonly within?: string;
  readonly numbers?: readonly number[];
  readonly iterations?: number;
  readonly alpha?: number;
  readonly beta?: number;
  readonly stopwords?: string;
  readonly minDocuments?: number;
  readonly limit?: number;
}

const list = (text: string): readonly string[] => text.split(",").map((part) => part.trim());

/** Its definition. */
export const topics: Command<TopicsOptions> = {
  name: "topics",
  text: "find topics, their words and documents, how they differ between groups and over time, and whether they hold",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--topics <number>", text: "how many, default 10", read: (text) => readWhole(text, "--topics") },
    {
      flags: "--model <name>",
      text: "default lda; with --seeds, seeded",
      choices: ["lda", "seeded", "keyword", "nmf"],
    },
    { flags: "--seeds <file>", text: "a dictionary: a key for each topic with words that it is to have" },
    {
      flags: "--residual <number>",
      text: "topics beside those of the seeds, default 5",
      read: (text) => readWhole(text, "--residual"),
    },
    {
      flags: "--show <what>",
      text: "default words; with --by or --over prevalence",
      choices: ["words", "documents", "prevalence", "effects", "quality", "choose", "intrusion"],
    },
    { flags: "--by <variable>", text: "prevalence in one group for each value: speaker, party, …" },
    { flags: "--over <width>", text: "prevalence over time: year, quarter, month, decade, or 4years and the like" },
    { flags: "--covariates <variables>", text: "of effects, by commas: party,date", read: list },
    {
      flags: "--within <variable>",
      text: "documents of one value may be alike, for effects; are held out together, for choose",
    },
    {
      flags: "--numbers <list>",
      text: "of choose, by commas: 5,10,20,40",
      read: (text) => list(text).map((part) => readWhole(part, "--numbers")),
    },
    {
      flags: "--iterations <number>",
      text: "default 1000, of nmf at most 500",
      read: (text) => readWhole(text, "--iterations"),
    },
    {
      flags: "--alpha <number>",
      text: "prior of topics in documents, default 0.1",
      read: (text) => readPositive(text, "--alpha"),
    },
    {
      flags: "--beta <number>",
      text: "prior of words in topics, default 0.01",
      read: (text) => readPositive(text, "--beta"),
    },
    { flags: "--stopwords <language>", text: "without the common words of a language: en" },
    {
      flags: "--min-documents <number>",
      text: "only words that so many documents have, default 2",
      read: (text) => readWhole(text, "--min-documents"),
    },
    {
      flags: "--limit <number>",
      text: "words or documents a topic, default 10 or 5",
      read: (text) => readWhole(text, "--limit"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings topics speeches.jsonl --topics 20 --stopwords en",
    "hustings topics speeches.jsonl --topics 20 --stopwords en --over decade --chart topics.svg",
    "hustings topics speeches.jsonl --seeds topics.yaml --show effects --covariates party,date --within speaker",
    "hustings topics speeches.jsonl --show choose --numbers 5,10,20,40 --stopwords en",
  ],
  async run(paths, options) {
    const { by, over, covariates = [], within, quiet } = options;
    const variables = [by, within, ...covariates, over === undefined ? undefined : "date"].filter(
      (name) => name !== undefined,
    );
    const corpus = await inputs(paths, { ...options, who: "topics", variables });
    const { cut, matrix } = await counts(corpus, options);
    const progress = measuring("fitting", { quiet });
    const { table, draw } = await results(options, { corpus, cut, matrix, onProgress: progress.to });
    progress.done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      ...(draw === undefined ? {} : { draw }),
    });
    return 0;
  },
};

async function counts(
  corpus: Corpus,
  { stopwords: language, minDocuments = 2, quiet }: TopicsOptions,
): Promise<{ readonly cut: Tokens; readonly matrix: FeatureMatrix }> {
  const done = doing("counting", { quiet });
  const [{ tokens }, { features }, { featuresTrim }, { stopwords }] = await Promise.all([
    import("../tokens/tokens.ts"),
    import("../features/features.ts"),
    import("../features/trim.ts"),
    import("../text/stopwords.ts"),
  ]);
  const cut = tokens(corpus);
  const all = features(cut, { stopwords: language === undefined ? [] : stopwords(language) });
  done();
  return { cut, matrix: featuresTrim(all, { minDocuments }) };
}

interface Work {
  readonly corpus: Corpus;
  readonly cut: Tokens;
  readonly matrix: FeatureMatrix;
  readonly onProgress: (done: number, of: number) => void;
}

/** What was said, without what was not. */
function said<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

async function fitted(options: TopicsOptions, { matrix, onProgress }: Work): Promise<TopicModel> {
  const { topics: number = 10, seeds, residual = 5, seed, iterations, alpha, beta } = options;
  const model = options.model ?? (seeds === undefined ? "lda" : "seeded");
  const chain = { ...said({ seed, iterations, alpha, beta }), onProgress };
  if (model === "nmf") {
    const { nmf } = await import("../stats/topics/nmf.ts");
    return nmf(matrix, { topics: number, ...said({ seed, iterations }), onProgress });
  }
  if (model === "lda") return (await import("../stats/topics/lda.ts")).lda(matrix, { topics: number, ...chain });
  if (seeds === undefined)
    throw new HustingsError("bad-usage", {
      who: "topics",
      needs: `--seeds FILE for the model ${model}`,
      got: "there is none",
    });
  const { readDictionary } = await import("../read/read-dictionary.ts");
  const { dictionary } = await readDictionary(seeds);
  if (model === "seeded")
    return (await import("../stats/topics/seeded-lda.ts")).seededLda(matrix, { seeds: dictionary, residual, ...chain });
  return (await import("../stats/topics/keyword-lda.ts")).keywordLda(matrix, {
    keywords: dictionary,
    residual,
    ...chain,
  });
}

async function results(
  options: TopicsOptions,
  work: Work,
): Promise<{ readonly table: Table<object>; readonly draw?: Draw }> {
  const { by, over, within, seed, limit, covariates, numbers, iterations, alpha, beta } = options;
  const show = options.show ?? (by === undefined && over === undefined ? "words" : "prevalence");
  const { cut, matrix, corpus, onProgress } = work;
  if (show === "choose") {
    const { chooseTopics } = await import("../stats/topics/choose-topics.ts");
    return {
      table: chooseTopics(matrix, {
        topics: numbers ?? [5, 10, 20, 40],
        ...said({ within, seed, iterations, alpha, beta }),
        onProgress,
      }),
    };
  }
  const model = await fitted(options, work);
  if (show === "documents") {
    const { topicDocuments } = await import("../stats/topics/topic-documents.ts");
    const table = topicDocuments(model, { ...said({ limit, seed }), tokens: cut });
    return {
      table,
      draw: async (rows) =>
        (await import("../charts/ranked.ts")).chartRanked(rows, { label: "id", value: "share", panel: "topic" }),
    };
  }
  if (show === "prevalence") {
    const { topicPrevalence } = await import("../stats/topics/topic-prevalence.ts");
    const table = topicPrevalence(model, { ...said({ by, over, seed }), tokens: cut });
    return {
      table,
      draw: async () =>
        over === undefined
          ? (await import("../charts/intervals.ts")).chartIntervals(table)
          : (await import("../charts/rates.ts")).chartRates(table),
    };
  }
  if (show === "effects") {
    const { topicEffects } = await import("../stats/topics/topic-effects.ts");
    return { table: topicEffects(model, { covariates: covariates ?? [], ...said({ within, seed }) }) };
  }
  if (show === "intrusion") {
    const { intrusionSheet } = await import("../stats/topics/intrusion-sheet.ts");
    return { table: intrusionSheet(model, { kind: "word", ...said({ seed }), corpus }) };
  }
  if (show === "quality") {
    const { topicQuality } = await import("../stats/topics/topic-quality.ts");
    const table = topicQuality(model, { documents: matrix });
    return {
      table,
      draw: async (rows) => (await import("../charts/ranked.ts")).chartRanked(rows, { label: "topic", value: "npmi" }),
    };
  }
  const { topicWords } = await import("../stats/topics/topic-words.ts");
  const table = topicWords(model, { ...said({ limit }), tokens: cut });
  return {
    table,
    draw: async (rows) =>
      (await import("../charts/ranked.ts")).chartRanked(rows, {
        label: "feature",
        value: "probability",
        panel: "topic",
      }),
  };
}
