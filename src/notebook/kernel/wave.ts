// wave: one going over the cells of a script after a change: in the order of the document, only where the change can have come.

import { downstream, type Graph } from "../code/graph.ts";
import type { ProgramCell } from "../code/program.ts";
import { at, endsScript, going as begun, linksOf, noteOrder, type Going, type WaveOptions } from "./going.ts";
import { record, type Record } from "./record.ts";
import { bringFunctions, fail, runCell } from "./run-cell.ts";
import { fromCache, intoCache, type Ground } from "./from-cache.ts";

/** Between two drawings cells may run this long; what comes out sooner is drawn in one go, so that nothing comes between cells. */
const drawAfterMilliseconds = 200;

/** What came of a wave. */
export interface Waved {
  /** The ids of the cells that ran, in their order. */
  readonly ran: readonly string[];
  /** Does what nobody waits for: draws what stands behind cells, and keeps cells in the cache. It ends early where a later wave begins, which then does it. */
  readonly rest: () => Promise<void>;
}

/**
 * Runs what must be run.
 *
 * @returns `undefined` where a later wave took over.
 */
export async function wave(options: WaveOptions): Promise<Waved | undefined> {
  const going = begun(options);
  const { program, records, superseded, runner } = options;
  for (const i of going.perhaps) if (restore(going, i)) going.perhaps.delete(i);
  if ([...going.perhaps].some((i) => hasCode(program.cells[i]))) await load(going);
  // As in a module: where an import fails, nothing runs.
  const waved = (ran: readonly string[]): Waved => ({ ran, rest: () => drawRest(going) });
  if (going.failedImports.size > 0) return waved(await withoutImports(going));
  const ran: string[] = [];
  for (const [i, cell] of program.cells.entries()) {
    if (superseded()) {
      leaveFrom(going, i);
      break;
    }
    const own = at(records, i);
    if (!going.perhaps.has(i) || (!going.stopped && !isDue(going, i))) {
      going.stopped ||= endsScript(own);
      continue;
    }
    if (going.stopped) settleAs(going, i, "stopped");
    else if (options.held.has(cell.hash)) settleAs(going, i, "held");
    else if (isBlocked(going, i)) {
      if (own.status === "blocked" && own.hash === cell.hash) continue;
      settleAs(going, i, "blocked");
    } else if (!going.must.has(i) && restore(going, i)) continue;
    else {
      if (missing(going, i).length > 0) await remake(going, i);
      options.show(cell, Object.assign(own, { status: "running" }));
      const result = runCell(cell, own, runner);
      // A cell that waits for nothing is not waited for: not even a promise comes between it and the next.
      if (result !== undefined) await result;
      ran.push(cell.cell.id);
      after(going, i);
    }
    going.waiting.push(i);
    if (performance.now() - going.drawn > drawAfterMilliseconds) {
      await drawAll(going);
      // The next cell may take long or not end at all: what is done so far is kept.
      await drawRest(going);
    }
  }
  noteOrder(going);
  await drawAll(going);
  return superseded() ? undefined : waved(ran);
}

/** What this wave should have run is left for the one that took over. */
function leaveFrom(going: Going, from: number): void {
  for (const i of going.perhaps) if (i >= from && isDue(going, i)) at(going.records, i).hash = "";
}

function hasCode(cell: ProgramCell | undefined): boolean {
  return cell?.compiled.main !== undefined || cell?.compiled.functions !== undefined;
}

function ground({ cache, program, links, imports, values, runner }: Going): Ground {
  return { cache, program, links, imports, values, answer: runner.cells.answer };
}

/** Brings a cell back from the cache, if all it rests on is settled. */
function restore(going: Going, i: number): boolean {
  const { program, records, links, perhaps, show, fresh } = going;
  const cell = program.cells[i] as ProgramCell;
  if ([...cell.brings.keys()].some((name) => going.ahead.has(name))) return false;
  const isReady = [...(links.needs[i] ?? [])].every((one) => !perhaps.has(one) && at(records, one).status === "done");
  const names = isReady ? fromCache(cell, at(records, i), ground(going)) : undefined;
  if (names === undefined) return false;
  for (const name of names) fresh.add(name);
  show(cell, at(records, i));
  going.showBehind(cell, at(records, i));
  return true;
}

