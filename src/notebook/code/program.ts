// program: a script taken apart into cells that can be run one by one, each with the names it brings and the names it rests on.

import { createHash } from "node:crypto";
import { HustingsError } from "../../core/errors.ts";
import type { Cell, FrontMatter } from "../parse.ts";
import { child, children, word, type Ast } from "./ast.ts";
import { compile, declared, moduleName, type CellCode, type Compiled } from "./compile.ts";
import { placeOf } from "./edits.ts";
import { pieces, type Piece } from "./pieces.ts";
import { valueImports, type Binding, type Reference } from "./reader.ts";
import type { Span, Syntax } from "./syntax.ts";

/** What a cell takes from a module. */
export interface ImportUse {
  readonly module: string;
  /** `imported` is `*` for the module as a whole. */
  readonly names: readonly { readonly local: string; readonly imported: string }[];
  /** Such as `{ type: "json" }`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it stands, for messages. */
  readonly line: number;
}

/** A cell ready to run. */
export interface ProgramCell {
  readonly cell: Cell;
  readonly compiled: Compiled;
  /** The names it brings, and how. */
  readonly brings: ReadonlyMap<string, Pick<Binding, "kind" | "plain">>;
  readonly imports: readonly ImportUse[];
  /** Names of the script that running it may read, those that functions it calls read among them. */
  readonly reads: ReadonlySet<string>;
  /** Names of the script that running it may write, or whose content it may change. */
  readonly writes: ReadonlySet<string>;
  /** Whether it may change something that it got from elsewhere in a way that names do not tell. */
  readonly meddles: boolean;
  /** The same for two texts that differ in comments, types and layout. */
  readonly hash: string;
}

/** A script ready to run. */
export interface Program {
  readonly front: FrontMatter;
  readonly cells: readonly ProgramCell[];
  /** Which cell brings a name. */
  readonly owners: ReadonlyMap<string, number>;
}

/** What was compiled before, by the text it was made from: of a script of which one cell has changed the others need not be compiled again. */
export type CompileMemory = Map<string, Promise<Compiled>>;

/** How a script is read. */
export interface ProgramOptions {
  /** Its name, for messages. */
  readonly file?: string;
  readonly syntax: Syntax;
  readonly memory?: CompileMemory;
}

/**
 * Reads and compiles a script.
 *
 * @param source Its text.
 * @param options See `ProgramOptions`; `syntax` as `syntax()` answers.
 * @throws bad-script with `file:line:column` for what is no TypeScript, for a name that two cells bring, and for a marker inside of a statement.
 * @cost O(characters), some milliseconds for a usual script
 */
export async function program(
  source: string,
  { file = "script", syntax, memory = new Map() }: ProgramOptions,
): Promise<Program> {
  const { front, comments, all } = pieces(source, { file, syntax });
  const owners = ownersOf(all, { source, file });
  const shared = new Set(owners.keys());
  const reach = reachOf(all, shared);
  const ready = await Promise.all(
    all.map((piece) => cellOf(piece, { source, comments, shared, reach, syntax, memory })),
  );
  return { front, cells: ready, owners };
}

interface CellFacts {
  readonly source: string;
  readonly comments: readonly Span[];
  readonly shared: ReadonlySet<string>;
  readonly reach: ReadonlyMap<string, Reach>;
  readonly syntax: Syntax;
  readonly memory: CompileMemory;
}

async function cellOf(
  piece: Piece,
  { source, comments, shared, reach, syntax, memory }: CellFacts,
): Promise<ProgramCell> {
  const runs = !["markdown", "raw", "skip"].includes(piece.cell.type);
  const code = { ...piece, source, shared, comments };
  const compiled = runs ? await remembered(code, { syntax, memory }) : { functions: undefined, main: undefined };
  const imports = runs ? importsOf(source, piece, shared) : [];
  return {
    cell: piece.cell,
    compiled,
    imports,
    brings: new Map(runs ? piece.names.bindings.map((one) => [one.name, one]) : []),
    ...usesOf(piece, { shared, reach }),
    hash: hashOf(piece, compiled, imports),
  };
}

/** The names of other cells that stand in a cell decide with its text what becomes of it. */
function remembered(
  code: CellCode,
  { syntax, memory }: { readonly syntax: Syntax; readonly memory: CompileMemory },
): Promise<Compiled> {
  const { source, stretch, shared, names: own } = code;
  const used = new Set(own.references.flatMap(({ name }) => (shared.has(name) ? [name] : [])));
  const key = `${[...used].toSorted().join(" ")}\n${source.slice(stretch.start, stretch.end)}`;
  const known = memory.get(key) ?? compile(code, syntax);
  memory.delete(key);
  memory.set(key, known);
  const [oldest] = memory.keys();
  if (memory.size > 1000 && oldest !== undefined) memory.delete(oldest);
  return known;
}

