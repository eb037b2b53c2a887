// Holds a tail or quantile to its witnesses: R and, where R itself is not exact, 60-digit arithmetic.

import { recordComparison } from "./conformance.ts";
import { oracle } from "./oracle.ts";

type Tail = "lower" | "upper";
type Arguments = readonly [number, number, number];

interface Case {
  readonly f: string;
  readonly args: Arguments;
  readonly value: string;
}

const rows = ["distributions", "deep-tails"].flatMap((name) => oracle<{ readonly rows: readonly Case[] }>(name).rows);

/** The cases of a family that ours misses by more than 1e-10, and how many there were. */
export function witness(
  family: string,
  ours: (args: Arguments, tail: Tail) => number,
): { readonly cases: number; readonly missed: readonly object[] } {
  const cases = rows.filter(({ f }) => f.replace(/ (?:upper|lower)$/u, "") === family);
  const missed = cases.flatMap(({ f, args, value }) => {
    const found = ours(args, f.endsWith("upper") ? "upper" : "lower");
    const off = error(found, Number(value));
    recordComparison(off, 1e-10);
    return off < 1e-10 ? [] : [{ f, args, value, found }];
  });
  return { cases: cases.length, missed };
}

/** The error of a logarithm is the relative error of the probability; close to 0 it is that of the complement. */
function error(found: number, wanted: number): number {
  if (found === wanted) return 0;
  return Math.abs(found - wanted) / Math.min(1, Math.abs(wanted)) / Math.max(1, Math.abs(wanted) / 700);
}
