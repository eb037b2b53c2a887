// pagePdf: the blocks of a page as a document to print: vector charts, and text that can be searched.

import { figure } from "../charts/figure.ts";
import type { Column, Table } from "../core/table.ts";
import type { Block, ChartBlock } from "./blocks.ts";
import { chartSize } from "./chart-size.ts";
import type { Ending } from "./end-html.ts";
import { textWidth } from "./fonts.ts";
import { markdownRuns } from "./markdown-runs.ts";
import { paper, put, type Paper } from "./paper.ts";
import { shownColumns } from "./table-html.ts";
import { vegaView } from "./vega-view.ts";

/** What a document is made of. */
export interface PagePdfParts extends Ending {
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly Block[];
}

/** Rows of a table that are printed. */
const rowsShown = 60;
const body = { size: 10.5 } as const;

/**
 * A document in A4 as PDF bytes; the optional package `@napi-rs/canvas` draws it.
 *
 * @throws missing-package when `@napi-rs/canvas` is not installed.
 * @cost about 100 ms a chart
 */
export async function pagePdf({ title, lead = "", blocks, ...ending }: PagePdfParts): Promise<Uint8Array> {
  const sheet = await paper(title);
  sheet.paragraph([{ text: title }], { size: 20, bold: true, after: 6 });
  if (lead !== "") sheet.paragraph([{ text: lead, soft: true }], { size: 12, after: 12 });
  for (const block of blocks) await write(sheet, block, title);
  end(sheet, ending);
  return sheet.bytes();
}

async function write(sheet: Paper, block: Block, title: string): Promise<void> {
  switch (block.kind) {
    case "markdown":
      return prose(sheet, block.markdown, title);
    case "chart":
      return chart(sheet, block);
    case "table": {
      const { table, caption = "" } = block;
      return grid(sheet, table, caption === "" ? table.method.name : caption);
    }
    case "text":
      return sheet.paragraph([{ text: named[block.tone ?? "plain"], bold: true }, { text: block.text }], body);
    case "passage": {
      const { before, match, after, speaker, date, id } = block.passage;
      const from = [speaker, date, id].filter((part) => part !== null).join(", ");
      sheet.paragraph([{ text: before }, { text: match, bold: true }, { text: after }], {
        ...body,
        indent: 18,
        after: 0,
      });
      return sheet.paragraph([{ text: from, soft: true }], { size: 9, indent: 18 });
    }
    case "question": {
      const choices = block.choices.length === 0 ? "" : ` (${block.choices.join(" / ")})`;
      return sheet.paragraph([{ text: block.ask, bold: true }, { text: choices }], { ...body, mark: "?", indent: 14 });
    }
    case "input":
      return sheet.paragraph(
        [
          { text: `${block.label}: `, soft: true },
          { text: block.value, bold: true },
        ],
        body,
      );
    case "error":
      return sheet.paragraph([{ text: "Error: ", bold: true }, { text: block.message }], body);
    case "code":
      return undefined;
  }
}

const named = { plain: "", note: "Note: ", warning: "Warning: ", stop: "Stopped: " } as const;

function prose(sheet: Paper, markdown: string, title = ""): void {
  for (const { kind, runs, depth } of markdownRuns(markdown)) {
    if (kind === "heading" && runs.map(({ text }) => text).join("") === title) continue;
    if (kind === "heading")
      sheet.paragraph(runs, { size: depth === 1 ? 15 : depth === 2 ? 13 : 11.5, bold: true, before: 12, after: 5 });
    else if (kind === "item") sheet.paragraph(runs, { ...body, mark: "•", indent: 14 * depth, after: 2 });
    else sheet.paragraph(runs, { ...body, indent: kind === "quote" ? 18 : 0 });
  }
}

async function chart(sheet: Paper, { chart: { spec } }: ChartBlock): Promise<void> {
  const view = await vegaView(spec);
  try {
    const { width, height } = await chartSize(view);
    const scale = Math.min(1, sheet.width / width, 700 / height);
    await sheet.box(height * scale + 10, async (context, x, y) => {
      context.translate(x, y);
      context.scale(scale, scale);
      await view.toCanvas(1, { externalContext: context });
    });
  } finally {
    view.finalize();
  }
}

/** A table in the size that lets it fit, down to one that can still be read; what does not fit then is left out, and named. */
async function grid(sheet: Paper, table: Table<object>, caption: string): Promise<void> {
  const { rows } = table;
  const shown = shownColumns(table);
  const cells = rows
    .slice(0, rowsShown)
    .map((row) => shown.map(([name, column]) => written((row as Record<string, unknown>)[name], column)));
  const heads = shown.map(([, { label }]) => label);
  const gap = 1;
  const wide = heads.map(
    (head, c) =>
      Math.max(
        ...[head, ...cells.map((row) => row[c] ?? "")].map((text) => textWidth(text, { size: 1, bold: false })),
      ) + gap,
  );
  const total = wide.reduce((sum, one) => sum + one, 0);
  const size = Math.min(9, Math.max(6.5, sheet.width / total));
  let fit = shown.length;
  while (fit > 1 && wide.slice(0, fit).reduce((sum, one) => sum + one, 0) * size > sheet.width + gap * size) fit--;
  const line = async (texts: readonly string[], bold: boolean): Promise<void> =>
    sheet.box(size * 1.5, (context, left, top) => {
      let x = left;
      for (const [c, text] of texts.slice(0, fit).entries()) {
        const room = (wide[c] ?? 0) * size;
        const right = shown[c]?.[1].type === "integer" || shown[c]?.[1].type === "number";
        const shift = right ? room - gap * size - textWidth(text, { size, bold }) : 0;
        put(context, { text, bold }, { size, x: x + shift, y: top + size });
        x += room;
      }
    });
  sheet.paragraph([{ text: caption, soft: true }], { size: 9.5, before: 6, after: 3 });
  await line(heads, true);
  for (const row of cells) {
    if (sheet.room() < size * 3) {
      await sheet.box(sheet.room(), () => undefined);
      await line(heads, true);
    }
    await line(row, false);
  }
  const left = [
    ...(rows.length > cells.length ? [`${figure(cells.length)} of ${figure(rows.length)} rows`] : []),
    ...(fit < shown.length ? [`without ${heads.slice(fit).join(", ")}`] : []),
  ];
  sheet.paragraph([{ text: left.join("; "), soft: true }], { size: 8.5, after: 8 });
}

function written(value: unknown, { type }: Column): string {
  if (value === null || value === undefined) return "–";
  const isCount = type === "integer" || type === "number";
  if (typeof value === "number" && isCount) return figure(value, { kind: type });
  const text = String(value);
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

function end(sheet: Paper, { methods = "", sources = [], provenance = [], command, licence }: Ending): void {
  const section = (name: string): void =>
    sheet.paragraph([{ text: name }], { size: 13, bold: true, before: 12, after: 5 });
  if (methods !== "") {
    section("Methods");
    prose(sheet, methods);
  }
  if (sources.length > 0) section("Sources");
  for (const source of sources) sheet.paragraph([{ text: source }], { size: 9.5, mark: "•", indent: 14, after: 2 });
  section("How this page was made");
  for (const { label, value } of provenance)
    sheet.paragraph([{ text: `${label}: `, bold: true }, { text: value }], { size: 9, after: 2 });
  if (command !== undefined) sheet.paragraph([{ text: "command: ", bold: true }, { text: command }], { size: 9 });
  if (licence !== undefined) sheet.paragraph([{ text: `Licence: ${licence}` }], { size: 9, before: 6 });
}
