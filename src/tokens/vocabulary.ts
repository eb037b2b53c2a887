// The vocabulary under construction: from the bytes of a word, as written, to the number of its matching form.

import { smallCapitals, upTo } from "./ascii-words.ts";
import type { Forms } from "./forms.ts";

/** A slot for a word of up to eight bytes: the first four, the next four, id + 1, one spare. A first number of 0 says that the slot is free. */
const SHORT = 4;
/** A slot for a word of nine to sixteen bytes: they make four numbers; id + 1; three spare. */
const LONG = 8;
/** The first size of a table, in slots: a power of two, as every later one. */
const SLOTS = 1 << 12;

/**
 * Two open-addressing tables over one buffer of bytes at a time, and a Map for the few words that are longer. The bytes of a word are its key,
 * so that no word is taken for another. With `fold`, ASCII capitals are made small on the way: The and the share a slot.
 */
export class Vocabulary {
  shorts: Int32Array = new Int32Array(SHORT * SLOTS);
  longs: Int32Array = new Int32Array(LONG * SLOTS);
  private shortCount = 0;
  private longCount = 0;
  private readonly others: Map<string, number> = new Map();
  private readonly forms: Forms;
  private readonly fold: boolean;
  private text = "";
  private view: DataView = new DataView(new ArrayBuffer(0));

  constructor(letters: "fold" | "keep", forms: Forms) {
    this.forms = forms;
    this.fold = letters === "fold";
  }

  /** Turns to another text, which `view` holds as UTF-8; at least four bytes behind its end must be readable. */
  open(text: string, view: DataView): void {
    this.text = text;
    this.view = view;
  }

  /** The id of the word at bytes `start` to `end`, which are code units `from` to `to` of the text. */
  find(start: number, end: number, from: number, to: number): number {
    if (end - start <= 8) return this.findShort(start, end, from, to);
    if (end - start <= 16) return this.findLong(start, end, from, to);
    const raw = this.text.slice(from, to);
    const known = this.others.get(raw) ?? this.forms.intern(raw);
    this.others.set(raw, known);
    return known;
  }

  private findShort(start: number, end: number, from: number, to: number): number {
    const [low, high] = [this.four(start, end), this.four(start + 4, end)];
    const known = probeShort(this.shorts, low, high);
    if (known !== 0) return known - 1;
    const id = this.forms.intern(this.text.slice(from, to));
    put(this.shorts, shortHash(low, high) * SHORT, SHORT, [low, high, id + 1]);
    this.shortCount++;
    if (this.shortCount * SHORT * 2 > this.shorts.length) this.shorts = grown(this.shorts, SHORT);
    return id;
  }

  private findLong(start: number, end: number, from: number, to: number): number {
    const [low, high] = [this.four(start, end), this.four(start + 4, end)];
    const [third, fourth] = [this.four(start + 8, end), this.four(start + 12, end)];
    const known = probeLong(this.longs, low, high, third, fourth);
    if (known !== 0) return known - 1;
    const id = this.forms.intern(this.text.slice(from, to));
    put(this.longs, longHash(low, high, third, fourth) * LONG, LONG, [low, high, third, fourth, id + 1]);
    this.longCount++;
    if (this.longCount * LONG * 2 > this.longs.length) this.longs = grown(this.longs, LONG);
    return id;
  }

  /** Up to four bytes from `start` on as one number; 0 when the word ends before. */
  private four(start: number, end: number): number {
    if (start >= end) return 0;
    const own = upTo(this.view.getInt32(start, true), end - start);
    return this.fold ? smallCapitals(own) : own;
  }
}

// In the two functions that follow the width of a slot stands as a number: a bundler makes variables of a module's constants.

/** The id + 1 of a word of up to eight bytes, 0 when the table does not know it. */
export function probeShort(table: Int32Array, low: number, high: number): number {
  const mask = table.length - 1;
  let at = (shortHash(low, high) << 2) & mask;
  while (table[at] !== low || table[at + 1] !== high) {
    if (table[at] === 0) return 0;
    at = (at + 4) & mask;
  }
  return table[at + 2] ?? 0;
}

/** The id + 1 of a word of nine to sixteen bytes, 0 when the table does not know it. */
export function probeLong(table: Int32Array, low: number, high: number, third: number, fourth: number): number {
  const mask = table.length - 1;
  let at = (longHash(low, high, third, fourth) << 3) & mask;
  while (table[at] !== low || table[at + 1] !== high || table[at + 2] !== third || table[at + 3] !== fourth) {
    if (table[at] === 0) return 0;
    at = (at + 8) & mask;
  }
  return table[at + 4] ?? 0;
}

/** Writes a word into the first free slot from `from` on. */
function put(table: Int32Array, from: number, slot: number, word: ArrayLike<number>): void {
  const mask = table.length - 1;
  let at = from & mask;
  while (table[at] !== 0) at = (at + slot) & mask;
  table.set(word, at);
}

/** A table of twice the size with the same words in it. */
function grown(old: Int32Array, slot: number): Int32Array {
  const table = new Int32Array(old.length * 2);
  for (let from = 0; from < old.length; from += slot) {
    const word = old.subarray(from, from + slot);
    const [low = 0, high = 0, third = 0, fourth = 0] = word;
    const hash = slot === SHORT ? shortHash(low, high) : longHash(low, high, third, fourth);
    if (low !== 0) put(table, hash * slot, slot, word);
  }
  return table;
}

/** Spreads the bits of a key: multiplications carry them up, a shift brings them down again. */
function shortHash(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x85ebca77), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function longHash(low: number, high: number, third: number, fourth: number): number {
  return shortHash(low ^ Math.imul(third, 0x27d4eb2f), high ^ Math.imul(fourth, 0x165667b1));
}

/** An empty vocabulary. */
export function vocabulary(letters: "fold" | "keep", forms: Forms): Vocabulary {
  return new Vocabulary(letters, forms);
}
