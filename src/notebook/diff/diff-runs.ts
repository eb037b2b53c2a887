// diffRuns: runs scripts as they are and as they were, and tells what moved.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { HustingsError } from "../../core/errors.ts";
import { readResults } from "../results.ts";
import { run, type RunEvent } from "../run.ts";
import { scriptName } from "../script-name.ts";
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
  readonly out: string;
  readonly scripts: readonly string[];
}

/**
 * Runs scripts at a revision and as they are now, or at two revisions, and compares what they put out. Nothing of it stays on disk.
 *
 * @param paths Scripts and folders of scripts, from the present folder.
 * @throws bad-revision; missing-file where neither side has such a script.
 */
export async function diffRuns(
  paths: readonly string[],
  { before, after, args = [], rowNames, begin = () => undefined, say = () => undefined }: DiffOptions,
): Promise<RunsDifference> {
  const temporary = mkdtempSync(join(tmpdir(), "hustings-diff-"));
  try {
    const present = side({ name: "", folder: process.cwd(), out: join(temporary, "out-after"), paths });
    const own = present.scripts.map((script) => resolve(script));
    const old = revision(before, { into: join(temporary, "before"), own });
    const now = after === undefined ? undefined : revision(after, { into: join(temporary, "after"), own });
    const there = side({ ...old, out: join(temporary, "out-before"), paths });
    const here = now === undefined ? present : side({ ...present, ...now, paths });
    if (there.scripts.length + here.scripts.length === 0) scripts(paths);
    begin([...there.scripts, ...here.scripts]);
    const runs = [];
    for (const one of [there, here]) {
      const ended = await run(one.scripts, {
        cwd: one.folder,
        out: one.out,
        args,
        say: (event) => say(named(event, one)),
      });
      if (ended.some(({ exit }) => exit === 130)) return { scripts: [], notices: [], interrupted: true };
      runs.push(new Map(ended.map((result) => [result.script, result.errors])));
    }
    const [oldErrors = new Map(), newErrors = new Map()] = runs;
    const all = [...new Set([...here.scripts, ...there.scripts])];
    return {
      scripts: all.map((script) => compared(script, { there, here, oldErrors, newErrors, rowNames })),
      notices: [...new Set([...old.notices, ...(now?.notices ?? [])])],
      interrupted: false,
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function side({ paths, ...rest }: Omit<Side, "scripts"> & { readonly paths: readonly string[] }): Side {
  const found = paths.flatMap((path) => {
    try {
      return scripts([join(rest.folder, path)]).map((script) => relative(rest.folder, script));
    } catch (error) {
      // It may be there on the other side.
      if (error instanceof HustingsError && error.code === "missing-file") return [];
      throw error;
    }
  });
  return { ...rest, scripts: [...new Set(found)] };
}

/** On which side it happens; the folder of its page is gone in the end, so nobody is told of it. */
function named(event: RunEvent, { name }: Side): RunEvent {
  const at = (script: string): string => (name === "" ? script : `${name}:${script}`);
  if (event.kind !== "ended") return { ...event, script: at(event.script) };
  return { kind: "ended", result: { ...event.result, script: at(event.result.script), folder: "" } };
}

interface Both {
  readonly there: Side;
  readonly here: Side;
  readonly oldErrors: ReadonlyMap<string, string>;
  readonly newErrors: ReadonlyMap<string, string>;
  readonly rowNames: RowNames | undefined;
}

function compared(script: string, { there, here, oldErrors, newErrors, rowNames }: Both): ScriptDifference {
  const [old, now] = [runSide(there, script), runSide(here, script)];
  const failed = (
    one: Side,
    run: RunSide | undefined,
    errors: ReadonlyMap<string, string>,
  ): ScriptDifference["failures"] =>
    run === undefined && one.scripts.includes(script) ? [{ revision: one.name, errors: errors.get(script) ?? "" }] : [];
  const failures = [...failed(there, old, oldErrors), ...failed(here, now, newErrors)];
  if (failures.length > 0) return { script, outcome: "failed", changes: [], failures };
  if (old === undefined) return { script, outcome: "came", changes: [], failures };
  if (now === undefined) return { script, outcome: "went", changes: [], failures };
  const changes = compareResults(old, now, rowNames === undefined ? {} : { rowNames });
  return { script, outcome: changes.length === 0 ? "same" : "moved", changes, failures };
}

function runSide({ out }: Side, script: string): RunSide | undefined {
  const file = (name: string): string | undefined => {
    const path = join(out, scriptName(script), name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const results = readResults(file("results.json") ?? "");
  return results === undefined ? undefined : { results, file };
}
