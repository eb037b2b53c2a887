// longest: of matches that share a token, the longest counts; among equals, the one further left.

import type { Stretch } from "./near.ts";

/**
 * The matches that are left when longer ones have taken their tokens.
 *
 * @param matches In any order; ties at one place go to the one that is listed first.
 * @returns Sorted by first token.
 * @cost O(m log m + tokens matched)
 */
export function longest<S extends Stretch>(matches: readonly S[]): readonly S[] {
  if (matches.length < 2) return matches;
  const taken = new Set<number>();
  return [...matches]
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter(({ first, last }) => {
      // What was taken before is at least as long, so it covers an end of whatever it meets.
      if (taken.has(first) || taken.has(last)) return false;
      for (let i = first; i <= last; i++) taken.add(i);
      return true;
    })
    .sort((a, b) => a.first - b.first);
}
