// hustings tokens: the tokens of each document, or how many there are.

import type { Tokens } from "../core/tokens.ts";
import type { TokensOptions as Cutting } from "../tokens/tokens.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { tableOptions, type SharedOptions } from "./options.ts";
import { formOf, printTable } from "./print-table.ts";
import { counted, say } from "./say.ts";
import { writeFile } from "./write-file.ts";

interface TokensOptions extends SharedOptions, Omit<Cutting, "language"> {
  readonly counts?: boolean;
}

/** What the tokeniser can be told. */
const cutting = ["hyphens", "case", "punctuation", "numbers", "symbols", "urls", "notes"] as const;

/** Its definition. */
export const tokens: Command<TokensOptions> = {
  name: "tokens",
  text: "cut texts into tokens, or count them",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder or an article", many: true }],
  options: [
    { flags: "--counts", text: "a row a document: tokens, types, sentences" },
    { flags: "--compat <name>", text: "cut as another program does", choices: ["none", "quanteda"] },
    { flags: "--hyphens <kind>", text: "self-reliance as one token or as two", choices: ["keep", "split"] },
    { flags: "--case <kind>", text: "Union and union as one or as two", choices: ["fold", "keep"] },
    { flags: "--punctuation <kind>", text: "marks as tokens of their own", choices: ["drop", "keep"] },
    { flags: "--numbers <kind>", text: "tokens of digits alone", choices: ["keep", "drop"] },
    { flags: "--symbols <kind>", text: "signs such as $ and emoji", choices: ["keep", "drop"] },
    { flags: "--urls <kind>", text: "web and e-mail addresses", choices: ["keep", "drop"] },
    { flags: "--notes <kind>", text: "notes such as [Applause]", choices: ["keep", "drop", "count"] },
    ...tableOptions,
  ],
  examples: ["hustings tokens speeches.jsonl --counts", "hustings tokens article.txt --compat quanteda --jsonl"],
  async run(paths, options) {
    const { counts = false, compat = "none" } = options;
    const corpus = await inputs(paths, { ...options, who: "tokens" });
    const { tokens: cut } = await import("../tokens/tokens.ts");
    const asked = Object.fromEntries(
      cutting.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
    );
    const found = cut(corpus, { ...asked, compat });
    const of = counted(corpus.documents.length, "document");
    if (counts) {
      const { tokensCounts } = await import("../tokens/counts.ts");
      await printTable(tokensCounts(found), options, {
        of,
        draw: async (table) => (await import("../charts/ranked.ts")).chartRanked(table, { value: "tokens" }),
      });
    } else await printTokens(found, options, of);
    return 0;
  },
};

/** Token by token: a JSON object a document, or the tokens of a document on a line. */
async function printTokens(found: Tokens, options: TokensOptions, of: string): Promise<void> {
  const form = formOf(options);
  const each = found.index.ids.map((id, d) => {
    const words = [...found.ids.subarray(found.bounds[d], found.bounds[d + 1])];
    return { id, tokens: words.map((word) => found.vocabulary[word] ?? "") };
  });
  const text = asText(each, form);
  if (options.out === undefined) process.stdout.write(text);
  else writeFile(options.out, text);
  const made = options.out === undefined ? "" : `; wrote ${options.out}`;
  say(`${counted(found.ids.length, "token")} from ${of}${made}`, options);
}

function asText(each: readonly { readonly id: string; readonly tokens: readonly string[] }[], form: string): string {
  if (form === "json") return `${JSON.stringify(each)}\n`;
  if (form === "jsonl") return each.map((one) => `${JSON.stringify(one)}\n`).join("");
  if (form === "csv") {
    const lines = each.flatMap(({ id, tokens: words }) =>
      words.map((word, i) => `${quoted(id)},${i + 1},${quoted(word)}\n`),
    );
    return `id,position,token\n${lines.join("")}`;
  }
  return each.map(({ id, tokens: words }) => `${id}\t${words.join(" ")}\n`).join("");
}

function quoted(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
