// diffRuns: runs scripts as they are and as they were, and tells what moved.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { HustingsError } from "../../core/errors.ts";
import { runApart, type RanApart } from "../run-apart.ts";
import type { RunEvent } from "../run.ts";
import { scripts } from "../scripts.ts";
import { compareResults, type Change, type RowNames, type RunSide } from "./compare-results.ts";
import { revision } from "./revision.ts";

/** How a script compares. */
export interface ScriptDifference {
  /** From the present folder. */
  readonly script: string;
  /** `same`; `moved`: see `changes`; `came` or `went`: it is on one side only; `failed`: it does not run to its end on a side. */
  readonly outcome: "same" | "moved" | "came" | "went" | "failed";
  readonly changes: readonly Change[];
  /** What a script that failed said, and on which side: `""` is the files as they are now. */
  readonly failures: readonly { readonly revision: string; readonly errors: string }[];
}

/** What came of a comparison. */
export interface RunsDifference {
  readonly scripts: readonly ScriptDifference[];
  readonly notices: readonly string[];
  /** The runs were ended before they were through; `scripts` is empty. */
  readonly interrupted: boolean;
}

/** How runs are compared. */
export interface DiffOptions {
  readonly before: string;
  /** A revision; by default the files as they are now. */
  readonly after?: string | undefined;
  /** Flags for the scripts. */
  readonly args?: readonly string[];
  readonly rowNames?: RowNames;
  /** Hears what will be run in all. */
  readonly begin?: (runs: readonly string[]) => void;
  /** Hears how far it is. */
  readonly say?: (event: RunEvent) => void;
}

/** One side: where it lies and what it is called. */
interface Side {
  readonly name: string;
  readonly folder: string;
  readonly scripts: readonly string[];
}

/**
 * Runs scripts at a revision and as they are now, or at two revisions, and compares what they put out. Nothing of it stays on disk.
 *
 * @param paths Scripts and folders of scripts.
 * @throws bad-revision; missing-file where neither side has such a script.
 */
export async function diffRuns(
  paths: readonly string[],
  { before, after, args = [], rowNames, begin = () => undefined, say = () => undefined }: DiffOptions,
): Promise<RunsDifference> {
  const near = paths.map((path) => relative(process.cwd(), path) || ".");
  const temporary = mkdtempSync(join(tmpdir(), "hustings-diff-"));
  try {
    const present = side({ name: "", folder: process.cwd() }, near);
    const own = present.scripts.map((script) => resolve(script));
    const old = revision(before, { into: join(temporary, "before"), own });
    const now = after === undefined ? undefined : revision(after, { into: join(temporary, "after"), own });
    const there = side(old, near);
    const here = now === undefined ? present : side(now, near);
    if (there.scripts.length + here.scripts.length === 0) scripts(paths);
    begin([...there.scripts, ...here.scripts]);
    const apart = <T>(one: Side, use: (ended: readonly RanApart[]) => T | Promise<T>): Promise<T> =>
      runApart(one.scripts, { cwd: one.folder, args, say: (event) => say(named(event, one)) }, use);
    const found = await apart(there, (earlier) =>
      earlier.some(isInterrupted)
        ? undefined
        : apart(here, (later) =>
            later.some(isInterrupted) ? undefined : compared({ there, earlier, here, later, rowNames }),
          ),
    );
    return {
      scripts: found ?? [],
      notices: [...new Set([...old.notices, ...(now?.notices ?? [])])],
      interrupted: found === undefined,
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function isInterrupted({ exit }: RanApart): boolean {
  return exit === 130;
}

function side({ name, folder }: Omit<Side, "scripts">, paths: readonly string[]): Side {
  const found = paths.flatMap((path) => {
    try {
      return scripts([join(folder, path)]).map((script) => relative(folder, script));
    } catch (error) {
      // It may be there on the other side.
      if (error instanceof HustingsError && error.code === "missing-file") return [];
      throw error;
    }
  });
  return { name, folder, scripts: [...new Set(found)] };
}

/** On which side it happens. */
function named(event: RunEvent, { name }: Side): RunEvent {
  const at = (script: string): string => (name === "" ? script : `${name}:${script}`);
  if (event.kind !== "ended") return { ...event, script: at(event.script) };
  return { kind: "ended", result: { ...event.result, script: at(event.result.script) } };
}

interface Both {
  readonly there: Side;
  readonly earlier: readonly RanApart[];
  readonly here: Side;
  readonly later: readonly RanApart[];
  readonly rowNames: RowNames | undefined;
}

function compared({ there, earlier, here, later, rowNames }: Both): readonly ScriptDifference[] {
  const all = [...new Set([...here.scripts, ...there.scripts])];
  return all.map((script): ScriptDifference => {
    const [old, now] = [earlier, later].map((ended) => ended.find((one) => one.script === script));
    const failures = [[there, old] as const, [here, now] as const].flatMap(([{ name }, one]) =>
      one !== undefined && one.results === undefined ? [{ revision: name, errors: one.errors }] : [],
    );
    if (failures.length > 0) return { script, outcome: "failed", changes: [], failures };
    if (old?.results === undefined) return { script, outcome: "came", changes: [], failures };
    if (now?.results === undefined) return { script, outcome: "went", changes: [], failures };
    const before: RunSide = { results: old.results, file: old.file };
    const after: RunSide = { results: now.results, file: now.file };
    const changes = compareResults(before, after, rowNames === undefined ? {} : { rowNames });
    return { script, outcome: changes.length === 0 ? "same" : "moved", changes, failures };
  });
}
