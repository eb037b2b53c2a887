// hustings run: runs scripts and writes their pages and the gallery.

import { exits, type Command } from "./command.ts";
import { quiet } from "./options.ts";
import { counted, say, strong } from "./say.ts";

interface RunOptions {
  readonly out?: string;
  readonly quiet?: boolean;
}

/** Its definition. */
export const run: Command<RunOptions> = {
  name: "run",
  text: "run scripts; each writes a page with its charts, and all a gallery",
  arguments: [{ name: "SCRIPT", text: "a script or a folder of scripts; flags for them behind --", many: true }],
  options: [{ flags: "--out <folder>", text: "where the pages go, default out" }, quiet],
  passesOn: true,
  examples: ["hustings run analyses", "hustings run frames.ts -- --minLength=60"],
  async run(words, { out = "out", quiet }) {
    const cut = words.indexOf("--");
    const paths = cut === -1 ? words : words.slice(0, cut);
    const args = cut === -1 ? [] : words.slice(cut + 1);
    const [{ scripts }, { run: runScripts }, { refreshGallery }] = await Promise.all([
      import("../notebook/scripts.ts"),
      import("../notebook/run.ts"),
      import("../notebook/refresh-gallery.ts"),
    ]);
    const found = scripts(paths);
    const { teller } = await import("./tell-run.ts");
    const tell = teller(found, { quiet });
    const show = (text: string): void => {
      tell.end();
      process.stdout.write(text);
    };
    const print = quiet === true ? {} : { print: show };
    const results = await runScripts(found, { out, args, say: tell.event, ...print });
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
  },
};
