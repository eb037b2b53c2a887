// imports: what a script takes from modules: loads them in the order of the script, and knows which version of each a name means.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { constants, Script } from "node:vm";
import type { ImportUse, Program, ProgramCell } from "../code/program.ts";
import { localPath, type LocalModules } from "./local-modules.ts";
import type { Accessors, Scope } from "./scope.ts";

/** The imports of a script in one of its versions. */
export interface Imports {
  /** The versions of what a cell imports for what it does and not for its names. */
  readonly sides: (cell: ProgramCell) => string;
  /** Which version of its module an imported name means; `undefined` for other names. */
  readonly version: (name: string) => string | undefined;
  /**
   * Loads what has not been loaded in this version.
   *
   * @param as Calls as a cell: what modules print and read while they are loaded is the cell's that imports them.
   * @returns What went wrong, by the cell that imports it.
   */
  readonly load: (as: <T>(cell: ProgramCell, call: () => T) => T) => Promise<ReadonlyMap<ProgramCell, unknown>>;
}

/** What was loaded: the name, or the specifier of a module without names → its version. */
export type Loaded = Map<string, string>;

/** What imports are bound to. */
export interface ImportsOptions {
  readonly script: string;
  readonly modules: LocalModules;
  readonly names: Scope;
  readonly loaded: Loaded;
  /** How often a local module was begun anew, with all that it imports. */
  readonly instance: (path: string) => number;
}

/** The imports of a program. */
export function imports({ cells }: Program, { script, modules, names, loaded, instance }: ImportsOptions): Imports {
  const versions = new Map<string, string>();
  for (const cell of cells)
    for (const use of cell.imports)
      for (const { local, imported } of use.names)
        versions.set(local, `${versionOf(use, { script, modules })} ${imported}`);
  const sides = (cell: ProgramCell): string =>
    cell.imports.flatMap((use) => (use.names.length === 0 ? versionOf(use, { script, modules }) : [])).join("\n");
  const load = loaderFor(script);
  return {
    sides,
    version: (name) => versions.get(name),
    async load(as) {
      const failed = new Map<ProgramCell, unknown>();
      for (const cell of cells)
        for (const use of cell.imports) {
          const keys = use.names.length === 0 ? [`import ${use.module}`] : use.names.map(({ local }) => local);
          const again = instance(localPath(use.module, script) ?? "");
          const version = (key: string): string =>
            `${versions.get(key) ?? versionOf(use, { script, modules })} ${again}`;
          if (keys.every((key) => loaded.get(key) === version(key))) continue;
          try {
            const module = await as(cell, () => load(use));
            names.bring(accessors(use, module));
            for (const key of keys) loaded.set(key, version(key));
          } catch (error) {
            if (!failed.has(cell)) failed.set(cell, error);
          }
        }
      return failed;
    },
  };
}

type Load = (use: ImportUse) => Promise<Readonly<Record<string, unknown>>>;

/** Imports as the script itself would: from its place, by the loader of this process. */
function loaderFor(script: string): Load {
  const code = new Script("(module, options) => import(module, options)", {
    filename: pathToFileURL(script).href,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const load = code.runInThisContext() as (module: string, options?: object) => ReturnType<Load>;
  return ({ module, attributes }) =>
    Object.keys(attributes).length === 0 ? load(module) : load(module, { with: attributes });
}

function accessors(
  { module, names }: ImportUse,
  found: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Accessors>> {
  const constant = (): never => {
    throw new TypeError("Assignment to constant variable.");
  };
  return Object.fromEntries(
    names.map(({ local, imported }) => {
      if (imported !== "*" && !(imported in found))
        throw new SyntaxError(`The requested module '${module}' does not provide an export named '${imported}'`);
      return [local, [() => (imported === "*" ? found : found[imported]), constant] as const];
    }),
  );
}

/** Of a module of the user's own its code and that of all it imports, of a package its version. */
function versionOf(
  { module }: ImportUse,
  { script, modules }: { readonly script: string; readonly modules: LocalModules },
): string {
  const path = localPath(module, script);
  if (path !== undefined) return `${path} ${modules.version(path)}`;
  return isBuiltin(module) ? module : packageVersion(module, script);
}

const packages = new Map<string, string>();

/** The name and version of a package, from its place on the way up from the script. */
function packageVersion(module: string, script: string): string {
  const name = module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");
  const key = `${dirname(script)} ${name}`;
  const known = packages.get(key);
  if (known !== undefined) return known;
  const folders = createRequire(script).resolve.paths(name) ?? [];
  const text = folders.map((folder) => readText(join(folder, name, "package.json"))).find((one) => one !== undefined);
  const version = text === undefined ? "" : String((JSON.parse(text) as { version?: string }).version);
  const made = `${module} ${version} ${text === undefined ? "" : createHash("sha1").update(text).digest("hex")}`;
  packages.set(key, made);
  return made;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
