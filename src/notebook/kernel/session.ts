// session: a script that is held ready: told of a change, it runs what the change can touch, and nothing else.

import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { program as readProgram, type CompileMemory, type Program, type ProgramCell } from "../code/program.ts";
import type { Syntax } from "../code/syntax.ts";
import { shownPath } from "../provenance.ts";
import type { Cache } from "./cache.ts";
import type { CellSink } from "./cell-sink.ts";
import { fileHash } from "./file-hash.ts";
import { imports, type Loaded } from "./imports.ts";
import type { InputValues } from "./input-values.ts";
import { loadCode } from "./load-code.ts";
import { localModules, localPath, remembering, type LocalModules, type ModuleMemory } from "./local-modules.ts";
import { record, type Record } from "./record.ts";
import type { Runner } from "./run-cell.ts";
import { scope, type Scope } from "./scope.ts";
import { tellError } from "./tell-error.ts";
import { values as valuesOf, type Values } from "./values.ts";
import type { Versions } from "./versions.ts";
import { wave } from "./wave.ts";
import type { Meddling } from "./going.ts";

/** What a session needs. */
export interface SessionOptions {
  /** The absolute path of the script. */
  readonly script: string;
  readonly syntax: Syntax;
  readonly versions: Versions;
  readonly cells: CellSink;
  readonly cache?: Cache | undefined;
  /** A cell as the page shows it. */
  readonly draw: (cell: ProgramCell, record: Record) => Promise<string>;
  /** What stands behind it: data to save, and passages. */
  readonly drawBehind: (cell: ProgramCell, record: Record) => Promise<string>;
  readonly tell: (event: SessionEvent) => void;
}

/** What a session tells. */
export type SessionEvent =
  | { readonly kind: "program"; readonly program: Program }
  | { readonly kind: "cell" | "behind"; readonly cell: ProgramCell; readonly record: Record }
  | {
      readonly kind: "settled";
      /** The cells that ran, by their ids. */
      readonly ran: readonly string[];
      /** The files that the page rests on. */
      readonly watch: readonly string[];
    };

/** What may have changed beside the text. */
export interface UpdateOptions {
  /** How inputs are answered; the others stand at their defaults. */
  readonly inputs?: InputValues;
  /** Cells that are not to run, by the hashes of their code. */
  readonly held?: readonly string[];
}

/** A script held ready. */
export interface Session {
  /**
   * Brings the cells up to date. A second call while the first is at work ends that one at the next cell.
   *
   * @throws bad-script for a text that cannot be read; what ran before stays as it was.
   */
  readonly update: (source: string, options?: UpdateOptions) => Promise<void>;
  /** The memory of the cells, in their order. */
  readonly records: () => readonly Record[];
  /** Tells an error that came when nobody waited for it. Answers whether it could be told in a cell. */
  readonly late: (error: unknown) => boolean;
  /** Shows a cell again that put something out after it had ended. */
  readonly redraw: (record: Record) => void;
}

/** What a session keeps from one update to the next. */
interface Held extends SessionOptions {
  readonly names: Scope;
  readonly values: Values;
  readonly runner: Runner;
  readonly modules: ModuleMemory;
  readonly compiled: CompileMemory;
  readonly loaded: Loaded;
  /** Which version of its module each imported name meant the last time. */
  readonly meant: Map<string, string>;
  readonly meddling: Meddling;
  /** How often each local module was begun anew. */
  readonly instances: Map<string, number>;
  program: Program | undefined;
  records: readonly Record[];
  turn: number;
  /** The wave that is under way. */
  going: Promise<unknown>;
}

