// What the scan does at each byte: three tables of 256, worked out from the options.

import type { Choices } from "./forms.ts";

/** At a byte outside a word: go on. */
export const SKIP = 0;
/** An ASCII letter or digit: a word begins in the fast lane. */
export const WORD = 1;
/** A full stop, question mark or exclamation mark that is no token itself. */
export const TERMINATOR = 2;
/** Anything that needs a look at its character. */
export const CAREFUL = 3;

/** At the byte behind an ASCII word: the word ends. */
export const ENDS = 0;
/** The word ends unless the byte after next goes on with it (3.14, self-made). */
export const MAY_JOIN = 1;
/** Needs a look: beyond ASCII, an underscore, an apostrophe, an at sign. */
export const UNSURE = 2;

export interface ByteActions {
  /** SKIP, WORD, TERMINATOR or CAREFUL for the byte at hand. */
  readonly actions: Uint8Array;
  /** ENDS, MAY_JOIN or UNSURE for the byte behind a word. */
  readonly afters: Uint8Array;
  /** 1 for bytes that go on with a word after a mark that may join it: the rest of a word, or the // of an address. */
  readonly goesOn: Uint8Array;
  /** The bits that make capitals small, in each of four bytes; 0 where capitals count. */
  readonly small: number;
}

const afters = Uint8Array.from({ length: 256 }, (_, byte) => afterWord(byte));
const goesOn = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte >= 0x80 || isWordByte(byte) || byte === 0x2f));

const symbols = /[$+<=>^`|~]/u;

/** The tables for some options. */
export function byteActions(choices: Choices): ByteActions {
  return {
    actions: Uint8Array.from({ length: 256 }, (_, byte) => actionAt(byte, choices)),
    afters,
    goesOn,
    small: choices.case === "fold" ? 0x20202020 : 0,
  };
}

function actionAt(byte: number, choices: Choices): number {
  if (byte >= 0x80) return CAREFUL;
  if (byte <= 0x20 || byte === 0x7f) return SKIP;
  if (isWordByte(byte)) return WORD;
  const character = String.fromCharCode(byte);
  if ("@#_".includes(character) || (choices.notes !== "keep" && "([".includes(character))) return CAREFUL;
  // quanteda keeps a mark of punctuation that carries a combining mark: there each one needs a look.
  if (choices.compat === "quanteda") return CAREFUL;
  if (symbols.test(character)) return choices.symbols === "keep" ? CAREFUL : SKIP;
  if (choices.punctuation === "keep") return CAREFUL;
  return ".!?".includes(character) ? TERMINATOR : SKIP;
}

function afterWord(byte: number): number {
  if (byte >= 0x80 || "_'@".includes(String.fromCharCode(byte))) return UNSURE;
  return ".,;:-".includes(String.fromCharCode(byte)) ? MAY_JOIN : ENDS;
}

function isWordByte(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}
