// A table as CSV, as RFC 4180 has it, and safe to open in a spreadsheet.

import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";

/**
 * A table as CSV text: a header with the names of the columns in their order, then a line a row, lines ended by CR LF.
 * Numbers are written in full, a missing value is an empty field, texts are quoted where they need it.
 *
 * @param options `formulas`: a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is taken for a formula by
 *   spreadsheets, and a formula in a hostile document can run. `"defuse"` (the default) puts an apostrophe before it;
 *   `"keep"` writes it as it is, for programs that read CSV exactly. Numbers are never touched.
 * @source RFC 4180; OWASP, CSV Injection
 * @cost O(cells)
 */
export function csv(table: Table<object>, options: { readonly formulas?: "defuse" | "keep" } = {}): string {
  expectKind(table, "table", "csv");
  expectOptions(options, { formulas: true }, "csv");
  const { formulas = "defuse" } = options;
  const names = Object.keys(table.columns);
  const lines = [
    names.map((name) => field(name, formulas)),
    ...table.rows.map((row) => names.map((name) => field((row as Readonly<Record<string, unknown>>)[name], formulas))),
  ];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function field(value: unknown, formulas: "defuse" | "keep"): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const text = typeof value === "string" ? value : String(value);
  const safe = formulas === "defuse" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
