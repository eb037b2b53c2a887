// Found: a growing list of matches in typed arrays, so that millions of them cost no objects.

interface Matched {
  readonly entries: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

/** Matches so far. Anyone may read the arrays up to `length`; only `add` and `cut` change it. */
export class Found {
  entries: Uint32Array;
  firsts: Uint32Array;
  lasts: Uint32Array;
  length = 0;

  /** `room`: how many are expected. Room that is never written to costs no memory. */
  constructor(room = 1024) {
    this.entries = new Uint32Array(room);
    this.firsts = new Uint32Array(room);
    this.lasts = new Uint32Array(room);
  }

  add(entry: number, first: number, last: number): void {
    if (this.length === this.entries.length) this.grow();
    this.entries[this.length] = entry;
    this.firsts[this.length] = first;
    this.lasts[this.length++] = last;
  }

  /** Forgets all matches from `length` on. */
  cut(length: number): void {
    this.length = length;
  }

  /** The matches as arrays of their own. */
  take(): Matched {
    const { entries, firsts, lasts } = this.view();
    return { entries: entries.slice(), firsts: firsts.slice(), lasts: lasts.slice() };
  }

  /** The matches as they lie here: for those who read them once. */
  view(): Matched {
    const { entries, firsts, lasts, length } = this;
    return {
      entries: entries.subarray(0, length),
      firsts: firsts.subarray(0, length),
      lasts: lasts.subarray(0, length),
    };
  }

  private grow(): void {
    this.entries = doubled(this.entries);
    this.firsts = doubled(this.firsts);
    this.lasts = doubled(this.lasts);
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.max(1024, array.length * 2));
  larger.set(array);
  return larger;
}
