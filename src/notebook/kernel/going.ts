// going: a wave under way: what it goes over, and which cells a change can have touched.

import { downstream, graph, mustRun, orders, type Graph } from "../code/graph.ts";
import type { Program, ProgramCell } from "../code/program.ts";
import type { Cache } from "./cache.ts";
import { fileHash } from "./file-hash.ts";
import type { Imports } from "./imports.ts";
import type { Record } from "./record.ts";
import type { Runner } from "./run-cell.ts";
import type { Values } from "./values.ts";

/** Changes of content that no name tells, seen when cells ran: the name → the ids of the cells that change what it holds. */
export type Meddling = Map<string, Set<string>>;

/** What a wave goes over. */
export interface WaveOptions {
  readonly program: Program;
  /** The memory of each cell, in the order of the cells. */
  readonly records: readonly Record[];
  readonly runner: Runner;
  readonly imports: Imports;
  readonly values: Values;
  readonly cache: Cache | undefined;
  readonly meddling: Meddling;
  /** Names of imports that mean another version of their module than before. */
  readonly freshImports: ReadonlySet<string>;
  /** Imported names whose modules are not the same after they were used → those modules. */
  readonly remembered: ReadonlyMap<string, readonly string[]>;
  /** Begins modules anew before they are loaded. */
  readonly renew: (modules: ReadonlySet<string>) => void;
  /** Whether running a cell may change things that it did not bring, by its own code or by that of functions it may call. */
  readonly meddles: (cell: ProgramCell) => boolean;
  /** Cells that are not to run, by the hashes of their code. */
  readonly held: ReadonlySet<string>;
  readonly draw: (cell: ProgramCell, record: Record) => Promise<string>;
  readonly drawBehind: (cell: ProgramCell, record: Record) => Promise<string>;
  readonly show: (cell: ProgramCell, record: Record) => void;
  readonly showBehind: (cell: ProgramCell, record: Record) => void;
  /** Whether a later wave has begun: this one then ends at the next cell. */
  readonly superseded: () => boolean;
}

/** A wave under way. */
export interface Going extends WaveOptions {
  links: Graph;
  /** The same by the text alone: what was seen to be changed at an earlier run may not be changed this time. */
  readonly written: Graph;
  /** Cells that run whatever comes of the others. */
  readonly must: ReadonlySet<number>;
  /** Cells to which the order of the document means something else than when they ran. */
  readonly reordered: ReadonlySet<number>;
  /** Cells that run if what they rest on has changed. */
  readonly perhaps: Set<number>;
  /** Names that are asked for before their cells have run: until then they must not be there, as the first time. */
  readonly ahead: ReadonlySet<string>;
  /** Names that hold something else than before. */
  readonly fresh: Set<string>;
  /** Names that may be other names for what other cells change. */
  readonly aliases: Set<string>;
  readonly failedImports: Map<ProgramCell, unknown>;
  /** Cells that have run and are not drawn yet. */
  waiting: number[];
  drawn: number;
  stopped: boolean;
}

/** Begins a wave: which cells must run, which may have to, and which names are not there until then. */
export function going(options: WaveOptions): Going {
  const { program, records, imports, runner, freshImports, values } = options;
  const hanging = linksOf(options);
  const isTouched = (cell: ProgramCell): boolean => [...cell.reads].some((name) => freshImports.has(name));
  const order = orders(program, hanging);
  const reordered = new Set(records.flatMap((own, i) => (own.order === order[i] ? [] : [i])));
  const changed = new Set(
    program.cells.flatMap((cell, i) => {
      const isOther = reordered.has(i) || isTouched(cell);
      return isOther || isStale(cell, at(records, i), { imports, answer: runner.cells.answer }) ? [i] : [];
    }),
  );
  const must = mustRun(program, hanging, changed);
  const perhaps = new Set([...downstream(must, hanging.needs)].toSorted((a, b) => a - b));
  const isUsed = (name: string): boolean => [...must].some((i) => program.cells[i]?.reads.has(name) === true);
  options.renew(new Set([...options.remembered].flatMap(([name, modules]) => (isUsed(name) ? modules : []))));
  const ahead = askedAhead(program, perhaps);
  for (const [i, { brings }] of program.cells.entries())
    for (const [name, { kind }] of brings) {
      if (kind === "import" || kind === "function") continue;
      if (!ahead.has(name) && (values.has(name) || !perhaps.has(i))) continue;
      runner.names.announce(name, kind);
      // Should another wave come before this one gets there, it must not be taken for done.
      at(records, i).hash = "";
    }
  return {
    ...options,
    links: hanging,
    written: graph(program),
    must,
    reordered,
    perhaps,
    ahead,
    fresh: new Set(freshImports),
    aliases: new Set(),
    failedImports: new Map(),
    waiting: [],
    drawn: performance.now(),
    stopped: false,
  };
}

/** Notes what the order of the document means to the cells now that all is known that they change. */
export function noteOrder({ program, records, links }: Going): void {
  for (const [i, order] of orders(program, links).entries()) at(records, i).order = order;
}

/** Whether a cell ended the script when it ran. */
export function endsScript({ status, outputs }: Record): boolean {
  return status === "done" && outputs.some((one) => one.kind === "note" && one.tone === "stop");
}

function askedAhead({ cells, owners }: Program, perhaps: ReadonlySet<number>): ReadonlySet<string> {
  const asked = [...perhaps].flatMap((i) =>
    [...(cells[i]?.reads ?? [])].filter((name) => (owners.get(name) ?? -1) > i),
  );
  return new Set(asked);
}

/** The memory of a cell. */
export function at(records: readonly Record[], i: number): Record {
  return records[i] as Record;
}

/** The graph of a program, with what was seen to be changed when cells ran. */
export function linksOf(options: Pick<WaveOptions, "program" | "meddling" | "remembered">): Graph {
  return graph(options.program, found(options));
}

/** What was seen to be changed, by places instead of ids. */
function found({
  program,
  meddling,
  remembered,
}: Pick<WaveOptions, "program" | "meddling" | "remembered">): ReadonlyMap<string, ReadonlySet<number>> {
  // One that has moved before the cell of the name finds nothing there to change.
  const places = (name: string, ids: ReadonlySet<string>): ReadonlySet<number> =>
    new Set(
      program.cells.flatMap(({ cell }, i) => (ids.has(cell.id) && i > (program.owners.get(name) ?? -1) ? [i] : [])),
    );
  const readers = (name: string): ReadonlySet<number> =>
    new Set(program.cells.flatMap(({ reads }, i) => (reads.has(name) ? [i] : [])));
  return new Map([
    ...[...meddling].map(([name, ids]) => [name, places(name, ids)] as const),
    ...[...remembered.keys()].map((name) => [name, readers(name)] as const),
  ]);
}

/** Whether a cell is no longer what was run, by its code, what it imports, its inputs or its files. */
function isStale(
  cell: ProgramCell,
  { hash, modules, status, asked, files }: Record,
  { imports, answer }: { readonly imports: Imports; readonly answer: (name: string) => string },
): boolean {
  if (hash !== cell.hash || modules !== imports.sides(cell)) return true;
  if (status !== "done" && status !== "failed") return true;
  return (
    [...asked].some(([name, before]) => answer(name) !== before) ||
    [...files].some(([path, before]) => fileHash(path) !== before)
  );
}
