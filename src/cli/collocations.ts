// hustings collocations: sequences of words that stand together more often than their parts let one expect.

import { HustingsError } from "../core/errors.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface CollocationsOptions extends SharedOptions {
  readonly size?: readonly number[];
  readonly minCount?: number;
  readonly within?: "document" | "sentence";
  readonly compat?: "quanteda";
  readonly limit?: number;
}

/** Its definition. */
export const collocations: Command<CollocationsOptions> = {
  name: "collocations",
  text: "find fixed phrases: λ and z of sequences of words (Blaheta & Johnson 2001)",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--size <numbers>", text: "how many words, default 2; several by commas: 2,3", read: readSizes },
    {
      flags: "--min-count <number>",
      text: "only what stands so often, default 2",
      read: (text) => readWhole(text, "--min-count"),
    },
    {
      flags: "--within <unit>",
      text: "what a sequence may not cross, default document",
      choices: ["document", "sentence"],
    },
    { flags: "--compat <system>", text: "cut words as another system does", choices: ["quanteda"] },
    { flags: "--limit <rows>", text: "at most so many rows, default 50", read: (text) => readWhole(text, "--limit") },
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings collocations speeches.jsonl --size 2,3 --min-count 20 --chart phrases.svg",
    "hustings collocations speeches.jsonl --within sentence --csv",
  ],
  async run(paths, options) {
    const { size = [2], minCount = 2, within = "document", compat = "none", limit = 50, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "collocations" });
    const done = doing("counting", { quiet });
    const [{ tokens }, { collocations: found }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/collocations.ts"),
    ]);
    const table = found(tokens(corpus, { compat }), { size, minCount, within, limit });
    done();
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () =>
        (await import("../charts/ranked.ts")).chartRanked(table, {
          label: "collocation",
          value: "z",
          limit: 30,
          title: "Fixed phrases",
        }),
    });
    return 0;
  },
};

function readSizes(text: string): readonly number[] {
  const sizes = text.split(",").map((part) => Number(part));
  if (sizes.every((size) => Number.isInteger(size) && size >= 2 && size <= 5)) return sizes;
  throw new HustingsError("bad-option", {
    who: "--size",
    needs: "whole numbers from 2 to 5, by commas",
    got: `"${text}"`,
  });
}
