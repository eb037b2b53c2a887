// The marks around sentences, by code unit: what ends one, what closes and what opens, and what is space.

const TERMINATOR = 1;
const CLOSER = 2;
const OPENER = 4;
const SPACE = 8;

const lists: readonly (readonly [number, string])[] = [
  [TERMINATOR, ".!?…‼⁇⁈⁉。！？｡．؟۔।॥።။។"],
  [CLOSER, `"'”’»›)]}〉》」』】）`],
  [OPENER, `"'“‘„‚«‹([{¿¡–—-•*·〈《「『【（`],
  [
    SPACE,
    " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF",
  ],
];

/** One byte of flags for each code unit: four lists are asked for with one look. */
const flags = new Uint8Array(65536);
for (const [flag, characters] of lists) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    flags[code] = marks(code) | flag;
  }
}

/** What a code unit is, as bits: it may be several things, as " both opens and closes. */
export function marks(code: number): number {
  return flags[code] ?? 0;
}

/** May this mark end a sentence? */
export function isTerminator(code: number): boolean {
  return (marks(code) & TERMINATOR) !== 0;
}

/** Quotation marks and brackets that close. */
export function isCloser(code: number): boolean {
  return (marks(code) & CLOSER) !== 0;
}

/** Quotation marks and brackets that open, dashes and bullets. */
export function isOpener(code: number): boolean {
  return (marks(code) & OPENER) !== 0;
}

/** White space of any width, line ends included. */
export function isSpace(code: number): boolean {
  return (marks(code) & SPACE) !== 0;
}

/** The code unit at a place, 0 outside the text (`charCodeAt` would answer NaN there, and be slow from then on). */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}
