// The passages behind a table as CSV: one line a passage, with the texts of its row before it.

import type { Passage, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { csv } from "./csv.ts";

/**
 * All passages of a table's rows, for those that a page has no room for.
 *
 * @param table The table; its text columns say which row a passage belongs to.
 * @param options `evidence`: the passages of each row, from `passages()`; `formulas` as in `csv()`.
 * @cost O(passages)
 */
export function passagesCsv(
  table: Table<object>,
  options: { readonly evidence: readonly (readonly Passage[])[]; readonly formulas?: "defuse" | "keep" },
): string {
  expectKind(table, "table", "passagesCsv");
  expectOptions(options, { evidence: true, formulas: true }, "passagesCsv");
  const { evidence, formulas = "defuse" } = options;
  const columns = Object.entries(table.columns as Table["columns"]).filter(([, column]) => column.type === "text");
  const own = columns.map(([name]) => name).filter((name) => name !== "status" && name !== "interval");
  const rows = table.rows.flatMap((row, index) => {
    const about = Object.fromEntries(
      own.map((name) => [`row_${name}`, (row as Readonly<Record<string, unknown>>)[name]]),
    );
    const line = (passage: Passage): object => ({ row: index, ...about, ...passage });
    return (evidence[index] ?? []).map(line);
  });
  const names = ["row", ...own.map((name) => `row_${name}`), ...fields];
  const shape = Object.fromEntries(names.map((name) => [name, { label: name, type: "text" as const }]));
  return csv({ ...table, rows, columns: shape } as Table<object>, { formulas });
}

const fields = ["id", "speaker", "date", "start", "end", "before", "match", "after"];
