// slides: blocks as slides in one HTML file that works offline: by arrow keys, by scrolling without a script, on paper with the notes below.

import { blockHtml } from "./block-html.ts";
import type { Block } from "./blocks.ts";
import { escapeHtml } from "./escape-html.ts";
import { frame } from "./frame.ts";
import { slidesScript } from "./slides-script.ts";
import { slidesStyle } from "./slides-style.ts";
import { svg } from "./svg.ts";
import { tableHtml } from "./table-html.ts";

/** A block, and whether it is for the audience or only for the speaker. */
export interface SlidePart {
  readonly block: Block;
  readonly spoken: boolean;
}

/** What slides are made of. */
export interface SlidesParts {
  readonly title: string;
  readonly lead?: string;
  readonly parts: readonly SlidePart[];
  /** References, on the last slide. */
  readonly sources?: readonly string[];
}

interface Slide {
  readonly html: string[];
  readonly notes: string[];
}

/** Rows of a table that fit a slide. */
const rowsShown = 10;

/**
 * Slides as one self-contained HTML page. A heading of the first or second level begins a slide; every chart and table has one of its own.
 *
 * @cost about 100 ms a chart
 */
export async function slides({ title, lead = "", parts, sources = [] }: SlidesParts): Promise<string> {
  const first = `<h1><bdi>${escapeHtml(title)}</bdi></h1>${lead === "" ? "" : `<p class="lead">${escapeHtml(lead)}</p>`}`;
  const all: Slide[] = [{ html: [first], notes: [] }];
  for (const [i, { block, spoken }] of parts.entries()) {
    const pieces = block.kind === "markdown" ? cut(block.markdown, title) : [null];
    for (const piece of pieces) {
      const shown = piece === null || block.kind !== "markdown" ? block : { ...block, markdown: piece };
      const opens = block.kind === "chart" || block.kind === "table" || (piece !== null && /^##? /u.test(piece));
      if (!spoken && (opens || (all.length === 1 && piece !== null))) all.push({ html: [], notes: [] });
      const slide = all.at(-1) as Slide;
      (spoken ? slide.notes : slide.html).push(await htmlOf(shown, i));
    }
  }
  if (sources.length > 0)
    all.push({
      html: [`<h2>Sources</h2><ul>${sources.map((one) => `<li>${escapeHtml(one)}</li>`).join("")}</ul>`],
      notes: [],
    });
  const body = all
    .filter(({ html, notes }) => html.length + notes.length > 0)
    .map((slide, i, { length }) => sectionOf(slide, { number: i + 1, of: length }));
  return frame(`<main id="content" class="deck">\n${body.join("\n")}\n</main>`, {
    title,
    language: "en",
    style: slidesStyle,
    script: slidesScript,
  });
}

function sectionOf({ html, notes }: Slide, { number, of }: { readonly number: number; readonly of: number }): string {
  const said =
    notes.length === 0 ? "" : `\n<aside class="notes" aria-label="Speaker notes">${notes.join("\n")}</aside>`;
  return `<section class="slide" id="s${number}" tabindex="-1" aria-label="Slide ${number} of ${of}"><div class="stage">
${html.join("\n")}
</div><p class="folio">${number} / ${of}</p>${said}
</section>`;
}

/** Markdown cut at its headings of the first two levels. The title, which the first slide has, is not said twice. */
function cut(markdown: string, title: string): readonly string[] {
  return markdown
    .split(/\n(?=##? )/u)
    .map((piece) => (piece.split("\n")[0]?.replace(/^# /u, "").trim() === title ? piece.replace(/^.*\n?/u, "") : piece))
    .filter((piece) => piece.trim() !== "");
}

async function htmlOf(block: Block, place: number): Promise<string> {
  if (block.kind === "chart")
    return `<figure class="picture">${await svg(block.chart, { prefix: `c${place}-` })}</figure>`;
  if (block.kind !== "table") return blockHtml(block, { level: (depth) => Math.min(6, Math.max(2, depth)) });
  const rows = Array.from({ length: Math.min(rowsShown, block.table.rows.length) }, (_, row) => row);
  const note = rows.length < block.table.rows.length ? `${rows.length} of ${block.table.rows.length} rows` : "";
  const caption = block.caption === undefined || block.caption === "" ? block.table.method.name : block.caption;
  return tableHtml(block.table, { caption, rows, note });
}
