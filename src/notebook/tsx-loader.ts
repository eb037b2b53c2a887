// tsxLoader: how a process of its own reads TypeScript: with the tsx that this package came with, and the settings that belong to the script.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The tsx this package came with, so that the user needs none. */
export function tsxLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
}

/** tsx looks for tsconfig.json from the folder the script is run in; a script from elsewhere brings its own. */
export function tsxSettings(script: string, cwd: string = process.cwd()): Readonly<Record<string, string>> {
  if (process.env["TSX_TSCONFIG_PATH"] !== undefined || above(cwd) !== undefined) return {};
  const found = above(dirname(resolve(cwd, script)));
  return found === undefined ? {} : { TSX_TSCONFIG_PATH: found };
}

function above(folder: string): string | undefined {
  const path = join(folder, "tsconfig.json");
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? undefined : above(dirname(folder));
}
