// A Markdown page of the project as a body of the site: anchors at its headings, links that lead on inside the site, names that lead to the API.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { escapeHtml } from "../../src/render/escape-html.ts";
import { markdown } from "../../src/render/markdown.ts";
import type { Routes } from "./routes.ts";
import type { Found } from "./search-shape.ts";
import type { SideLink } from "./site-page.ts";
import { slugs } from "./slug.ts";

export interface Prose {
  readonly title: string;
  readonly body: string;
  readonly parts: readonly SideLink[];
  readonly found: readonly Found[];
}

export interface ProseOptions {
  /** Of the project. */
  readonly root: string;
  /** The file in the project. */
  readonly from: string;
  /** The page in the site. */
  readonly path: string;
  readonly place: string;
  readonly routes: Routes;
  /** Where a name of the library is explained. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether plain words in code are names too: where a table is about names. */
  readonly eager?: boolean;
}

/** The page. */
export function prose(text: string, options: ProseOptions): Prose {
  const title = /^# (.+)$/mu.exec(text)?.[1]?.trim() ?? options.from;
  const raw = markdown(text.replace(/^# .+\n/mu, ""), { level: (depth) => Math.max(2, depth) });
  const parts: SideLink[] = [];
  const slug = slugs();
  slug(plain(title));
  const headed = raw.replaceAll(/<h([2-6])>([\s\S]*?)<\/h\1>/gu, (_, level: string, inner: string) => {
    const id = slug(plain(inner));
    const words = escapeHtml(plain(inner));
    if (level === "2") parts.push({ title: plain(inner), href: `/${options.path}#${id}` });
    return `<h${level} id="${id}">${inner}<a class="anchor" href="#${id}" aria-label="Link to “${words}”">#</a></h${level}>`;
  });
  const body = commented(wide(named(linked(headed, options), options)));
  return { title: plain(title), body, parts, found: findable(raw, title, options) };
}

/** Text without tags and entities. */
export function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/[`*]/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** Comments in code step back. */
export function commented(html: string): string {
  return html.replaceAll(/<pre([^>]*)><code>([\s\S]*?)<\/code><\/pre>/gu, (_, attributes: string, code: string) => {
    const shaded = code.replaceAll(/(^|\s)(\/\/ .*)$/gmu, '$1<span class="c">$2</span>');
    return `<pre${attributes}><code>${shaded}</code></pre>`;
  });
}

/** A table that is wider than the screen can be scrolled, by keys too. A head without words is none. */
function wide(html: string): string {
  return html
    .replaceAll(/<th([^>]*)><\/th>/gu, "<td$1></td>")
    .replaceAll("<table>", '<div class="wide prose" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
}

/** A file of the project that has no page keeps its words and loses its link. */
function linked(html: string, { root, from, routes }: ProseOptions): string {
  return html.replaceAll(/<a href="([^"#][^"]*)"([^>]*)>([\s\S]*?)<\/a>/gu, (whole, address: string, more, words) => {
    if (/^[a-z]+:/u.test(address)) return whole;
    const [file = "", anchor] = address.split("#");
    const path = join(dirname(from), file).replace(/\/$/u, "");
    const target = routes.get(path);
    if (target !== undefined)
      return `<a href="/${target}${anchor === undefined ? "" : `#${anchor}`}"${more}>${words}</a>`;
    if (existsSync(join(root, path))) return words;
    throw new Error(`${from} links to ${address}, which is not there`);
  });
}

/**
 * Code that is the name of a function leads to it; plain words only where they are meant as names. There, the first column is in the words of another
 * program.
 */
function named(html: string, { names, eager = false, path }: ProseOptions): string {
  const skip = String.raw`<pre[\s\S]*?</pre>|<a [\s\S]*?</a>|<h\d[\s\S]*?</h\d>${eager ? String.raw`|<tr>\s*<td>[\s\S]*?</td>` : ""}`;
  const code = new RegExp(String.raw`(${skip})|<code>([A-Za-z]\w*)(\(\))?</code>`, "gu");
  return html.replaceAll(code, (whole: string, skipped?: string, name = "", called?: string) => {
    const target = skipped === undefined ? names.get(name) : undefined;
    const sure = eager || called !== undefined || /[a-z][A-Z]/u.test(name);
    return target === undefined || !sure || target.startsWith(`/${path}`) ? whole : `<a href="${target}">${whole}</a>`;
  });
}

/** Each part under its heading. */
function findable(html: string, title: string, { path, place }: ProseOptions): readonly Found[] {
  const slug = slugs();
  slug(plain(title));
  return html.split(/(?=<h[2-6]>)/u).map((part) => {
    const heading = /^<h[2-6]>([\s\S]*?)<\/h[2-6]>/u.exec(part);
    const text = plain(heading === null ? part : part.slice(heading[0].length))
      .replaceAll(/\s+/gu, " ")
      .trim();
    const own = heading === null ? plain(title) : plain(heading[1] ?? "");
    return {
      href: heading === null ? path : `${path}#${slug(own)}`,
      title: own,
      place: heading === null ? place : `${place}: ${plain(title)}`,
      line: text.length > 150 ? `${text.slice(0, 150).replace(/\s\S*$/u, "")} …` : text,
      text,
    };
  });
}
