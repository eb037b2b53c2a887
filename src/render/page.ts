// page: one HTML file with text, charts, tables and the passages behind them, that needs nothing but itself.

import { blockHtml } from "./block-html.ts";
import type { Block } from "./blocks.ts";
import { endHtml, type Ending } from "./end-html.ts";
import { escapeHtml } from "./escape-html.ts";
import { figureHtml, sheetHtml, type Placing } from "./figure-html.ts";
import { frame } from "./frame.ts";
import { ids } from "./ids.ts";
import { safeHref } from "./safe-href.ts";
import { trail, type Limits } from "./trail.ts";

/** What a page is made of. */
export interface PageParts extends Ending {
  readonly title: string;
  /** One or two lines under the title. */
  readonly lead?: string;
  /** BCP 47, by default `en`. */
  readonly language?: string;
  readonly blocks: readonly Block[];
  /** Where the list of all pages lies, for instance `../index.html`. */
  readonly gallery?: string;
  /** Names of files that lie beside the page and may be linked to, such as `frames.passages.csv`. */
  readonly files?: readonly string[];
  /** How much the page may carry: `perMark` 50 passages, `pageBytes` 2 MB of passages, `rows` 200 of a table. */
  readonly limits?: Partial<Limits>;
}

const usual: Limits = { perMark: 50, pageBytes: 2_000_000, rows: 200 };

/**
 * One self-contained HTML page: it works offline, without JavaScript, by keyboard, in light and dark and on paper, and asks
 * for nothing from anywhere. Whatever stands in the documents is shown as text and cannot act.
 * Marks and numbers lead to their passages: at most 50 a mark and 2 MB a page unless `limits` says otherwise.
 *
 * @param parts See `PageParts`; only `title` and `blocks` are needed.
 * @returns HTML, the same bytes for the same parts.
 * @cost about 0.2 s a chart
 */
export async function page(parts: PageParts): Promise<string> {
  const { title, lead = "", language = "en", gallery, blocks } = parts;
  const links: string[] = [];
  const main = await contents(parts, (address) => {
    if (!links.includes(address)) links.push(address);
    return links.indexOf(address) + 1;
  });
  const home = gallery === undefined ? "" : `<p><a href="${escapeHtml(safeHref(gallery))}">All pages</a></p>`;
  const under = lead === "" ? "" : `<p class="lead">${escapeHtml(lead)}</p>`;
  const body = `<a class="skip button" href="#content">Skip to the text</a>
<header>${home}<h1><bdi>${escapeHtml(title)}</bdi></h1>${under}</header>
<main id="content" tabindex="-1">
${main.join("\n")}
</main>
${endHtml(parts, { blocks, links })}`;
  return frame(body, { title, language });
}

async function contents(
  { title, blocks, limits: own = {}, files = [] }: PageParts,
  footnote: (address: string) => number,
): Promise<readonly string[]> {
  const limits = { ...usual, ...own };
  const stops = trail(blocks, limits);
  const give = ids(["content"]);
  const anchors = new Map<object, string>();
  const beside = new Set(files);
  const result: string[] = [];
  const outline = levels(blocks);
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== "chart" && block.kind !== "table") {
      const own = block.kind === "question" ? { ...block, name: give(`question-${block.name}`) } : block;
      result.push(blockHtml(i === 0 ? untitled(own, title) : own, { level: outline.next, footnote }));
      continue;
    }
    const table = block.kind === "chart" ? block.chart.table : block.table;
    const id = give(block.name);
    const known = stops.get(table);
    const first = known !== undefined && !anchors.has(table);
    if (first) anchors.set(table, id);
    const way = known === undefined ? null : { id: anchors.get(table) ?? id, stops: known };
    const placing: Placing = { id, level: outline.below(), limits, way, first, files: beside };
    result.push(block.kind === "chart" ? await figureHtml(block, placing) : sheetHtml(block, placing));
  }
  return result;
}

/** The levels of headings: one first heading is the page's own, and none is skipped on the way down. */
function levels(blocks: readonly Block[]): { readonly next: (depth: number) => number; readonly below: () => number } {
  const shift = blocks.some((block, i) => block.kind === "markdown" && i > 0 && /^# /mu.test(block.markdown)) ? 1 : 0;
  let last = 1;
  return {
    next: (depth) => (last = Math.min(6, last + 1, Math.max(2, depth + shift))),
    below: () => Math.min(6, last + 1),
  };
}

/** A first block that begins with the page's own title does not say it twice. */
function untitled<B extends Block>(block: B, title: string): B {
  if (block.kind !== "markdown") return block;
  const [, heading, rest] = /^\s*# ([^\n]+)\n?([^]*)$/u.exec(block.markdown) ?? [];
  return heading?.trim() === title.trim() ? { ...block, markdown: rest ?? "" } : block;
}
