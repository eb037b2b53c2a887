// inputFiles: the files behind what a user names: a file is itself, a folder is every file in it that can be read, a pattern what it fits.

import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { HustingsError, nearest } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { globFiles, isGlob } from "./glob-files.ts";

/** A file to read. `path` is for opening and for messages; `name`, with forward slashes on every system, goes into ids. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
  /** Where it is opened when that is not its path: what came from a pipe is laid down first. */
  readonly open?: string;
  /** Whether it was found in a folder or by a pattern, not named: then a file that holds no corpus is passed over with a notice. */
  readonly found?: boolean;
}

/** What is opened to read a file. */
export function openPath({ path, open = path }: InputFile): string {
  return open;
}

/** A text is called by its file's name without the ending. */
export function idOfName(name: string): string {
  return name.replace(/(?<=[^/])\.(?:txt|html?|xhtml|docx|pdf|srt|vtt|xml|tei)$/iu, "");
}

const readable = /\.(?:txt|html?|xhtml|jsonl|ndjson|json|csv|tsv|xml|tei|parquet|docx|pdf|srt|vtt)$/iu;

/**
 * Finds the files, folders in depth and in the order of their names. A file is called by its name, one in a folder by its way from there;
 * where two would be called the same, all are called by their paths. A file is taken once, however often it is named. `-` is the standard input.
 *
 * @throws missing-file when there is no such file or folder, or nothing fits a pattern.
 */
export function inputFiles(paths: readonly string[]): {
  readonly files: readonly InputFile[];
  readonly notices: readonly Notice[];
} {
  const found = paths.map((path) => inputsOf(path));
  const taken = new Set<string>();
  const files = found.flatMap((one) => one.files).filter(({ path }) => taken.size < taken.add(path).size);
  const names = new Set<string>();
  const twice = files.some(({ name }) => names.size === names.add(name).size);
  return {
    files: twice ? files.map((file) => Object.assign({}, file, { name: file.path.split(sep).join("/") })) : files,
    notices: found.flatMap((one) => one.notices),
  };
}

function inputsOf(path: string): { readonly files: readonly InputFile[]; readonly notices: readonly Notice[] } {
  if (path === "-") return { files: [{ path, name: "stdin" }], notices: [] };
  if (isGlob(path) && !existsSync(path)) return fitting(path);
  const stats = statOf(path);
  if (!stats.isDirectory()) return { files: [{ path, name: basename(path) }], notices: [] };
  const all = within(path);
  const files = all.filter((file) => readable.test(file));
  const skipped = all.filter((file) => !readable.test(file));
  return {
    files: files.map((file) => ({ path: file, name: relative(path, file).split(sep).join("/"), found: true })),
    notices: skipped.length === 0 ? [] : [skippedNotice(path, skipped)],
  };
}

/** The files of a pattern are called by their way from the folder that they share. */
function fitting(pattern: string): { readonly files: readonly InputFile[]; readonly notices: readonly Notice[] } {
  const paths = globFiles(pattern);
  if (paths.length === 0) throw missingFile(pattern);
  const folders = paths.map((path) => dirname(path).split(sep));
  const [first = []] = folders;
  const shared = first.findIndex((part, i) => folders.some((folder) => folder[i] !== part));
  const base = first.slice(0, shared === -1 ? first.length : shared).join(sep) || (pattern.startsWith("/") ? "/" : ".");
  return {
    files: paths.map((path) => ({ path, name: relative(base, path).split(sep).join("/"), found: true })),
    notices: [],
  };
}

function skippedNotice(path: string, skipped: readonly string[]): Notice {
  const names = skipped
    .slice(0, 3)
    .map((file) => basename(file))
    .join(", ");
  const more = skipped.length > 3 ? ", …" : "";
  return {
    code: "skipped-files",
    place: path,
    text: `${skipped.length} files of other kinds were passed over: ${names}${more}`,
  };
}

function statOf(path: string): ReturnType<typeof statSync> & object {
  try {
    return statSync(path);
  } catch {
    throw missingFile(path);
  }
}

/** What every reader says of a path that leads nowhere, with the nearest name in that folder. */
export function missingFile(path: string): HustingsError {
  const folder = dirname(path);
  const near = nearest(basename(path), existsSync(folder) ? readdirSync(folder) : []);
  const meant = near === undefined ? "" : `; did you mean "${join(folder, near)}"?`;
  return new HustingsError("missing-file", {
    who: "reading",
    needs: "a file or folder that exists",
    got: `there is no ${path}${meant}`,
  });
}

/** Plain files below a folder; hidden ones and packages are nobody's corpus. */
function within(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith(".") && name !== "node_modules",
  );
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return within(path);
      return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile())
        ? [path]
        : [];
    });
}
