// sniff: what a file is, told by its first characters; the name only decides where the content leaves it open.

/** The kinds of input a corpus can come from, and what is refused: XML that is no web page, and binary data. */
export type FileKind = "jsonl" | "json" | "csv" | "html" | "text" | "xml" | "binary";

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
 * @param head Its first characters, without a byte order mark; some thousand are plenty.
 * @param options `name`: the file's name.
 * @cost O(head)
 */
export function sniff(head: string, { name = "" }: { readonly name?: string } = {}): FileKind {
  const start = head.trimStart();
  // eslint does not know it, but a NUL is what tells binary data from text.
  if (head.includes("\0")) return "binary";
  const named = byName[/\.(\w+)$/u.exec(name.toLowerCase())?.[1] ?? ""];
  if (start.startsWith("{")) return jsonKind(start, named);
  if (start.startsWith("[") && (named === "json" || /^\[\s*(?:\{\s*"|\])/u.test(start))) return "json";
  if (start.startsWith("<")) return markup(start) ?? named ?? "text";
  if (named !== undefined) return named;
  return hasTextColumn(start) ? "csv" : "text";
}

/** One object a line, or one object over many lines. A text that merely opens with a brace is text. */
function jsonKind(start: string, named: FileKind | undefined): FileKind {
  const firstLine = /^[^\r\n]*/u.exec(start)?.[0] ?? "";
  if (named === "jsonl" || named === "json") return /^\{\s*$/u.test(firstLine) && named === "json" ? "json" : "jsonl";
  return /^\{\s*"/u.test(start) ? "jsonl" : (named ?? "text");
}

function markup(start: string): FileKind | undefined {
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b/iu.test(
      start,
    )
  )
    return "html";
  return /^<(?:\?xml|tei|teiCorpus)\b/iu.test(start) ? "xml" : undefined;
}

/** A first line with separators and a field called text is a header. */
function hasTextColumn(start: string): boolean {
  const header = /^[^\r\n]*/u.exec(start)?.[0] ?? "";
  return /[,;\t|]/u.test(header) && /(?:^|[,;\t|])"?text"?(?:[,;\t|]|$)/u.test(header);
}
