// The token list under construction: typed arrays that grow, cut to size at the end.

/** Room for one more document is made before it is scanned, so that adding a token needs no question. */
export class TokenList {
  ids: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  count = 0;
  private firsts: Uint32Array = new Uint32Array(1024);
  private firstCount = 0;

  /** @param expected How many tokens are likely. Memory asked for and never touched costs nothing. */
  constructor(expected: number) {
    this.ids = new Uint32Array(expected);
    this.starts = new Uint32Array(expected);
    this.ends = new Uint32Array(expected);
  }

  /** Makes room for `more` tokens. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed <= this.ids.length) return;
    const size = Math.max(needed, Math.ceil(this.ids.length * 1.5));
    this.ids = enlarged(this.ids, this.count, size);
    this.starts = enlarged(this.starts, this.count, size);
    this.ends = enlarged(this.ends, this.count, size);
  }

  /** Notes that the next token opens a sentence. */
  openSentence(): void {
    if (this.firstCount > 0 && this.firsts[this.firstCount - 1] === this.count) return;
    if (this.firstCount === this.firsts.length)
      this.firsts = enlarged(this.firsts, this.firstCount, this.firstCount * 2);
    this.firsts[this.firstCount++] = this.count;
  }

  /** The arrays cut to size. */
  finish(): { ids: Uint32Array; starts: Uint32Array; ends: Uint32Array; sentences: Uint32Array } {
    const { ids, starts, ends, firsts, count, firstCount } = this;
    // The last sentence that was opened may have got no token.
    const opened = firsts[firstCount - 1] === count ? firstCount - 1 : firstCount;
    return {
      ids: cut(ids, count),
      starts: cut(starts, count),
      ends: cut(ends, count),
      sentences: firsts.slice(0, opened),
    };
  }
}

/** A view when most of the memory is in use, which spares copying hundreds of megabytes; a copy when most would be waste. */
function cut(list: Uint32Array, used: number): Uint32Array {
  return used * 2 > list.length ? list.subarray(0, used) : list.slice(0, used);
}

function enlarged(old: Uint32Array, used: number, size: number): Uint32Array {
  const larger = new Uint32Array(size);
  larger.set(old.subarray(0, used));
  return larger;
}

/** An empty list. */
export function tokenList(expected: number): TokenList {
  return new TokenList(expected);
}
