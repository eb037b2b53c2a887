// ipynb: a script that has run as a Jupyter notebook: each output in the richest form that Jupyter knows, and in plainer ones behind it.

import type { Table } from "../../core/table.ts";
import { textTable } from "../../format/text-table.ts";
import { tableHtml } from "../../render/table-html.ts";
import type { DisplayData } from "../ipynb-shape.ts";
import type { Output } from "../output.ts";
import { print } from "../print.ts";
import { linesOf, toIpynb } from "../to-ipynb.ts";
import type { ExportParts } from "./formats.ts";

/** Rows of a table that a notebook carries. */
const rowsShown = 200;

/** The JSON of the notebook. */
export function ipynb({ name, source, cells, pictures }: ExportParts): Promise<string> {
  const outputs = cells.map((cell) => cell.outputs.flatMap((output) => displayOf(output, pictures)));
  return Promise.resolve(`${JSON.stringify(toIpynb(source, { file: name, outputs }), null, 1)}\n`);
}

function displayOf(output: Output, pictures: ReadonlyMap<string, string>): readonly DisplayData[] {
  const data = dataOf(output, pictures);
  return data === undefined ? [] : [{ output_type: "display_data", metadata: {}, data }];
}

function dataOf(output: Output, pictures: ReadonlyMap<string, string>): DisplayData["data"] | undefined {
  switch (output.kind) {
    case "chart": {
      const { chart, name } = output;
      return {
        "application/vnd.vegalite.v5+json": {
          ...chart.spec,
          $schema: "https://vega.github.io/schema/vega-lite/v5.json",
        },
        "image/svg+xml": linesOf(pictures.get(name) ?? ""),
        "text/html": linesOf(htmlOf(chart.table, chart.alt)),
        "text/plain": linesOf(chart.alt),
      };
    }
    case "table":
      return {
        "text/html": linesOf(htmlOf(output.table, output.caption)),
        "text/plain": linesOf(textTable(output.table, { limit: rowsShown })),
      };
    case "markdown":
      return { "text/markdown": linesOf(output.markdown), "text/plain": linesOf(output.plain) };
    case "input":
    case "source":
      return undefined;
    case "note":
    case "passage":
    case "question":
      return { "text/plain": linesOf(print(output)) };
  }
}

function htmlOf(table: Table<object>, caption: string): string {
  const rows = Array.from({ length: Math.min(rowsShown, table.rows.length) }, (_, row) => row);
  const cut = rows.length < table.rows.length ? `${rows.length} of ${table.rows.length} rows` : "";
  return tableHtml(table, { caption: caption === "" ? table.method.name : caption, rows, note: cut });
}
