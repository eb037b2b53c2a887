// gramTable: an open-addressing table of pairs of whole numbers with a count each, for millions of n-grams.

/** Pairs and their counts. An n-gram is the pair of its beginning, by its place in another table, and its last word. */
export interface GramTable {
  /** Counts a pair, and answers its place: 0 for the first pair ever seen, and so on. */
  readonly add: (first: number, second: number, times: number) => number;
  /** The place of a pair; -1 where it was never seen. */
  readonly find: (first: number, second: number) => number;
  readonly size: () => number;
  readonly count: (place: number) => number;
}

/**
 * An empty table.
 *
 * @cost O(1) a pair on average; 12 bytes a pair and 8 bytes a slot
 */
export function gramTable(): GramTable {
  let [firsts, seconds, counts] = [new Uint32Array(1024), new Uint32Array(1024), new Uint32Array(1024)];
  let slots = new Int32Array(4096).fill(-1);
  let size = 0;
  const slotOf = (first: number, second: number): number => {
    const mask = slots.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] as number;
      if (place === -1 || (firsts[place] === first && seconds[place] === second)) return slot;
    }
  };
  const grow = (): void => {
    firsts = wider(firsts);
    seconds = wider(seconds);
    counts = wider(counts);
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let place = 0; place < size; place++) slots[slotOf(firsts[place] as number, seconds[place] as number)] = place;
  };
  return {
    add(first, second, times) {
      const slot = slotOf(first, second);
      const known = slots[slot] as number;
      if (known !== -1) {
        counts[known] = (counts[known] as number) + times;
        return known;
      }
      slots[slot] = size;
      firsts[size] = first;
      seconds[size] = second;
      counts[size] = times;
      size++;
      if (size === firsts.length) grow();
      return size - 1;
    },
    find: (first, second) => slots[slotOf(first, second)] as number,
    size: () => size,
    count: (place) => counts[place] as number,
  };
}

function wider(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(array.length * 2);
  next.set(array);
  return next;
}
