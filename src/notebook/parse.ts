// parse: a script in cells: the percent format (`// %% [type] title {json}`) over ordinary TypeScript, with front matter in leading comments.

import { parse as parseYaml } from "yaml";
import * as z from "zod";
import { HustingsError } from "../core/errors.ts";
import { codeLines } from "./code-lines.ts";

/** What a cell may be. A code cell is run and folded away; a markdown cell is shown; the others are code with a purpose. */
export const cellTypes = ["code", "markdown", "test", "exercise", "solution", "raw", "skip"] as const;

/** One of `cellTypes`. */
export type CellType = (typeof cellTypes)[number];

/** A cell of a script. Lines are counted from 1; `first` to `last` are those below the marker. */
export interface Cell {
  readonly type: CellType;
  /** As written; empty where there is none. */
  readonly title: string;
  /** The title in letters that fit an address, or `cell-N`; unique in the script. */
  readonly id: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly first: number;
  readonly last: number;
  /** The code; of a markdown cell the text without its comment marks. */
  readonly source: string;
}

/** What the front matter of a script may say; other keys are kept. */
export interface FrontMatter {
  readonly title?: string | undefined;
  /** One or two lines under the title. */
  readonly summary?: string | undefined;
  /** Another word for the summary. */
  readonly description?: string | undefined;
  readonly author?: string | undefined;
  readonly licence?: string | undefined;
  readonly [key: string]: unknown;
}

const frontMatter: z.ZodType<FrontMatter> = z.looseObject({
  title: z.string().optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  author: z.string().optional(),
  licence: z.string().optional(),
});

/** A script taken apart. What stands before the first marker is a cell without a title. */
export interface Script {
  readonly front: FrontMatter;
  readonly cells: readonly Cell[];
}

/**
 * Takes a script apart. A marker counts at the start of a line and outside of strings, templates and block comments.
 *
 * @param source The text of the script.
 * @param options `file`: its name, for messages.
 * @throws bad-script with `file:line` for an unknown cell type, JSON that does not parse, or front matter that is no YAML.
 * @cost O(characters)
 */
export function parse(source: string, { file = "script" }: { readonly file?: string } = {}): Script {
  const lines = source.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  const code = codeLines(lines.join("\n"));
  const starts = lines.flatMap((line, i) => (code[i] === true && /^\/\/ ?%%(?:\s|$|\[)/u.test(line) ? [i] : []));
  const head = frontOf(lines, file);
  const cells = [-1, ...starts].map((start, n) =>
    cellOf(lines, { file, start, end: starts[n] ?? lines.length, from: n === 0 ? head.end : start + 1 }),
  );
  return { front: head.front, cells: named(cells.filter((cell, n) => n > 0 || cell.source.trim() !== "")) };
}

interface Place {
  readonly file: string;
  /** The marker's line, -1 for what stands before the first. */
  readonly start: number;
  readonly from: number;
  readonly end: number;
}

function cellOf(lines: readonly string[], { file, start, from, end }: Place): Omit<Cell, "id"> {
  const marker = start === -1 ? "" : (lines[start] ?? "").replace(/^\/\/ ?%%/u, "");
  const [, type = "code", rest = ""] = /^\s*(?:\[(\w*)\])?(.*)$/u.exec(marker) ?? [];
  const [, title = "", json] = /^(.*?)\s*(\{.*\})?\s*$/u.exec(rest) ?? [];
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-script", { who: "a cell", needs, got, choices, near: type, place: `${file}:${start + 1}` });
  if (!isCellType(type)) throw fail("a known type", `"${type}" is none`, cellTypes);
  const body = lines.slice(from, end);
  return {
    type,
    title: title.trim(),
    meta: json === undefined ? {} : metaOf(json, fail),
    first: from + 1,
    last: end,
    source: type === "markdown" ? markdownOf(body) : trimLines(body),
  };
}

function isCellType(type: string): type is CellType {
  return (cellTypes as readonly string[]).includes(type);
}

function metaOf(json: string, fail: (needs: string, got: string) => HustingsError): Readonly<Record<string, unknown>> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(json));
  } catch {
    throw fail("JSON in braces after its title", `${json} is none`);
  }
}

/** Line comments without their marks, or the one block comment the cell consists of. */
function markdownOf(lines: readonly string[]): string {
  const text = trimLines(lines);
  const block = /^\/\*\*?([\s\S]*?)\*\/\s*$/u.exec(text);
  if (block !== null) return trimLines((block[1] ?? "").split("\n").map((line) => line.replace(/^\s*\* ?/u, "")));
  return trimLines(lines.flatMap((line) => /^\s*\/\/ ?(.*)$/u.exec(line)?.[1] ?? (line.trim() === "" ? "" : [])));
}

function trimLines(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/^(?:[^\S\n]*\n)+/u, "")
    .trimEnd();
}

function frontOf(lines: readonly string[], file: string): { readonly front: FrontMatter; readonly end: number } {
  const start = lines[0]?.startsWith("#!") === true ? 1 : 0;
  const end = lines.findIndex((line, i) => i > start && /^\/\/ ?---\s*$/u.test(line));
  if (!/^\/\/ ?---\s*$/u.test(lines[start] ?? "") || end === -1) return { front: {}, end: start };
  const yaml = lines.slice(start + 1, end).map((line) => line.replace(/^\/\/ ?/u, ""));
  const { value, error } = yamlOf(yaml);
  const read = frontMatter.safeParse(value);
  if (error === undefined && read.success) return { front: read.data, end: end + 1 };
  const [issue] = read.error?.issues ?? [];
  throw new HustingsError("bad-script", {
    who: "front matter",
    needs: "YAML with a title, a summary, an author, a licence, each a text",
    got: error ?? `${issue?.path.join(".") ?? "it"} is not: ${issue?.message ?? ""}`,
    place: `${file}:${start + 2}`,
  });
}

/** YAML; or, because people write colons into titles, lines of `key: text`. */
function yamlOf(lines: readonly string[]): { readonly value: unknown; readonly error: string | undefined } {
  try {
    return { value: parseYaml(lines.join("\n")) ?? {}, error: undefined };
  } catch (error) {
    const pairs = lines.filter((line) => line.trim() !== "").map((line) => /^([\w-]+):\s+(\S.*)$/u.exec(line));
    const plain = pairs.every((pair) => pair !== null && !/^["'[{|>&*]/u.test(pair[2] ?? ""));
    if (plain) return { value: Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]])), error: undefined };
    return { value: undefined, error: ((error as Error).message.split("\n")[0] ?? "").replace(/:$/u, "") };
  }
}

function named(cells: readonly Omit<Cell, "id">[]): readonly Cell[] {
  const taken = new Set<string>();
  return cells.map((cell, n) => {
    const base = slug(cell.title) || `cell-${n + 1}`;
    let id = base;
    for (let again = 2; taken.has(id); again++) id = `${base}-${again}`;
    taken.add(id);
    return { ...cell, id };
  });
}

/** Letters and digits of any script, in lower case, joined by hyphens. */
export function slug(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
