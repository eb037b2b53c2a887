// hustings quotes: who said what in articles, with the rule that decided it.

import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Quotation } from "../core/quotation.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { chart, csv, json, jsonl, out, people, quiet, seed, where, type SharedOptions } from "./options.ts";
import { formOf, printTable } from "./print-table.ts";
import { peopleOf, quoteFinder } from "./quote-finder.ts";
import { counted, say, strong } from "./say.ts";
import { writeFile } from "./write-file.ts";

interface QuotesOptions extends Omit<SharedOptions, "explain"> {
  readonly explain?: boolean;
  readonly date?: string;
  readonly model?: string;
}

/** Its definition. */
export const quotes: Command<QuotesOptions> = {
  name: "quotes",
  text: "find who said what in articles",
  arguments: [{ name: "FILE", text: "a text, a web page, or a corpus of articles", many: true }],
  options: [
    { flags: "--explain", text: "show for each quotation why it has this speaker" },
    people,
    {
      flags: "--date <day>",
      text: "the day of texts without a variable date, by which --people tells who held an office: 2012, 2012-05 or 2012-05-15",
      read: readDay,
    },
    { flags: "--model <file>", text: "a model of your own, from hustings train quotes" },
    json,
    jsonl,
    csv,
    chart,
    out,
    where,
    seed,
    quiet,
  ],
  examples: [
    "hustings quotes article.txt",
    "hustings quotes article.html --explain",
    "hustings quotes article.html --people people.csv --date 2012-05-15",
    "hustings quotes news.jsonl --json > quotes.json",
  ],
  async run(paths, options) {
    const { people: file, explain = false, date, model, ...rest } = options;
    const corpus = await inputs(paths, { ...rest, who: "quotes", transcripts: "whole" });
    const find = await quoteFinder({ people: await peopleOf(file), model, date });
    const found = corpus.documents.map((document) => ({ document, quotes: find(document) }));
    const all = found.flatMap(({ quotes }) => quotes);
    const of = counted(found.length, "document");
    const form = formOf(rest);
    if (form === "csv") {
      const { quotationTable } = await import("../report/quotation-table.ts");
      await printTable(quotationTable(corpus, found), { ...rest, quiet: true }, { of });
    } else {
      const text = form === "text" ? found.map((one) => readable(one, explain)).join("\n") : jsonText(found, form);
      if (options.out === undefined) process.stdout.write(text);
      else writeFile(options.out, text);
    }
    const made = [options.out, await drawShares(corpus, find, options)].filter((file) => file !== undefined);
    const nobody = all.filter(({ speaker }) => speaker === null).length;
    const unnamed = nobody === 0 ? "" : `, ${nobody} without a speaker`;
    say(
      `${counted(all.length, "quotation")}${unnamed}, from ${of}${made.length === 0 ? "" : `; wrote ${made.join(" and ")}`}`,
      options,
    );
    return 0;
  },
};

/** A day of any precision, as `--date` takes it. */
function readDay(text: string): string {
  const [year, month = "01", day = "01"] = text.split("-");
  const whole = `${year}-${month}-${day}`;
  const at = /^\d{4}(?:-\d{2}){0,2}$/u.test(text) ? new Date(`${whole}T00:00:00Z`) : null;
  if (at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole)) return text;
  throw new HustingsError("bad-option", { who: "--date", needs: "a day such as 2012-05-15", got: `"${text}" is none` });
}

interface Quoted {
  readonly document: Document;
  readonly quotes: readonly Quotation[];
}

function jsonText(found: readonly Quoted[], form: "json" | "jsonl"): string {
  const entries = found.map(({ document, quotes }) => ({ id: document.id, quotes }));
  return form === "json"
    ? `${JSON.stringify(entries)}\n`
    : entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

/** Speaker and source words first, then the quotation itself, then, where it is asked for, why. */
function readable({ document, quotes }: Quoted, explain: boolean): string {
  const lines = quotes.flatMap(({ start, end, kind, speaker, mention, cue, confidence, rule, why }) => {
    const words = [mention?.text, cue?.text].filter((part) => part !== undefined).join(" … ");
    const named = strong(speaker ?? "nobody named", process.stdout);
    const source = words === "" || words === speaker ? "" : ` (${words})`;
    const reasons = explain
      ? [`    by ${rule}, ${kind}, confidence ${confidence.toFixed(2)}`, ...why.map((step) => `    - ${step}`)]
      : [];
    return ["", `  ${named}${source}`, `    ${document.text.slice(start, end).replaceAll(/\s+/gu, " ")}`, ...reasons];
  });
  return `${[document.id, ...(lines.length === 0 ? ["", "  no quotation"] : lines)].join("\n")}\n`;
}

/** The chart of who is quoted how much, where one is asked for; the answer is its file. */
async function drawShares(
  corpus: Corpus,
  find: (document: Document) => readonly Quotation[],
  { chart: file, seed = 1 }: QuotesOptions,
): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const [{ quotedShare }, { chartQuotedShare }, { drawChart }] = await Promise.all([
    import("../quotes/quoted-share.ts"),
    import("../charts/quoted-share.ts"),
    import("./draw-chart.ts"),
  ]);
  await drawChart(chartQuotedShare(quotedShare(corpus, { find, seed })), file);
  return file;
}
