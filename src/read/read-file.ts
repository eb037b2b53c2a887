// readFile: one file into a gathering, by whatever reader its content asks for.

import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import { csvRecords } from "../format/csv-records.ts";
import { record, type RecordNames } from "../format/record.ts";
import { sniff, type FileKind } from "../format/sniff.ts";
import { decode } from "./decode.ts";
import type { Gathering } from "./gather.ts";
import type { InputFile } from "./input-files.ts";
import { lines } from "./lines.ts";

/** Where the documents go, and what their id and text are called. */
export interface ReadInto {
  readonly gathering: Gathering;
  readonly names: RecordNames;
}

interface Reading extends ReadInto {
  readonly file: InputFile;
}

/** A record that is no document. Why it is none is found out by the schema, which is loaded only then. */
class NoDocument extends Error {
  readonly value: unknown;
  readonly place: string;

  constructor(value: unknown, place: string) {
    super(place);
    this.value = value;
    this.place = place;
  }
}

/**
 * Reads one file.
 *
 * @returns What it turned out to be.
 * @throws missing-file when it cannot be opened; bad-input, bad-json, bad-csv, duplicate-id with the line.
 */
export async function readFile(file: InputFile, into: ReadInto): Promise<FileKind> {
  try {
    return await readKind({ file, ...into });
  } catch (error) {
    if (error instanceof NoDocument) {
      const { recordProblem } = await import("../format/record-problem.ts");
      throw new HustingsError("bad-json", { ...recordProblem(error.value, into.names), place: error.place });
    }
    if (!isSystemError(error)) throw error;
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

async function readKind(reading: Reading): Promise<FileKind> {
  const { file, gathering } = reading;
  const head = headOf(file.path);
  const kind = head === undefined ? undefined : sniff(head, { name: file.name });
  // Only JSONL without a mark of UTF-16 is read piece by piece; all else is small enough to be held.
  if (kind === "jsonl") {
    lines(file.path, (line, number) => addLine(line, number, reading));
    return kind;
  }
  const bytes = readFileSync(file.path === "-" ? 0 : file.path);
  const { text, notices } = decode(bytes, { place: file.path });
  for (const notice of notices) gathering.notice(notice);
  return addWhole(text, reading);
}

/** The first characters of a file that is UTF-8 or near it; `undefined` for pipes and UTF-16, which are read whole. */
function headOf(path: string): string | undefined {
  if (path === "-" || !statSync(path).isFile()) return undefined;
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

function addRecord(value: unknown, line: number, { file, gathering, names }: Reading): void {
  const found = record(value, names);
  if (found === undefined) throw new NoDocument(value, `${file.path}:${line}`);
  gathering.add(found, { ...file, line });
}

function addLine(line: string, number: number, reading: Reading): void {
  const value = jsonOf(line, `${reading.file.path}:${number}`);
  if (value !== undefined) addRecord(value, number, reading);
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
  else if (kind === "html") await addPage(text, reading);
  else if (kind === "text") gathering.add({ id: idOf(file.name), text, vars: {}, odd: [] }, { ...file, line: 1 });
  else throw refused(kind, file.path);
  return kind;
}

async function addPage(html: string, { file, gathering }: Reading): Promise<void> {
  const { article } = await import("../format/article.ts");
  const { text, body, ...vars } = article(html);
  const said = "No article was found in this page; its whole text was taken.";
  if (body === "page") gathering.notice({ code: "no-article", place: file.path, text: said });
  gathering.add({ id: idOf(file.name), text, vars, odd: [] }, { ...file, line: 1 });
}

/** A text is called by its file's name without the ending. */
function idOf(name: string): string {
  return name.replace(/(?<=[^/])\.(?:txt|html?|xhtml)$/iu, "");
}

/** In a JSON array the number of a document takes the place of its line. */
function addArray(text: string, reading: Reading): void {
  const parsed = jsonOf(text, reading.file.path);
  const documents: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  documents.forEach((value, i) => addRecord(value, i + 1, reading));
}

function addRows(text: string, reading: Reading): void {
  const { file, names } = reading;
  const { id = "id", text: body = "text" } = names;
  const { columns, records } = csvRecords(text, { file: file.path, texts: [id, body, "date"] });
  if (columns.length > 0 && !columns.includes(body)) {
    throw new HustingsError("bad-csv", {
      who: "a corpus",
      needs: `a column called ${body}`,
      got: `"${body}" is none`,
      choices: columns,
      near: body,
      place: `${file.path}:1`,
    });
  }
  for (const { line, values } of records) addRecord(values, line, reading);
}

function refused(kind: "xml" | "binary", path: string): HustingsError {
  return new HustingsError("bad-input", {
    who: "reading",
    needs: "JSONL, JSON, CSV, a web page or plain text",
    got: `${path} is ${kind === "xml" ? "XML of another kind" : "binary data"}`,
  });
}
