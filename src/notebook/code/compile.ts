// compile: a cell as functions that a runner can call: names of other cells go through one scope that all cells share, its own stay as they are.

import { SourceMap } from "node:module";
import { child, word, type Ast } from "./ast.ts";
import { blank, edits, placeOf, type Edit, type Edited, type Place } from "./edits.ts";
import { esbuildStrip } from "./esbuild-strip.ts";
import type { Names } from "./names.ts";
import type { Binding } from "./reader.ts";
import type { Span, Syntax } from "./syntax.ts";

/** A piece of JavaScript: a function expression, to be called with the scope, with what brings names into it, and with `import.meta`. */
export interface Code {
  readonly js: string;
  readonly isAsync: boolean;
  /** A place in `js` as the place in the cell; lines are counted from the first of the cell. */
  readonly original: (place: Place) => Place;
}

/** What there is to compile. */
export interface CellCode {
  readonly source: string;
  readonly stretch: Span;
  readonly statements: readonly Ast[];
  readonly comments: readonly Span[];
  readonly names: Names;
  /** Every name that some cell of the script brings. */
  readonly shared: ReadonlySet<string>;
}

/** A compiled cell. Functions can be called before their cell has run, as in any module; the rest runs in its turn. */
export interface Compiled {
  readonly functions: Code | undefined;
  readonly main: Code | undefined;
}

/** The names under which the scope and its helpers come into a cell. */
const scopeName = "__scope";
const bringName = "__bring";
const metaName = "__meta";

/**
 * Compiles a cell.
 *
 * @throws SyntaxError for what the stripper cannot read
 */
export async function compile(cell: CellCode, syntax: Syntax): Promise<Compiled> {
  const { statements, names } = cell;
  const isFunction = (i: number): boolean => declared(statements[i])?.type === "FunctionDeclaration";
  const functions = names.bindings.filter(({ kind }) => kind === "function");
  const others = names.bindings.filter(({ kind }) => kind !== "function" && kind !== "import");
  const own = new Set(others.map(({ name }) => name));
  const part = (keep: (i: number) => boolean, bring: readonly Binding[], local: ReadonlySet<string>): Promise<Code> =>
    codeOf(cell, { keep, bring, local, syntax });
  const runs = statements.some((statement, i) => !isFunction(i) && !isSilent(statement));
  return {
    functions: functions.length === 0 ? undefined : await part(isFunction, functions, new Set()),
    main: runs ? await part((i) => !isFunction(i), others, own) : undefined,
  };
}

/** A statement without its `export`. */
export function declared(statement: Ast | undefined): Ast | undefined {
  if (statement === undefined || !/^Export(?:Named|Default)Declaration$/u.test(statement.type)) return statement;
  return child(statement, "declaration") ?? statement;
}

/** What leaves nothing behind when types are gone. */
function isSilent(statement: Ast): boolean {
  const { type } = declared(statement) ?? statement;
  return /^(?:Import|ExportAll|ExportNamed|TSInterface|TSTypeAlias|TSDeclareFunction|EmptyStatement)/u.test(type);
}

interface Part {
  /** Which statements are in it. */
  readonly keep: (i: number) => boolean;
  readonly bring: readonly Binding[];
  /** Names that it has itself. */
  readonly local: ReadonlySet<string>;
  readonly syntax: Syntax;
}

async function codeOf(cell: CellCode, { keep, bring, local, syntax }: Part): Promise<Code> {
  const { source, stretch, statements, comments, names } = cell;
  const isAsync = names.waits && bring.every(({ kind }) => kind !== "function");
  const small = [
    ...comments.map((one) => blank(source, one)),
    ...statements.flatMap((one, i) => (keep(i) ? unexported(source, one) : [blank(source, one)])),
    ...names.metas.map(({ start, end }) => ({ start, end, text: metaName })),
    ...throughScope(cell, local),
  ];
  const kept = statements.filter((one, i) => keep(i) && declared(one)?.type === "TSModuleDeclaration");
  const changed = edits(source, stretch, [...(await namespaces(source, kept, small)), ...small]);
  const head = `(${isAsync ? "async " : ""}function (${scopeName}, ${bringName}, ${metaName}) {"use strict";${bringing(bring)}`;
  const { code, map } = await syntax.strip(`${head}\n${changed.text}\n})`);
  const above = placeOf(source, stretch.start).line - 1;
  return { js: code.replace(/;\s*$/u, ""), isAsync, original: wayBack(map, { changed, above }) };
}

