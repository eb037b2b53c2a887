// Found: a growing list of matches in typed arrays, so that millions of them cost no objects.

/** Matches so far. Anyone may read the arrays up to `length`; only `add` and `cut` change it. */
export class Found {
  entries: Uint32Array = new Uint32Array(1024);
  firsts: Uint32Array = new Uint32Array(1024);
  lasts: Uint32Array = new Uint32Array(1024);
  length = 0;

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
  take(): { readonly entries: Uint32Array; readonly firsts: Uint32Array; readonly lasts: Uint32Array } {
    const { entries, firsts, lasts, length } = this;
    return { entries: entries.slice(0, length), firsts: firsts.slice(0, length), lasts: lasts.slice(0, length) };
  }

  private grow(): void {
    this.entries = doubled(this.entries);
    this.firsts = doubled(this.firsts);
    this.lasts = doubled(this.lasts);
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
