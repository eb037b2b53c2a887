// Builds the site: a folder of pages that works from the disk.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RunEvent } from "../../src/notebook/run.ts";
import { apiEntries } from "./api-entries.ts";
import { apiNames, apiPages } from "./api-page.ts";
import { docPages, sourcePage } from "./doc-pages.ts";
import { foundOf, galleryPage, pictures } from "./gallery-page.ts";
import { landing } from "./landing.ts";
import { layout } from "./layout.ts";
import { routes } from "./routes.ts";
import { scriptRuns } from "./script-runs.ts";
import { searchPage } from "./search-page.ts";
import type { SitePage } from "./site-page.ts";
import { tryPage } from "./try-page.ts";

export interface SiteOptions {
  /** Of the project; it must have been built. */
  readonly root: string;
  /** The folder of the site, which is replaced. */
  readonly out: string;
  readonly analyses: readonly string[];
  readonly lessons: readonly string[];
  readonly combinations?: number;
  readonly run?: (event: RunEvent) => void;
  /** Hears of each page that is written. */
  readonly page?: (done: number, all: number) => void;
}

/** Writes all pages. @returns Their paths from the root of the site. */
export async function site({
  root,
  out,
  run = () => undefined,
  page = () => undefined,
  ...options
}: SiteOptions): Promise<readonly string[]> {
  const { analyses, lessons, combinations = 200 } = options;
  rmSync(out, { recursive: true, force: true });
  const ran = await scriptRuns(analyses, { to: join(out, "gallery"), combinations, say: run });
  const taught = await scriptRuns(lessons, { to: join(out, "course"), combinations, say: run });
  const ways = routes(root, new Set([...analyses, ...lessons]));
  const entries = apiEntries(join(root, "dist"));
  const article = paragraphsOf(readFileSync(join(root, "corpora/invented-summit/article.txt"), "utf8"));
  const docs = docPages({ root, routes: ways, names: apiNames(entries) });
  const pages: readonly SitePage[] = [
    await landing(root, { article: article.slice(0, 3).join("\n\n"), runs: ran }),
    await tryPage(article.join("\n\n")),
    await galleryPage(ran),
    ...docs,
    ...apiPages(entries),
    ...[...ways.keys()].filter((file) => file.endsWith(".ts")).map((file) => sourcePage(root, file)),
  ];
  const shown = await withPictures(pages, taught);
  const found = shown.flatMap((one) => one.found ?? []);
  const lessonsFound = taught.map((one) => foundOf(one, "course", "Course"));
  const all = [...shown, await searchPage([...found, ...lessonsFound])];
  for (const [i, one] of all.entries()) {
    write(join(out, one.path), layout(one));
    page(i + 1, all.length);
  }
  for (const [file, to] of ways)
    if (to.startsWith("files/")) {
      mkdirSync(dirname(join(out, to)), { recursive: true });
      copyFileSync(join(root, file), join(out, to));
    }
  return all.map(({ path }) => path);
}

/** The article without its headlines. */
function paragraphsOf(article: string): readonly string[] {
  return article.trim().split("\n\n").slice(4);
}

/** Above the text of the course stand its lessons. */
async function withPictures(
  pages: readonly SitePage[],
  taught: Parameters<typeof pictures>[0],
): Promise<readonly SitePage[]> {
  if (taught.length === 0) return pages;
  const list = await pictures(taught, { up: "", root: "../" });
  return pages.map((page) => (page.path === "course/index.html" ? { ...page, body: `${list}\n${page.body}` } : page));
}

function write(path: string, html: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}
