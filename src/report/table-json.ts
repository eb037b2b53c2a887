// tableJson: a table as JSON has it: rows, what the columns mean, how it was made, and, where it is asked for, the passages behind each row.

import type { Notice } from "../core/notice.ts";
import type { Column, Method, Passage, Row, Table } from "../core/table.ts";
import { passages } from "../corpus/passages.ts";

/** The shape of `--json`. `evidence[r]` are the passages of `rows[r]`. */
export interface TableJson {
  readonly rows: readonly Row[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly method: Method;
  readonly notices: readonly Notice[];
  readonly evidence?: readonly (readonly Passage[])[];
}

/**
 * The table for `JSON.stringify`.
 *
 * @param options `evidence`: with the passages, all of them, where the table has any.
 */
export function tableJson(table: Table<Row>, { evidence = false }: { readonly evidence?: boolean } = {}): TableJson {
  const { rows, columns, method, notices } = table;
  if (!evidence || table.evidence === undefined) return { rows, columns, method, notices };
  return { rows, columns, method, notices, evidence: rows.map((_, row) => passages(table, { row })) };
}
