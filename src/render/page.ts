// page: one HTML file with text, charts, tables and the passages behind them, that needs nothing but itself.

import type { Block } from "./blocks.ts";
import type { Ending } from "./end-html.ts";
import { escapeHtml } from "./escape-html.ts";
import { frame } from "./frame.ts";
import { packVariants, type Variants } from "./pack-variants.ts";
import { pieces } from "./pieces.ts";
import { safeHref } from "./safe-href.ts";
import type { Limits } from "./trail.ts";
import { variantsScript } from "./variants-script.ts";

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
  /** What the page shows where its controls stand elsewhere. */
  readonly variants?: Variants;
}

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
  const { title, lead = "", language = "en", gallery, variants } = parts;
  const all = await pieces(parts);
  const marked = all.map((piece, i) => (variants === undefined || piece.control ? piece.html : marks(piece.html, i)));
  const home = gallery === undefined ? "" : `<p><a href="${escapeHtml(safeHref(gallery))}">All pages</a></p>`;
  const under = lead === "" ? "" : `<p class="lead">${escapeHtml(lead)}</p>`;
  const body = `<a class="skip button" href="#content">Skip to the text</a>
<header>${home}<h1><bdi>${escapeHtml(title)}</bdi></h1>${under}</header>
<main id="content" tabindex="-1">
${marked.slice(0, -1).join("\n")}
</main>
${marked.at(-1) ?? ""}`;
  if (variants === undefined) return frame(body, { title, language });
  const { data, also } = packVariants(all, variants);
  return frame(`${body}\n${data}`, { title, language, script: variantsScript, also });
}

/** Comments say where a piece begins and ends: they disturb neither style nor structure. */
function marks(html: string, i: number): string {
  return `<!--piece ${i}-->\n${html}\n<!--end-->`;
}
