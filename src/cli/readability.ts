// hustings readability: how hard texts are to read, by document, group and period.

import type { Over } from "../corpus/period.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface ReadabilityOptions extends SharedOptions {
  readonly by?: string;
  readonly over?: Over;
  readonly measure?: readonly string[];
  readonly language?: string;
  readonly compat?: "none" | "quanteda";
}

/** Flesch's formula for each language that has one. */
const usual: Readonly<Record<string, string>> = {
  en: "flesch",
  ru: "fleschRu",
  de: "fleschDe",
  fr: "fleschFr",
  es: "fleschEs",
};

/** Its definition. */
export const readability: Command<ReadabilityOptions> = {
  name: "readability",
  text: "measure how hard texts are to read",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--by <variable>", text: "a row a group instead of a document; none: all texts together" },
    { flags: "--over <width>", text: "by period: year, month, decade, 10years" },
    {
      flags: "--measure <names>",
      text: "by commas, as docs/methods/readability.md or quanteda name them; default flesch",
      read: (text) => text.split(",").map((part) => part.trim()),
    },
    { flags: "--language <code>", text: "of the texts: en (default), ru, uk, be, de, fr, es" },
    { flags: "--compat <name>", text: "count as another program does", choices: ["none", "quanteda"] },
    ...tableOptions,
  ],
  examples: [
    "hustings readability speeches.jsonl --by none --over decade --chart flesch.svg",
    "hustings readability speeches.jsonl --by speaker --measure Flesch.Kincaid,SMOG --csv",
  ],
  async run(paths, options) {
    const { by = "id", over, language = "en", compat = "none", seed = 1, quiet } = options;
    const variables = ["id", "none"].includes(by) ? [] : [by];
    const corpus = await inputs(paths, { ...options, who: "readability", variables });
    const done = doing("counting", { quiet });
    const [{ tokens }, { readability: measured }, { readabilityResources }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/readability/readability.ts"),
      import("../stats/readability/readability-resources.ts"),
    ]);
    const measures = options.measure ?? [usual[language] ?? "meanSentenceLength"];
    const resources = await readabilityResources(language);
    const cut = tokens(corpus, { hyphens: "split", compat });
    const table = measured(cut, { measures, resources, by, compat, seed, ...(over === undefined ? {} : { over }) });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/readability.ts")).chartReadability(table),
    });
    return 0;
  },
};
