// scan: words, marked stretches and sentences of a text in one value, the ground every later step stands on.

import { dialogue, narrates, resumes } from "./dialogue.ts";
import { datelines } from "./datelines.ts";
import { functionWords } from "./lexicon/function-words.ts";
import { titles } from "./lexicon/titles.ts";
import { marks, type Marked } from "./marks.ts";
import { placeOf } from "./place-of.ts";
import { noForm } from "./word-form.ts";
import { words, type Draft, type Word } from "./words.ts";

/** First and last word of a sentence or paragraph. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  readonly marked: readonly Marked[];
  readonly sentences: readonly Range[];
  readonly paragraphs: readonly Range[];
  /** For each paragraph the word that ends its dateline; -1 without one. */
  readonly datelines: Int32Array;
}

/** Stands for the word before the first and after the last. */
export const nothing: Word = {
  index: -1,
  start: 0,
  end: 0,
  text: "",
  lower: "",
  paragraph: -1,
  sentence: -1,
  mark: -1,
  spaced: true,
  capital: false,
  form: noForm,
};

/** Word `i`, or `nothing`. */
export function wordAt(all: readonly Word[], i: number): Word {
  return all[i] ?? nothing;
}

/** Cuts a text. `isCue` says whether a word reports speech: after “…?” an attribution goes on, it does not begin a sentence. */
export function scan(
  text: string,
  isCue: (lower: string) => boolean,
  { dashes = "no" }: { readonly dashes?: "dialogue" | "no" } = {},
): Scan {
  const all = words(text);
  const pairs = marks(all);
  const marked = dashes === "no" ? pairs : withDialogue(pairs, dialogue(all, isCue));
  setMarks(all, marked);
  if (dashes === "dialogue") for (const stretch of marked) unmarkNarrator(all, stretch, isCue);
  setSentences(all, marked, isCue);
  const sentences = ranges(all, "sentence");
  const paragraphs = ranges(all, "paragraph");
  return { text, words: all, marked, sentences, paragraphs, datelines: datelines(all, paragraphs) };
}

function setMarks(all: readonly Draft[], marked: readonly Marked[]): void {
  for (let k = 0; k < marked.length; k++) {
    const { first, last } = marked[k] as Marked;
    for (let i = first; i <= last && i < all.length; i++) (all[i] as Draft).mark = k;
  }
}

function setSentences(all: readonly Draft[], marked: readonly Marked[], isCue: (lower: string) => boolean): void {
  let sentence = 0;
  for (let i = 0; i < all.length; i++) {
    if (i > 0 && endsSentence(all, marked, i, isCue)) sentence++;
    (all[i] as Draft).sentence = sentence;
  }
}

function withDialogue(pairs: readonly Marked[], spoken: readonly Marked[]): readonly Marked[] {
  const free = spoken.filter(({ first, last }) => {
    const before = pairs[placeOf(pairs, last + 1) - 1];
    return before === undefined || before.last < first;
  });
  return [...pairs, ...free].toSorted((a, b) => a.first - b.first);
}

/** «…, — said X, — …»: the narrator's words inside the marks are outside the quotation. */
function unmarkNarrator(
  all: { mark: number }[] & readonly Word[],
  { first, last, style }: Marked,
  isCue: (lower: string) => boolean,
): void {
  if (style === "dash") return;
  for (let i = first + 1; i < last; i++) {
    if (!narrates(all, i, isCue)) continue;
    const next = resumes(all, i + 2);
    if (next < 0 || next > last) return;
    for (let k = i + 1; k < next; k++) {
      const word = all[k];
      if (word !== undefined) word.mark = -1;
    }
    i = next;
  }
}

function ranges(all: readonly Word[], key: "sentence" | "paragraph"): readonly Range[] {
  const found: Range[] = [];
  let first = 0;
  for (let i = 1; i <= all.length; i++) {
    if (all[i]?.[key] === all[i - 1]?.[key]) continue;
    found.push({ first, last: i - 1 });
    first = i;
  }
  return found;
}

const stop = /^(?:[.!?…]|\.\.\.)$/u;
const begins = /^[\p{Lu}\p{N}“"‘('«„[@#$]/u;

/** Whether a sentence begins at word `i`. */
function endsSentence(
  all: readonly Word[],
  marked: readonly Marked[],
  i: number,
  isCue: (lower: string) => boolean,
): boolean {
  const word = wordAt(all, i);
  const before = wordAt(all, i - 1);
  if (word.paragraph !== before.paragraph) return true;
  if (!before.form.spoken && stop.test(before.text)) {
    if (
      /^[)\]’'”»]$/u.test(word.text) ||
      (/^(?:"|'')$/u.test(word.text) && word.mark >= 0 && marked[word.mark]?.last === i)
    )
      return false;
    return begins.test(word.text);
  }
  if (before.text.length > 2 && before.text.endsWith(".") && word.capital)
    return (
      functionWords.starters.has(word.lower) &&
      !titles.office.has(before.lower) &&
      !titles.male.has(before.lower) &&
      !titles.female.has(before.lower)
    );
  const closing = before.mark >= 0 && marked[before.mark]?.last === i - 1 && marked[before.mark]?.closed === true;
  if (closing && stop.test(wordAt(all, i - 2).text))
    return begins.test(word.text) && !attributionFollows(all, i, isCue);
  return false;
}

/** After “…?”: `Name verb` or `verb Name` within five words. */
function attributionFollows(all: readonly Word[], i: number, isCue: (lower: string) => boolean): boolean {
  for (let k = i; k < i + 6 && k < all.length; k++) {
    const word = wordAt(all, k);
    if (/^[.,;:!?“"«]$/u.test(word.text)) return false;
    if (isCue(word.lower)) return true;
  }
  return false;
}
