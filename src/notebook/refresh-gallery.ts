// refreshGallery: writes the list of all pages under a folder, from what their runs left there.

import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Chart } from "../core/chart.ts";
import { gallery, type GalleryEntry } from "../render/gallery.ts";
import { cannotWrite } from "./cannot-write.ts";
import { readResults, type Results } from "./results.ts";

/**
 * Writes `index.html` into the folder, by the names of the pages.
 *
 * @returns Its path, or `undefined` where there is no page to list.
 * @throws cannot-write
 */
export async function refreshGallery(out: string): Promise<string | undefined> {
  const entries = existsSync(out) ? galleryEntries(out) : [];
  if (entries.length === 0) return undefined;
  const path = join(out, "index.html");
  const draft = join(out, `.index.${process.pid}.html`);
  const html = await gallery(entries);
  try {
    writeFileSync(draft, html);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw cannotWrite(path, error);
  }
  return path;
}

/** The pages that lie under a folder, by name, each with its first chart. */
export function galleryEntries(out: string): readonly GalleryEntry[] {
  const names = readdirSync(out).filter((name) => !name.startsWith(".") && existsSync(join(out, name, "results.json")));
  return names.toSorted().flatMap((name) => {
    const results = readResults(readFileSync(join(out, name, "results.json"), "utf8"));
    return results === undefined ? [] : [entryOf(out, name, results)];
  });
}

function entryOf(out: string, name: string, { title, description, cells }: Results): GalleryEntry {
  const outputs = cells.flatMap((cell) => cell.outputs);
  const first = outputs.find((output) => output.kind === "chart");
  const chart = first === undefined ? undefined : chartOf(join(out, name, `${first.name}.vl.json`), first.alt);
  return {
    title,
    href: `${encodeURIComponent(name)}/index.html`,
    line: description === "" ? (first?.title ?? "") : description,
    ...(chart === undefined ? {} : { chart }),
  };
}

/** Drawn again from its spec, so that the pictures of a gallery do not share ids. */
function chartOf(path: string, alt: string): Chart | undefined {
  if (!existsSync(path)) return undefined;
  const spec = JSON.parse(readFileSync(path, "utf8")) as Chart["spec"];
  return { kind: "chart", spec, alt, table: noTable };
}

const noTable: Chart["table"] = {
  kind: "table",
  rows: [],
  columns: {},
  method: {
    name: "",
    options: {},
    formula: "",
    sources: [],
    seed: null,
    corpus: { hash: "", documents: 0, tokens: 0 },
  },
  notices: [],
};
