// pickTail: the one tail and the one scale that a caller asked for.

import type { LogTails } from "./gamma-tails.ts";
import { logComplement } from "./log-complement.ts";

/** Which tail of a distribution, and whether as a probability or as its natural logarithm. */
export interface TailOptions {
  readonly tail?: "lower" | "upper";
  readonly as?: "probability" | "log";
}

/** The tail that is wanted, from the logarithms of both. */
export function pickTail(tails: LogTails, { tail = "upper", as = "probability" }: TailOptions): number {
  const log = tails[tail];
  return as === "log" ? log : Math.exp(log);
}

/** The logarithms of a probability and of its complement, whichever of them was given and however. */
export function bothTails(p: number, { tail = "upper", as = "probability" }: TailOptions): LogTails {
  const given = as === "log" ? p : Math.log(p);
  const other = as === "log" ? logComplement(p) : Math.log1p(-p);
  return tail === "lower" ? { lower: given, upper: other } : { lower: other, upper: given };
}
