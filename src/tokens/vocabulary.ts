// The vocabulary under construction: a hash table from a word's bytes, as written, to the number of its matching form.

import { lowest, smallCapitals } from "./ascii-words.ts";
import type { Forms } from "./forms.ts";

/** A slot for a short word: its first four bytes, the next four, id + 1 (0: free), one spare. */
const SHORT = 4;
const SHORT_ENTRY = 2;
/** A slot for a longer word: its first sixteen bytes in four numbers, where the rest lies in the pool (0: no rest), id + 1 (0: free), two spare. */
const LONG = 8;
const REST = 4;
const LONG_ENTRY = 5;
/** How many bytes of a word are kept in its slot. */
const KEY = 16;
/** The first size of a table, in slots. Both sizes are powers of two, as every later one. */
const SLOTS = 1 << 12;

/**
 * Two open-addressing tables, one for words of up to eight bytes, one for longer ones, over one buffer of bytes at a time. The bytes of a word
 * are its key, so that no word is taken for another. With `fold`, ASCII capitals are made small on the way: The and the share a slot.
 */
export class Vocabulary {
  private readonly forms: Forms;
  private readonly fold: boolean;
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(this.bytes.buffer);
  private shorts: Int32Array = new Int32Array(SHORT * SLOTS);
  private shortCount = 0;
  private longs: Int32Array = new Int32Array(LONG * SLOTS);
  private longCount = 0;
  /** For each rest: how many numbers of four bytes, then the numbers. Place 0 stays empty. */
  private pool: Int32Array = new Int32Array(1 << 10);
  private pooled = 1;

  constructor(letters: "fold" | "keep", forms: Forms) {
    this.forms = forms;
    this.fold = letters === "fold";
  }

  /** Turns to another buffer; at least four bytes behind the last word must be readable. */
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
    const { shorts } = this;
    const mask = shorts.length - 1;
    let at = (mix(low, high) * SHORT) & mask;
    for (;;) {
      const entry = shorts[at + SHORT_ENTRY] ?? 0;
      if (entry === 0) return this.insertShort(at, low, high, this.intern(start, end));
      if (shorts[at] === low && shorts[at + 1] === high) return entry - 1;
      at = (at + SHORT) & mask;
    }
  }

  /** The id of a longer word. */
  findLong(low: number, high: number, start: number, end: number): number {
    const { longs } = this;
    const mask = longs.length - 1;
    const third = this.four(start + 8, end);
    const fourth = this.four(start + 12, end);
    const rest = end - start <= KEY ? 0 : this.hashRest(start, end);
    let at = (mix(low ^ third, high ^ fourth ^ rest) * LONG) & mask;
    for (;;) {
      const entry = longs[at + LONG_ENTRY] ?? 0;
      if (entry === 0) return this.insertLong(at, start, end);
      const sameKey =
        longs[at] === low && longs[at + 1] === high && longs[at + 2] === third && longs[at + 3] === fourth;
      if (sameKey && this.restIs(longs[at + REST] ?? 0, start, end)) return entry - 1;
      at = (at + LONG) & mask;
    }
  }

  /** Up to four bytes from `start` on as one number; 0 when the word ends before. */
  private four(start: number, end: number): number {
    if (start >= end) return 0;
    const all = this.view.getInt32(start, true);
    const own = end - start < 4 ? lowest(all, end - start) : all;
    return this.fold ? smallCapitals(own) : own;
  }

  private intern(start: number, end: number): number {
    return this.forms.intern(decoder.decode(this.bytes.subarray(start, end)));
  }

  private insertShort(at: number, low: number, high: number, id: number): number {
    this.shorts.set([low, high, id + 1], at);
    this.shortCount++;
    if (this.shortCount * SHORT * 2 > this.shorts.length) {
      this.shorts = grown(this.shorts, SHORT, SHORT_ENTRY, (slot) =>
        mix(this.shorts[slot] ?? 0, this.shorts[slot + 1] ?? 0),
      );
    }
    return id;
  }

  private insertLong(at: number, start: number, end: number): number {
    const id = this.intern(start, end);
    const key = [0, 4, 8, 12].map((k) => this.four(start + k, end));
    this.longs.set([...key, this.keepRest(start, end), id + 1], at);
    this.longCount++;
    if (this.longCount * LONG * 2 > this.longs.length) {
      this.longs = grown(this.longs, LONG, LONG_ENTRY, (slot) => this.hashAt(slot));
    }
    return id;
  }

  /** The hash of the long word in a slot, made as `findLong` makes it. */
  private hashAt(slot: number): number {
    const [low = 0, high = 0, third = 0, fourth = 0, place = 0] = this.longs.subarray(slot, slot + LONG);
    let rest = 0;
    const length = this.pool[place] ?? 0;
    for (let i = 1; i <= length; i++) rest = mix(rest, this.pool[place + i] ?? 0);
    return mix(low ^ third, high ^ fourth ^ rest);
  }

  private hashRest(start: number, end: number): number {
    let rest = 0;
    for (let at = start + KEY; at < end; at += 4) rest = mix(rest, this.four(at, end));
    return rest;
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

  private keepRest(start: number, end: number): number {
    if (end - start <= KEY) return 0;
    const length = (end - start - KEY + 3) >> 2;
    const place = this.pooled;
    this.pooled += length + 1;
    if (this.pooled > this.pool.length) {
      const larger = new Int32Array(this.pooled * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    this.pool[place] = length;
    for (let i = 0; i < length; i++) this.pool[place + 1 + i] = this.four(start + KEY + 4 * i, end);
    return place;
  }
}

/** A table of twice the size with the same words in it. */
function grown(old: Int32Array, slot: number, entry: number, hashOf: (at: number) => number): Int32Array {
  const table = new Int32Array(old.length * 2);
  const mask = table.length - 1;
  for (let from = 0; from < old.length; from += slot) {
    if (old[from + entry] === 0) continue;
    let at = (hashOf(from) * slot) & mask;
    while (table[at + entry] !== 0) at = (at + slot) & mask;
    table.set(old.subarray(from, from + slot), at);
  }
  return table;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Spreads the bits of a key: a multiplication carries them up, a shift brings them down again. */
function mix(low: number, high: number): number {
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** An empty vocabulary. */
export function vocabulary(letters: "fold" | "keep", forms: Forms): Vocabulary {
  return new Vocabulary(letters, forms);
}
