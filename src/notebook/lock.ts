// lock: what a script put out, as one short hash an output, so that a later run can be held against it.

import { createHash } from "node:crypto";
import * as z from "zod";
import type { ResultOutput, Results } from "./results.ts";

/** One output as the lock knows it. */
export interface LockedOutput {
  readonly kind: string;
  readonly name: string;
  readonly sha256: string;
  /** Of a table, and of what a chart was drawn from. */
  readonly rows?: number | undefined;
}

/** What stands in `<script>.lock.json`: the outputs by the cell that made them. */
export interface Lock {
  readonly script: string;
  readonly cells: Readonly<Record<string, readonly LockedOutput[]>>;
}

/** A difference between a lock and a run: in which cell, and how. */
export interface Drift {
  readonly cell: string;
  readonly text: string;
}

const shape: z.ZodType<Lock> = z.object({
  script: z.string(),
  cells: z.record(
    z.string(),
    z.array(z.object({ kind: z.string(), name: z.string(), sha256: z.string(), rows: z.number().optional() })),
  ),
});

/** The lock of a run. Charts are held by their words and their data, for a picture may differ by a pixel between machines. */
export function lock({ script, cells }: Results): Lock {
  return {
    script,
    cells: Object.fromEntries(
      cells.flatMap(({ id, outputs }) => (outputs.length === 0 ? [] : [[id, outputs.map((output) => locked(output))]])),
    ),
  };
}

function locked(output: ResultOutput): LockedOutput {
  const name = "name" in output ? output.name : output.kind;
  const rows = output.kind === "table" ? { rows: output.rows.length } : {};
  return {
    kind: output.kind,
    name,
    sha256: createHash("sha256").update(JSON.stringify(output)).digest("hex"),
    ...rows,
  };
}

/** Reads a lock; `undefined` where the text is none. */
export function readLock(text: string): Lock | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Where a run departs from its lock, in the order of the cells: cells gone or new, outputs gone, new or changed. */
export function drift(before: Lock, after: Lock): readonly Drift[] {
  const cells = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])];
  return cells.flatMap((cell): readonly Drift[] => {
    const [old, now] = [before.cells[cell], after.cells[cell]];
    if (old === undefined) return [{ cell, text: "is new" }];
    if (now === undefined) return [{ cell, text: "is gone, or puts nothing out" }];
    return outputsDrift(old, now).map((text) => ({ cell, text }));
  });
}

function outputsDrift(old: readonly LockedOutput[], now: readonly LockedOutput[]): readonly string[] {
  const named = ({ kind, name }: LockedOutput): string =>
    kind !== name ? `the ${kind} "${name}"` : kind === "markdown" ? "a paragraph" : `a ${kind}`;
  const longest = Math.max(old.length, now.length);
  return Array.from({ length: longest }, (_, i) => i).flatMap((i) => {
    const [a, b] = [old[i], now[i]];
    if (a === undefined) return b === undefined ? [] : [`puts out ${named(b)} that was not there`];
    if (b === undefined) return [`no longer puts out ${named(a)}`];
    if (a.sha256 === b.sha256) return [];
    if (a.kind !== b.kind || a.name !== b.name) return [`puts out ${named(b)} where ${named(a)} stood`];
    const rows =
      a.rows !== undefined && b.rows !== undefined && a.rows !== b.rows ? `: ${a.rows} rows before, ${b.rows} now` : "";
    return [`${named(b)} has changed${rows}`];
  });
}
