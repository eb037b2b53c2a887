// Runs scripts for a command: tells how far they are, writes the gallery, and answers the exit code.

import type { FormatName } from "../notebook/export/formats.ts";
import type { ScriptResult } from "../notebook/run.ts";
import { exits } from "./command.ts";
import { gridSets, type GridAxis } from "./grid.ts";
import { counted, say, strong } from "./say.ts";

/** What `run` and `build` have in common. */
export interface RunScriptsOptions {
  readonly out?: string;
  readonly quiet?: boolean;
  readonly formats?: readonly FormatName[];
  /** How many combinations of inputs a page is to answer to, and in how many bytes. */
  readonly combinations?: number;
  readonly bytes?: number;
  readonly grid?: readonly GridAxis[];
}

/** The words of the command line: scripts and folders, and behind `--` the flags for them. */
export async function runScripts(
  words: readonly string[],
  { out = "out", quiet, formats = [], grid = [], ...pages }: RunScriptsOptions,
): Promise<number> {
  const cut = words.indexOf("--");
  const paths = cut === -1 ? words : words.slice(0, cut);
  const args = cut === -1 ? [] : words.slice(cut + 1);
  const [{ scripts }, { run }, { refreshGallery }, { teller }] = await Promise.all([
    import("../notebook/scripts.ts"),
    import("../notebook/run.ts"),
    import("../notebook/refresh-gallery.ts"),
    import("./tell-run.ts"),
  ]);
  const found = scripts(paths);
  const tell = teller(found, { quiet });
  const show = (text: string): void => {
    tell.end();
    process.stdout.write(text);
  };
  const print = quiet === true ? {} : { print: show };
  const options = { out, formats, say: tell.event, ...print };
  const results: ScriptResult[] = [];
  // In a parameter set the inputs are given: its page has no need of the others.
  if (grid.length === 0) results.push(...(await run(found, { ...options, ...pages, args })));
  else
    for (const { set, args: own } of gridSets(grid)) {
      results.push(...(await run(found, { ...options, set, args: [...args, ...own] })));
      if (results.at(-1)?.exit === exits.interrupted) break;
    }
  const gallery = await refreshGallery(out);
  tell.end();
  const failed = results.filter(({ exit }) => exit !== 0);
  const worst = Math.max(0, ...results.map(({ exit }) => exit));
  const all = grid.length === 0 ? counted(found.length, "script") : counted(results.length, "run");
  const done = results.length - failed.length;
  const rest = worst === exits.interrupted ? "interrupted" : `${failed.length} failed`;
  say(failed.length === 0 ? `${all} done` : `${done} of ${all} done, ${rest}`, { quiet });
  if (gallery !== undefined) say(`→ ${strong(gallery, process.stderr)}`, { quiet });
  return worst > exits.interrupted ? exits.failed : worst;
}
