// A table on its way out: printed or written in the form that was asked for, drawn where a chart was, and told about in the last line.

import { HustingsError } from "../core/errors.ts";
import type { Chart } from "../core/chart.ts";
import type { Passage, Row, Table } from "../core/table.ts";
import type { TextTableOptions } from "../format/text-table.ts";
import { drawChart } from "./draw-chart.ts";
import { checkForms, type SharedOptions } from "./options.ts";
import { counted, emphasised, say, sayNotices, strong } from "./say.ts";
import { writeFile } from "./write-file.ts";

/** How a command draws its table; absent where there is nothing to draw. */
export type Draw = (table: Table<Row>) => Promise<Chart>;

/** How the readable form differs from the plain table. */
export interface Layout extends Pick<TextTableOptions, "right" | "shrink"> {
  /** The columns it shows; by default all. */
  readonly columns?: readonly string[];
}

type Form = "text" | "json" | "jsonl" | "csv";

/** Prints, draws, tells. */
export async function printTable(
  given: Table<object>,
  options: SharedOptions,
  { draw, of, layout = {} }: { readonly draw?: Draw; readonly of: string; readonly layout?: Layout },
): Promise<void> {
  const table = given as unknown as Table<Row>;
  const { out, chart, quiet } = options;
  if (options.explain !== undefined) {
    const { explain } = await import("../stats/explain.ts");
    process.stdout.write(`${explain(table, { row: options.explain - 1 })}\n`);
    return;
  }
  const form = formOf(options);
  const text = await asText(table, form, { ...options, layout });
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
  if (options.evidence === true && table.withoutEvidence !== undefined)
    say(`note: no passages stand behind these rows. ${table.withoutEvidence}`, { quiet });
  const where = made.length === 0 ? "" : `; wrote ${made.join(" and ")}`;
  say(`${counted(table.rows.length, "row")} from ${of}${where}`, { quiet });
}

/** An option says it; else the ending of `--out` does. */
export function formOf(options: SharedOptions): Form {
  checkForms(options);
  checkEnding(options.out);
  const asked = (["json", "jsonl", "csv"] as const).find((form) => options[form] === true);
  return asked ?? (/\.(json|jsonl|csv)$/iu.exec(options.out ?? "")?.[1]?.toLowerCase() as Form | undefined) ?? "text";
}

async function asText(
  table: Table<Row>,
  form: Form,
  { evidence = false, out, layout }: SharedOptions & { readonly layout: Layout },
): Promise<string> {
  const { passages } = await import("../corpus/passages.ts");
  const found =
    evidence && table.evidence !== undefined ? table.rows.map((_, row) => passages(table, { row })) : undefined;
  const shown = found === undefined ? {} : { evidence: found };
  if (form === "csv") {
    const [{ csv }, { passagesCsv }] = await Promise.all([
      import("../format/csv.ts"),
      import("../format/passages-csv.ts"),
    ]);
    return found === undefined ? csv(table) : passagesCsv(table, { evidence: found });
  }
  if (form !== "text") {
    const { tableJson } = await import("../format/table-json.ts");
    const whole = tableJson(table, shown);
    if (form === "json") return `${JSON.stringify(whole)}\n`;
    return whole.rows
      .map((row, r) => `${JSON.stringify(found === undefined ? row : { ...row, passages: found[r] })}\n`)
      .join("");
  }
  const terminal = out === undefined && process.stdout.isTTY;
  return `${await readable(table, layout, terminal)}\n${passagesText(table, found ?? [], terminal)}`;
}

async function readable(table: Table<Row>, { columns, ...layout }: Layout, terminal: boolean): Promise<string> {
  const { textTable } = await import("../format/text-table.ts");
  const shown = Object.entries(table.columns).filter(([name]) => columns?.includes(name) ?? true);
  return textTable(
    { rows: table.rows, columns: Object.fromEntries(shown) },
    {
      ...layout,
      ...(terminal ? { width: process.stdout.columns } : {}),
      strong: (line) => (terminal ? strong(line, process.stdout) : line),
    },
  );
}

/** The passages behind each row as lines, for a command with a readable form of its own. */
export async function passagesOf(given: Table<object>, terminal: boolean): Promise<string> {
  const { passages } = await import("../corpus/passages.ts");
  const table = given as unknown as Table<Row>;
  const found = table.rows.map((_, row) => passages(table, { row }));
  return passagesText(table, found, terminal);
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

/** Refuses an ending that promises a form which is not written. */
function checkEnding(file: string | undefined): void {
  const ending = /\.(\w+)$/u.exec(file ?? "")?.[1]?.toLowerCase();
  const known = ["json", "jsonl", "csv", "txt", "md"];
  if (ending === undefined || known.includes(ending)) return;
  throw new HustingsError("bad-option", {
    who: "--out",
    needs: "a file with an ending that it knows",
    got: `that of "${file}" is none`,
    choices: known.map((one) => `.${one}`),
  });
}
