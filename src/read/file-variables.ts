// fileVariables: what is known of a file before it is opened: by its name, and by a table that lies beside it.

import { basename, dirname } from "node:path";
import type { Scalar } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { csvRecords } from "../format/csv-records.ts";
import { csvRows, separator } from "../format/csv-rows.ts";
import { filenamePattern } from "../format/filename-pattern.ts";
import { bytePieces } from "./byte-pieces.ts";
import { encodingOf } from "./encoding-of.ts";
import type { InputFile } from "./input-files.ts";
import { textPieces } from "./text-pieces.ts";

/** The variables of a file; `notices` says at the end what did not fit. */
export interface FileVariables {
  readonly of: (file: InputFile) => Readonly<Record<string, Scalar>> | undefined;
  readonly notices: () => readonly Notice[];
}

interface Sheet {
  readonly path: string;
  readonly rows: ReadonlyMap<string, Readonly<Record<string, Scalar>>>;
  readonly used: Set<string>;
  readonly without: string[];
}

const keyColumn = /^(?:file|file[ _-]?name|path|doc(?:ument)?(?:[ _-]?id)?|id|name)$/iu;

/**
 * Prepares the look-up.
 *
 * @param options `filename`: a pattern; `sheets`: CSV files with a row for each file.
 * @throws bad-option, bad-csv.
 */
export function fileVariables({
  filename,
  sheets,
}: {
  readonly filename?: string | undefined;
  readonly sheets: readonly string[];
}): FileVariables {
  const pattern = filename === undefined ? undefined : filenamePattern(filename);
  const tables = sheets.map((path) => sheetOf(path));
  const unfit: string[] = [];
  return {
    of(file) {
      if (pattern === undefined && tables.length === 0) return undefined;
      const named = pattern?.(file.name);
      if (pattern !== undefined && named === undefined) unfit.push(file.path);
      return Object.assign({}, named, ...tables.map((sheet) => rowOf(sheet, file)));
    },
    notices: () => [...unfitNotice(unfit, filename), ...tables.flatMap((sheet) => sheetNotices(sheet))],
  };
}

function rowOf(sheet: Sheet, file: InputFile): Readonly<Record<string, Scalar>> | undefined {
  for (const key of keysOf(file.name)) {
    const row = sheet.rows.get(key);
    if (row === undefined) continue;
    sheet.used.add(key);
    return row;
  }
  sheet.without.push(file.path);
  return undefined;
}

/** A file may be called in a table by its way from the folder or by its name, with its ending or without. */
function keysOf(name: string): readonly string[] {
  const short = name.split("/").at(-1) ?? name;
  return [name, short, bare(name), bare(short)];
}

function bare(name: string): string {
  return name.replace(/\.\w{1,8}$/u, "");
}

function sheetOf(path: string): Sheet {
  const found = encodingOf(path, { place: path });
  const text = [...textPieces(path, found)].join("");
  const { columns } = csvRecords(text, { file: path });
  const key = columns.find((name) => keyColumn.test(name));
  if (key === undefined) {
    throw new HustingsError("bad-csv", {
      who: "a table of variables",
      needs: "a column called file or id, with the names of the files",
      got: "there is none",
      choices: columns,
      place: `${path}:1`,
    });
  }
  const { records } = csvRecords(text, { file: path, texts: [key, "id", "date"] });
  const rows = new Map(
    records.map(({ values }) => {
      const { [key]: name, ...vars } = values;
      return [String(name ?? "").replaceAll("\\", "/"), vars] as const;
    }),
  );
  return { path, rows, used: new Set(), without: [] };
}

function unfitNotice(unfit: readonly string[], filename = ""): readonly Notice[] {
  const [first] = unfit;
  if (first === undefined) return [];
  const text = `${files(unfit.length)} ${unfit.length === 1 ? "has a name that does" : "have names that do"} not fit ${filename}, and got no variables from it.`;
  return [{ code: "odd-file-name", place: first, text }];
}

function sheetNotices({ path, rows, used, without }: Sheet): readonly Notice[] {
  const idle = [...rows.keys()].filter((key) => !used.has(key));
  const parts = [
    `The variables of ${files(used.size)} were taken from this table`,
    ...(without.length === 0 ? [] : [`not in it: ${files(without.length)}, the first ${without[0]}`]),
    ...(idle.length === 0 ? [] : [`rows of no file: ${idle.length}, the first "${idle[0]}"`]),
  ];
  const text = `${parts.join("; ")}.`;
  return [{ code: "file-variables", place: path, text }];
}

function files(count: number): string {
  return `${count} ${count === 1 ? "file" : "files"}`;
}

/** The tables among files of a folder: CSV without a text, with a column of names, beside texts. */
export function sheetsAmong(files: readonly InputFile[], textColumn: string): readonly string[] {
  const folders = new Set(
    files
      .filter(({ path }) => /\.(?:txt|html?|xhtml|docx|pdf|srt|vtt|xml|tei)$/iu.test(path))
      .map(({ path }) => dirname(path)),
  );
  return files.flatMap(({ path, found }) =>
    found === true && /\.[ct]sv$/iu.test(basename(path)) && isBeside(path, folders) && isSheet(path, textColumn)
      ? [path]
      : [],
  );
}

/** In the folder of the texts or above it. */
function isBeside(path: string, folders: ReadonlySet<string>): boolean {
  const own = dirname(path);
  return [...folders].some((folder) => folder === own || folder.startsWith(`${own}/`));
}

function isSheet(path: string, textColumn: string): boolean {
  const [head = Buffer.alloc(0)] = bytePieces(path, { size: 8192 });
  const line = /^[^\r\n]*/u.exec(head.toString("utf8").replace(/^\uFEFF/u, ""))?.[0] ?? "";
  const columns = csvRows(line, { delimiter: separator(line) }).rows[0]?.fields ?? [];
  return !columns.includes(textColumn) && columns.some((name) => keyColumn.test(name.trim()));
}
