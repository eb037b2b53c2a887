// A chart on a page: the picture with its marks as links, how to read it, its data table, its passages, and its files.

import { figure } from "../charts/figure.ts";
import type { Table } from "../core/table.ts";
import { csv } from "../format/csv.ts";
import { chartTitle } from "./chart-title.ts";
import type { ChartBlock, TableBlock } from "./blocks.ts";
import { download, type Download } from "./download.ts";
import { escapeHtml } from "./escape-html.ts";
import { passagesHtml } from "./passages-html.ts";
import { still } from "./still.ts";
import { svg } from "./svg.ts";
import { tableHtml } from "./table-html.ts";
import { drawnRows, shownRows, type Limits, type Stop } from "./trail.ts";

/** Where a block stands on its page. */
export interface Placing {
  readonly id: string;
  /** Level of its heading. */
  readonly level: number;
  readonly limits: Limits;
  /** The anchor under which the passages of its table stand, and the rows that have some. */
  readonly way: { readonly id: string; readonly stops: readonly Stop[] } | null;
  /** Whether this block is the first of its table: then it carries the passages. */
  readonly first: boolean;
  /** Names of files that lie beside the page. */
  readonly files: ReadonlySet<string>;
  /** Whether only the data can be saved and no picture, because the block is one of many of its kind. */
  readonly lean?: boolean;
  /** Whether the passages, and the files that can be saved, are brought by themselves: see `behindHtml`. */
  readonly apart?: boolean;
}

/** A chart block as HTML. */
export async function figureHtml({ chart, name, reading }: ChartBlock, placing: Placing): Promise<string> {
  const { id, level, limits } = placing;
  const link = linkOf(placing);
  const live = await svg(chart, { link, prefix: `${id}-` });
  const title = chartTitle(chart) || "Chart";
  const linked = [...drawnRows(chart)].some((row) => link(row) !== null);
  const read =
    reading ?? (linked ? "Choose a mark, by click or by Tab and Enter, to read the passages behind it." : "");
  const cells = { caption: `Data: ${title}`, link: cellLinkOf(placing), limits };
  const table = tableOf({ kind: "chart", name, chart }, cells);
  const tools = [
    passagesButton(placing, title),
    `<details><summary class="button">Table</summary>${table}</details>`,
    placing.apart === true ? "" : getHtml(await filesOf(chart, name, placing), { title, placing }),
  ];
  return `<figure id="${id}" aria-labelledby="${id}-t">
<h${level} class="hidden" id="${id}-t"><bdi>${escapeHtml(title)}</bdi></h${level}>
<div class="picture"${linked ? "" : ' tabindex="0" role="group" aria-label="Chart"'}>${live}</div>
${read === "" ? "" : `<p class="reading">${escapeHtml(read)}</p>`}
<div class="tools">${tools.join("\n")}</div>
${placing.apart === true ? "" : sections(placing, name)}
</figure>`;
}

function getHtml(
  files: readonly Download[],
  { title, placing }: { readonly title: string; readonly placing: Placing },
): string {
  return `<span class="get">get:</span>${files.map((file) => download(file, { of: title, ...howToSave(placing) })).join("")}`;
}

async function filesOf(chart: ChartBlock["chart"], name: string, { lean }: Placing): Promise<readonly Download[]> {
  const data = csvOf(chart.table, name);
  return lean === true ? [data] : [...(await picturesOf(chart, name)), data, specOf(chart, name)];
}

function csvOf(table: Table<object>, name: string): Download {
  return { label: "CSV", file: `${name}.csv`, type: "text/csv", content: csv(table) };
}

/** What a block drawn apart leaves for later: its data to save, and its passages. */
export function behindHtml(block: ChartBlock | TableBlock, placing: Placing): string {
  const { name } = block;
  const table: Table<object> = block.kind === "chart" ? block.chart.table : block.table;
  const file = { ...csvOf(table, name), label: `${name}.csv` };
  return `<p class="tools">${getHtml([file], { title: name, placing })}</p>\n${sections(placing, name)}`;
}

