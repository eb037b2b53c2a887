// Runs analyses and lessons into the site, so that their pages stand there as users get them.

import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { galleryEntries } from "../../src/notebook/refresh-gallery.ts";
import { readResults, type Results } from "../../src/notebook/results.ts";
import { run, type RunEvent } from "../../src/notebook/run.ts";
import type { GalleryEntry } from "../../src/render/gallery.ts";

/** A script with what it left. */
export interface Ran {
  readonly script: string;
  readonly name: string;
  readonly results: Results;
  /** As the gallery lists it; its address is from the folder of all these pages. */
  readonly entry: GalleryEntry;
  /** Tables it wrote. */
  readonly data: readonly string[];
}

export interface RunsOptions {
  /** The folder of the site that the pages go to. */
  readonly to: string;
  /** How many combinations of inputs a page answers without a server. */
  readonly combinations: number;
  readonly say: (event: RunEvent) => void;
}

/** Runs them, each into a folder of its own; the first that fails ends all. */
export async function scriptRuns(
  scripts: readonly string[],
  { to, combinations, say }: RunsOptions,
): Promise<readonly Ran[]> {
  const ended = await run(scripts, { out: to, combinations, bytes: 2_000_000, say });
  const failed = ended.find(({ exit }) => exit !== 0);
  if (failed !== undefined) throw new Error(`${failed.script} failed:\n${failed.errors}`);
  const entries = scripts.length === 0 ? [] : galleryEntries(to);
  return scripts.map((script) => ranOf(to, script, entries));
}

function ranOf(to: string, script: string, entries: readonly GalleryEntry[]): Ran {
  const name = basename(script, ".ts");
  const file = join(to, name, "results.json");
  const results = existsSync(file) ? readResults(readFileSync(file, "utf8")) : undefined;
  const entry = entries.find(({ href }) => href === `${encodeURIComponent(name)}/index.html`);
  if (results === undefined || entry === undefined) throw new Error(`${script} left no page`);
  const outputs = results.cells.flatMap((cell) => cell.outputs);
  const data = outputs.flatMap((output) =>
    output.kind === "chart" ? output.files.filter((name) => name.endsWith(".csv")) : [],
  );
  return { script, name, results, entry, data };
}
