// hustings kwic: every place where a word or phrase stands, with the text around it.

import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { chart, readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted } from "./say.ts";

interface KwicOptions extends SharedOptions {
  readonly window?: number;
  readonly match?: "glob" | "regex" | "fixed";
}

/** Its definition. */
export const kwic: Command<KwicOptions> = {
  name: "kwic",
  text: "show every place of a word or phrase in its context",
  arguments: [
    { name: "INPUT", text: "a corpus file, a folder or an article" },
    { name: "PATTERN", text: "a word with * and ?, or a phrase: 'secur*', 'united nations'" },
  ],
  options: [
    { flags: "--window <tokens>", text: "tokens on each side, default 5", read: (text) => readWhole(text, "--window") },
    { flags: "--match <kind>", text: "how the pattern is read, default glob", choices: ["glob", "regex", "fixed"] },
    ...tableOptions.filter((option) => option !== chart),
  ],
  examples: [
    "hustings kwic speeches.jsonl 'secur*' --window 8",
    "hustings kwic article.txt 'collective security' --csv",
  ],
  async run([input = "", pattern = ""], options) {
    const { window = 5, match = "glob" } = options;
    const corpus = await inputs([input], { ...options, who: "kwic" });
    const [{ tokens }, { kwic: concordance }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../tokens/kwic.ts"),
    ]);
    const table = concordance(tokens(corpus), pattern, { window, match });
    const numbers = new Set(["from", "to", "pattern", "start", "end"]);
    const layout = {
      columns: Object.keys(table.columns).filter((name) => !numbers.has(name)),
      right: ["before"],
      shrink: { before: "start", after: "end" } as const,
    };
    await printTable(table, options, { of: counted(corpus.documents.length, "document"), layout });
    return 0;
  },
};
