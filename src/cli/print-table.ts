// A table on its way out: printed or written in the form that was asked for, drawn where a chart was, and told about in the last line.

import type { Chart } from "../core/chart.ts";
import type { Passage, Row, Table } from "../core/table.ts";
import { drawChart } from "./draw-chart.ts";
import { checkForms, type SharedOptions } from "./options.ts";
import { counted, emphasised, say, sayNotices, strong } from "./say.ts";
import { writeFile } from "./write-file.ts";

/** How a command draws its table; absent where there is nothing to draw. */
export type Draw = (table: Table<Row>) => Promise<Chart>;

type Form = "text" | "json" | "jsonl" | "csv";

/** Prints, draws, tells. */
export async function printTable(
  given: Table<object>,
  options: SharedOptions,
  { draw, of, right = [] }: { readonly draw?: Draw; readonly of: string; readonly right?: readonly string[] },
): Promise<void> {
  const table = given as unknown as Table<Row>;
  const { out, chart, quiet } = options;
  const form = formOf(options);
  const text = await asText(table, form, { ...options, right });
  const made: string[] = [];
  if (out === undefined) process.stdout.write(text);
  else {
    writeFile(out, text);
    made.push(out);
  }
  if (chart !== undefined && draw !== undefined) {
    await drawChart(await draw(table), chart);
    made.push(chart);
  }
  sayNotices(table.notices, { quiet });
  const where = made.length === 0 ? "" : `; wrote ${made.join(" and ")}`;
  say(`${counted(table.rows.length, "row")} from ${of}${where}`, { quiet });
}

/** An option says it; else the ending of `--out` does. */
export function formOf(options: SharedOptions): Form {
  checkForms(options);
  const asked = (["json", "jsonl", "csv"] as const).find((form) => options[form] === true);
  return asked ?? (/\.(json|jsonl|csv)$/iu.exec(options.out ?? "")?.[1]?.toLowerCase() as Form | undefined) ?? "text";
}

async function asText(
  table: Table<Row>,
  form: Form,
  { evidence = false, out, right }: SharedOptions & { readonly right: readonly string[] },
): Promise<string> {
  const { tableJson } = await import("../report/table-json.ts");
  if (form === "json") return `${JSON.stringify(tableJson(table, { evidence }))}\n`;
  if (form === "jsonl") {
    const { rows, evidence: found } = tableJson(table, { evidence });
    return rows
      .map((row, r) => `${JSON.stringify(found === undefined ? row : { ...row, passages: found[r] })}\n`)
      .join("");
  }
  if (form === "csv") {
    const { csv } = await import("../format/csv.ts");
    return csv(evidence ? withPassages(table, tableJson(table, { evidence }).evidence ?? []) : table);
  }
  const { textTable } = await import("../format/text-table.ts");
  const terminal = out === undefined && process.stdout.isTTY;
  const width = terminal ? { width: process.stdout.columns } : {};
  const bold = { strong: (line: string) => (terminal ? strong(line, process.stdout) : line) };
  const text = textTable(table, { ...width, ...bold, right });
  return `${text}\n${evidence ? passagesText(table, tableJson(table, { evidence }).evidence ?? [], terminal) : ""}`;
}

/** In CSV each passage is a line, its row's values in front. */
function withPassages(table: Table<Row>, evidence: readonly (readonly Passage[])[]): Table<Row> {
  const text = (label: string) => ({ label, type: "text" as const });
  const number = (label: string) => ({ label, type: "integer" as const });
  const columns = {
    passageId: text("passage id"),
    passageStart: number("passage start"),
    passageEnd: number("passage end"),
    before: text("before"),
    match: text("match"),
    after: text("after"),
    passageSpeaker: text("passage speaker"),
    passageDate: text("passage date"),
  };
  const rows = table.rows.flatMap((row, r) =>
    (evidence[r] ?? []).map((passage) => Object.assign(passageCells(passage), row)),
  );
  return { ...table, rows, columns: { ...table.columns, ...columns } };
}

function passageCells({ id, start, end, before, match, after, speaker, date }: Passage): Record<string, Row[string]> {
  const place = { passageId: id, passageStart: start, passageEnd: end };
  return Object.assign(place, { before, match, after, passageSpeaker: speaker, passageDate: date });
}

function passagesText(table: Table<Row>, evidence: readonly (readonly Passage[])[], terminal: boolean): string {
  const names = Object.keys(table.columns).slice(0, 3);
  return table.rows
    .map((row, r) => {
      const title = names.map((name) => row[name]).join(" · ");
      const lines = (evidence[r] ?? []).map(({ id, before, match, after, speaker, date }) => {
        const from = [speaker, date, id].filter((part) => part !== null).join(", ");
        const marked = terminal && emphasised(process.stdout) ? strong(match, process.stdout) : `[${match}]`;
        return `  ${`${before}${marked}${after}`.replaceAll(/\s+/gu, " ")} (${from})\n`;
      });
      return lines.length === 0 ? "" : `\n${title}\n${lines.join("")}`;
    })
    .join("");
}
