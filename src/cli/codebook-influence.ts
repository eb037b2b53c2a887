// hustings codebook influence: what each entry of a codebook does to a rate, or to the difference of two.

import type { Command } from "./command.ts";
import { frameCodebook } from "./frame-codebook.ts";
import { inputs } from "./inputs.ts";
import {
  chart,
  csv,
  evidence,
  explain,
  indirect,
  json,
  jsonl,
  out,
  people,
  quiet,
  readPair,
  readPositive,
  readWhole,
  seed,
  where,
  type SharedOptions,
} from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface InfluenceOptions extends SharedOptions {
  readonly codebook?: string;
  readonly frame?: string;
  readonly by?: string;
  readonly compare?: readonly [string, string];
  readonly per?: number;
  readonly minTokens?: number;
}

/** Its definition. */
export const codebookInfluence: Command<InfluenceOptions> = {
  name: "codebook influence",
  text: "leave out each entry of a codebook in turn, and see what becomes of the conclusion",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--codebook <file>", text: "the codebook (YAML or JSON); default the built-in frames" },
    { flags: "--frame <key>", text: "one frame, default each" },
    { flags: "--by <variable>", text: "the variable whose values are compared" },
    {
      flags: "--compare <values>",
      text: "two of its values by a comma: the conclusion is the rate of the first less that of the second",
      read: (text) => readPair(text, "--compare"),
    },
    {
      flags: "--per <tokens>",
      text: "rates per so many tokens, default 10000",
      read: (text) => readPositive(text, "--per"),
    },
    {
      flags: "--min-tokens <number>",
      text: "no rate for a group with fewer tokens, default 500",
      read: (text) => readWhole(text, "--min-tokens"),
    },
    json,
    csv,
    jsonl,
    chart,
    out,
    evidence,
    explain,
    where,
    people,
    indirect,
    seed,
    quiet,
  ],
  examples: [
    "hustings codebook influence speeches.jsonl --codebook my-frames.yaml --frame security --by party --compare Labour,Conservative",
    "hustings codebook influence speeches.jsonl --codebook my-frames.yaml --evidence",
  ],
  async run(paths, options) {
    const { by, seed: start = 1, quiet: silent } = options;
    const variables = by === undefined ? [] : [by];
    const corpus = await inputs(paths, { ...options, who: "codebook influence", variables });
    const codebook = await frameCodebook(options.codebook, corpus);
    const done = doing("leaving out", { quiet: silent });
    const [{ tokens }, { influence }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../audit/influence.ts"),
    ]);
    const asked = Object.fromEntries(
      (["frame", "by", "compare", "per", "minTokens"] as const).flatMap((name) =>
        options[name] === undefined ? [] : [[name, options[name]]],
      ),
    );
    const table = influence(tokens(corpus), codebook, { ...asked, seed: start });
    done();
    const nested = table.rows.some(({ frame, owner }) => frame !== owner);
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/influence.ts")).chartInfluence(table),
      layout: { columns: Object.keys(table.columns).filter((name) => nested || name !== "owner") },
    });
    return 0;
  },
};
