// readDispersion: how much more counts scatter than chance has it, as two commands take it.

import { readPositive } from "./options.ts";

/** A number above zero, or "estimated". */
export function readDispersion(text: string): number | "estimated" {
  return text === "estimated" ? text : readPositive(text, "--dispersion");
}
