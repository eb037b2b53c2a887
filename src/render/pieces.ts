// pieces: the blocks of a page as HTML, in the pieces that change together when its reader changes an input.

import { blockHtml } from "./block-html.ts";
import type { Block } from "./blocks.ts";
import { endHtml } from "./end-html.ts";
import { behindHtml, figureHtml, sheetHtml, type Placing } from "./figure-html.ts";
import { ids } from "./ids.ts";
import type { PageParts } from "./page.ts";
import { trail, type Limits } from "./trail.ts";

const usual: Limits = { perMark: 50, pageBytes: 2_000_000, rows: 200 };

/** A part of a page. Controls stay where they are; the rest may be put in the place of the piece of the same key. */
export interface Piece {
  readonly key: string;
  readonly html: string;
  readonly control: boolean;
}

/** A page, and how it is wanted in pieces. */
interface Pieced extends PageParts {
  readonly lean?: boolean;
  readonly prefix?: string;
  readonly only?: "shown" | "behind";
}

/** The key of the piece behind `main`: methods, references, provenance. */
export const endKey = "end";

/**
 * The pieces from top to bottom; a new one begins with each cell and behind each control.
 *
 * @param parts See `PageParts`; `lean`: without pictures to save, for what is stored many times; `prefix`: stands before every
 * anchor, for a part of a page that is made on its own; `only`: `"shown"` leaves passages and files to save out, `"behind"` everything else,
 * so that a reader who waits gets the first at once and the second a little later.
 */
export async function pieces(parts: Pieced): Promise<readonly Piece[]> {
  const links: string[] = [];
  const html = await contents(parts, (address) => {
    if (!links.includes(address)) links.push(address);
    return links.indexOf(address) + 1;
  });
  const found = new Map<string, { html: string[]; control: boolean }>();
  let behind = "";
  let cell = "";
  for (const [i, block] of parts.blocks.entries()) {
    if ((block.cell?.id ?? cell) !== cell) [cell, behind] = [block.cell?.id ?? cell, ""];
    const control = block.kind === "input" && block.control !== undefined;
    if (control) behind = block.control.name;
    const key = control ? `control ${behind}` : `${cell} ${behind}`;
    if (control && !found.has(`${cell} `)) found.set(`${cell} `, { html: [], control: false });
    const piece = found.get(key) ?? { html: [], control };
    piece.html.push(html[i] ?? "");
    found.set(key, piece);
  }
  const main = [...found].map(([key, piece]): Piece => ({ key, html: piece.html.join("\n"), control: piece.control }));
  return [...main, { key: endKey, html: endHtml(parts, { blocks: parts.blocks, links }), control: false }];
}

async function contents(
  { title, blocks, limits: own = {}, files = [], lean = false, prefix = "", only }: Pieced,
  footnote: (address: string) => number,
): Promise<readonly string[]> {
  const limits = {
    ...usual,
    ...own,
    ...(only === undefined ? {} : { hollow: true }),
    ...(only === "shown" ? { perMark: 0 } : {}),
  };
  const stops = trail(blocks, limits);
  const free = ids(["content"]);
  const give = (name: string): string => free(prefix + name);
  const anchors = new Map<object, string>();
  const beside = new Set(files);
  const result: string[] = [];
  const outline = levels(blocks);
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== "chart" && block.kind !== "table") {
      const own = block.kind === "question" ? { ...block, name: give(`question-${block.name}`) } : block;
      const html = blockHtml(i === 0 ? untitled(own, title) : own, { level: outline.next, footnote });
      result.push(only === "behind" ? "" : html);
      continue;
    }
    const table = block.kind === "chart" ? block.chart.table : block.table;
    const id = give(block.name);
    const known = stops.get(table);
    const first = known !== undefined && !anchors.has(table);
    if (first) anchors.set(table, id);
    const way = known === undefined ? null : { id: anchors.get(table) ?? id, stops: known };
    const placing: Placing = {
      id,
      level: outline.below(),
      limits,
      way,
      first,
      lean,
      files: beside,
      apart: only === "shown",
    };
    if (only === "behind") result.push(behindHtml(block, placing));
    else result.push(block.kind === "chart" ? await figureHtml(block, placing) : sheetHtml(block, placing));
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
