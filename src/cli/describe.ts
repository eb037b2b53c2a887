// hustings describe: the datasheet of a corpus, to be read before anything is counted.

import type { DescribeRow } from "../audit/describe-row.ts";
import type { Table } from "../core/table.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import {
  csv,
  evidence,
  json,
  jsonl,
  out,
  quiet,
  readPositive,
  readWhole,
  seed,
  where,
  type SharedOptions,
} from "./options.ts";
import { formOf, passagesOf, printTable } from "./print-table.ts";
import { counted, doing, say, sayNotices, strong } from "./say.ts";
import { writeFile } from "./write-file.ts";

interface DescribeOptions extends SharedOptions {
  readonly threshold?: number;
  readonly size?: number;
}

/** Its definition. */
export const describe: Command<DescribeOptions> = {
  name: "describe",
  text: "print the datasheet of a corpus: how much, who, when, which languages, copies, what looks wrong",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder or an article", many: true }],
  options: [
    {
      flags: "--threshold <number>",
      text: "the least similarity of near-duplicates, above 0, at most 1, default 0.8",
      read: (text) => readPositive(text, "--threshold"),
    },
    {
      flags: "--size <number>",
      text: "tokens in a shingle, default 5",
      read: (text) => readWhole(text, "--size"),
    },
    seed,
    json,
    jsonl,
    csv,
    out,
    evidence,
    where,
    quiet,
  ],
  examples: [
    "hustings describe speeches.jsonl",
    "hustings describe speeches.jsonl --out DATASHEET.md   # as Markdown",
    "hustings describe speeches.jsonl --threshold 0.5 --evidence",
  ],
  async run(paths, options) {
    const { threshold = 0.8, size = 5, seed: chance = 1, quiet: silent } = options;
    const corpus = await inputs(paths, { ...options, who: "describe" });
    const done = doing("describing", { quiet: silent });
    const [{ describe: described }, { languageDetector }] = await Promise.all([
      import("../audit/describe.ts"),
      import("../text/language-detector.ts"),
    ]);
    const found = described(corpus, { detect: await languageDetector(), threshold, size, seed: chance });
    done();
    // What was noted while reading has been told already.
    const table = { ...found, notices: found.notices.slice(corpus.notices.length) };
    const of = counted(corpus.documents.length, "document");
    if (formOf(options) === "text") await printSheet(table, options, of);
    else await printTable(found, options, { of });
    return 0;
  },
};

/** Sections for a reader; Markdown where the file is one. */
async function printSheet(table: Table<DescribeRow>, options: SharedOptions, of: string): Promise<void> {
  const { out: file, evidence: asked = false, quiet: silent } = options;
  const { datasheet } = await import("../audit/datasheet.ts");
  const markdown = /\.(?:md|markdown)$/iu.test(file ?? "");
  const terminal = file === undefined && process.stdout.isTTY;
  const bold = (heading: string): string => (terminal ? strong(heading, process.stdout) : heading);
  const sheet = datasheet(table, { form: markdown ? "markdown" : "text", strong: bold });
  const text = `${sheet}\n${asked ? await passagesOf(table, terminal) : ""}`;
  if (file === undefined) process.stdout.write(text);
  else writeFile(file, text);
  sayNotices(table.notices, { quiet: silent });
  say(`${counted(table.rows.length, "fact")} about ${of}${file === undefined ? "" : `; wrote ${file}`}`, {
    quiet: silent,
  });
}
