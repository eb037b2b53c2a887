// gramTable: an open-addressing table of pairs of whole numbers with a count each, for millions of n-grams.

/** Pairs and their counts. An n-gram is the pair of its beginning, by its place in another table, and its last word. */
export interface GramTable {
  /** Counts a pair, and answers its place: 0 for the first pair ever seen, and so on. */
  readonly add: (first: number, second: number, times: number) => number;
  /** The place of a pair; -1 where it was never seen. */
  readonly find: (first: number, second: number) => number;
  /** How often a pair was seen. */
  readonly count: (first: number, second: number) => number;
  /** All pairs with their counts, by place. */
  readonly lists: () => {
    readonly firsts: Uint32Array;
    readonly seconds: Uint32Array;
    readonly counts: Uint32Array;
  };
}

/** Numbers a slot holds: first, second, count, and place + 1, so that zeros are an empty slot. Side by side they are one read of memory. */
const WIDTH = 4;

/**
 * An empty table.
 *
 * @cost O(1) a pair on average; 16 bytes a slot, of which at most half are full
 */
export function gramTable(): GramTable {
  let slots = new Uint32Array(1024 * WIDTH);
  let size = 0;
  const slotOf = (first: number, second: number): number => {
    const all = slots;
    const mask = all.length / WIDTH - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      if (all[at + 3] === 0 || (all[at] === first && all[at + 1] === second)) return at;
    }
  };
  const grow = (): void => {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WIDTH)
      if (old[at + 3] !== 0) slots.set(old.subarray(at, at + WIDTH), slotOf(old[at] as number, old[at + 1] as number));
  };
  return {
    add(first, second, times) {
      const at = slotOf(first, second);
      const known = slots[at + 3] as number;
      slots[at + 2] = (slots[at + 2] as number) + times;
      if (known !== 0) return known - 1;
      slots[at] = first;
      slots[at + 1] = second;
      slots[at + 3] = ++size;
      if (size * WIDTH * 2 > slots.length) grow();
      return size - 1;
    },
    find: (first, second) => (slots[slotOf(first, second) + 3] as number) - 1,
    count: (first, second) => slots[slotOf(first, second) + 2] as number,

    lists() {
      const [firsts, seconds, counts] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
      for (let at = 0; at < slots.length; at += WIDTH) {
        const place = (slots[at + 3] as number) - 1;
        if (place < 0) continue;
        firsts[place] = slots[at] as number;
        seconds[place] = slots[at + 1] as number;
        counts[place] = slots[at + 2] as number;
      }
      return { firsts, seconds, counts };
    },
  };
}
