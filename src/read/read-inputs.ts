// readInputs: whatever a user names (files, folders, standard input) as one corpus, and whether it is made of articles.

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { z } from "zod";
import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { csvRecords } from "../format/csv-records.ts";
import { record, type RecordNames } from "../format/record.ts";
import { sniff, type FileKind } from "../format/sniff.ts";
import { decode } from "./decode.ts";
import { gather, type Gathering } from "./gather.ts";
import { inputFiles, type InputFile } from "./input-files.ts";
import { lines } from "./lines.ts";

/** How a corpus is read. */
export interface ReadOptions<V extends Variables = Variables> {
  /** The column or field of the id, default `id`. */
  readonly id?: string;
  /** The column or field of the text, default `text`. */
  readonly text?: string;
  /** A zod schema of the variables: it types them, and a document that does not fit is an error with its line. */
  readonly vars?: z.ZodType<V>;
}

/** `articles`: every document came from a text or a web page, so that its speakers are still to be found. */
export interface Inputs<V extends Variables = Variables> {
  readonly corpus: Corpus<V>;
  readonly articles: boolean;
}

/**
 * Reads files and folders in the order given.
 *
 * @throws missing-file, bad-json, bad-csv, duplicate-id with file and line.
 * @cost O(bytes)
 */
export async function readInputs<V extends Variables = Variables>(
  paths: readonly string[],
  { id = "id", text = "text", vars }: ReadOptions<V> = {},
): Promise<Inputs<V>> {
  const gathering = gather(vars === undefined ? {} : { check: checkWith(vars) });
  const { files, notices } = inputFiles(paths);
  for (const notice of notices) gathering.notice(notice);
  let articles = files.length > 0;
  for (const file of files) {
    const kind = await readFile(file, gathering, { id, text });
    if (kind !== "text" && kind !== "html") articles = false;
  }
  return { corpus: gathering.finish() as Corpus<V>, articles };
}

function checkWith<V extends Variables>(schema: z.ZodType<V>): (vars: Variables, place: string) => V {
  return (vars, place) => {
    const result = schema.safeParse(vars);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const name = issue?.path.join(".") ?? "";
    throw new HustingsError("bad-json", {
      who: "a document",
      needs: "variables of the shape that was asked for",
      got: `${name === "" ? "they are not" : name}: ${issue?.message ?? ""}`,
      place,
    });
  };
}

async function readFile(file: InputFile, gathering: Gathering, names: RecordNames): Promise<FileKind> {
  try {
    return await readKind(file, gathering, names);
  } catch (error) {
    if (error instanceof HustingsError || !isSystemError(error)) throw error;
    throw new HustingsError("missing-file", {
      who: "reading",
      needs: "a file that can be read",
      got: `${file.path} cannot be (${error.code})`,
    });
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}

async function readKind(file: InputFile, gathering: Gathering, names: RecordNames): Promise<FileKind> {
  const head = headOf(file.path);
  const kind = head === undefined ? undefined : sniff(head, { name: file.name });
  // Only JSONL without a mark of UTF-16 is read piece by piece; all else is small enough to be held.
  if (kind === "jsonl") {
    lines(file.path, (line, number) => addLine(line, number, { file, gathering, names }));
    return kind;
  }
  const bytes = readFileSync(file.path === "-" ? 0 : file.path);
  const { text, notices } = decode(bytes, { place: file.path });
  for (const notice of notices) gathering.notice(notice);
  return addWhole(text, { file, gathering, names });
}

/** The first characters of a file that is UTF-8 or near it; `undefined` for standard input and UTF-16, which are read whole. */
function headOf(path: string): string | undefined {
  if (path === "-") return undefined;
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(8192);
    const length = readSync(file, head, 0, head.length, 0);
    const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
    return wide ? undefined : head.toString("utf8", head[0] === 0xef ? 3 : 0, length);
  } finally {
    closeSync(file);
  }
}

interface Reading {
  readonly file: InputFile;
  readonly gathering: Gathering;
  readonly names: RecordNames;
}

function addLine(line: string, number: number, { file, gathering, names }: Reading): void {
  const value = jsonOf(line, `${file.path}:${number}`);
  if (value === undefined) return;
  gathering.add(record(value, { place: () => `${file.path}:${number}`, names }), { ...file, line: number });
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (line.trim() === "") return undefined;
    throw new HustingsError("bad-json", {
      who: "a corpus",
      needs: "one JSON object a line",
      got: `this line is no JSON (${(error as Error).message})`,
      place,
    });
  }
}

async function addWhole(text: string, reading: Reading): Promise<FileKind> {
  const { file, gathering } = reading;
  const kind = sniff(text.slice(0, 8192), { name: file.name });
  if (kind === "jsonl") text.split("\n").forEach((line, i) => line !== "" && addLine(line, i + 1, reading));
  else if (kind === "json") addArray(text, reading);
  else if (kind === "csv") addRows(text, reading);
  else if (kind === "html") {
    const { article } = await import("../format/article.ts");
    const { text: body, body: found, ...vars } = article(text);
    if (found === "page")
      gathering.notice({
        code: "no-article",
        place: file.path,
        text: "No article was found in this page; its whole text was taken.",
      });
    gathering.add({ id: idOf(file.name), text: body, vars, odd: [] }, { ...file, line: 1 });
  } else if (kind === "text") gathering.add({ id: idOf(file.name), text, vars: {}, odd: [] }, { ...file, line: 1 });
  else throw refused(kind, file.path);
  return kind;
}

/** A text is called by its file's name without the ending. */
function idOf(name: string): string {
  return name.replace(/(?<=[^/])\.(?:txt|html?|xhtml)$/iu, "");
}

function addArray(text: string, { file, gathering, names }: Reading): void {
  const parsed = jsonOf(text, file.path);
  const documents: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  documents.forEach((value, i) => {
    gathering.add(record(value, { place: () => `${file.path}:${i + 1}`, names }), { ...file, line: i + 1 });
  });
}

function addRows(text: string, { file, gathering, names }: Reading): void {
  const { id = "id", text: body = "text" } = names;
  const { columns, records } = csvRecords(text, { file: file.path, texts: [id, body, "date"] });
  if (columns.length > 0 && !columns.includes(body)) {
    throw new HustingsError("bad-csv", {
      who: "a corpus",
      needs: `a column called ${body}`,
      got: "the header has none",
      choices: columns,
      near: body,
      place: `${file.path}:1`,
    });
  }
  for (const { line, values } of records)
    gathering.add(record(values, { place: () => `${file.path}:${line}`, names }), { ...file, line });
}

function refused(kind: "xml" | "binary", path: string): HustingsError {
  return new HustingsError("bad-input", {
    who: "reading",
    needs: "JSONL, JSON, CSV, a web page or plain text",
    got: `${path} is ${kind === "xml" ? "XML of another kind" : "binary data"}`,
  });
}
