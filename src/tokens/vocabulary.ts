// The vocabulary under construction: a hash table from a word's bytes, as written, to the number of its matching form.

/** Turns a word as written into its id. Asked once for each spelling. */
export type Intern = (raw: string) => number;

/** What each byte is matched as. */
export interface WordBytes {
  /** Every byte as it is matched. */
  readonly mapping: Uint8Array;
  /** ASCII letters and digits as they are matched, 0 for every other byte. */
  readonly wordBytes: Uint8Array;
}

/** A slot is four numbers: the first four bytes of the word, the next four, where the rest lies in the pool (0: no rest), and id + 1 (0: free). */
const SLOT = 4;
/** FNV-1a, 32 bits. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 16777619;

/**
 * An open-addressing table over one buffer of bytes at a time. Eight bytes of a word make its key; what is longer is compared in a pool.
 * Bytes run through `mapping` first, so that The and the share a slot.
 */
export class Vocabulary {
  /** The bytes in which `start` and `end` are counted. Set anew for each document. */
  bytes: Uint8Array = new Uint8Array(0);
  private readonly mapping: Uint8Array;
  private readonly wordBytes: Uint8Array;
  private readonly intern: Intern;
  /** The key of the word read last: its first four bytes, the next four, a hash of the rest. */
  private low = 0;
  private high = 0;
  private rest = 0;
  private table: Int32Array = new Int32Array(SLOT << 14);
  private used = 0;
  private pool: Uint8Array = new Uint8Array(1 << 16);
  private poolEnd = 1;

  constructor({ mapping, wordBytes }: WordBytes, intern: Intern) {
    this.mapping = mapping;
    this.wordBytes = wordBytes;
    this.intern = intern;
  }

  /** The id of the word from byte `start` to byte `end`. */
  find(start: number, end: number): number {
    this.low = this.pack(start, Math.min(end, start + 4));
    this.high = this.pack(start + 4, Math.min(end, start + 8));
    this.rest = this.hashRest(start, end);
    return this.lookup(start, end);
  }

  /** Reads the ASCII word at byte `start` and makes its key on the way. Answers where it ends. */
  read(start: number): number {
    const { bytes, wordBytes } = this;
    let at = start;
    let byte = wordBytes[bytes[at] ?? 0] ?? 0;
    let low = 0;
    let high = 0;
    let rest = 0;
    for (let bit = 0; byte !== 0 && bit < 32; bit += 8) {
      low |= byte << bit;
      byte = wordBytes[bytes[++at] ?? 0] ?? 0;
    }
    for (let bit = 0; byte !== 0 && bit < 32; bit += 8) {
      high |= byte << bit;
      byte = wordBytes[bytes[++at] ?? 0] ?? 0;
    }
    if (byte !== 0) {
      rest = HASH_START;
      do {
        rest = Math.imul(rest ^ byte, HASH_FACTOR);
        byte = wordBytes[bytes[++at] ?? 0] ?? 0;
      } while (byte !== 0);
    }
    this.low = low;
    this.high = high;
    this.rest = rest;
    return at;
  }

  /** The id of the word that was read last, from byte `start` to byte `end`. */
  lookup(start: number, end: number): number {
    const { table, low, high, rest } = this;
    const mask = table.length - 1;
    let at = (mix(low, high, rest) * SLOT) & mask;
    for (;;) {
      const entry = table[at + 3] ?? 0;
      if (entry === 0) return this.insert(at, start, end);
      if (table[at] === low && table[at + 1] === high && this.restIs(table[at + 2] ?? 0, start, end)) return entry - 1;
      at = (at + SLOT) & mask;
    }
  }

  /** FNV-1a over what follows the first eight bytes. */
  hashRest(start: number, end: number): number {
    if (end - start <= 8) return 0;
    let hash = HASH_START;
    for (let i = start + 8; i < end; i++) hash = Math.imul(hash ^ this.mapped(i), HASH_FACTOR);
    return hash;
  }

  private mapped(at: number): number {
    return this.mapping[this.bytes[at] ?? 0] ?? 0;
  }

  private pack(start: number, end: number): number {
    let packed = 0;
    for (let i = start; i < end; i++) packed |= this.mapped(i) << ((i - start) * 8);
    return packed;
  }

  private restIs(pooled: number, start: number, end: number): boolean {
    const length = end - start - 8;
    if (length <= 0) return pooled === 0;
    if (pooled === 0 || this.pooledLength(pooled) !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.pool[pooled + 4 + i] !== this.mapped(start + 8 + i)) return false;
    }
    return true;
  }

  private pooledLength(pooled: number): number {
    const pool = this.pool;
    return (
      (pool[pooled] ?? 0) |
      ((pool[pooled + 1] ?? 0) << 8) |
      ((pool[pooled + 2] ?? 0) << 16) |
      ((pool[pooled + 3] ?? 0) << 24)
    );
  }

  private insert(at: number, start: number, end: number): number {
    const id = this.intern(decoder.decode(this.bytes.subarray(start, end)));
    const table = this.table;
    table[at] = this.low;
    table[at + 1] = this.high;
    table[at + 2] = this.keepRest(start, end);
    table[at + 3] = id + 1;
    this.used++;
    if (this.used * SLOT * 2 > table.length) this.grow();
    return id;
  }

  /** Pools what follows the first eight bytes: four bytes of length, then the bytes. */
  private keepRest(start: number, end: number): number {
    const length = end - start - 8;
    if (length <= 0) return 0;
    const needed = this.poolEnd + 4 + length;
    if (needed > this.pool.length) {
      const larger = new Uint8Array(Math.max(needed, this.pool.length * 2));
      larger.set(this.pool);
      this.pool = larger;
    }
    const pooled = this.poolEnd;
    for (let i = 0; i < 4; i++) this.pool[pooled + i] = (length >>> (i * 8)) & 255;
    for (let i = 0; i < length; i++) this.pool[pooled + 4 + i] = this.mapped(start + 8 + i);
    this.poolEnd = needed;
    return pooled;
  }

  private grow(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 3] === 0) continue;
      let at = (mix(old[from] ?? 0, old[from + 1] ?? 0, this.pooledHash(old[from + 2] ?? 0)) * SLOT) & mask;
      while (table[at + 3] !== 0) at = (at + SLOT) & mask;
      for (let k = 0; k < SLOT; k++) table[at + k] = old[from + k] ?? 0;
    }
    this.table = table;
  }

  private pooledHash(pooled: number): number {
    if (pooled === 0) return 0;
    let hash = HASH_START;
    const end = pooled + 4 + this.pooledLength(pooled);
    for (let i = pooled + 4; i < end; i++) hash = Math.imul(hash ^ (this.pool[i] ?? 0), HASH_FACTOR);
    return hash;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Spreads the bits of the key over the number (the constants are those of well-tried multiplicative hashes). */
function mix(low: number, high: number, rest: number): number {
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ rest;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** An empty vocabulary. */
export function vocabulary(bytes: WordBytes, intern: Intern): Vocabulary {
  return new Vocabulary(bytes, intern);
}
