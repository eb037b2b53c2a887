// hustings codebook diff: which matches came and went between two versions of a codebook.

import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import {
  csv,
  evidence,
  explain,
  indirect,
  json,
  jsonl,
  out,
  people,
  quiet,
  where,
  type SharedOptions,
} from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing, say } from "./say.ts";

interface DiffOptions extends SharedOptions {
  readonly all?: boolean;
}

/** Its definition. */
export const codebookDiff: Command<DiffOptions> = {
  name: "codebook diff",
  text: "compare two codebooks by the matches that came and went in a corpus",
  arguments: [
    { name: "BEFORE", text: "a codebook, YAML or JSON" },
    { name: "AFTER", text: "another one" },
    { name: "INPUT", text: "a corpus file, a folder, or an article", many: true },
  ],
  options: [
    { flags: "--all", text: "show what both count too" },
    json,
    csv,
    jsonl,
    out,
    evidence,
    explain,
    where,
    people,
    indirect,
    quiet,
  ],
  examples: ["hustings codebook diff frames-1.yaml frames-2.yaml speeches.jsonl --evidence"],
  async run([before = "", after = "", ...paths], options) {
    const { all = false, quiet: silent } = options;
    const [{ readCodebook }, { diffDictionaries }] = await Promise.all([
      import("../read/read-codebook.ts"),
      import("../audit/diff-dictionaries.ts"),
    ]);
    const [first, second] = [await readCodebook(before), await readCodebook(after)];
    const corpus = await inputs(paths, { ...options, who: "codebook diff" });
    const done = doing("comparing", { quiet: silent });
    const table = diffDictionaries(first, second, corpus, { show: all ? "all" : "changes" });
    done();
    for (const frame of new Set([...second.frames, ...first.frames].map(({ key }) => key))) {
      const [was = 0, is = 0, kept = 0] = ["before", "after", "kept"].map(
        (name) => table.method.totals?.[`${frame}: ${name}`],
      );
      say(`${frame}: counted ${was} times before and ${is} times after, ${kept} of them in both`, { quiet: silent });
    }
    await printTable(table, options, { of: counted(corpus.documents.length, "document") });
    return 0;
  },
};
