// gallery: the page of all pages, each with a small picture, its title and one line.

import type { Chart } from "../core/chart.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { escapeHtml } from "./escape-html.ts";
import { frame } from "./frame.ts";
import { safeHref } from "./safe-href.ts";
import { svg } from "./svg.ts";

/** One page in the list. */
export interface GalleryEntry {
  readonly title: string;
  /** Where the page lies, from the gallery's own place: `frames-over-time/index.html`. */
  readonly href: string;
  /** One line of what it answers. */
  readonly line: string;
  /** Its first chart, as a picture; without it the entry is text. */
  readonly chart?: Chart;
  /** An SVG made by `svg()`, where the chart itself is no longer at hand. */
  readonly picture?: string;
  /** What lies beside the page: its source, its data. */
  readonly links?: readonly { readonly text: string; readonly href: string }[];
}

/**
 * The list of pages as one HTML file.
 *
 * @param options `title` of the list; `language` BCP 47, by default `en`.
 */
export async function gallery(
  entries: readonly GalleryEntry[],
  options: { readonly title?: string; readonly language?: string } = {},
): Promise<string> {
  expectKind(entries, "list", "gallery");
  expectOptions(options, { title: true, language: true }, "gallery");
  const { title = "All pages", language = "en" } = options;
  const body = `<header><h1><bdi>${escapeHtml(title)}</bdi></h1></header>
<main id="content">${await galleryList(entries)}</main>
<footer><p>${entries.length === 1 ? "One page" : `${entries.length} pages`}</p></footer>`;
  return frame(body, { title, language });
}

/** The list alone, for a page of your own. */
export async function galleryList(entries: readonly GalleryEntry[]): Promise<string> {
  const items = await Promise.all(entries.map((entry, i) => item(entry, i)));
  return `<ul class="gallery">
${items.join("\n")}
</ul>`;
}

async function item({ title, href, line, chart, picture, links = [] }: GalleryEntry, index: number): Promise<string> {
  const drawn = chart === undefined ? (picture ?? "") : await svg(chart, { prefix: `g${index}-` });
  // The picture repeats what the title says: it is hidden from those who only hear the page.
  const image = drawn === "" ? "" : `<div class="picture" aria-hidden="true">${decorative(drawn)}</div>`;
  return `<li><a href="${escapeHtml(safeHref(href))}">${image}<h2><bdi>${escapeHtml(title)}</bdi></h2><p>${escapeHtml(line)}</p></a>${linkLine(links, title)}</li>`;
}

/** Each link says whose it is to those who hear it alone. */
function linkLine(links: NonNullable<GalleryEntry["links"]>, title: string): string {
  if (links.length === 0) return "";
  const all = links.map(
    ({ text, href }) =>
      `<a href="${escapeHtml(safeHref(href))}">${escapeHtml(text)}<span class="hidden"> of ${escapeHtml(title)}</span></a>`,
  );
  return `<p class="links">${all.join(" ")}</p>`;
}

function decorative(drawn: string): string {
  return drawn.replace(/<title>[^<]*<\/title>|<desc>[^<]*<\/desc>/gu, "").replace(' role="img"', "");
}
