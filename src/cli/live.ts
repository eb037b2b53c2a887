// hustings live: shows scripts as pages that change as the scripts do.

import { cacheFolder } from "./cache.ts";
import { exits, type Command } from "./command.ts";
import { quiet, readWhole } from "./options.ts";
import { say, strong } from "./say.ts";

interface LiveOptions {
  readonly port?: number;
  readonly app?: boolean;
  readonly untrusted?: boolean;
  readonly cache?: boolean;
  readonly quiet?: boolean;
}

/** Its definition. */
export const live: Command<LiveOptions> = {
  name: "live",
  text: "show scripts as pages that change when the scripts, their modules or their data do",
  arguments: [{ name: "SCRIPT", text: "a script or a folder of scripts", many: true }],
  options: [
    {
      flags: "--port <number>",
      text: "where the server listens on this machine, default 4173; 0 takes any that is free",
      read: (text) => readWhole(text, "--port"),
    },
    { flags: "--app", text: "show what scripts put out and their inputs, and nothing of their code" },
    { flags: "--untrusted", text: "show the text of scripts without running them" },
    { flags: "--no-cache", text: "keep nothing on disk: every start computes everything" },
    quiet,
  ],
  examples: ["hustings live analyses/frames-over-time.ts", "hustings live analyses --port 8000"],
  async run(words, { port, app = false, untrusted = false, cache = true, quiet }) {
    const [{ scripts }, { liveScript }, { serve }] = await Promise.all([
      import("../notebook/scripts.ts"),
      import("../notebook/live/live-script.ts"),
      import("../notebook/live/serve.ts"),
    ]);
    const folder = cache ? cacheFolder() : undefined;
    const shown = scripts(words).map((script) => liveScript({ script, cache: folder, untrusted }));
    const serving = await serve({ scripts: shown, app, ...(port === undefined ? {} : { port }) });
    process.stdout.write(`${serving.address}\n`);
    say(`open ${strong("this address", process.stderr)} in a browser; Ctrl-C ends the server`, { quiet });
    await new Promise<void>((done) => {
      process.once("SIGINT", () => done());
      process.once("SIGTERM", () => done());
    });
    await serving.close();
    return exits.done;
  },
};