/** Holds a script ready. */
export function session(options: SessionOptions): Session {
  const { script, cells } = options;
  const names = scope();
  const held: Held = {
    ...options,
    names,
    values: valuesOf(names),
    runner: { script, names, cells, loader: loadCode(script), meta: metaOf(script) },
    modules: new Map(),
    compiled: new Map(),
    loaded: new Map(),
    meant: new Map(),
    meddling: new Map(),
    instances: new Map(),
    program: undefined,
    records: [],
    turn: 0,
    going: Promise.resolve(),
  };
  const redraw = redrawer(held);
  return {
    update: (source, changes = {}) => update(held, source, changes),
    records: () => held.records,
    late: (error) => late(held, { error, redraw }),
    redraw,
  };
}

async function update(held: Held, source: string, { inputs = {}, held: waiting = [] }: UpdateOptions): Promise<void> {
  const mine = ++held.turn;
  const superseded = (): boolean => mine !== held.turn;
  const { script, syntax, cells, values, tell, loaded, names } = held;
  const program = await readProgram(source, { file: shownPath(script), syntax, memory: held.compiled });
  const modules = await localModules(localImports(program, script), { syntax, memory: held.modules });
  // Two waves must not be on the way at once: the one before ends at its next cell.
  await held.going;
  if (superseded()) return;
  cells.answers(inputs);
  for (const name of values.names()) if (!program.owners.has(name)) values.drop(name);
  take(held, program);
  const instance = (path: string): number =>
    modules.closure(path).reduce((sum, one) => sum + (held.instances.get(one.path) ?? 0), 0);
  const bound = imports(program, { script, modules, names, loaded, instance });
  const going = wave({
    ...held,
    program,
    imports: bound,
    cache: held.cache,
    meddles: meddlers(program, { modules, script }),
    remembered: rememberedNames(program, { modules, script }),
    renew(paths) {
      for (const path of paths) held.instances.set(path, (held.instances.get(path) ?? 0) + 1);
      const version = (path: string): string => `${modules.version(path)}-${instance(path)}`;
      held.versions.set(new Map([...modules.modules].map(([path, { isModule }]) => [path, [version(path), isModule]])));
    },
    freshImports: newVersions(program, bound, held.meant),
    held: new Set(waiting),
    show: (cell, own) => tell({ kind: "cell", cell, record: own }),
    showBehind: (cell, own) => tell({ kind: "behind", cell, record: own }),
    superseded,
  });
  const told = going.then((waved) => {
    if (waved !== undefined) tell({ kind: "settled", ran: waved.ran, watch: watched(held.records, modules, script) });
    return waved;
  });
  held.going = told.then((waved) => waved?.rest()).catch(() => undefined);
  await told;
}

/** The program is the script now; cells that bear another name are shown under it. */
function take(held: Held, program: Program): void {
  const earlier = new Set(held.records);
  held.records = matched(program, held.records);
  held.program = program;
  held.tell({ kind: "program", program });
  for (const [i, own] of held.records.entries())
    if (own.html !== undefined && !earlier.has(own))
      for (const kind of ["cell", "behind"] as const)
        held.tell({ kind, cell: program.cells[i] as ProgramCell, record: own });
}

/** An error of a promise that nobody waited for belongs to the cell in whose lines it was made, or to the last that ran. */
function late(
  { program, records, runner }: Held,
  { error, redraw }: { readonly error: unknown; readonly redraw: Session["redraw"] },
): boolean {
  const told = tellError(error, runner);
  const i = program?.cells.findLastIndex(({ cell }) => told.line !== undefined && cell.first <= told.line) ?? -1;
  const place = i === -1 ? records.findLastIndex(({ status }) => status === "running" || status === "done") : i;
  const own = records[place];
  if (own === undefined) return false;
  Object.assign(own, { status: "failed", error: told });
  redraw(own);
  return true;
}

/** What comes late often comes in many pieces: after this long they are drawn together. */
const redrawAfterMilliseconds = 20;

