// encodingOf: what the bytes of a text file mean, found by reading all of them once.

import { isUtf8 } from "node:buffer";
import type { Notice } from "../core/notice.ts";
import { bytePieces } from "./byte-pieces.ts";
import { cyrillicEvidence } from "./decode.ts";
import type { ReadOptions } from "./read-options.ts";

/** An encoding; `certain` when a mark or the bytes prove it, `mark` the bytes of a byte order mark. */
export interface EncodingFound {
  readonly encoding: NonNullable<ReadOptions["encoding"]>;
  readonly mark: number;
  readonly notices: readonly Notice[];
}

/**
 * Finds the encoding: a byte order mark, UTF-16 without one by its zero bytes, UTF-8 where all bytes are, else Windows-1251 or Windows-1252.
 *
 * @param path The file to open.
 * @param options `place`: what notices call it; `forced`: what the user says it is; `declared`: what the file says of itself (XML); `headOnly`: look at the beginning alone.
 * @cost O(bytes)
 */
export function encodingOf(
  path: string,
  {
    place,
    forced,
    declared,
    headOnly = false,
  }: {
    readonly place: string;
    readonly forced?: ReadOptions["encoding"] | undefined;
    readonly declared?: string;
    readonly headOnly?: boolean;
  },
): EncodingFound {
  const [first = Buffer.alloc(0)] = bytePieces(path, { size: 4096 });
  const mark = markOf(first);
  if (forced !== undefined) return { encoding: forced, mark: mark?.encoding === forced ? mark.mark : 0, notices: [] };
  if (mark !== undefined) return { ...mark, notices: said(mark.encoding, place, "as its byte order mark says") };
  const wide = wideOf(first);
  if (wide !== undefined) return { encoding: wide, mark: 0, notices: said(wide, place, "as its zero bytes show") };
  const stated = statedOf(declared);
  if (stated !== undefined) return { encoding: stated, mark: 0, notices: said(stated, place, "as it says itself") };
  if (headOnly ? isUtf8(first.subarray(0, wholeCharacters(first))) : allUtf8(path))
    return { encoding: "utf-8", mark: 0, notices: [] };
  const encoding = guessWhole(path);
  const text = `The file is not UTF-8; it was read as ${encoding}. Save it as UTF-8 to be sure.`;
  return { encoding, mark: 0, notices: [{ code: "guessed-encoding", place, text }] };
}

function said(encoding: string, place: string, why: string): readonly Notice[] {
  if (encoding === "utf-8") return [];
  return [{ code: "encoding", place, text: `The file was read as ${encoding}, ${why}.` }];
}

function markOf(bytes: Uint8Array): Pick<EncodingFound, "encoding" | "mark"> | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", mark: 2 };
  return a === 0xfe && b === 0xff ? { encoding: "utf-16be", mark: 2 } : undefined;
}

/** In UTF-16 the line ends, blanks and digits of any language have a zero byte, always on the same side. */
function wideOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = bytes.length / 2;
  if (pairs < 2 || even + odd < pairs / 20 || (even > 0 && odd > 0)) return undefined;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

function statedOf(declared: string | undefined): "windows-1251" | "windows-1252" | undefined {
  if (declared === undefined) return undefined;
  if (/^(?:windows-|cp)1251$/iu.test(declared)) return "windows-1251";
  return /^(?:(?:windows-|cp)1252|iso-8859-1|latin-?1)$/iu.test(declared) ? "windows-1252" : undefined;
}

function allUtf8(path: string): boolean {
  let left: Buffer = Buffer.alloc(0);
  for (const piece of bytePieces(path)) {
    const all = left.length === 0 ? piece : Buffer.concat([left, piece]);
    const end = wholeCharacters(all);
    if (!isUtf8(all.subarray(0, end))) return false;
    left = Buffer.from(all.subarray(end));
  }
  return left.length === 0;
}

/** Where the last character that is not cut off ends. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < needs ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function guessWhole(path: string): "windows-1251" | "windows-1252" {
  let evidence = 0;
  for (const piece of bytePieces(path)) evidence += cyrillicEvidence(piece);
  return evidence > 0 ? "windows-1251" : "windows-1252";
}
