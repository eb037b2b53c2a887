// personName: the parts of a name as somebody wrote it: titles, given names, family name, and what the titles tell of the gender.

import { nameKey } from "./name-key.ts";
import { romanise } from "./romanise.ts";
import { generations, honours, labels, offices, particles, styles, titles } from "./titles.ts";

/** A name in parts. `keys` are made for comparing; the spelling is in `shown`. */
export interface PersonName {
  /** Without titles and stray signs, in the writer's spelling; capitals for whole words are taken back. */
  readonly shown: string;
  /** Given and middle names or their initials, in order. */
  readonly given: readonly string[];
  /** The first letter of each, as it is written; empty for initials of two letters, "Yu.": a key may begin otherwise, as that of John does. */
  readonly letters: readonly string[];
  readonly family: string;
  /** "jr", "iii"; empty for most. */
  readonly suffix: string;
  readonly gender: "f" | "m" | null;
  /** The titles before the name, in lower case. */
  readonly titles: readonly string[];
  /** A lord or a bishop: the whole is one name and is compared as such. */
  readonly styled: boolean;
}

/**
 * Takes a name apart. "Putin, Vladimir" is turned round; a description after a comma ("Sergei Martynov, Minister for Foreign Affairs") is left off.
 *
 * @returns `null` where there is no name: an empty text, a label such as "Question", a description such as "the President".
 */
export function personName(text: string): PersonName | null {
  const { words, front } = withoutTitles(turned(tidy(text)));
  const suffix = words.map((word) => bare(word)).find((word) => generations.has(word)) ?? "";
  const names = initialsFirst(words.filter((word, i) => /\p{L}/u.test(word) && !(i > 0 && after(bare(word)))));
  const first = names[0];
  const described = front.length > 0 && /^(?:of|for|and|to)$/u.test(words[0] ?? "");
  if (first === undefined || described || labels.has(bare(first)) || !/\p{Lu}|\p{Lo}/u.test(names.join("")))
    return null;
  const styled = styles.has(bare(first));
  const from = styled ? 0 : familyStart(names);
  return {
    shown: [...names.map((word) => recased(word)), ...(suffix === "" ? [] : [shownSuffix(suffix)])].join(" "),
    given: names.slice(0, from).map((word) => nameKey(word)),
    letters: names.slice(0, from).map((word) => letterOf(word)),
    family: names
      .slice(from)
      .map((word) => nameKey(word))
      .join(""),
    suffix,
    gender: front.map((title) => titles.get(title) ?? null).find((gender) => gender !== null) ?? null,
    titles: front,
    styled,
  };
}

function letterOf(word: string): string {
  const plain = romanise(word).replace(/[^\p{L}]/gu, "");
  return plain.length > 1 && nameKey(word).length === 1 ? "" : (plain[0] ?? "");
}

/** Brackets, quotation marks and stray signs out; initials stand apart: "В.В.Путин" is three words. */
function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^\s*H\.\s?E\.\s*/u, " ")
    .replace(/[([{].*?(?:[)\]}]|$)/gu, " ")
    .replace(/[«»"“”„*_<>|]/gu, " ")
    .replace(/(?<=(?:^|[\s.])\p{Lu}\p{Ll}?\.)(?=\p{L})/gu, " ")
    .replace(/^[\s,:;.–—-]+|[\s,:;–—-]+$/gu, "")
    .replace(/\s+/gu, " ");
}

/** "Family, Given" is turned round; what follows the comma otherwise is a suffix or a description. */
function turned(text: string): string {
  const [before = "", ...rest] = text.split(/\s*,\s*/u);
  const behind = rest[0];
  if (behind === undefined) return before;
  const last = behind.split(" ");
  if (after(bare(last[0] ?? ""))) return `${before} ${behind}`;
  const isName = last.length <= 3 && last.every((word) => /^\p{Lu}/u.test(word) && !titles.has(bare(word)));
  const alone = before.split(" ").filter((word) => !titles.has(bare(word)) && !particles.has(bare(word))).length === 1;
  return isName && alone ? `${behind} ${before}` : before;
}

function withoutTitles(text: string): { readonly words: readonly string[]; readonly front: readonly string[] } {
  const words = text.split(" ").filter((word) => word !== "");
  let i = 0;
  while (i < words.length && isTitle(words, i)) i++;
  return { words: words.slice(i), front: words.slice(0, i).map((word) => bare(word)) };
}

/** "Major" and "King" are names too: the last word of all is a name unless it is an office. */
function isTitle(words: readonly string[], i: number): boolean {
  const word = words[i] ?? "";
  if (!titles.has(bare(word))) return false;
  // "J. Judge" would have lost its name; a single capital before a full stop is an initial, never a title.
  if (/^\p{Lu}\.?$/u.test(word)) return false;
  if (i === words.length - 1) return i === 0 || offices.has(bare(word));
  return true;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,:]+$/u, "");
}

/** Where the family name begins: at the word in capitals, if one is; else at the last word with its particles. */
function familyStart(names: readonly string[]): number {
  const loud = names.findIndex((word) => isLoud(word));
  const last = loud > 0 && !names.every((word) => isLoud(word)) ? loud : names.length - 1;
  let from = last;
  while (from > 1 && particles.has(bare(names[from - 1] ?? ""))) from--;
  if (from === 1 && particles.has(bare(names[0] ?? ""))) return 0;
  return from;
}

/** Russian lists put them behind: "Путин В. В." */
function initialsFirst(names: readonly string[]): readonly string[] {
  const [first = "", ...rest] = names;
  const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
  return rest.length > 0 && !isInitial(first) && rest.every((word) => isInitial(word)) ? [...rest, first] : names;
}

function after(word: string): boolean {
  return generations.has(word) || honours.has(word);
}

/** Jr. and Sr., but III. */
function shownSuffix(suffix: string): string {
  return suffix === "jr" || suffix === "sr"
    ? `${suffix.charAt(0).toUpperCase()}${suffix.slice(1)}.`
    : suffix.toUpperCase();
}

function isLoud(word: string): boolean {
  return word.replace(/[^\p{L}]/gu, "").length > 2 && word === word.toUpperCase();
}

/** MARTYNOV is Martynov; TER-PETROSSIAN is Ter-Petrossian; initials and mixed case stay. */
function recased(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, "");
  const even = letters.length > 2 && (word === word.toUpperCase() || word === word.toLowerCase());
  if (!even || particles.has(bare(word)) || /^(?:of|and|ogly|oglu|kyzy|uulu)$/iu.test(word))
    return word.replace(/[,:]+$/u, "");
  return word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
