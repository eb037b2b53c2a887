// The gallery: each analysis with its first chart, its source and its data. The list of the lessons looks the same.

import { galleryList } from "../../src/render/gallery.ts";
import { sourcePath } from "./routes.ts";
import type { Ran } from "./script-runs.ts";
import type { Found } from "./search-shape.ts";
import type { SitePage } from "./site-page.ts";

/** The pictures of some runs; `up` leads from the page to the folder of their pages, `root` to that of the site. */
export function pictures(
  runs: readonly Ran[],
  { up, root }: { readonly up: string; readonly root: string },
): Promise<string> {
  return galleryList(
    runs.map(({ entry, script, name, data }) => ({
      ...entry,
      href: `${up}${entry.href}`,
      links: [
        { text: "Source", href: `${root}${sourcePath(script)}` },
        ...(data[0] === undefined ? [] : [{ text: "Data (CSV)", href: `${up}${name}/${data[0]}` }]),
      ],
    })),
  );
}

/** The page of the gallery. */
export async function galleryPage(runs: readonly Ran[]): Promise<SitePage> {
  return {
    path: "gallery/index.html",
    section: "gallery",
    title: "Gallery",
    lead: 'Each page is one script: charts lead to the sentences they were counted in, and where a page has sliders or lists, they work from the disk. <a href="/data/index.html">The texts, and their datasheets</a>.',
    body: await pictures(runs, { up: "", root: "../" }),
    found: runs.map((run) => foundOf(run, "gallery", "Gallery")),
  };
}

/** What the search can find in a run: its title and all its prose. */
export function foundOf({ results, name }: Ran, folder: string, place: string): Found {
  const text = results.cells
    .flatMap((cell) => cell.outputs)
    .flatMap((output) =>
      output.kind === "markdown" ? [output.markdown] : output.kind === "chart" ? [output.title] : [],
    );
  return {
    href: `${folder}/${name}/index.html`,
    title: results.title,
    place,
    line: results.description,
    text: [results.description, ...text].join(" "),
  };
}
