// sniff: what a file is, told by its first characters; the name only decides where the content leaves it open.

import { transcriptLook } from "./transcript.ts";

/** What a user can say that a file is. */
export const readFormats = [
  "jsonl",
  "json",
  "csv",
  "tsv",
  "parquet",
  "tei",
  "html",
  "docx",
  "pdf",
  "srt",
  "vtt",
  "transcript",
  "text",
] as const;

/** A format a corpus can be read from. */
export type ReadFormat = (typeof readFormats)[number];

/** What a file can turn out to be: a format, XML of another kind, or other binary data. */
export type FileKind = Exclude<ReadFormat, "tsv"> | "xml" | "binary";

const byName: Readonly<Record<string, FileKind>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "json",
  csv: "csv",
  tsv: "csv",
  html: "html",
  htm: "html",
  xhtml: "html",
};

/**
 * The kind of a file.
 *
 * @param head Its first characters, without a byte order mark; some thousand are plenty, a transcript may need more.
 * @param options `name`: the file's name.
 * @cost O(head)
 */
export function sniff(head: string, { name = "" }: { readonly name?: string } = {}): FileKind {
  const start = head.trimStart();
  const packed = packedKind(start, name);
  if (packed !== undefined) return packed;
  if (isBinary(head)) return "binary";
  const named = byName[/\.(\w+)$/u.exec(name.toLowerCase())?.[1] ?? ""];
  if (start.startsWith("{")) return jsonKind(start, named);
  if (start.startsWith("[") && (named === "json" || /^\[\s*(?:\{\s*"|\])/u.test(start))) return "json";
  if (start.startsWith("<")) return markup(start) ?? named ?? "text";
  if (start.startsWith("WEBVTT")) return "vtt";
  if (/^(?:\d+\s*\n)?\d+:\d{2}:\d{2},\d{3} --> /u.test(start.replaceAll("\r", ""))) return "srt";
  if (named !== undefined) return named;
  if (hasTextColumn(start)) return "csv";
  return isTranscript(start) ? "transcript" : "text";
}

/** A NUL, or more than one control character in fifty: texts have line ends, tabs, form feeds and hardly another. */
function isBinary(head: string): boolean {
  if (head.includes("\0")) return true;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code < 32 && (code < 9 || code > 13) && code !== 27) controls++;
  }
  return controls > 1 && controls * 50 > head.length;
}

/** What the first bytes of binary formats say. */
function packedKind(start: string, name: string): FileKind | undefined {
  if (start.startsWith("PAR1")) return "parquet";
  if (start.startsWith("%PDF-")) return "pdf";
  const isWord = start.startsWith("PK\u0003\u0004") && (/word\/|\.docx$/iu.test(name) || start.includes("word/"));
  return isWord ? "docx" : undefined;
}

/** One object a line, or one object over many lines. A text that merely opens with a brace is text. */
function jsonKind(start: string, named: FileKind | undefined): FileKind {
  const firstLine = /^[^\r\n]*/u.exec(start)?.[0] ?? "";
  if (/^\{\s*"documents"\s*:\s*\[/u.test(start) || /^\{[^{}[\]]*"documents"\s*:\s*\[/u.test(start)) return "json";
  if (named === "jsonl" || named === "json") return /^\{\s*$/u.test(firstLine) && named === "json" ? "json" : "jsonl";
  return /^\{\s*"/u.test(start) ? (/^\{\s*$/u.test(firstLine) ? "json" : "jsonl") : (named ?? "text");
}

const prolog = String.raw`^(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+(?!html)[^>[]*(?:\[[\s\S]*?\])?\s*>\s*)*`;
const page = new RegExp(`${prolog}<(?:!doctype\\s+html|html|head|body|article|main|div|p|h1|meta|title)\\b`, "iu");
const tei = new RegExp(`${prolog}<(?:\\w+:)?(?:TEI(?:\\.2)?|teiCorpus|listPerson|listOrg|taxonomy)\\b`, "u");

function markup(start: string): FileKind | undefined {
  if (tei.test(start)) return "tei";
  if (page.test(start)) return /xmlns="http:\/\/www\.tei-c\.org/u.test(start.slice(0, 2000)) ? "tei" : "html";
  return /^<\?xml\b/u.test(start) ? "xml" : undefined;
}

/** A first line with separators and a field called text is a header. */
function hasTextColumn(start: string): boolean {
  const header = /^[^\r\n]*/u.exec(start)?.[0] ?? "";
  return /[,;\t|]/u.test(header) && /(?:^|[,;\t|])"?text"?(?:[,;\t|]|$)/u.test(header);
}

function isTranscript(start: string): boolean {
  const look = transcriptLook();
  for (const line of start.split(/\r\n?|\n/u)) look.see(line);
  return look.isTranscript();
}