async function picturesOf(chart: ChartBlock["chart"], name: string): Promise<readonly Download[]> {
  const drawn = await still(chart);
  return [
    { label: "SVG", file: `${name}.svg`, type: "image/svg+xml", content: drawn.svg },
    { label: "PNG", file: `${name}.png`, type: "image/png", content: drawn.png },
  ];
}

function specOf(chart: ChartBlock["chart"], name: string): Download {
  const content = JSON.stringify(chart.spec, null, 2);
  return { label: "spec", file: `${name}.vl.json`, type: "application/json", content };
}

/** A table block as HTML. */
export function sheetHtml({ table, name, caption }: TableBlock, placing: Placing): string {
  const { id, level, limits } = placing;
  const title = caption === undefined || caption === "" ? table.method.name : caption;
  const get = placing.apart === true ? "" : getHtml([csvOf(table, name)], { title, placing });
  return `<section class="table" id="${id}">
<h${level} class="hidden" id="${id}-t"><bdi>${escapeHtml(title)}</bdi></h${level}>
${tableOf({ kind: "table", name, table }, { caption: title, link: cellLinkOf(placing), limits })}
<div class="tools">${passagesButton(placing, title)}${get}</div>
${placing.apart === true ? "" : sections(placing, name)}
</section>`;
}

function howToSave({ files, lean = false }: Placing): { readonly beside: ReadonlySet<string>; readonly lean: boolean } {
  return { beside: lean ? new Set() : files, lean };
}

interface Sheet {
  readonly caption: string;
  readonly link: (row: number) => string | null;
  readonly limits: Limits;
}

function tableOf(block: ChartBlock | TableBlock, { caption, link, limits }: Sheet): string {
  const table: Table<object> = block.kind === "chart" ? block.chart.table : block.table;
  const rows = shownRows(block, limits);
  const which = block.kind === "chart" ? ", those that are drawn" : "";
  const cut = rows.length < table.rows.length;
  const note = cut ? `${figure(rows.length)} of ${figure(table.rows.length)} rows${which}; all in the CSV` : "";
  return tableHtml(table, { caption, rows, link, note });
}

/** Where a row's mark leads. One that counts nothing leads to a section that says so. */
function linkOf({ way }: Placing, stops = way?.stops ?? []): (row: number) => string | null {
  const rows = new Set(stops.map((stop) => stop.row));
  return (row) => (way !== null && rows.has(row) ? `#${way.id}-r${row}` : null);
}

/** Where a row's numbers lead: nowhere from one that counts nothing, because a 0 says all there is to say. */
function cellLinkOf(placing: Placing): (row: number) => string | null {
  return linkOf(
    placing,
    placing.way?.stops.filter(({ total }) => total > 0),
  );
}

function passagesButton({ way }: Placing, title: string): string {
  if (way === null) return "";
  return `<a class="button" href="#${way.id}-passages" aria-label="${escapeHtml(`Passages: ${title}`)}">Passages</a>`;
}

/** The passages of all rows, and a list of the rows; only once for a table. */
function sections({ id, level, way, first, files, lean }: Placing, name: string): string {
  if (way === null || !first) return "";
  const deeper = Math.min(6, level + 1);
  const file = `${name}.passages.csv`;
  const rest =
    lean !== true && files.has(file) ? `, all in <a href="${escapeHtml(encodeURIComponent(file))}">the CSV</a>` : "";
  const rows = way.stops.filter((stop) => stop.total > 0);
  const index = rows.map(
    ({ row, name: words, total }) =>
      `<li><a href="#${way.id}-r${row}"><bdi>${escapeHtml(words)}</bdi>&nbsp;(${figure(total)})</a></li>`,
  );
  const list = `<section class="passages" id="${way.id}-passages" aria-labelledby="${way.id}-passages-t" tabindex="-1">
<header><h${deeper} id="${way.id}-passages-t">Passages</h${deeper}><a class="button close" href="#${id}">Close</a></header>
<p class="count">${rows.length === 0 ? "No row has a passage." : "The rows of the table and how many passages each rests on"}</p>
<ul class="index">${index.join("")}</ul>
</section>`;
  const one = way.stops.map(({ row, name: title, items, total }) =>
    passagesHtml({ id: `${way.id}-r${row}`, back: id, title, level: deeper, items, total, rest }),
  );
  return [list, ...one].join("\n");
}
