// The part of a TrueType font that a page needs: the glyphs of its characters, so that a page brings its face along in a few kilobytes.

import { characterMap, directory } from "./true-type.ts";

/**
 * A font with only the glyphs of some characters (and the parts they are composed of). Metrics, names and licence stay;
 * kerning, ligatures and hints are left out, so a text is exactly as wide as `textWidth()` says.
 *
 * @param bytes A TrueType file with outlines in `glyf`.
 * @param characters The characters to keep; those that the font lacks are passed over.
 * @source Microsoft OpenType specification 1.9
 */
export function fontSubset(bytes: Uint8Array, characters: Iterable<string>): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = directory(view);
  const glyphOf = characterMap(view, place("cmap"));
  const codePoints = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  );
  const mapped = codePoints.map((codePoint) => ({ codePoint, old: glyphOf(codePoint) })).filter(({ old }) => old !== 0);
  const outline = outlines(bytes, view, place);
  const kept = closure([0, ...mapped.map(({ old }) => old)], outline);
  const renamed = new Map(kept.map((old, index) => [old, index]));
  const { glyf, loca } = packed(kept, outline, renamed);
  const tables = new Map<string, Uint8Array>([
    ["OS/2", slice(bytes, view, "OS/2")],
    ["cmap", cmap(mapped.map(({ codePoint, old }) => [codePoint, renamed.get(old) ?? 0]))],
    ["glyf", glyf],
    [
      "head",
      patched(slice(bytes, view, "head"), [
        [8, 0, 4],
        [50, 1, 2],
      ]),
    ],
    ["hhea", patched(slice(bytes, view, "hhea"), [[34, kept.length, 2]])],
    ["hmtx", metrics(kept, view, place)],
    ["loca", loca],
    ["maxp", patched(slice(bytes, view, "maxp"), [[4, kept.length, 2]])],
    ["name", slice(bytes, view, "name")],
    ["post", patched(slice(bytes, view, "post").slice(0, 32), [[0, 0x00030000, 4]])],
  ]);
  return file(tables);
}

type Place = (tag: string) => number;

/** The bytes of each glyph. */
function outlines(bytes: Uint8Array, view: DataView, place: Place): (glyph: number) => Uint8Array {
  const long = view.getUint16(place("head") + 50) === 1;
  const loca = place("loca");
  const glyf = place("glyf");
  const offset = (glyph: number): number =>
    long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  return (glyph) => bytes.slice(glyf + offset(glyph), glyf + offset(glyph + 1));
}

/** Glyphs with the parts they are composed of, in ascending order; glyph 0, for what is missing, comes first. */
function closure(glyphs: readonly number[], outline: (glyph: number) => Uint8Array): readonly number[] {
  const all = new Set<number>();
  const add = (glyph: number): void => {
    if (all.has(glyph)) return;
    all.add(glyph);
    for (const at of parts(outline(glyph))) add(at.glyph);
  };
  for (const glyph of glyphs) add(glyph);
  return [...all].sort((a, b) => a - b);
}

/** The parts of a composed glyph, and where their numbers stand. */
function parts(outline: Uint8Array): readonly { readonly at: number; readonly glyph: number }[] {
  if (outline.length < 10) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const found: { at: number; glyph: number }[] = [];
  for (let at = 10, more = true; more;) {
    const flags = view.getUint16(at);
    found.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    const scale = (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
    at += 4 + ((flags & 0x01) !== 0 ? 4 : 2) + scale;
    more = (flags & 0x20) !== 0;
  }
  return found;
}

/** The glyphs one after the other, with the numbers of their parts renewed, and where each begins. */
function packed(
  kept: readonly number[],
  outline: (glyph: number) => Uint8Array,
  renamed: ReadonlyMap<number, number>,
): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const pieces = kept.map((glyph) => {
    const piece = outline(glyph);
    const view = new DataView(piece.buffer);
    for (const part of parts(piece)) view.setUint16(part.at, renamed.get(part.glyph) ?? 0);
    return piece;
  });
  const loca = new DataView(new ArrayBuffer(4 * (kept.length + 1)));
  let length = 0;
  for (const [i, piece] of pieces.entries()) {
    loca.setUint32(4 * i, length);
    length += padded(piece.length);
  }
  loca.setUint32(4 * kept.length, length);
  const glyf = new Uint8Array(length);
  for (const [i, piece] of pieces.entries()) glyf.set(piece, loca.getUint32(4 * i));
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function metrics(kept: readonly number[], view: DataView, place: Place): Uint8Array {
  const count = view.getUint16(place("hhea") + 34);
  const hmtx = place("hmtx");
  const result = new DataView(new ArrayBuffer(4 * kept.length));
  for (const [i, glyph] of kept.entries()) {
    result.setUint16(4 * i, view.getUint16(hmtx + 4 * Math.min(glyph, count - 1)));
    const bearing = glyph < count ? hmtx + 4 * glyph + 2 : hmtx + 4 * count + 2 * (glyph - count);
    result.setInt16(4 * i + 2, view.getInt16(bearing));
  }
  return new Uint8Array(result.buffer);
}

/** A character map of format 12: one group a character. */
function cmap(pairs: readonly (readonly [number, number])[]): Uint8Array {
  const result = new DataView(new ArrayBuffer(12 + 16 + 12 * pairs.length));
  result.setUint16(2, 1);
  result.setUint16(4, 3);
  result.setUint16(6, 10);
  result.setUint32(8, 12);
  result.setUint16(12, 12);
  result.setUint32(16, 16 + 12 * pairs.length);
  result.setUint32(24, pairs.length);
  for (const [i, [codePoint, glyph]] of pairs.entries()) {
    result.setUint32(28 + 12 * i, codePoint);
    result.setUint32(32 + 12 * i, codePoint);
    result.setUint32(36 + 12 * i, glyph);
  }
  return new Uint8Array(result.buffer);
}

function slice(bytes: Uint8Array, view: DataView, tag: string): Uint8Array {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    if (String.fromCharCode(...bytes.slice(entry, entry + 4)) !== tag) continue;
    const start = view.getUint32(entry + 8);
    return bytes.slice(start, start + view.getUint32(entry + 12));
  }
  throw new RangeError(`the font has no table ${tag}`);
}

/** Numbers of 2 or 4 bytes put in place. */
function patched(table: Uint8Array, changes: readonly (readonly [number, number, 2 | 4])[]): Uint8Array {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  for (const [at, value, size] of changes) {
    if (size === 2) view.setUint16(at, value);
    else view.setUint32(at, value);
  }
  return table;
}

/** The tables with their directory and check sums. */
function file(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const count = tables.size;
  const head = 12 + 16 * count;
  const length = [...tables.values()].reduce((sum, table) => sum + padded(table.length), head);
  const result = new Uint8Array(length);
  const view = new DataView(result.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (count - power));
  let at = head;
  for (const [i, [tag, table]] of [...tables].entries()) {
    result.set(table, at);
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k++) view.setUint8(entry + k, tag.charCodeAt(k));
    view.setUint32(entry + 4, checkSum(view, at, padded(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    at += padded(table.length);
  }
  // The head table holds a sum over the whole file, made while that field is zero.
  const headEntry = 12 + 16 * [...tables.keys()].indexOf("head");
  view.setUint32(view.getUint32(headEntry + 8) + 8, (0xb1b0afba - checkSum(view, 0, length)) >>> 0);
  return result;
}

function checkSum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
