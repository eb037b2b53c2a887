// marks: pairs the quotation marks of a text, paragraph by paragraph; an unpaired mark never spoils the rest.

import type { Word } from "./words.ts";

/** A stretch between quotation marks, both included: words `first` to `last`. */
export interface Marked {
  readonly first: number;
  readonly last: number;
  readonly style: "double" | "single" | "guillemet" | "dash";
  /** False where the closing mark is missing because the quotation goes on in the next paragraph. */
  readonly closed: boolean;
}

interface Open {
  readonly at: number;
  readonly mark: string;
  depth: number;
}

/** What may close what was opened. */
const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  '"': '"',
  "``": "''",
  "''": "''",
};
const isMark = /^(?:["“”„«»]|``|'')$/u;
/** Longer than this, a mark that closes in a later line was not meant to. */
const longestRun = 400;

/** All marked stretches in order; none overlap. */
export function marks(words: readonly Word[]): readonly Marked[] {
  const doubles = doubleMarks(words);
  return [...doubles, ...singleMarks(words, doubles)].toSorted((a, b) => a.first - b.first);
}

function doubleMarks(words: readonly Word[]): readonly Marked[] {
  const found: Marked[] = [];
  let open: Open | null = null;
  let opening = 0;
  for (const i of placesToLook(words)) {
    const word = words[i] as Word;
    if (word.paragraph !== words[i - 1]?.paragraph) {
      if (open !== null && i > 0 && !goesOn(words, i, open)) {
        found.push(...unclosed(words, open, opening, i));
        open = null;
      }
      if (open === null) opening = i;
    }
    if (word.form.spoken || !isMark.test(word.text)) continue;
    if (open === null) open = opens(words, i) ? { at: i, mark: word.text, depth: 1 } : null;
    else if (reopens(words, i, open)) {
      if (open.at - opening <= 1) found.push({ first: open.at, last: i - 1, style: styleOf(open.mark), closed: false });
      open = { at: i, mark: word.text, depth: 1 };
    } else if (closes(words, i, open)) {
      open.depth--;
      if (open.depth > 0) continue;
      found.push({ first: open.at, last: i, style: styleOf(open.mark), closed: true });
      open = null;
    } else if (word.text === open.mark && open.mark === "«") open.depth++;
  }
  if (open !== null) found.push(...unclosed(words, open, opening, words.length));
  return found;
}

/** Where a paragraph begins or a mark stands: nothing happens in between. */
function placesToLook(words: readonly Word[]): readonly number[] {
  const places: number[] = [];
  let paragraph = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.paragraph !== paragraph || (!word.form.spoken && isMark.test(word.text))) places.push(i);
    paragraph = word.paragraph;
  }
  return places;
}

function styleOf(mark: string): Marked["style"] {
  return mark === "«" || mark === "»" ? "guillemet" : "double";
}

const gapBefore = (words: readonly Word[], i: number): boolean =>
  words[i]?.spaced === true ||
  i === 0 ||
  words[i]?.paragraph !== words[i - 1]?.paragraph ||
  /^[([—–―-]+$/u.test(words[i - 1]?.text ?? "");
const gapAfter = (words: readonly Word[], i: number): boolean =>
  words[i + 1] === undefined ||
  words[i + 1]?.spaced === true ||
  words[i + 1]?.paragraph !== words[i]?.paragraph ||
  /^[.,;:!?)\]—–-]+$/u.test(words[i + 1]?.text ?? "");

/** Whether a mark can begin a quotation. Closing forms begin one only where the spaces say so. */
function opens(words: readonly Word[], i: number): boolean {
  const mark = words[i]?.text ?? "";
  if (mark === "”" || mark === "»") return gapBefore(words, i) && !gapAfter(words, i);
  // A straight mark that clearly closes opens nothing: its opening mark was lost.
  if (mark === '"' || mark === "''") return gapBefore(words, i) || !gapAfter(words, i);
  return true;
}

/** A straight mark that clearly opens while one is open: the first was never closed. */
function reopens(words: readonly Word[], i: number, open: Open): boolean {
  const mark = words[i]?.text;
  const straight = mark === '"' || mark === "''";
  return straight && open.mark === mark && i - open.at > 1 && gapBefore(words, i) && !gapAfter(words, i);
}

