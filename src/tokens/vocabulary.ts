// The vocabulary under construction: a hash table from a word's bytes, as written, to the number of its matching form.

import { lowest, smallCapitals } from "./ascii-words.ts";

/** Turns a word as written into its id. Asked once for each spelling. */
export type Intern = (raw: string) => number;

/** A slot is eight numbers: the first sixteen bytes of the word in four, where the rest lies in the pool (0: no rest), id + 1 (0: free), two spare. */
const SLOT = 8;
const REST = 4;
const ENTRY = 5;
/** How much of a word is kept in its slot. */
const KEY = 16;

/**
 * An open-addressing table over one buffer of bytes at a time. The first sixteen bytes of a word are its key; what is longer is compared in a
 * pool. With `fold`, ASCII capitals are made small on the way, so that The and the share a slot.
 */
export class Vocabulary {
  private readonly intern: Intern;
  private readonly fold: boolean;
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(this.bytes.buffer);
  private table: Int32Array = new Int32Array(SLOT << 13);
  private used = 0;
  /** For each rest: how many numbers of four bytes, then the numbers. Place 0 stays empty. */
  private pool: Int32Array = new Int32Array(1 << 10);
  private pooled = 1;

  constructor(letters: "fold" | "keep", intern: Intern) {
    this.intern = intern;
    this.fold = letters === "fold";
  }

  /** Turns to another buffer; at least eight bytes behind the last word must be readable. */
  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The id of the word from byte `start` to byte `end`, whatever it is made of. */
  find(start: number, end: number): number {
    const low = this.four(start, end);
    const high = this.four(start + 4, end);
    return end - start <= 8 ? this.findShort(low, high, start, end) : this.findLong(low, high, start, end);
  }

  /** The id of a word of up to eight bytes: the first four, the next four (0: there are none). */
  findShort(low: number, high: number, start: number, end: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let at = (mix(low, high, 0) * SLOT) & mask;
    for (;;) {
      const entry = table[at + ENTRY] ?? 0;
      if (entry === 0) return this.insert(at, start, end);
      if (table[at] === low && table[at + 1] === high && table[at + 2] === 0) return entry - 1;
      at = (at + SLOT) & mask;
    }
  }

  /** The id of a longer word. */
  findLong(low: number, high: number, start: number, end: number): number {
    const { table } = this;
    const mask = table.length - 1;
    const third = this.four(start + 8, end);
    const fourth = this.four(start + 12, end);
    let at = (mix(low, high, mix(third, fourth, this.restHash(start, end))) * SLOT) & mask;
    for (;;) {
      const entry = table[at + ENTRY] ?? 0;
      if (entry === 0) return this.insert(at, start, end);
      const sameStart =
        table[at] === low && table[at + 1] === high && table[at + 2] === third && table[at + 3] === fourth;
      if (sameStart && this.restIs(table[at + REST] ?? 0, start, end)) return entry - 1;
      at = (at + SLOT) & mask;
    }
  }

  /** Up to four bytes from `start` on as one number; 0 when the word ends before. */
  private four(start: number, end: number): number {
    if (start >= end) return 0;
    const all = this.view.getInt32(start, true);
    const own = end - start < 4 ? lowest(all, end - start) : all;
    return this.fold ? smallCapitals(own) : own;
  }

  private restHash(start: number, end: number): number {
    let hash = 0;
    for (let at = start + KEY; at < end; at += 4) hash = mix(hash, this.four(at, end), 0);
    return hash;
  }

  private restIs(place: number, start: number, end: number): boolean {
    if (end - start <= KEY || place === 0) return end - start <= KEY && place === 0;
    const { pool } = this;
    let i = place + 1;
    for (let at = start + KEY; at < end; at += 4) {
      if (pool[i++] !== this.four(at, end)) return false;
    }
    return pool[place] === i - place - 1;
  }

  private insert(at: number, start: number, end: number): number {
    const id = this.intern(decoder.decode(this.bytes.subarray(start, end)));
    const { table } = this;
    for (let k = 0; k < 4; k++) table[at + k] = this.four(start + 4 * k, end);
    table[at + REST] = this.keepRest(start, end);
    table[at + ENTRY] = id + 1;
    this.used++;
    if (this.used * SLOT * 2 > table.length) this.grow();
    return id;
  }

  private keepRest(start: number, end: number): number {
    if (end - start <= KEY) return 0;
    const length = (end - start - KEY + 3) >> 2;
    const place = this.pooled;
    this.pooled += length + 1;
    if (this.pooled > this.pool.length) this.pool = enlarged(this.pool, this.pooled * 2);
    this.pool[place] = length;
    for (let i = 0; i < length; i++) this.pool[place + 1 + i] = this.four(start + KEY + 4 * i, end);
    return place;
  }

  private grow(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + ENTRY] === 0) continue;
      let at = (this.hashOf(from) * SLOT) & mask;
      while (table[at + ENTRY] !== 0) at = (at + SLOT) & mask;
      for (let k = 0; k < SLOT; k++) table[at + k] = old[from + k] ?? 0;
    }
    this.table = table;
  }

  /** The hash of the word in a slot, as `findShort` and `findLong` make it. */
  private hashOf(slot: number): number {
    const [low = 0, high = 0, third = 0, fourth = 0, place = 0] = this.table.subarray(slot, slot + SLOT);
    if (third === 0) return mix(low, high, 0);
    let rest = 0;
    const length = place === 0 ? 0 : (this.pool[place] ?? 0);
    for (let i = 1; i <= length; i++) rest = mix(rest, this.pool[place + i] ?? 0, 0);
    return mix(low, high, mix(third, fourth, rest));
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function enlarged(old: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(old);
  return larger;
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
