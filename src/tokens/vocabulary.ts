// The vocabulary under construction: a hash table from a word's bytes, as written, to the number of its matching form.

import { asciiWords, bytesBefore, lowest } from "./ascii-words.ts";

/** Turns a word as written into its id. Asked once for each spelling. */
export type Intern = (raw: string) => number;

/** A slot is four numbers: the first four bytes of the word, the next four, where the rest lies in the pool (0: no rest), and id + 1 (0: free). */
const SLOT = 4;
/** The bit that turns an ASCII capital into a small letter and leaves digits alone, in each of four bytes. */
const SMALL = 0x20202020;

/**
 * An open-addressing table over one buffer of bytes at a time. The first eight bytes of a word are its key; what is longer is compared in a
 * pool, four bytes at a time. With `fold`, ASCII letters are made small on the way, so that The and the share a slot.
 */
export class Vocabulary {
  private readonly intern: Intern;
  private readonly small: number;
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(this.bytes.buffer);
  private table: Int32Array = new Int32Array(SLOT << 14);
  private used = 0;
  /** For each rest: how many units of four bytes, then the units. Place 0 stays empty. */
  private pool: Int32Array = new Int32Array(1 << 14);
  private pooled = 1;
  /** The units behind the first eight bytes of the word at hand. */
  private rest: Int32Array = new Int32Array(64);
  private restLength = 0;

  constructor(letters: "fold" | "keep", intern: Intern) {
    this.intern = intern;
    this.small = letters === "fold" ? SMALL : 0;
  }

  /** Turns to another buffer; at least eight bytes behind the last word must be readable. */
  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The id of the word from byte `start` to byte `end`, whatever it is made of. */
  find(start: number, end: number): number {
    const low = this.unit(start, end);
    const high = this.unit(start + 4, end);
    if (end - start <= 8) return this.findShort(low, high, start, end);
    this.restLength = 0;
    for (let at = start + 8; at < end; at += 4) this.addRest(this.unit(at, end));
    return this.findLong(low, high, start, end);
  }

  /** The id of a word of up to eight bytes: the first four, the next four (0: there are none). */
  findShort(low: number, high: number, start: number, end: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let at = (mix(low, high, 0) * SLOT) & mask;
    for (;;) {
      const entry = table[at + 3] ?? 0;
      if (entry === 0) return this.insert(at, low, high, 0, start, end);
      if (table[at] === low && table[at + 1] === high && table[at + 2] === 0) return entry - 1;
      at = (at + SLOT) & mask;
    }
  }

  /** The id of a longer word, whose rest was read by `readRest`. */
  findLong(low: number, high: number, start: number, end: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let at = (mix(low, high, hashOf(this.rest, 0, this.restLength)) * SLOT) & mask;
    for (;;) {
      const entry = table[at + 3] ?? 0;
      if (entry === 0) return this.insert(at, low, high, this.keepRest(), start, end);
      if (table[at] === low && table[at + 1] === high && this.restIs(table[at + 2] ?? 0)) return entry - 1;
      at = (at + SLOT) & mask;
    }
  }

  /** Reads on in an ASCII word after its first eight bytes. Answers where it ends. */
  readRest(from: number): number {
    const { view, small } = this;
    this.restLength = 0;
    for (let at = from; ; at += 4) {
      const four = view.getInt32(at, true);
      const others = asciiWords(four);
      if (others === 0) {
        this.addRest(four | small);
        continue;
      }
      const last = bytesBefore(others);
      if (last > 0) this.addRest(lowest(four | small, last));
      return at + last;
    }
  }

  private restIs(place: number): boolean {
    const { pool, rest, restLength } = this;
    if (place === 0 || pool[place] !== restLength) return false;
    for (let i = 0; i < restLength; i++) {
      if (pool[place + 1 + i] !== rest[i]) return false;
    }
    return true;
  }

  /** Up to four bytes from `start` on as one number, ASCII capitals made small. */
  private unit(start: number, end: number): number {
    let packed = 0;
    for (let i = start; i < end && i < start + 4; i++) {
      const byte = this.bytes[i] ?? 0;
      const isCapital = byte >= 0x41 && byte <= 0x5a;
      packed |= (isCapital ? byte | (this.small & 0xff) : byte) << ((i - start) * 8);
    }
    return packed;
  }

  private addRest(unit: number): void {
    if (this.restLength === this.rest.length) this.rest = enlarged(this.rest, this.rest.length * 2);
    this.rest[this.restLength++] = unit;
  }

  private insert(at: number, low: number, high: number, rest: number, start: number, end: number): number {
    const id = this.intern(decoder.decode(this.bytes.subarray(start, end)));
    const { table } = this;
    table[at] = low;
    table[at + 1] = high;
    table[at + 2] = rest;
    table[at + 3] = id + 1;
    this.used++;
    if (this.used * SLOT * 2 > table.length) this.grow();
    return id;
  }

  private keepRest(): number {
    const { rest, restLength, pooled } = this;
    const end = pooled + 1 + restLength;
    if (end > this.pool.length) this.pool = enlarged(this.pool, Math.max(end, this.pool.length * 2));
    this.pool[pooled] = restLength;
    this.pool.set(rest.subarray(0, restLength), pooled + 1);
    this.pooled = end;
    return pooled;
  }

  private grow(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 3] === 0) continue;
      const place = old[from + 2] ?? 0;
      const rest = place === 0 ? 0 : hashOf(this.pool, place + 1, this.pool[place] ?? 0);
      let at = (mix(old[from] ?? 0, old[from + 1] ?? 0, rest) * SLOT) & mask;
      while (table[at + 3] !== 0) at = (at + SLOT) & mask;
      for (let k = 0; k < SLOT; k++) table[at + k] = old[from + k] ?? 0;
    }
    this.table = table;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function enlarged(old: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(old);
  return larger;
}

function hashOf(units: Int32Array, from: number, count: number): number {
  let hash = count;
  for (let i = from; i < from + count; i++) {
    hash = Math.imul(hash ^ (units[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Spreads the bits of the key: a multiplication carries them up, a shift brings them down again. */
function mix(low: number, high: number, rest: number): number {
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ rest;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** An empty vocabulary. */
export function vocabulary(letters: "fold" | "keep", intern: Intern): Vocabulary {
  return new Vocabulary(letters, intern);
}
