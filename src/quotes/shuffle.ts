// shuffle: the same items in a random order, drawn from a seeded stream.

import type { Random } from "../core/random.ts";

/** A new array; the items given are not moved. */
export function shuffle<T>(items: readonly T[], chance: Random): readonly T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = chance.integer(i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}
