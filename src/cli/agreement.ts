// hustings agreement: how far coders agree beyond chance, and what they mix up.

import type { AgreementName } from "../stats/agreement-measure.ts";
import type { Command } from "./command.ts";
import { chart, csv, json, jsonl, out, quiet, seed, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted } from "./say.ts";

interface AgreementOptions extends SharedOptions {
  readonly measure?: AgreementName;
  readonly order?: readonly string[];
  readonly confusion?: boolean;
}

/** The measures, as the registry has them; a test holds both together. */
export const agreementNames: readonly AgreementName[] = [
  "percent",
  "cohenKappa",
  "scottPi",
  "fleissKappa",
  "sScore",
  "gwetAc1",
  "alphaNominal",
  "alphaOrdinal",
  "alphaInterval",
  "alphaRatio",
];

/** Its definition. */
export const agreement: Command<AgreementOptions> = {
  name: "agreement",
  text: "measure how far coders agree beyond chance",
  arguments: [
    {
      name: "CODINGS",
      text: "CSV or JSON: unit, coder, value; or a column of units and one for each coder; or the filled coding sheets of two coders or more, as codebook sample makes them",
      many: true,
    },
  ],
  options: [
    { flags: "--measure <name>", text: "one measure, default all that the values allow", choices: agreementNames },
    {
      flags: "--order <values>",
      text: "the values from the lowest up, by commas: low,middle,high",
      read: (text) => text.split(",").map((part) => part.trim()),
    },
    { flags: "--confusion", text: "show the values of the first two coders against each other" },
    json,
    jsonl,
    csv,
    chart,
    out,
    seed,
    quiet,
  ],
  examples: [
    "hustings agreement codings.csv",
    "hustings agreement codings.csv --confusion --chart confusion.svg",
    "hustings agreement ann.csv bo.csv --measure alphaNominal # filled coding sheets",
  ],
  async run(files, options) {
    const { measure, order, confusion: pairs = false, seed: start = 1 } = options;
    const [{ readCodings }, stats, { confusion }] = await Promise.all([
      import("../read/read-codings.ts"),
      import("../stats/agreement.ts"),
      import("../stats/confusion.ts"),
    ]);
    const codings = files.flatMap((file) => readCodings(file));
    const ordered = order === undefined ? {} : { order };
    const table = pairs
      ? confusion(codings, ordered)
      : stats.agreement(codings, {
          ...ordered,
          seed: start,
          ...(measure === undefined ? {} : { measures: [measure] }),
        });
    await printTable(table, options, {
      of: counted(table.method.corpus.documents, "unit"),
      draw: async () =>
        (await import("../charts/matrix.ts")).chartMatrix(pairs ? table : confusion(codings, ordered), {
          row: "first",
          column: "second",
          value: "count",
          title: "What two coders said",
        }),
    });
    return 0;
  },
};
