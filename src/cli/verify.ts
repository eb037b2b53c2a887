// hustings verify: proves that scripts still come to what their locks say.

import { exits, type Command } from "./command.ts";
import { json, quiet } from "./options.ts";
import { counted, say, strong } from "./say.ts";
import { writeFile } from "./write-file.ts";

interface VerifyOptions {
  readonly update?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Its definition. */
export const verify: Command<VerifyOptions> = {
  name: "verify",
  text: "run scripts afresh and compare every output with their locks; a difference is exit 3",
  arguments: [{ name: "SCRIPT", text: "a script or a folder of scripts; flags for them behind --", many: true }],
  options: [{ flags: "--update", text: "write the locks anew: NAME.lock.json beside each script" }, json, quiet],
  passesOn: true,
  examples: ["hustings verify analyses", "hustings verify analyses/frames-over-time.ts --update"],
  async run(words, { update = false, json = false, quiet }) {
    const cut = words.indexOf("--");
    const args = cut === -1 ? [] : words.slice(cut + 1);
    const [{ scripts }, { verify: verified, lockPath }, { teller }] = await Promise.all([
      import("../notebook/scripts.ts"),
      import("../notebook/verify.ts"),
      import("./tell-run.ts"),
    ]);
    const found = scripts(cut === -1 ? words : words.slice(0, cut));
    const tell = teller(found, { quiet });
    const results = await verified(found, { args, say: tell.event });
    tell.end();
    if (update)
      for (const { script, lock } of results)
        if (lock !== undefined) writeFile(lockPath(script), `${JSON.stringify(lock, null, 2)}\n`);
    if (json)
      process.stdout.write(
        `${JSON.stringify(
          results.map(({ script, outcome, drift }) => ({ script, outcome, drift })),
          null,
          2,
        )}\n`,
      );
    else
      for (const { script, drift } of results)
        for (const { cell, text } of drift)
          process.stdout.write(`${script}: cell ${strong(cell, process.stdout)} ${text}\n`);
    const count = (outcome: string): number => results.filter((one) => one.outcome === outcome).length;
    const told = [
      `${count("same")} of ${counted(found.length, "script")} as their locks say`,
      ...(update ? [`${counted(count("unlocked") + count("drift"), "lock")} written`] : []),
    ];
    if (!update && count("unlocked") > 0) told.push(`${count("unlocked")} without a lock (--update writes them)`);
    say(told.join(", "), { quiet });
    if (results.length < found.length) return exits.interrupted;
    if (count("failed") > 0) return exits.failed;
    return !update && count("drift") + count("unlocked") > 0 ? exits.drifted : exits.done;
  },
};
