// scripts: the scripts behind what a user names: a file is itself, a folder is every script directly in it.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { HustingsError, nearest } from "../core/errors.ts";
import { scriptName } from "./script-name.ts";

const isScript = /\.(?:[cm]?ts|[cm]?js)$/u;
const isOther = /\.(?:test|spec|d)\.[cm]?[jt]s$/u;

/**
 * The scripts in the order given, those of a folder by name; tests, declarations and modules that scripts share are not scripts.
 *
 * @throws missing-file when there is nothing of that name, or no script in the folder; bad-usage when two would write to the same folder.
 */
export function scripts(paths: readonly string[]): readonly string[] {
  const all = paths.flatMap((path) => scriptsOf(path));
  const found = [...new Map(all.toReversed().map((path) => [resolve(path), path])).values()].toReversed();
  const names = new Map<string, string>();
  for (const script of found) {
    const earlier = names.get(scriptName(script));
    if (earlier !== undefined) throw sameName(earlier, script);
    names.set(scriptName(script), script);
  }
  return found;
}

function scriptsOf(path: string): readonly string[] {
  if (!existsSync(path)) throw missing(path, "there is no");
  if (!statSync(path).isDirectory()) {
    if (!isScript.test(path)) throw missing(path, "no TypeScript or JavaScript is");
    return [path];
  }
  const names = readdirSync(path).filter((name) => isScript.test(name) && !isOther.test(name));
  const inside = names.toSorted().map((name) => join(path, name));
  const found = inside.filter((file) => isNotebook(readFileSync(file, "utf8")));
  if (found.length === 0) throw missing(path, "there is none in");
  return found;
}

/** A module that scripts share has neither cells nor anything to put on a page. */
function isNotebook(text: string): boolean {
  return text.includes("hustings/notebook") || /^\/\/ ?%%/mu.test(text);
}

function missing(path: string, what: string): HustingsError {
  const folder = dirname(path);
  const near = existsSync(path) || !existsSync(folder) ? undefined : nearest(basename(path), readdirSync(folder));
  const meant = near === undefined ? "" : `; did you mean "${join(folder, near)}"?`;
  return new HustingsError("missing-file", {
    who: "run",
    needs: "a script or a folder of scripts",
    got: `${what} ${path}${meant}`,
  });
}

function sameName(one: string, other: string): HustingsError {
  return new HustingsError("bad-usage", {
    who: "run",
    needs: "scripts of different names, for each writes to a folder of its own name",
    got: `${one} and ${other} have the same`,
  });
}
