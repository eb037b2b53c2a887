// readFile: the records of one file, by whatever reader its content asks for.

import { statSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import type { RecordNames } from "../format/record.ts";
import { sniff, type FileKind } from "../format/sniff.ts";
import { bytePieces } from "./byte-pieces.ts";
import { encodingOf } from "./encoding-of.ts";
import { openPath, type InputFile } from "./input-files.ts";
import type { ReadItem } from "./read-item.ts";
import type { ReadOptions } from "./read-options.ts";
import type { TeiSupport } from "./tei-support.ts";

/** How a file is read, and what the corpus around it knows. */
export interface ReadFileOptions extends ReadOptions {
  readonly names: RecordNames;
  readonly support: TeiSupport;
}

/** What a file turned out to be, and its records. */
export interface FileReading {
  readonly kind: FileKind;
  readonly items: AsyncIterable<ReadItem> | Iterable<ReadItem>;
  /** What there is to say before. */
  readonly notices?: readonly Notice[];
}

/**
 * Opens a file.
 *
 * @throws missing-file when it cannot be opened; bad-input for what is no corpus. What is wrong inside shows while it is read.
 */
export async function readFile(file: InputFile, options: ReadFileOptions): Promise<FileReading> {
  const kind = options.format === undefined ? kindOf(file, options) : forced(options.format);
  if (kind === "jsonl" || kind === "json" || kind === "csv") {
    const { readRecords } = await import("./read-records.ts");
    // Lines of JSON are checked while they pass.
    const isPlain = kind === "jsonl" && options.encoding === undefined;
    const encoding = isPlain
      ? wideOnly(file)
      : encodingOf(openPath(file), { place: file.path, forced: options.encoding });
    const source = { open: openPath(file), path: file.path, names: options.names, encoding };
    return { kind, items: readRecords(source, { as: kind }), notices: encoding.notices };
  }
  if (kind === "parquet") {
    const { readParquet } = await import("./read-parquet.ts");
    return { kind, items: readParquet(file, options.names) };
  }
  if (kind === "tei") {
    const { readTei } = await import("./read-tei.ts");
    return { kind, items: readTei(file, options) };
  }
  if (kind === "xml" || kind === "binary") throw refused(kind, file.path);
  const { readText } = await import("./read-text.ts");
  return { kind, items: readText(file, { ...options, as: kind }) };
}

function forced(format: NonNullable<ReadOptions["format"]>): FileKind {
  return format === "tsv" ? "csv" : format;
}

/** What the first 64 kilobytes look like. A text can only be told from a transcript by some speeches. */
function kindOf(file: InputFile, { transcripts, encoding }: ReadOptions): FileKind {
  if (!statSync(openPath(file)).isFile()) throw refused("binary", file.path);
  const [bytes = Buffer.alloc(0)] = bytePieces(openPath(file), { size: 1 << 16 });
  const head = bytes.toString("latin1", 0, 4096);
  const packed = ["PK\u0003\u0004", "PAR1", "%PDF-"].some((sign) => head.startsWith(sign));
  const found = packed ? undefined : headEncoding(file, encoding);
  const text = found === undefined ? head : new TextDecoder(found).decode(bytes);
  const kind = sniff(text.replace(/^\uFEFF/u, ""), { name: file.name });
  return kind === "transcript" && transcripts === "whole" ? "text" : kind;
}

function headEncoding(file: InputFile, encoding: ReadOptions["encoding"]): string {
  return encoding ?? encodingOf(openPath(file), { place: file.path, headOnly: true }).encoding;
}

/** UTF-16 must be known before lines can be found; any other encoding shows in the lines. */
function wideOnly(file: InputFile): ReturnType<typeof encodingOf> {
  return encodingOf(openPath(file), { place: file.path, headOnly: true });
}

function refused(kind: "xml" | "binary", path: string): HustingsError {
  return new HustingsError("bad-input", {
    who: "reading",
    needs: "JSONL, JSON, CSV, Parquet, TEI, a web page, Word, PDF, subtitles or plain text",
    got: `${path} is ${kind === "xml" ? "XML of another kind" : "binary data"}`,
  });
}
