// dictionaryFormat: which program a dictionary was written for, told by its first lines; the file's name decides only what they leave open.

import { HustingsError } from "../core/errors.ts";

/** The formats that can be read. `yoshikoder` is also the XML of older Lexicoder files. */
export type DictionaryFormat = "liwc" | "wordstat" | "yoshikoder" | "lexicoder" | "yaml" | "json" | "csv";

/** In the order of the documentation. */
export const dictionaryFormats: readonly DictionaryFormat[] = [
  "liwc",
  "wordstat",
  "yoshikoder",
  "lexicoder",
  "yaml",
  "json",
  "csv",
];

const byEnding: Readonly<Record<string, DictionaryFormat>> = {
  dic: "liwc",
  cat: "wordstat",
  ykd: "yoshikoder",
  lcd: "yoshikoder",
  lc3: "lexicoder",
  yml: "yaml",
  yaml: "yaml",
  json: "json",
  csv: "csv",
  tsv: "csv",
};

/**
 * The format of a dictionary.
 *
 * @param text Its text, without a byte order mark.
 * @param options `file`: its name.
 * @throws bad-dictionary when neither content nor name tells.
 * @cost O(characters)
 */
export function dictionaryFormat(
  text: string,
  { file = "dictionary" }: { readonly file?: string } = {},
): DictionaryFormat {
  const named = byEnding[/\.(\w+)$/u.exec(file.toLowerCase())?.[1] ?? ""];
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  const first = lines[0]?.trim() ?? "";
  if (first === "%") return "liwc";
  if (first.startsWith("<")) return "yoshikoder";
  if (/^[{[]/u.test(first)) return named === "yaml" ? "yaml" : "json";
  if (/^\+[^+\s][^+]*$/u.test(first) && named !== "wordstat") return "lexicoder";
  const content = lines.find((line) => !/^\s*(?:#|---|%)/u.test(line)) ?? "";
  if (/^(?:"[^"]*"|'[^']*'|[^\s:,;\t-][^:,;\t]*)\s*:(?: |$)/u.test(content)) return "yaml";
  if (isOutline(lines)) return "wordstat";
  if (named !== undefined) return named;
  if (/[,;\t|]/u.test(first)) return "csv";
  throw new HustingsError("bad-dictionary", {
    who: "reading a dictionary",
    needs: "a text whose format can be told, or a format",
    got: first === "" ? "the text is empty" : `"${first.slice(0, 40)}" could be any`,
    choices: dictionaryFormats,
    place: file,
  });
}

/** Lines under lines, a weight in brackets at the end of some. */
function isOutline(lines: readonly string[]): boolean {
  return lines.some((line) => /^\s/u.test(line)) && lines.some((line) => /\(-?[\d.]+\)\s*$/u.test(line));
}
