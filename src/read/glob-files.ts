// globFiles: the files a pattern such as `speeches/**/*.txt` names.

import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Whether a path is a pattern. */
export function isGlob(path: string): boolean {
  return /[*?{]|\[[^\]]+\]/u.test(path);
}

/**
 * Finds the files, in the order of their paths. `*` and `?` stand for characters of one name, `**` for folders of any depth, `{a,b}` for either, `[a-z]` for one of these.
 * Hidden files are only found by a pattern that begins with a full stop.
 *
 * @cost O(files below the part of the pattern that has no mark)
 */
export function globFiles(pattern: string): readonly string[] {
  const parts = pattern.split(sep).join("/").split("/");
  const first = parts.findIndex((part) => isGlob(part));
  const base = parts.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : ".");
  const form = new RegExp(
    `^${parts
      .slice(first)
      .map((part) => partSource(part))
      .join("/")
      .replaceAll("(?:.*)?/", "(?:.*/)?")}$`,
    "u",
  );
  const depth = parts.includes("**") ? Number.POSITIVE_INFINITY : parts.length - first;
  const found = below(base, "", depth).filter((path) => form.test(path));
  return found.map((path) => (first === 0 ? path : join(base, path))).toSorted();
}

function partSource(part: string): string {
  if (part === "**") return "(?:.*)?";
  const source = part.replaceAll(/\[[^\]]+\]|\{[^}]*\}|[\s\S]/gu, (mark) => {
    if (mark === "*") return "[^/]*";
    if (mark === "?") return "[^/]";
    if (mark.length > 1 && mark.startsWith("[")) return mark.replace(/^\[!/u, "[^");
    if (mark.length > 1)
      return `(?:${mark
        .slice(1, -1)
        .split(",")
        .map((one) => partSource(one))
        .join("|")})`;
    return mark.replace(/[\\^$.*+?()[\]{}|]/u, String.raw`\$&`);
  });
  return part.startsWith("*") || part.startsWith("?") ? `(?!\\.)${source}` : source;
}

/** Relative paths with forward slashes. */
function below(base: string, folder: string, depth: number): readonly string[] {
  const here = join(base, folder);
  if (depth === 0 || statSync(here, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : below(base, path, depth - 1);
    return entry.isFile() || (entry.isSymbolicLink() && statSync(join(base, path), { throwIfNoEntry: false })?.isFile())
      ? [path]
      : [];
  });
}