/** Modules are loaded and functions brought before the first cell runs. */
async function load(going: Going): Promise<void> {
  const { program, imports, failedImports, records, runner } = going;
  const loading = new Map(program.cells.map((cell) => [cell, record(cell.cell.id)] as const));
  const as = <T>(cell: ProgramCell, call: () => T): T =>
    runner.cells.within(Object.assign(loading.get(cell) as Record, { status: "running" }), call);
  for (const [cell, error] of await imports.load(as)) failedImports.set(cell, error);
  for (const [i, cell] of program.cells.entries()) {
    const { printed = "", files = new Map<string, string>() } = loading.get(cell) ?? {};
    if (printed !== "") at(records, i).modulesPrinted = printed;
    for (const [path, hash] of files) at(records, i).moduleFiles.set(path, hash);
  }
  going.drawn = performance.now();
  for (const [i, cell] of program.cells.entries()) {
    const { hash, restored } = at(records, i);
    if (hash !== cell.hash || restored) bringFunctions(cell, runner);
  }
}

function isDue(going: Going, i: number): boolean {
  const { program, records, must, fresh } = going;
  if (isBlocked(going, i)) return true;
  const cell = program.cells[i] as ProgramCell;
  const { status } = at(records, i);
  if (must.has(i) || !["done", "failed"].includes(status)) return true;
  return [...cell.reads].some((name) => fresh.has(name) && program.owners.get(name) !== i);
}

function isBlocked({ written, records }: Going, i: number): boolean {
  // One that comes later has not failed yet.
  return [...(written.needs[i] ?? [])].some(
    (one) => one < i && ["failed", "blocked", "held"].includes(at(records, one).status),
  );
}

/** A cell that does not run, and shows nothing but why. */
function settleAs({ program, records, imports }: Going, i: number, status: "blocked" | "stopped" | "held"): void {
  const cell = program.cells[i] as ProgramCell;
  const nothing = { outputs: [], printed: "", html: undefined, behind: undefined, variables: [], error: undefined };
  const facts = { status, hash: cell.hash, modules: imports.sides(cell), milliseconds: 0, restored: false };
  Object.assign(at(records, i), { ...nothing, ...facts });
}

/** The cells whose imports fail say so; the others stay as they were. */
async function withoutImports(going: Going): Promise<readonly string[]> {
  const { program, records, failedImports, runner } = going;
  leaveFrom(going, 0);
  for (const [i, cell] of program.cells.entries()) {
    if (!failedImports.has(cell)) continue;
    settleAs(going, i, "blocked");
    const own = at(records, i);
    fail(failedImports.get(cell), own, runner);
    if (own.error !== undefined && own.error.line === undefined)
      own.error = { ...own.error, line: cell.imports[0]?.line, column: 1 };
    // Next time it is tried again.
    own.hash = "";
    going.waiting.push(i);
  }
  await drawAll(going);
  return [];
}

/** The cells that were brought back without something that they brought and that this one reads. */
function missing({ program, values }: Going, i: number): readonly number[] {
  const names = [...(program.cells[i]?.reads ?? [])].filter((name) => !values.isHere(name));
  return [...new Set(names.flatMap((name) => program.owners.get(name) ?? []))].filter((owner) => owner !== i);
}

/** Runs such cells once more; what they show stays as it was. */
async function remake(going: Going, i: number): Promise<void> {
  const { program, records, values, runner } = going;
  for (const owner of missing(going, i)) {
    await remake(going, owner);
    const [cell, own] = [program.cells[owner] as ProgramCell, at(records, owner)];
    const { html, behind, variables } = own;
    await runCell(cell, own, runner);
    Object.assign(own, { html, behind, variables });
    values.settle(cell);
  }
}

