// hustings codebook sample: passages for people to code, and the sheet they fill in.

import type { Command } from "./command.ts";
import { HustingsError } from "../core/errors.ts";
import { frameCodebook } from "./frame-codebook.ts";
import { inputs } from "./inputs.ts";
import {
  csv,
  evidence,
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
import { writeFile } from "./write-file.ts";

interface SampleOptions extends SharedOptions {
  readonly codebook?: string;
  readonly size: number;
  readonly unit?: "sentence" | "document";
  readonly by?: string;
  readonly allocate?: "proportional" | "equal";
  readonly around?: boolean;
  readonly share?: number;
  readonly context?: number;
  readonly sheet?: string;
  readonly coder?: string;
}

/** Its definition. */
export const codebookSample: Command<SampleOptions> = {
  name: "codebook sample",
  text: "draw passages for people to code, and write the sheet they fill in",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--size <number>", text: "how many passages", required: true, read: (text) => readWhole(text, "--size") },
    {
      flags: "--sheet <file>",
      text: "the sheet for a coder: .html for a browser, .csv for a spreadsheet; it does not tell what was found",
    },
    { flags: "--codebook <file>", text: "whose frames are coded (YAML or JSON); default the built-in frames" },
    { flags: "--unit <what>", text: "what a passage is, default sentence", choices: ["sentence", "document"] },
    { flags: "--by <variables>", text: "draw from each value of a variable, or of several by commas" },
    { flags: "--allocate <how>", text: "to the values, default proportional", choices: ["proportional", "equal"] },
    { flags: "--around", text: "draw half of them from passages in which the codebook finds something" },
    { flags: "--share <share>", text: "with --around, the share of these, default 0.5", read: readShare },
    {
      flags: "--context <sentences>",
      text: "sentences shown before and after, default 1",
      read: (text) => readWhole(text, "--context"),
    },
    { flags: "--coder <name>", text: "who will fill in the sheet" },
    json,
    csv,
    jsonl,
    out,
    evidence,
    where,
    people,
    indirect,
    seed,
    quiet,
  ],
  examples: [
    "hustings codebook sample speeches.jsonl --codebook my-frames.yaml --size 200 --around --by party --sheet sheet.html --out sample.csv",
    "hustings codebook sample speeches.jsonl --size 50 --unit document --sheet sheet.csv --coder Ada --out sample.csv",
  ],
  async run(paths, options) {
    const { size, by, sheet, coder, around = false, seed: start = 1, quiet: silent } = options;
    const variables = by?.split(",").map((name) => name.trim()) ?? [];
    const ending = sheetEnding(sheet);
    const corpus = await inputs(paths, { ...options, who: "codebook sample", variables });
    const codebook = await frameCodebook(options.codebook, corpus);
    const done = doing("drawing", { quiet: silent });
    const { sampleForCoding } = await import("../audit/sample-for-coding.ts");
    const given = Object.fromEntries(
      (["unit", "allocate", "share", "context"] as const).flatMap((name) =>
        options[name] === undefined ? [] : [[name, options[name]]],
      ),
    );
    const sample = sampleForCoding(corpus, {
      ...given,
      size,
      seed: start,
      by: variables,
      ...(around ? { around: codebook } : {}),
    });
    done();
    if (sheet !== undefined) {
      const filled = { codebook, ...(coder === undefined ? {} : { coder }) };
      if (ending === "html") {
        const { codingPage } = await import("../render/coding-page.ts");
        writeFile(sheet, codingPage(sample, filled));
      } else {
        const [{ codingSheet }, form] = await Promise.all([
          import("../audit/coding-sheet.ts"),
          import("../format/csv.ts"),
        ]);
        // The mark tells spreadsheets that it is UTF-8.
        writeFile(sheet, `\uFEFF${form.csv(codingSheet(sample, filled))}`);
      }
      say(`wrote ${sheet} for coders; keep the sample itself from them, it has the weights`, { quiet: silent });
    }
    await printTable(sample, options, {
      of: counted(corpus.documents.length, "document"),
      layout: { columns: ["unit", "document", "stratum", "weight", "text"], shrink: { text: "end" } },
    });
    return 0;
  },
};

function readShare(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value < 1) return value;
  throw new HustingsError("bad-option", { who: "--share", needs: "a share between 0 and 1", got: `"${text}" is none` });
}

function sheetEnding(file: string | undefined): string {
  const ending = /\.(html|csv)$/iu.exec(file ?? ".csv")?.[1]?.toLowerCase();
  if (ending !== undefined) return ending;
  throw new HustingsError("bad-option", {
    who: "--sheet",
    needs: "a file with an ending that it knows",
    got: `that of "${file}" is none`,
    choices: [".html", ".csv"],
  });
}
