// hustings diff: which numbers, charts, passages and quotations moved between two revisions.

import { existsSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import { exits, type Command } from "./command.ts";
import { json, quiet } from "./options.ts";
import { counted, say, strong } from "./say.ts";

interface DiffOptions {
  readonly exitCode?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Its definition. */
export const diff: Command<DiffOptions> = {
  name: "diff",
  text: "run scripts as they are and as they were, and tell which numbers, charts and quotations moved",
  arguments: [
    { name: "REVISION", text: "what git takes for one: HEAD~1, a branch, a tag; A..B compares two of them" },
    {
      name: "SCRIPT",
      text: "a script or a folder of scripts, default analyses; flags for them behind --",
      many: true,
      optional: true,
    },
  ],
  options: [{ flags: "--exit-code", text: "exit 3 where something moved, for programs" }, json, quiet],
  passesOn: true,
  examples: ["hustings diff HEAD~1 analyses", "hustings diff v1.0..main analyses/frames-over-time.ts --json"],
  async run(words, { exitCode = false, json: asJson = false, quiet: isQuiet }) {
    const cut = words.indexOf("--");
    const args = cut === -1 ? [] : words.slice(cut + 1);
    const [revisions = "", ...paths] = cut === -1 ? words : words.slice(0, cut);
    const { before, after } = readRange(revisions);
    const [{ diffRuns }, { rowNames }, { printDiff }, { teller }] = await Promise.all([
      import("../notebook/diff/diff-runs.ts"),
      import("../report/row-names.ts"),
      import("./print-diff.ts"),
      import("./tell-run.ts"),
    ]);
    let tell = teller([], { quiet: isQuiet });
    const found = await diffRuns(paths.length === 0 ? [defaultFolder()] : paths, {
      before,
      after,
      args,
      rowNames,
      begin: (all) => void (tell = teller(all, { quiet: isQuiet })),
      say: (event) => tell.event(event),
    }).finally(() => tell.end());
    if (found.interrupted) return exits.interrupted;
    for (const notice of found.notices) say(`note: ${notice}`, { quiet: isQuiet });
    if (asJson) process.stdout.write(`${JSON.stringify(found.scripts, null, 2)}\n`);
    else {
      const bold = (text: string): string => strong(text, process.stdout);
      for (const one of found.scripts) process.stdout.write(`${printDiff(one, { strong: bold }).join("\n")}\n`);
    }
    const same = found.scripts.filter(({ outcome }) => outcome === "same").length;
    const failed = found.scripts.some(({ failures }) => failures.some(({ revision }) => revision === (after ?? "")));
    say(`${found.scripts.length - same} of ${counted(found.scripts.length, "script")} moved`, { quiet: isQuiet });
    if (failed) return exits.failed;
    return exitCode && same < found.scripts.length ? exits.drifted : exits.done;
  },
};

function readRange(text: string): { readonly before: string; readonly after: string | undefined } {
  const [before = "", after] = text.split("..");
  if (before !== "" && after !== "" && text.split("..").length <= 2) return { before, after };
  throw new HustingsError("bad-usage", {
    who: "diff",
    needs: "a revision (HEAD~1) or two (v1.0..main) before the scripts",
    got: `"${text}" is neither`,
  });
}

function defaultFolder(): string {
  if (existsSync("analyses")) return "analyses";
  throw new HustingsError("bad-usage", {
    who: "diff",
    needs: "scripts behind the revision, as there is no folder analyses here",
    got: "none was named",
  });
}
