// md: a script that has run as Markdown: its text, its tables, and its charts as pictures that lie beside it.

import type { Table } from "../../core/table.ts";
import { decimalsOf, numberText } from "../../format/number-text.ts";
import type { Output } from "../output.ts";
import { print } from "../print.ts";
import type { ExportParts } from "./formats.ts";

/** Rows of a table that stand in the text; all are in the CSV file beside it. */
const rowsShown = 20;

/** The text; it ends with a line end. */
export function md({ title, lead, cells, ending }: ExportParts): Promise<string> {
  const body = cells.flatMap(({ cell, outputs }) =>
    cell.type === "markdown" ? [cell.source] : outputs.flatMap((output) => textOf(output)),
  );
  const [first = "", ...rest] = body;
  const [, heading = `# ${title}`, below = first] = /^(# [^\n]+)\n?([^]*)$/u.exec(first) ?? [];
  const text = [heading, lead === "" ? "" : `*${lead}*`, below, ...rest, ...endOf(ending)].filter(
    (part) => part !== "",
  );
  return Promise.resolve(`${text.map((part) => part.trim()).join("\n\n")}\n`);
}

function textOf(output: Output): readonly string[] {
  switch (output.kind) {
    case "markdown":
      return [output.markdown];
    case "chart":
      return [`![${flat(output.chart.alt)}](${output.name}.svg)`, `[Data](${output.name}.csv)`];
    case "table":
      return [tableText(output.table, output.caption), `[All rows](${output.name}.csv)`];
    case "note":
      return [`> **${output.tone === "warning" ? "Warning" : "Note"}:** ${flat(output.text)}`];
    case "passage": {
      const { before, match, after, speaker, date, id } = output.passage;
      const from = [speaker, date, id].filter((part) => part !== null).join(", ");
      return [`> ${flat(before)}**${flat(match)}**${flat(after)}\n>\n> — ${flat(from)}`];
    }
    case "question":
      return [`**${flat(print(output))}**`];
    case "input":
      return [`*${flat(output.label)}:* ${flat(String(output.value))}`];
    case "source":
      return [];
  }
}

function tableText({ columns, rows }: Table<object>, caption: string): string {
  const shown = Object.entries(columns as Table["columns"]);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lists = shown.map(([name, { type }]) => {
    const values = rows.slice(0, rowsShown).map((row) => (row as Readonly<Record<string, unknown>>)[name]);
    const decimals = type === "integer" ? 0 : decimalsOf(values.filter((value) => typeof value === "number"));
    return values.map((value) => written(value, decimals));
  });
  const lines = rows.slice(0, rowsShown).map((_, r) => line(lists.map((list) => list[r] ?? "–")));
  const head = shown.map(([, { label, unit }]) =>
    flat(unit === undefined || unit === label ? label : `${label} (${unit})`),
  );
  const sides = shown.map(([, { type }]) => (type === "integer" || type === "number" ? "--:" : "---"));
  const rest = rows.length > rowsShown ? `\n\n${rowsShown} of ${numberText(rows.length, 0)} rows.` : "";
  return `${caption === "" ? "" : `**${flat(caption)}**\n\n`}${[line(head), line(sides), ...lines].join("\n")}${rest}`;
}

function written(value: unknown, decimals: number): string {
  if (value === null || value === undefined) return "–";
  return typeof value === "number" ? numberText(value, decimals) : flat(String(value));
}

/** One line, in which nothing means more than itself. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_[\]<>|#]/gu, (mark) => (mark === "<" ? "&lt;" : `\\${mark}`));
}

function endOf({
  methods = "",
  sources = [],
  bibtex = "",
  provenance = [],
  command,
  licence,
}: ExportParts["ending"]): readonly string[] {
  return [
    ...(methods === "" ? [] : ["## Methods", methods]),
    ...(sources.length === 0 ? [] : ["## Sources", sources.map((source) => `- ${source}`).join("\n")]),
    ...(sources.length === 0 || bibtex === "" ? [] : [`\`\`\`bibtex\n${bibtex}\n\`\`\``]),
    "## How this page was made",
    provenance.map(({ label, value }) => `- ${label}: ${flat(value)}`).join("\n"),
    ...(command === undefined ? [] : [`\`\`\`sh\n${command}\n\`\`\``]),
    ...(licence === undefined ? [] : [`Licence: ${flat(licence)}`]),
  ];
}