/** What follows from a cell that has run. */
function after(going: Going, i: number): void {
  const { program, records, values, fresh, links, imports, meddles } = going;
  const cell = program.cells[i] as ProgramCell;
  const record = at(records, i);
  record.modules = imports.sides(cell);
  going.stopped ||= endsScript(record);
  const shared = [...links.together].flatMap(([name, group]) => (group.has(i) ? [name] : []));
  const aliases = aliasesOf(going, i);
  // What others change, or have changed before an edit, is not what it was, even where it looks the same.
  const keepOld = shared.length === 0 && aliases.length === 0 && !going.reordered.has(i);
  for (const name of [...values.settle(cell, { keepOld }), ...shared, ...aliases]) fresh.add(name);
  if (meddles(cell) || shared.length > 0) watchOut(going, i);
}

/** What a cell brings that rests on what other cells change: it may be the same thing under another name. */
function aliasesOf({ program, links, aliases }: Going, i: number): readonly string[] {
  const cell = program.cells[i] as ProgramCell;
  const isShared = (name: string): boolean => links.together.has(name) || aliases.has(name);
  if (![...cell.reads].some((name) => !cell.brings.has(name) && isShared(name))) return [];
  const names = [...cell.brings].flatMap(([name, { plain }]) => (plain ? [] : [name]));
  for (const name of names) aliases.add(name);
  return names;
}

/** Looks whether a cell changed the content of something that it did not bring, through another name or out of sight. */
function watchOut(going: Going, i: number): void {
  const { program, values, fresh, meddling, links } = going;
  const cell = program.cells[i] as ProgramCell;
  const near = upstreamOf(i, links);
  // What is not there yet cannot be changed. Of what is known to be changed here the new content is noted, lest another cell be blamed for it.
  const names = [...program.owners].flatMap(([name, owner]) => (owner < i && near.has(owner) ? [name] : []));
  const hidden = meddlesUnseen(going, i);
  for (const name of [...values.changed(names), ...hidden]) {
    if (links.together.get(name)?.has(i) === true) continue;
    const ids = meddling.get(name) ?? new Set();
    if (ids.has(cell.cell.id)) continue;
    meddling.set(name, ids.add(cell.cell.id));
    fresh.add(name);
    going.links = linksOf(going);
    // From here on more cells rest on this one than the text has told.
    for (const later of downstream(new Set([i]), going.links.needs)) if (later > i) going.perhaps.add(later);
  }
}

/** The names that a cell asks for and whose content nobody can compare. */
function meddlesUnseen({ program, values, meddles }: Going, i: number): readonly string[] {
  const cell = program.cells[i] as ProgramCell;
  if (!meddles(cell)) return [];
  return [...cell.reads].filter((name) => (program.owners.get(name) ?? i) < i && values.hides(name));
}

/** The cells that a cell rests on, near and far. */
function upstreamOf(i: number, { needs }: Graph): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...(needs[i] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(needs[next] ?? []));
  }
  return seen;
}

async function drawAll(going: Going): Promise<void> {
  const { program, records, draw, show, waiting } = going;
  going.waiting = [];
  for (const i of waiting) {
    const [cell, own] = [program.cells[i] as ProgramCell, at(records, i)];
    if (own.status === "done") own.variables = going.values.told(cell);
    own.html ??= await draw(cell, own).catch((error: unknown) => drawWithout(going, { cell, own, error }));
    show(cell, own);
  }
  going.drawn = performance.now();
}

/** Passages take longer than what they stand behind, and are asked for later if at all. */
async function drawRest(going: Going): Promise<void> {
  const { program, records, superseded, drawBehind, showBehind } = going;
  for (const [i, cell] of program.cells.entries()) {
    const own = at(records, i);
    if (own.html === undefined || own.behind !== undefined) continue;
    if (superseded()) return;
    own.behind = await drawBehind(cell, own).catch(() => "");
    const isWhole = own.status === "done" && own.hash === cell.hash && !own.restored;
    // One that ended the script must end it the next time too.
    if (isWhole && !endsScript(own)) intoCache(cell, own, ground(going));
    showBehind(cell, own);
  }
}

/** What a cell put out cannot be drawn: that is told in its place, and the others are drawn. */
function drawWithout(
  { draw, runner }: Going,
  { cell, own, error }: { readonly cell: ProgramCell; readonly own: Record; readonly error: unknown },
): Promise<string> {
  own.outputs = own.outputs.filter((one) => one.kind === "input");
  fail(error, own, runner);
  return draw(cell, own);
}
