// Reads the figures of tests/oracle, and compares numbers by relative error.

import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { recordComparison, recordOracle } from "./conformance.ts";

/** The figures of `tests/oracle/<name>.json`, as the test says they are. */
export function oracle<T>(name: string): T {
  recordOracle(name);
  return JSON.parse(readFileSync(new URL(`../oracle/${name}.json`, import.meta.url), "utf8")) as T;
}

/** Agrees to 1e-8 of what is wanted, or of the last digits it was printed with where it is small (`absolute`); says where it does not. */
export function near(
  found: number | null | undefined,
  wanted: number | string | undefined,
  {
    at = "",
    relative = 1e-8,
    absolute = 1e-9,
  }: { readonly at?: string; readonly relative?: number; readonly absolute?: number } = {},
): void {
  const b = Number(wanted);
  if (typeof found !== "number" || !Number.isFinite(b)) {
    expect(found ?? Number.NaN, at).toBe(b);
    return;
  }
  const off = Math.abs(found - b);
  const error = off === 0 ? 0 : off / Math.max(Math.abs(b), absolute / relative);
  recordComparison(error, relative);
  if (!(error < relative)) expect.fail(`${at}: ${found} should be ${b} to ${relative}; the error is ${error}`);
}

declare module "vitest" {
  interface Matchers<T> {
    /** Agrees to a relative error of `tolerance` (1e-8). What is wanted may be the text of a number: "Infinity", "NaN". */
    toAgreeWith: (wanted: number | string | undefined, tolerance?: number) => T;
  }
}

expect.extend({
  toAgreeWith(found: unknown, wanted: number | string | undefined, tolerance = 1e-8) {
    const [a, b] = [typeof found === "number" ? found : Number.NaN, Number(wanted)];
    const error = Math.abs(a - b) / Math.max(Math.abs(b), Number.MIN_VALUE);
    const equal = Object.is(a, b) || a === b;
    recordComparison(equal ? 0 : error, tolerance);
    return {
      pass: typeof found === "number" && (equal || error < tolerance),
      message: () => `${String(found)} should be ${String(wanted)} to ${tolerance}; the relative error is ${error}`,
    };
  },
});