/** Namespaces are for the top of a module only: they become JavaScript first, on one line. */
async function namespaces(
  source: string,
  statements: readonly Ast[],
  small: readonly Edit[],
): Promise<readonly Edit[]> {
  return await Promise.all(
    statements.map(async ({ start, end }) => {
      const { code } = await esbuildStrip(edits(source, { start, end }, small).text, { oneLine: true });
      const lines = source.slice(start, end).split("\n").length - 1;
      return { start, end, text: code + "\n".repeat(lines) };
    }),
  );
}

/** References to names of other cells, and to functions, which have a place of their own. */
function throughScope({ names, shared }: CellCode, local: ReadonlySet<string>): readonly Edit[] {
  return names.references.flatMap(({ name, start, end, called, shorthand }): readonly Edit[] => {
    if (!shared.has(name) || local.has(name)) return [];
    const way = `${scopeName}.${name}`;
    if (shorthand) return [{ start, end, text: `${name}: ${way}` }];
    if (!called) return [{ start, end, text: way }];
    return [{ start, end, text: `${names.begins.has(start) ? ";" : ""}(0, ${way})`, isCallee: true }];
  });
}

/** Without `export`; what is only handed on or brought in is gone. */
function unexported(source: string, statement: Ast): readonly Edit[] {
  const inner = child(statement, "declaration");
  switch (statement.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
      return [blank(source, statement)];
    case "ExportNamedDeclaration":
      return [blank(source, inner === undefined ? statement : { start: statement.start, end: inner.start })];
    case "ExportDefaultDeclaration": {
      if (inner === undefined) return [];
      const span = { start: statement.start, end: inner.start };
      const isNamed = /^(?:Function|Class)Declaration$/u.test(inner.type) && child(inner, "id") !== undefined;
      return [isNamed ? blank(source, span) : { ...span, text: "const __default = " }];
    }
    default:
      return [];
  }
}

/** Hands the names of a part to the scope before anything runs, so that they are as live, and as unready, as in a module. */
function bringing(bindings: readonly Binding[]): string {
  if (bindings.length === 0) return "";
  const constant = `() => { throw new TypeError("Assignment to constant variable."); }`;
  const pairs = bindings.map(({ name, kind }) => {
    const set = kind === "const" || kind === "using" ? constant : `(__value) => { ${name} = __value; }`;
    return `${name}: [() => ${name}, ${set}]`;
  });
  return `${bringName}({ ${pairs.join(", ")} });`;
}

/** From JavaScript over the stripper's map and the edits to the script. */
function wayBack(
  map: string,
  { changed, above }: { readonly changed: Edited; readonly above: number },
): Code["original"] {
  let decoded: ((place: Place) => Place | undefined) | undefined;
  return (place) => {
    decoded ??= decode(map);
    const before = decoded(place);
    // The first line is the head of the function.
    const inside = before === undefined ? { line: 1, column: 0 } : { ...before, line: Math.max(1, before.line - 1) };
    const { line, column } = changed.original(inside);
    return { line: line - above, column };
  };
}

function decode(map: string): (place: Place) => Place | undefined {
  const found = new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]);
  return ({ line, column }) => {
    const entry = found.findEntry(line - 1, column);
    return "originalLine" in entry ? { line: entry.originalLine + 1, column: entry.originalColumn } : undefined;
  };
}

/** The module that an import or a re-export names. */
export function moduleName(statement: Ast): string {
  return word(child(statement, "source"), "value");
}