function closes(words: readonly Word[], i: number, open: Open): boolean {
  const mark = words[i]?.text ?? "";
  if ((closers[open.mark] ?? "").includes(mark))
    return !(open.mark === "”" && gapBefore(words, i) && !gapAfter(words, i));
  return mark === '"' && open.mark === "“" && gapAfter(words, i) && !hasCloser(words, i, "”");
}

/** Whether the rest of the paragraph holds a mark. */
function hasCloser(words: readonly Word[], from: number, mark: string): boolean {
  const paragraph = words[from]?.paragraph;
  for (let i = from + 1; i < words.length && i < from + longestRun && words[i]?.paragraph === paragraph; i++)
    if (words[i]?.text === mark) return true;
  return false;
}

/** An open quotation runs on over a line break if the next mark of its kind closes it and no paragraph begins with an opener. */
function goesOn(words: readonly Word[], from: number, open: Open): boolean {
  if (from - open.at > longestRun || /^["“”„«]$|^``$/u.test(words[from]?.text ?? "")) return false;
  const blank = (words[from]?.start ?? 0) - (words[from - 1]?.end ?? 0) > 1;
  if (blank) return false;
  for (let i = from; i < words.length && i < open.at + longestRun; i++) {
    const mark = words[i]?.text ?? "";
    if (!isMark.test(mark)) continue;
    return (closers[open.mark] ?? "").includes(mark) && !(gapBefore(words, i) && !gapAfter(words, i));
  }
  return false;
}

/** A quotation without a closing mark is one if it opens its paragraph, or if the next paragraph takes it up. */
function unclosed(words: readonly Word[], open: Open, opening: number, end: number): readonly Marked[] {
  const takenUp = words[end]?.text === open.mark && words[end]?.paragraph === (words[end - 1]?.paragraph ?? 0) + 1;
  if (open.at - opening > 1 && !takenUp) return [];
  return [{ first: open.at, last: end - 1, style: styleOf(open.mark), closed: false }];
}

/** Single marks, ‘ ’ or ', outside the double ones: an opener with space before, a closer that no apostrophe can be. */
function singleMarks(words: readonly Word[], doubles: readonly Marked[]): readonly Marked[] {
  const found: Marked[] = [];
  let open = -1;
  let next = 0;
  for (const i of singlePlaces(words)) {
    for (; next < doubles.length && (doubles[next] as Marked).last < i; next++)
      if ((doubles[next] as Marked).first > open) open = -1;
    if (i >= (doubles[next]?.first ?? words.length)) {
      open = -1;
      continue;
    }
    const word = words[i] as Word;
    if (open >= 0 && (word.paragraph !== words[open]?.paragraph || i - open > 120)) open = -1;
    if (open < 0 && /^[‘']$/u.test(word.text) && gapBefore(words, i) && !gapAfter(words, i)) open = i;
    else if (open >= 0 && /^[’']$/u.test(word.text) && closesSingle(words, i, open)) {
      found.push({ first: open, last: i, style: "single", closed: true });
      open = -1;
    }
  }
  return found;
}

function singlePlaces(words: readonly Word[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i] as Word;
    if (text === "‘" || text === "’" || text === "'") places.push(i);
  }
  return places;
}

/** Not the apostrophe of "the states’ rights": after an s another closer may still come. */
function closesSingle(words: readonly Word[], i: number, open: number): boolean {
  if (i - open < 2 || !gapAfter(words, i)) return false;
  const before = words[i - 1] as Word;
  if (words[i]?.spaced === true && !/^[.,!?]$/u.test(before.text)) return false;
  if (!before.lower.endsWith("s")) return true;
  for (let k = i + 1; k < words.length && k < i + 40 && words[k]?.paragraph === before.paragraph; k++) {
    if (/^[‘“"]$/u.test(words[k]?.text ?? "")) return true;
    if (/^[’']$/u.test(words[k]?.text ?? "") && gapAfter(words, k)) return false;
  }
  return true;
}
