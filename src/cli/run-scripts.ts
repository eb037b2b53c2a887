// Runs scripts for a command: tells how far they are, writes the gallery, and answers the exit code.

import type { FormatName } from "../notebook/export/formats.ts";
import { exits } from "./command.ts";
import { counted, say, strong } from "./say.ts";

/** What `run` and `build` have in common. */
export interface RunScriptsOptions {
  readonly out?: string;
  readonly quiet?: boolean;
  readonly formats?: readonly FormatName[];
}

/** The words of the command line: scripts and folders, and behind `--` the flags for them. */
export async function runScripts(
  words: readonly string[],
  { out = "out", quiet, formats = [] }: RunScriptsOptions,
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
  const results = await run(found, { out, args, formats, say: tell.event, ...print });
  const gallery = await refreshGallery(out);
  tell.end();
  const failed = results.filter(({ exit }) => exit !== 0);
  const worst = Math.max(0, ...results.map(({ exit }) => exit));
  const all = counted(found.length, "script");
  const done = results.length - failed.length;
  const rest = worst === exits.interrupted ? "interrupted" : `${failed.length} failed`;
  say(failed.length === 0 ? `${all} done` : `${done} of ${all} done, ${rest}`, { quiet });
  if (gallery !== undefined) say(`→ ${strong(gallery, process.stderr)}`, { quiet });
  return worst > exits.interrupted ? exits.failed : worst;
}
