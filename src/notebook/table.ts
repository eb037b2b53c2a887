// table: a table on the page, and as a CSV file beside it.

import type { Row, Table } from "../core/table.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { tableFrom } from "../core/table-from.ts";
import { sink } from "./sink.ts";

/**
 * Puts a table on the page. Its rows lead to their passages where it carries evidence.
 *
 * @param table Any table of the library, or rows of your own, of which `tableFrom` makes one.
 * @param options `name`: the name of its file, default `table`; `caption`: a line above it, default the name of the method.
 * @returns The same table.
 * @throws wrong-value for what is neither.
 */
export function table<R extends object>(
  table: Table<R> | readonly R[],
  options: { readonly name?: string; readonly caption?: string } = {},
): Table<R> {
  const shown = isList(table) ? tableFrom(table) : table;
  expectKind(shown, "table", "table");
  expectOptions(options, { name: true, caption: true }, "table");
  const { name = "table", caption = "" } = options;
  sink().emit({ kind: "table", name, caption, table: shown as unknown as Table<Row> });
  return shown;
}

function isList<R extends object>(table: Table<R> | readonly R[]): table is readonly R[] {
  return Array.isArray(table);
}
