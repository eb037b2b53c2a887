// The written pages: guide, methods, errors, from quanteda, the course, the corpora, and what is said of the project.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { escapeHtml } from "../../src/render/escape-html.ts";
import { commented, prose } from "./prose.ts";
import { sourcePath, type Routes } from "./routes.ts";
import type { SectionName, SideLink, SitePage } from "./site-page.ts";

/** Which part of the site a file belongs to, and what the search calls that. */
const parts: readonly { readonly of: RegExp; readonly section: SectionName; readonly place: string }[] = [
  { of: /^guide\//u, section: "guide", place: "Guide" },
  { of: /^methods\//u, section: "methods", place: "Method" },
  { of: /^course\//u, section: "course", place: "Course" },
  { of: /^data\//u, section: "gallery", place: "Data" },
  { of: /^from-quanteda/u, section: "quanteda", place: "From quanteda" },
  { of: /^errors/u, section: "api", place: "Errors" },
  { of: /(?:)/u, section: "about", place: "About" },
];

export interface DocOptions {
  /** Of the project. */
  readonly root: string;
  readonly routes: Routes;
  readonly names: ReadonlyMap<string, string>;
}

/** Every Markdown file of the project that has a page. */
export function docPages({ root, routes, names }: DocOptions): readonly SitePage[] {
  const files = [...routes.keys()].filter((file) => file.endsWith(".md"));
  const written = files.map((file) => {
    const path = routes.get(file) ?? "";
    const part = parts.find(({ of }) => of.test(path));
    if (part === undefined) throw new Error(`${file} belongs to no part of the site`);
    const options = { root, from: file, path, place: part.place, routes, names, eager: part.section === "quanteda" };
    return { path, section: part.section, made: prose(readFileSync(join(root, file), "utf8"), options) };
  });
  const side = (folder: string): readonly SideLink[] =>
    written
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path, made }) => ({ title: short(made.title), href: `/${path}` }))
      .toSorted((a, b) => (a.title < b.title ? -1 : 1));
  const pages = written.map(({ path, section, made: { title, body, parts: own, found } }) => {
    const folder = path.includes("/") ? (path.split("/")[0] ?? "") : "";
    const listed = folder === "guide" || folder === "methods" ? [overview(folder), ...side(folder)] : side(folder);
    const links = folder === "course" ? [] : listed;
    const finished = path === "errors.html" ? codesAnchored(body) : body;
    return { path, section, title, body: finished, parts: own, found, side: links.length > 1 ? links : [] };
  });
  return [...pages, listPage("guide", "Guide", pages), listPage("methods", "Methods", pages)];
}

/** "Keyness: the words that mark a target" is "Keyness" in a list. */
function short(title: string): string {
  return title.split(":")[0] ?? title;
}

function overview(folder: string): SideLink {
  return { title: "Overview", href: `/${folder}/index.html` };
}

/** Errors are linked to by their code. */
function codesAnchored(body: string): string {
  return body.replaceAll(/<tr>\s*<td><code>([a-z-]+)<\/code>/gu, '<tr id="$1"><td><code>$1</code>');
}

const leads = {
  guide: "How things are done: reading texts, writing scripts, the command line, codebooks, charts.",
  methods: "What each number answers, when not to use it, its formula, a published value, and how to report it.",
} as const;

/** The list of a part, each page with its first sentence. */
function listPage(folder: "guide" | "methods", title: string, pages: readonly SitePage[]): SitePage {
  const own = pages
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
  const items = own.map(
    (page) =>
      `<li><a href="/${page.path}">${escapeHtml(page.title)}</a><p>${escapeHtml(page.found?.[0]?.line ?? "")}</p></li>`,
  );
  return {
    path: `${folder}/index.html`,
    section: folder,
    title,
    lead: leads[folder],
    body: `<ul class="entries">${items.join("\n")}</ul>`,
    side: [overview(folder), ...own.map((page) => ({ title: short(page.title), href: `/${page.path}` }))],
  };
}

/** The source of a script, to be read. */
export function sourcePage(root: string, file: string): SitePage {
  const text = readFileSync(join(root, file), "utf8");
  return {
    path: sourcePath(file),
    section: file.startsWith("analyses/") ? "gallery" : "course",
    title: basename(file),
    lead: `The script <code>${escapeHtml(file)}</code>. Run it with <code>npx hustings run ${escapeHtml(file)}</code>.`,
    body: commented(`<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`),
  };
}
