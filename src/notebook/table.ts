// table: a table on the page, and as a CSV file beside it.

import type { Row, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { sink } from "./sink.ts";

/**
 * Puts a table on the page. Its rows lead to their passages where it carries evidence.
 *
 * @param table Any table of the library.
 * @param options `name`: the name of its file, default `table`; `caption`: a line above it, default the name of the method.
 * @returns The same table, so that it can be drawn next.
 */
export function table<R extends object>(
  table: Table<R>,
  options: { readonly name?: string; readonly caption?: string } = {},
): Table<R> {
  expectOptions(options, { name: true, caption: true }, "table");
  const { name = "table", caption = "" } = options;
  sink().emit({ kind: "table", name, caption, table: table as unknown as Table<Row> });
  return table;
}
