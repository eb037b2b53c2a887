// hustings import: any political text in, one corpus file out, with an account of every document.

import type { Document } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { readFormats } from "../format/sniff.ts";
import type { ReadOptions } from "../read/read-options.ts";
import type { ReadSummary } from "../read/read-batches.ts";
import type { WriteFormat } from "../read/write-corpus.ts";
import { exits, type Command } from "./command.ts";
import { json, people, quiet } from "./options.ts";
import { counted, say, sayNotices } from "./say.ts";

interface ImportOptions extends Pick<
  ReadOptions,
  "format" | "filename" | "variables" | "encoding" | "transcripts" | "annotations" | "notes" | "duplicates"
> {
  readonly out?: string;
  readonly to?: WriteFormat;
  readonly map?: Readonly<Record<string, string>>;
  readonly people?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Its definition. */
export const importCorpus: Command<ImportOptions> = {
  name: "import",
  text: "read texts of any format into one corpus file, and account for every document",
  arguments: [{ name: "SOURCE", text: 'files, folders, "patterns/*.xml", or - for the standard input', many: true }],
  options: [
    {
      flags: "--out <file>",
      text: "the corpus; .jsonl, .csv, .parquet, .xml and .conllu decide its form; - for the standard output",
    },
    { flags: "--format <name>", text: "what the source is, whatever it looks like", choices: readFormats },
    {
      flags: "--to <name>",
      text: "the form of the corpus",
      choices: ["jsonl", "csv", "parquet", "tei", "conllu", "r"],
    },
    { flags: "--map <names>", text: "columns that are called otherwise: text=body,id=doc,speaker=name", read: readMap },
    { flags: "--filename <pattern>", text: 'variables from the names of files: "{date}_{speaker}"' },
    { flags: "--variables <file>", text: "a CSV file with a row for each file" },
    {
      flags: "--encoding <name>",
      text: "what the bytes mean; by default they tell",
      choices: ["utf-8", "utf-16le", "utf-16be", "windows-1251", "windows-1252"],
    },
    {
      flags: "--transcripts <kind>",
      text: "NAME: … as one document a speech, or one in all",
      choices: ["speeches", "whole"],
    },
    { flags: "--annotations <kind>", text: "of .ana TEI", choices: ["drop", "lemma", "variables"] },
    { flags: "--notes <kind>", text: "of TEI: where applause goes", choices: ["variable", "text", "drop"] },
    { flags: "--duplicates <kind>", text: "a second document with the same id", choices: ["refuse", "set-aside"] },
    { flags: "--strict", text: "stop at the first record that cannot be read" },
    people,
    json,
    quiet,
  ],
  examples: [
    "hustings import speeches/ --out corpus.jsonl",
    'hustings import "ParlaMint-SI/*.xml" --out corpus.parquet',
    "hustings import table.csv --map text=body,id=doc --out corpus.jsonl",
    'hustings import texts/ --filename "{date}_{speaker}" > corpus.jsonl',
  ],
  async run(paths, { out: path, to, strict = false, json = false, people: table, quiet, ...options }) {
    // "-" is the standard output, as it is the standard input.
    const out = path === "-" ? undefined : path;
    const [{ readDocuments }, { writeCorpus }] = await Promise.all([
      import("../read/read-documents.ts"),
      import("../read/write-corpus.ts"),
    ]);
    const account: Account = { notices: [], summary: undefined };
    const { peopleOf } = await import("./quote-finder.ts");
    const joining = table === undefined ? {} : { people: await peopleOf(table) };
    const malformed = strict ? "refuse" : "set-aside";
    const documents = told(readDocuments(paths, { malformed, ...joining, ...options }), account);
    const stop = new AbortController();
    const interrupt = (): void => stop.abort(new Interrupted());
    process.once("SIGINT", interrupt);
    const moving = mover({ quiet });
    try {
      if (out === undefined) await printed(documents, { stop, progress: moving.at });
      else
        await writeCorpus(out, some(documents), {
          ...(to && { format: to }),
          progress: moving.at,
          signal: stop.signal,
        });
    } catch (error) {
      if (!(error instanceof Interrupted)) throw emptied(error, account);
      moving.end();
      say("hustings import: interrupted; nothing was written");
      return exits.interrupted;
    } finally {
      process.removeListener("SIGINT", interrupt);
      moving.end();
    }
    if (json && out !== undefined)
      process.stdout.write(`${JSON.stringify({ ...account.summary, notices: account.notices })}\n`);
    sayNotices(account.notices, { quiet });
    say(summed(account.summary, out), { quiet });
    return exits.done;
  },
};

class Interrupted extends Error {}

interface Account {
  readonly notices: Notice[];
  summary: ReadSummary | undefined;
}

/** Passes documents on, and keeps what is said beside them. */
async function* told(
  reading: AsyncGenerator<Document | Notice, ReadSummary>,
  account: Account,
): AsyncGenerator<Document> {
  for (;;) {
    const { done, value } = await reading.next();
    if (done === true) {
      account.summary = value;
      return;
    }
    if ("code" in value) account.notices.push(value);
    else yield value;
  }
}

class Empty extends Error {}

/** A corpus without a document is not written. */
async function* some(documents: AsyncIterable<Document>): AsyncGenerator<Document> {
  let any = false;
  for await (const document of documents) {
    any = true;
    yield document;
  }
  if (!any) throw new Empty();
}

function emptied(error: unknown, { notices, summary }: Account): unknown {
  if (!(error instanceof Empty)) return error;
  const aside = summary?.setAside ?? 0;
  const first = notices.find(({ code }) => code.startsWith("bad-") || code === "missing-file");
  const why = first === undefined ? "" : `; the first: ${first.place}: ${first.text.replace(/\.$/u, "")}`;
  return new HustingsError("empty-corpus", {
    who: "import",
    needs: "at least one document",
    got: aside === 0 ? "there is none in the source" : `all that was read (${aside}) was set aside${why}`,
  });
}

async function printed(
  documents: AsyncIterable<Document>,
  { stop, progress }: { readonly stop: AbortController; readonly progress: (count: number) => void },
): Promise<void> {
  const { documentLine } = await import("../format/document-record.ts");
  let count = 0;
  for await (const document of some(documents)) {
    if (!process.stdout.write(documentLine(document)))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    if (++count % 500 !== 0) continue;
    await new Promise((resolve) => setImmediate(resolve));
    stop.signal.throwIfAborted();
    progress(count);
  }
}

/** A line on a terminal that counts. */
function mover({ quiet = false }: { readonly quiet?: boolean | undefined }): {
  readonly at: (documents: number) => void;
  readonly end: () => void;
} {
  const shown = !quiet && process.stderr.isTTY;
  let drawn = false;
  return {
    at(documents) {
      if (!shown) return;
      drawn = true;
      process.stderr.write(`\r\u001B[2Kreading: ${counted(documents, "document")} …`);
    },
    end() {
      if (drawn) process.stderr.write("\r\u001B[2K");
      drawn = false;
    },
  };
}

function summed(summary: ReadSummary | undefined, out: string | undefined): string {
  const { read = 0, kept = 0, setAside = 0, files = 0, kinds = {} } = summary ?? {};
  const of = Object.entries(kinds)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(", ");
  const wrote = out === undefined ? "" : `; wrote ${out}`;
  const all = [read, kept, setAside].map((count) => count.toLocaleString("en"));
  return `read ${all[0]} = kept ${all[1]} + set aside ${all[2]}, from ${counted(files, "file")}${of === "" ? "" : ` (${of})`}${wrote}`;
}

function readMap(text: string, before?: unknown): Readonly<Record<string, string>> {
  const pairs = text.split(",").map((pair) => pair.split("=").map((one) => one.trim()));
  if (pairs.every((pair) => pair.length === 2 && pair.every((one) => one !== "")))
    return {
      ...(before as Record<string, string> | undefined),
      ...(Object.fromEntries(pairs) as Record<string, string>),
    };
  throw new HustingsError("bad-option", {
    who: "--map",
    needs: "names such as text=body,id=doc",
    got: `"${text}" is none`,
  });
}
