// print: an output as text for the terminal.

import { chartTitle } from "../render/chart-title.ts";
import { textTable } from "../format/text-table.ts";
import type { Output } from "./output.ts";

/** How the text is laid out. */
export interface PrintOptions {
  /** Cells of a line; by default nothing is cut. */
  readonly width?: number;
  /** How headings are emphasised; by default not at all. */
  readonly strong?: (text: string) => string;
}

/** A table has as many rows on the terminal; the others are in its file. */
const rowsShown = 20;

/** @returns Lines; empty for what is not printed. */
export function print(output: Output, { width, strong = (text) => text }: PrintOptions = {}): string {
  switch (output.kind) {
    case "markdown":
      return output.plain;
    case "table": {
      const layout = { limit: rowsShown, strong, ...(width === undefined ? {} : { width }) };
      return [output.caption, textTable(output.table, layout)].filter((line) => line !== "").join("\n");
    }
    case "chart":
      return `${strong(chartTitle(output.chart) || output.name)}\n${output.chart.alt}`;
    case "note":
      return `${output.tone === "warning" ? "Warning" : "Note"}: ${output.text}`;
    case "passage": {
      const { before, match, after, speaker, date, id } = output.passage;
      const from = [speaker, date, id].filter((part) => part !== null).join(", ");
      return `  ${before}${strong(match)}${after}\n  (${from})`;
    }
    case "question":
      return `Question: ${output.ask}${output.choices.length === 0 ? "" : ` (${output.choices.join(" / ")})`}`;
    case "source":
    case "input":
      return "";
  }
}
