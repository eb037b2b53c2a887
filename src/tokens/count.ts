// tokensCount: how many tokens a stretch has when pads are left out.

import type { Tokens } from "../core/tokens.ts";

const padded = new WeakMap<Uint32Array, boolean>();

/**
 * A counter of the tokens from `first` up to, not including, `end`. Mostly there is no pad, and nothing needs to be looked at.
 *
 * @cost O(tokens) once for these tokens, then O(1) without pads and O(stretch) with them
 */
export function tokensCount({ ids }: Tokens): (first: number, end: number) => number {
  const some = padded.get(ids) ?? ids.includes(0);
  padded.set(ids, some);
  if (!some) return (first, end) => Math.max(0, end - first);
  return (first, end) => {
    let count = 0;
    for (let i = first; i < end; i++) if (ids[i] !== 0) count++;
    return count;
  };
}
