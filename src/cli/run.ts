// hustings run: runs scripts and writes their pages and the gallery.

import type { Command } from "./command.ts";
import { quiet } from "./options.ts";
import { runScripts, type RunScriptsOptions } from "./run-scripts.ts";

/** Its definition. */
export const run: Command<Omit<RunScriptsOptions, "formats">> = {
  name: "run",
  text: "run scripts; each writes a page with its charts, and all a gallery",
  arguments: [{ name: "SCRIPT", text: "a script or a folder of scripts; flags for them behind --", many: true }],
  options: [{ flags: "--out <folder>", text: "where the pages go, default out" }, quiet],
  passesOn: true,
  examples: ["hustings run analyses", "hustings run frames.ts -- --minLength=60"],
  run: runScripts,
};
