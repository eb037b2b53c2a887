// hustings codebook validate: holds a codebook to passages that people have coded.

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
  readWhole,
  seed,
  where,
  type SharedOptions,
} from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing, say } from "./say.ts";

interface ValidateOptions extends SharedOptions {
  readonly codebook?: string;
  readonly codings: readonly string[];
  readonly sample?: string;
  readonly patterns?: boolean;
  readonly minUnits?: number;
}

/** Its definition. */
export const codebookValidate: Command<ValidateOptions> = {
  name: "codebook validate",
  text: "hold a codebook to hand coding: precision, recall, F1 and α of every frame, with intervals",
  arguments: [{ name: "INPUT", text: "the corpus that was coded", many: true }],
  options: [
    {
      flags: "--codings <file>",
      text: "a filled sheet, as codebook sample writes it; several times for several coders",
      required: true,
      read: (text, before) => [...((before as readonly string[] | undefined) ?? []), text],
    },
    { flags: "--sample <file>", text: "the sample that the sheet was made of (CSV), for the weights" },
    { flags: "--codebook <file>", text: "the codebook (YAML or JSON); default the built-in frames" },
    { flags: "--patterns", text: "show every entry of a frame by itself too" },
    {
      flags: "--min-units <number>",
      text: "no value for fewer judged passages, default 10",
      read: (text) => readWhole(text, "--min-units"),
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
    "hustings codebook validate speeches.jsonl --codebook my-frames.yaml --codings sheet-Ada.csv --codings sheet-Ben.csv --sample sample.csv",
    "hustings codebook validate speeches.jsonl --codings sheet.csv --sample sample.csv --patterns --evidence",
  ],
  async run(paths, options) {
    const { codings: files, sample: key, patterns = false, minUnits = 10, seed: start = 1, quiet: silent } = options;
    const { readCodingSample, readCodingSheet } = await import("../read/read-coding-sheet.ts");
    const read = key === undefined ? {} : { sample: readCodingSample(key) };
    const codings = files.flatMap((file) => readCodingSheet(file, read));
    const corpus = await inputs(paths, { ...options, who: "codebook validate" });
    const codebook = await frameCodebook(options.codebook, corpus);
    const done = doing("comparing", { quiet: silent });
    const { validateDictionary } = await import("../audit/validate-dictionary.ts");
    const table = validateDictionary(corpus, codebook, codings, {
      patterns: patterns ? "each" : "none",
      minUnits,
      seed: start,
    });
    done();
    const open = codings.filter(({ value }) => value === null).length;
    if (open > 0) say(`${counted(open, "answer")} of ${codings.length} not given yet`, { quiet: silent });
    await printTable(table, options, {
      of: counted(codings.length - open, "answer"),
      draw: async () => (await import("../charts/validity.ts")).chartValidity(table),
      layout: patterns ? {} : { columns: Object.keys(table.columns).filter((name) => name !== "pattern") },
    });
    return 0;
  },
};
