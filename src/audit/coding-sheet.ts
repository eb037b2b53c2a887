// codingSheet: the sheet that a coder fills in: passages and empty columns, and nothing of what the codebook found.

import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Row, Table } from "../core/table.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import type { CodingSampleRow } from "./sample-for-coding.ts";

/** The options of `codingSheet()`. */
export interface CodingSheetOptions {
  /** Whose frames are coded. */
  readonly codebook: Codebook | Dictionary;
  /** Who will fill it in; empty for the coder to write. */
  readonly coder?: string;
}

/**
 * A sample as a sheet: `csv(codingSheet(sample, { codebook }))` is the file for a spreadsheet, `codingPage` the one for a browser. A column `frame:…` for each frame takes yes or no; what is left empty is not judged yet.
 *
 * The sheet does not say what a passage was drawn for, nor how much it weighs: coders who know what the program found are no witnesses. Keep the sample, and hand it to `readCodingSheet` with the filled sheets.
 *
 * @param sample What `sampleForCoding` answers.
 * @param options `codebook`: required. `coder`: a name for the column.
 * @returns A row a passage, in the order of the sample. Runs of space are one.
 * @throws wrong-value; unknown-option.
 * @cost O(passages × frames)
 * @example
 * const sample = sampleForCoding(corpus(["Security first. Jobs."]), { size: 2 });
 * const sheet = codingSheet(sample, { codebook: dictionary({ security: "secur*" }), coder: "Ada" });
 * Object.keys(sheet.columns).join(" "); // => "unit before text after frame:security note coder document start end design"
 */
export function codingSheet(sample: Table<CodingSampleRow>, options: CodingSheetOptions): Table<Row> {
  const who = "codingSheet";
  expectKind(sample, "table", who);
  expectOptions(options, { codebook: true, coder: true }, who);
  const { coder = "" } = options;
  const book = asCodebook(options.codebook, who);
  const design = new Set(sample.rows.map(({ weight }) => weight)).size > 1 ? "weighted" : "equal";
  const fields = book.frames.map(({ key }) => [`frame:${key}`, ""] as const);
  return {
    kind: "table",
    rows: sample.rows.map(({ unit, before, text, after, document, start, end }) => ({
      unit,
      before: flat(before),
      text: flat(text),
      after: flat(after),
      ...Object.fromEntries(fields),
      note: "",
      coder,
      document,
      start,
      end,
      design,
    })),
    columns: Object.fromEntries(
      [
        "unit",
        "before",
        "text",
        "after",
        ...fields.map(([name]) => name),
        "note",
        "coder",
        "document",
        "start",
        "end",
        "design",
      ].map((name) => [name, { label: name, type: name === "start" || name === "end" ? "integer" : "text" }]),
    ),
    method: { ...sample.method, name: who },
    notices: [],
    ...(sample.evidence === undefined ? {} : { evidence: sample.evidence }),
  };
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
