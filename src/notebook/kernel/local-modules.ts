// localModules: the modules of the user's own that a script rests on, near and far, and when they are no longer what they were.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { children, word, type Ast, child } from "../code/ast.ts";
import { names } from "../code/names.ts";
import type { Syntax } from "../code/syntax.ts";

/** A module of the user's own. */
export interface LocalModule {
  readonly path: string;
  /** Of its code without types, comments and layout. */
  readonly hash: string;
  /** The local modules that it imports, as absolute paths. */
  readonly imports: readonly string[];
  /** Whether it is an ES module by its text. */
  readonly isModule: boolean;
  /** Whether it changes things that it did not plainly make itself. */
  readonly meddles: boolean;
  /** Whether it has variables that its functions change: then it is not the same after it was used. */
  readonly remembers: boolean;
}

/** What a script rests on. */
export interface LocalModules {
  readonly modules: ReadonlyMap<string, LocalModule>;
  /** The version of a module with all that it imports. */
  readonly version: (path: string) => string;
  /** A module and all that it imports. */
  readonly closure: (path: string) => readonly LocalModule[];
}

/** The modules in the closure of one that are not the same after they were used. */
export function remembering(path: string, { closure }: LocalModules): readonly string[] {
  return closure(path).flatMap((one) => (one.remembers ? [one.path] : []));
}

/** Remembers modules by the time and size of their files, so that only what was touched is read again. */
export type ModuleMemory = Map<string, { readonly stamp: string; readonly module: LocalModule }>;

/**
 * Follows imports from a script.
 *
 * @param from Absolute paths of the local modules that the script itself imports.
 * @param options `memory` of earlier calls.
 */
export async function localModules(
  from: readonly string[],
  { syntax, memory }: { readonly syntax: Syntax; readonly memory: ModuleMemory },
): Promise<LocalModules> {
  const modules = new Map<string, LocalModule>();
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (modules.has(path) || !existsSync(path)) continue;
    const module = await readModule(path, { syntax, memory });
    modules.set(path, module);
    open.push(...module.imports);
  }
  const closure = (path: string): readonly LocalModule[] => closureOf(path, modules);
  const versions = new Map<string, string>();
  const version = (path: string): string => {
    const known = versions.get(path);
    if (known !== undefined) return known;
    const parts = closure(path).map((one) => `${one.path} ${one.hash}`);
    const made = createHash("sha256").update(parts.toSorted().join("\n")).digest("hex").slice(0, 16);
    versions.set(path, made);
    return made;
  };
  return { modules, version, closure };
}

function closureOf(path: string, modules: ReadonlyMap<string, LocalModule>): readonly LocalModule[] {
  const found = new Map<string, LocalModule>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const module = modules.get(next);
    if (module === undefined || found.has(next)) continue;
    found.set(next, module);
    open.push(...module.imports);
  }
  return [...found.values()];
}

async function readModule(
  path: string,
  { syntax, memory }: { readonly syntax: Syntax; readonly memory: ModuleMemory },
): Promise<LocalModule> {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = memory.get(path);
  if (known?.stamp === stamp) return known.module;
  const module = await moduleOf(path, { source: readFileSync(path, "utf8"), syntax });
  memory.set(path, { stamp, module });
  return module;
}

async function moduleOf(
  path: string,
  { source, syntax }: { readonly source: string; readonly syntax: Syntax },
): Promise<LocalModule> {
  const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
  const parsed = path.endsWith(".json") ? undefined : syntax.parse(source);
  if (parsed === undefined || parsed.problem !== undefined)
    return { path, hash: sha(source), imports: [], isModule: false, meddles: false, remembers: false };
  const plain = withoutComments(source, parsed.comments);
  const code = await syntax.strip(plain).then(
    (stripped) => stripped.code,
    () => plain,
  );
  const own = names(parsed.body);
  const variable = new Set(
    own.bindings.flatMap(({ name, kind }) => (kind === "const" || kind === "import" ? [] : name)),
  );
  const remembers = own.references.some(
    ({ name, use, deep }) => deep && (use === "mutate" || (use !== "read" && variable.has(name))),
  );
  const imports = parsed.body.flatMap((one) => specifiers(one)).flatMap((one) => localPath(one, path) ?? []);
  const isModule = parsed.body.some(({ type }) => /^(?:Import|Export)/u.test(type));
  return { path, hash: sha(code), imports, isModule, meddles: own.meddles, remembers };
}

function withoutComments(
  source: string,
  comments: readonly { readonly start: number; readonly end: number }[],
): string {
  let text = source;
  for (const { start, end } of comments.toReversed())
    text = text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/gu, " ") + text.slice(end);
  return text;
}

function specifiers(statement: Ast): readonly string[] {
  if (!/^(?:Import|ExportAll|ExportNamed)Declaration$/u.test(statement.type) || statement["importKind"] === "type")
    return [];
  const source = child(statement, "source");
  const typesOnly = children(statement, "specifiers");
  if (typesOnly.length > 0 && typesOnly.every((one) => one["importKind"] === "type")) return [];
  return source === undefined ? [] : [word(source, "value")];
}

/**
 * The file behind a relative specifier, as TypeScript finds it; `undefined` for packages and for what is not there.
 *
 * @param specifier As it is written.
 * @param importer The absolute path of the module in which it is written.
 */
export function localPath(specifier: string, importer: string): string | undefined {
  const isFile = specifier.startsWith("file:");
  if (!isFile && !/^\.{0,2}\//u.test(specifier)) return undefined;
  const path = isFile ? fileURLToPath(specifier) : resolve(dirname(importer), specifier);
  const swapped = path.replace(/\.([cm]?)js(x?)$/u, ".$1ts$2");
  const guesses = [path, swapped, ...[".ts", ".tsx", ".js", ".mts", ".mjs"].map((ending) => path + ending)];
  const index = ["index.ts", "index.js"].map((file) => join(path, file));
  return [...guesses, ...index].find((one) => existsSync(one) && statSync(one).isFile());
}
