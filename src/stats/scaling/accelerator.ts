// accelerator: lets a fit that goes round by round skip ahead, and takes back a leap that led astray.

import { extrapolate } from "./extrapolate.ts";

/**
 * Answers what is to be called after each round with the largest move: it skips ahead after every third one. Where a leap made the next round larger
 * instead of smaller, the parts go back to where they leapt from, and the next leaps wait.
 *
 * @param parts What the rounds change, in place.
 * @param options `from`: the first round that counts. `settle`: brings the parts back to their scale after a leap.
 * @cost O(numbers) a round
 */
export function accelerator(
  parts: readonly Float64Array[],
  { from, settle }: { readonly from: number; readonly settle: () => void },
): (round: number, change: number) => void {
  let seen: Float64Array[] = [];
  let leapt: { readonly from: Float64Array; readonly change: number } | undefined;
  let quiet = from;
  return (round, change) => {
    if (leapt !== undefined && change > 2 * leapt.change) {
      unpack(leapt.from, parts);
      quiet = round + pause;
      seen = [];
      leapt = undefined;
      return;
    }
    leapt = undefined;
    if (round < quiet) return;
    seen.push(packed(parts));
    if (seen.length < 3) return;
    const [first, second, third] = seen as [Float64Array, Float64Array, Float64Array];
    unpack(extrapolate(first, second, third), parts);
    settle();
    leapt = { from: third, change };
    seen = [];
  };
}

/** Rounds without leaps after one that led astray. */
const pause = 6;

function packed(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unpack(whole: Float64Array, parts: readonly Float64Array[]): void {
  let at = 0;
  for (const part of parts) {
    part.set(whole.subarray(at, at + part.length));
    at += part.length;
  }
}