function ownersOf(
  pieces: readonly Piece[],
  { source, file }: { readonly source: string; readonly file: string },
): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const [i, { cell, names: own, statements }] of pieces.entries())
    for (const { name, kind, statement } of own.bindings) {
      const earlier = owners.get(name);
      if (earlier !== undefined && kind !== "var") {
        const { line, column } = placeOf(source, statements[statement]?.start ?? 0);
        throw new HustingsError("bad-script", {
          who: `cell "${cell.id}"`,
          needs: "names of its own; braces around its statements keep them to itself",
          got: `"${name}" is brought by cell "${pieces[earlier]?.cell.id ?? ""}" already`,
          place: `${file}:${line}:${column + 1}`,
        });
      }
      if (earlier === undefined) owners.set(name, i);
    }
  return owners;
}

/** Names behind a name: what functions that it may hold read and write when they are called. */
interface Reach {
  readonly reads: Set<string>;
  readonly writes: Set<string>;
}

/** Follows functions through what they use, until nothing new is found. */
function reachOf(pieces: readonly Piece[], shared: ReadonlySet<string>): ReadonlyMap<string, Reach> {
  const reach = new Map<string, Reach>();
  for (const { names: own } of pieces)
    for (const { name, statement } of own.bindings) {
      const inside = own.references.filter((one) => one.statement === statement && one.deep && shared.has(one.name));
      reach.set(name, {
        reads: new Set(inside.filter(isRead).map((one) => one.name)),
        writes: new Set(inside.filter(isWrite).map((one) => one.name)),
      });
    }
  for (let grown = true; grown;) {
    grown = false;
    for (const { reads, writes } of reach.values()) {
      const before = reads.size + writes.size;
      for (const name of reads) {
        for (const one of reach.get(name)?.reads ?? []) reads.add(one);
        for (const one of reach.get(name)?.writes ?? []) writes.add(one);
      }
      grown ||= reads.size + writes.size > before;
    }
  }
  return reach;
}

function isRead({ use }: Reference): boolean {
  return use !== "write";
}

function isWrite({ use }: Reference): boolean {
  return use !== "read";
}

/** What running a cell may read and write. A function that it only declares counts when somebody uses it. */
function usesOf(
  { names: own, statements }: Piece,
  { shared, reach }: { readonly shared: ReadonlySet<string>; readonly reach: ReadonlyMap<string, Reach> },
): Pick<ProgramCell, "reads" | "writes" | "meddles"> {
  const isDeclaration = (i: number): boolean => declared(statements[i])?.type === "FunctionDeclaration";
  const now = own.references.filter((one) => shared.has(one.name) && !isDeclaration(one.statement));
  const reads = new Set(now.filter(isRead).map((one) => one.name));
  const writes = new Set(now.filter(isWrite).map((one) => one.name));
  // Reach is complete: what is added here adds nothing more.
  for (const name of reads) {
    for (const one of reach.get(name)?.reads ?? []) reads.add(one);
    for (const one of reach.get(name)?.writes ?? []) writes.add(one);
  }
  return { reads, writes, meddles: own.meddles };
}

function importsOf(source: string, { statements }: Piece, shared: ReadonlySet<string>): readonly ImportUse[] {
  return statements.flatMap((statement): readonly ImportUse[] => {
    if (!/^(?:Import|ExportAll|ExportNamed)Declaration$/u.test(statement.type)) return [];
    if (child(statement, "source") === undefined || statement["exportKind"] === "type") return [];
    const all = statement.type === "ImportDeclaration" ? valueImports(statement) : [];
    const wanted = Array.isArray(statement["specifiers"]) ? statement["specifiers"].length : 0;
    // An import of nothing but types is gone when types are; one without names is there for what it does.
    if (
      statement.type === "ImportDeclaration" &&
      all.length === 0 &&
      (wanted > 0 || statement["importKind"] === "type")
    )
      return [];
    const found = all.flatMap((one) => {
      const local = word(child(one, "local"), "name");
      return shared.has(local) ? [{ local, imported: importedName(one) }] : [];
    });
    const { line } = placeOf(source, statement.start);
    return [{ module: moduleName(statement), names: found, attributes: attributesOf(statement), line }];
  });
}

function attributesOf(statement: Ast): Readonly<Record<string, string>> {
  const pairs = children(statement, "attributes").map((one) => {
    const key = child(one, "key");
    return [word(key, "name") || word(key, "value"), word(child(one, "value"), "value")] as const;
  });
  return Object.fromEntries(pairs);
}

function importedName(specifier: Ast): string {
  if (specifier.type === "ImportNamespaceSpecifier") return "*";
  if (specifier.type === "ImportDefaultSpecifier") return "default";
  const imported = child(specifier, "imported");
  return word(imported, "name") || word(imported, "value");
}

function hashOf({ cell }: Piece, { functions, main }: Compiled, imports: readonly ImportUse[]): string {
  const modules = imports.map(({ module, names: found }) => ({ module, found }));
  const text = cell.type === "markdown" ? cell.source : "";
  const parts = [cell.type, cell.title, cell.meta, functions?.js, main?.js, main?.isAsync, modules, text];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