/** Draws cells again. One that has not been drawn yet will be. */
function redrawer(held: Held): Session["redraw"] {
  const drawing = new Set<Record>();
  const drawAgain = async (own: Record): Promise<void> => {
    drawing.delete(own);
    const cell = held.program?.cells[held.records.indexOf(own)];
    if (cell === undefined || own.html === undefined) return;
    own.html = await held.draw(cell, own);
    held.tell({ kind: "cell", cell, record: own });
    own.behind = await held.drawBehind(cell, own);
    held.tell({ kind: "behind", cell, record: own });
  };
  return (own) => {
    if (own.html === undefined || drawing.has(own)) return;
    drawing.add(own);
    setTimeout(() => void drawAgain(own), redrawAfterMilliseconds);
  };
}

/** What `import.meta` holds in a script. */
function metaOf(script: string): object {
  const url = pathToFileURL(script).href;
  return {
    url,
    filename: script,
    dirname: dirname(script),
    resolve: (specifier: string) => new URL(specifier, url).href,
  };
}

/** The imported names that mean something else than the last time; that is noted at once. */
function newVersions(
  { owners }: Program,
  { version }: ReturnType<typeof imports>,
  meant: Map<string, string>,
): ReadonlySet<string> {
  const fresh = new Set<string>();
  for (const name of owners.keys()) {
    const now = version(name);
    if (now === undefined || meant.get(name) === now) continue;
    if (meant.has(name)) fresh.add(name);
    meant.set(name, now);
  }
  return fresh;
}

/** The memory of each cell: by its id, or by its code where cells without a title have moved. */
function matched({ cells }: Program, records: readonly Record[]): readonly Record[] {
  const left = new Set(records);
  const take = (wanted: (one: Record) => boolean): Record | undefined => {
    const found = [...left].find(wanted);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const same = cells.map(({ cell, hash }) => take((one) => one.id === cell.id && one.hash === hash));
  const moved = cells.map(({ hash }, i) => same[i] ?? take((one) => one.hash === hash));
  return cells.map(({ cell }, i) => {
    const found = moved[i] ?? take((one) => one.id === cell.id) ?? record(cell.id);
    return found.id === cell.id ? found : { ...found, id: cell.id };
  });
}

/** Which cells may change things unseen: by their own code, by functions of other cells, or by those of the user's modules. */
function meddlers(
  { cells, owners }: Program,
  { modules, script }: { readonly modules: LocalModules; readonly script: string },
): (cell: ProgramCell) => boolean {
  const doubtful = new Set<string>();
  for (const { module, names } of cells.flatMap((cell) => cell.imports)) {
    const path = localPath(module, script);
    if (path === undefined || !modules.closure(path).some((one) => one.meddles)) continue;
    for (const { local } of names) doubtful.add(local);
  }
  for (const [name, owner] of owners) if (cells[owner]?.meddles === true) doubtful.add(name);
  return (cell) => cell.meddles || [...cell.reads].some((name) => doubtful.has(name));
}

/** The imported names whose modules, near or far, have variables that their functions change. */
function rememberedNames(
  { cells }: Program,
  { modules, script }: { readonly modules: LocalModules; readonly script: string },
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { module, names } of cells.flatMap((cell) => cell.imports)) {
    const path = localPath(module, script);
    const paths = path === undefined ? [] : remembering(path, modules);
    if (paths.length > 0) for (const { local } of names) found.set(local, paths);
  }
  return found;
}

function localImports({ cells }: Program, script: string): readonly string[] {
  return cells.flatMap((cell) => cell.imports.flatMap(({ module }) => localPath(module, script) ?? []));
}

/** Files of packages do not change while somebody works. */
function watched(records: readonly Record[], modules: LocalModules, script: string): readonly string[] {
  const files = records.flatMap(({ files }) => [...files.keys()]);
  const own = files.filter((path) => !/[\\/]node_modules[\\/]/u.test(path));
  return [...new Set([script, ...modules.modules.keys(), ...own])];
}

/** Notes what stood in a file when a cell read it. */
export function noteFile(record: Record, path: string): void {
  if (!record.files.has(path)) record.files.set(path, fileHash(path));
}
