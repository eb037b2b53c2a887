// datasheet: what `describe` found, as a page to read or to put beside the texts.

import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { textWidth } from "../format/text-width.ts";
import type { DescribeRow } from "./describe-row.ts";

export interface DatasheetOptions {
  /** `text` for a terminal, `markdown` for a README. */
  readonly form?: "text" | "markdown";
  /** How a heading is emphasised in text; by default not at all. */
  readonly strong?: (heading: string) => string;
}

/**
 * A description as sections of facts. What is not known stands as "not stated".
 *
 * @param description What `describe` answered.
 * @returns Lines without a line end at the last.
 * @cost O(rows)
 * @example
 * datasheet(describe(corpus(["We agree."]))).split("\n").slice(0, 3); // => ["corpus", "  documents  1", "  tokens     2"]
 */
export function datasheet(description: Table<DescribeRow>, options: DatasheetOptions = {}): string {
  expectKind(description, "table", "datasheet");
  expectOptions(options, { form: true, strong: true }, "datasheet");
  const { form = "text", strong = (heading) => heading } = options;
  const sections = [...new Set(description.rows.map(({ section }) => section))];
  return sections
    .map((section) => {
      const rows = description.rows.filter((row) => row.section === section);
      return form === "markdown" ? markdownSection(section, rows) : textSection(strong(section), rows);
    })
    .join("\n\n");
}

function textSection(heading: string, rows: readonly DescribeRow[]): string {
  const facts = Math.max(...rows.map(({ fact }) => textWidth(fact)));
  const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - textWidth(text)));
  const numbers = Math.max(0, ...rows.map((row) => (typeof row.value === "number" ? shown(row).length : 0)));
  return [
    heading,
    ...rows.map((row) => {
      const value = typeof row.value === "number" ? shown(row).padStart(numbers) : shown(row);
      return `  ${padded(row.fact, facts)}  ${value}${row.which === "" ? "" : `  ${row.which}`}`;
    }),
  ].join("\n");
}

function markdownSection(section: string, rows: readonly DescribeRow[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/gu, " ");
  const lines = rows.map((row) => `| ${cell(row.fact)} | ${cell(shown(row))} | ${cell(row.which)} |`);
  return [`## ${section}`, "", "| fact | value | which |", "|---|---|---|", ...lines].join("\n");
}

function shown({ value, status }: DescribeRow): string {
  if (value === null) return status === "too-little-data" ? "too few to tell" : "not stated";
  return typeof value === "number" ? value.toLocaleString("en") : value;
}
