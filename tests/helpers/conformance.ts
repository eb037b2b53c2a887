// What the tests compare with their witnesses, written down when `npm run conformance` asks for it: docs/methods/conformance.md is made of it.

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect } from "vitest";

/** The comparisons of a test file. `error` and `tolerance` are the largest ones, relative. */
export interface Conformance {
  readonly file: string;
  readonly oracles: readonly string[];
  /** The series of the reference runs that it looked at, by path. */
  readonly read: readonly string[];
  readonly cases: number;
  readonly error: number;
  readonly tolerance: number;
}

const folder = process.env["HUSTINGS_CONFORMANCE"];
const oracles = new Set<string>();
const read = new Set<string>();
let [cases, error, tolerance] = [0, 0, 0];

/** Once in each file: helpers are loaded anew for every test file. */
if (folder !== undefined)
  afterAll(() => {
    const file = expect.getState().testPath ?? "";
    const all: Conformance = { file, oracles: [...oracles].sort(), read: [...read].sort(), cases, error, tolerance };
    appendFileSync(join(folder, "comparisons.jsonl"), `${JSON.stringify(all)}\n`);
  });

/** A test file reads figures. */
export function recordOracle(name: string): void {
  oracles.add(name);
}

/** A test file looks at a series of figures of a reference run. */
export function recordRead(path: string): void {
  read.add(path);
}

/** A number was held to its witness. */
export function recordComparison(off: number, allowed: number): void {
  cases++;
  if (Number.isFinite(off)) error = Math.max(error, off);
  tolerance = Math.max(tolerance, allowed);
}
