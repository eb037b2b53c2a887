// The part every character plays in cutting words, looked up in pages of 256 that are worked out when first needed.

/** Space, control characters, the zero-width space and the byte-order mark: they part tokens and are never one. */
export const SPACE = 0;
/** Letters of scripts that part words with spaces, and @, which makes @user and a@b.org whole. */
export const LETTER = 1;
/** Hebrew letters: they may hold a quotation mark between them and an apostrophe at the end. */
export const HEBREW = 2;
export const DIGIT = 3;
/** The underscore and its kin: part of a word wherever they stand. */
export const CONNECTOR = 4;
/** Marks and format characters: they belong to what stands before. */
export const EXTEND = 5;
/** · joins letters (Catalan col·lecció). */
export const MID_LETTER = 6;
/** , and ; join digits. */
export const MID_NUMBER = 7;
/** The full stop joins letters, and joins digits. */
export const FULL_STOP = 8;
/** ' and ’ join letters, and join digits. */
export const APOSTROPHE = 9;
export const HYPHEN = 10;
/** – and —: quanteda joins words by them, we do not. */
export const DASH = 11;
/** ", which joins Hebrew letters. */
export const DOUBLE_QUOTE = 12;
/** Every other mark of punctuation. */
export const PUNCTUATION = 13;
/** Every other character: signs, pictures. Each is a token by itself. */
export const SINGLE = 14;
/** Regional indicators: two make a flag. */
export const FLAG = 15;
/** Scripts written without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export const UNSPACED = 16;
/** The narrow no-break space groups digits in French; elsewhere it is a space. */
export const NARROW_SPACE = 17;

/** Is this a class that words are made of? */
export function isWordClass(charClass: number): boolean {
  return charClass >= LETTER && charClass <= CONNECTOR;
}

/** Marks of punctuation, whether they may join or not. */
export function isMark(charClass: number): boolean {
  return charClass >= MID_LETTER && charClass <= PUNCTUATION;
}

const pages: (Uint8Array | undefined)[] = [];

/** The class of a code point. */
export function charClasses(codePoint: number): number {
  const page = pages[codePoint >> 8] ?? newPage(codePoint >> 8);
  return page[codePoint & 255] ?? SPACE;
}

function newPage(number: number): Uint8Array {
  const properties = byProperty();
  const page = Uint8Array.from({ length: 256 }, (_, low) => classify((number << 8) | low, properties));
  pages[number] = page;
  return page;
}

const named: ReadonlyMap<number, number> = new Map(
  [
    ["@", LETTER],
    ["\u202F", NARROW_SPACE],
    ["\u200B\uFEFF", SPACE],
    ["\u00B7\u0387\u055F\u05F4\u2027\uFE13", MID_LETTER],
    [",;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B", MID_NUMBER],
    [".\u2024\uFE52\uFF0E", FULL_STOP],
    ["'\u2018\u2019\uFF07", APOSTROPHE],
    ["\u2012\u2013\u2014\u2015\u2E3A\u2E3B\u301C\uFE31\uFE32\uFE58", DASH],
    ['"', DOUBLE_QUOTE],
    ["\u066B", DIGIT],
  ].flatMap(([characters, charClass]) =>
    [...String(characters)].map((character): [number, number] => [character.codePointAt(0) ?? 0, Number(charClass)]),
  ),
);

/** In this order: the first that fits is the class. Made when a page is, because classes of Unicode are slow to make. */
const byProperty = (): readonly (readonly [RegExp, number])[] => [
  [/[\p{Cc}\p{Z}\p{Cn}\p{Co}]/u, SPACE],
  [/(?=[\p{L}\p{Nl}\p{M}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u, UNSPACED],
  [/(?=[\p{L}\p{M}])[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u, UNSPACED],
  [/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u, EXTEND],
  [/(?=\p{L})\p{sc=Hebrew}/u, HEBREW],
  [/\p{Nd}/u, DIGIT],
  [/\p{Pc}/u, CONNECTOR],
  [/\p{Pd}/u, HYPHEN],
  [/\p{Alphabetic}/u, LETTER],
  [/\p{Regional_Indicator}/u, FLAG],
  [/\p{P}/u, PUNCTUATION],
];

function classify(codePoint: number, properties: ReturnType<typeof byProperty>): number {
  const fixed = named.get(codePoint);
  if (fixed !== undefined) return fixed;
  // A lone surrogate is no character at all.
  if (codePoint >= 0xd800 && codePoint < 0xe000) return SPACE;
  const character = String.fromCodePoint(codePoint);
  return properties.find(([property]) => property.test(character))?.[1] ?? SINGLE;
}
