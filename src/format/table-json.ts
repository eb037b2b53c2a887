// A table as the JSON that scripts and the command line exchange: rows, columns, method, notices, and on demand the evidence.

import type { Passage, Row, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";

/** What `tableJson()` answers: plain data, ready for `JSON.stringify`. */
export interface TableJson {
  readonly rows: readonly Row[];
  readonly columns: Table<Row>["columns"];
  readonly method: Table<Row>["method"];
  readonly notices: Table<Row>["notices"];
  /** The passages of each row, in the order of the rows. */
  readonly evidence?: readonly (readonly Passage[])[];
}

/**
 * A table as plain data in a stable order of keys. A number that is not finite becomes `null`, as JSON has no word for it.
 *
 * @param options `evidence`: the passages of each row, from `passages()`; without it they are left out.
 * @cost O(cells)
 */
export function tableJson(
  table: Table<object>,
  options: { readonly evidence?: readonly (readonly Passage[])[] } = {},
): TableJson {
  expectKind(table, "table", "tableJson");
  expectOptions(options, { evidence: true }, "tableJson");
  const { evidence } = options;
  const { columns, method, notices } = table as Table<Row>;
  const rows = table.rows.map((row) => plain(row as Row));
  return { rows, columns, method, notices, ...(evidence === undefined ? {} : { evidence }) };
}

function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "number" && !Number.isFinite(value) ? null : value,
    ]),
  );
}
