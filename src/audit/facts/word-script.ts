// wordScript: how many letters a word has, of which script, and whether it mixes scripts that look alike.

/** The scripts that are told apart, `other` for all the rest. Han, kana and hangul of one text go together. */
export const scriptNames = [
  "other",
  "Latn",
  "Cyrl",
  "Grek",
  "Arab",
  "Hebr",
  "Armn",
  "Geor",
  "Deva",
  "Beng",
  "Thai",
  "Ethi",
  "Asia",
] as const;

export type ScriptName = (typeof scriptNames)[number];

const patterns = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Ethiopic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
];

export interface WordScript {
  /** Letters and the marks on them, in UTF-16 code units. */
  readonly letters: number;
  /** A place in `scriptNames`: the script of the first letter. */
  readonly script: number;
  /** Latin among Cyrillic or Greek letters, or the other way round. A hyphen parts words: "IT-отдел" mixes nothing. */
  readonly mixed: boolean;
}

const plain = /^[a-z]+$/u;
const both =
  /\p{Script=Latin}.*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}].*\p{Script=Latin}/u;

export function wordScript(word: string): WordScript {
  if (plain.test(word)) return { letters: word.length, script: 1, mixed: false };
  const letters = word.match(/[\p{L}\p{M}]+/gu)?.join("") ?? "";
  const first = /\p{L}/u.exec(letters)?.[0] ?? "";
  const script = patterns.findIndex((pattern) => pattern.test(first)) + 1;
  const mixed = both.test(letters) && word.split(/[-'_./@0-9]/u).some((part) => both.test(part));
  return { letters: letters.length, script, mixed };
}
