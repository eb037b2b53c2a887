// words: cuts a text into words and marks with offsets and paragraph numbers, as fine as quotations need it.

import { functionWords } from "./lexicon/function-words.ts";
import { wordForm, type WordForm } from "./word-form.ts";

/** A word, number or mark of the text. `mark` and `sentence` are filled in by `scan`. */
export interface Word {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with ’ as '. */
  readonly lower: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** The number of the marked stretch the word stands in, quotation marks included; -1 outside. */
  readonly mark: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly form: WordForm;
}

const tokens =
  /``|''|(?:[DO][’']|Mc|Mac)\p{Lu}\p{L}+(?:[-‐‑]\p{Lu}\p{L}+)*|[RDI]-\p{Lu}[\p{L}.]*|\p{L}(?:\.\p{L}(?!\p{L}))+\.?|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:[-‐‑.&@/][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[’'](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])|\.\.\.|[―—–-]+|[^\s]/gu;

/** A word that is still being filled in. */
export type Draft = { -readonly [K in keyof Word]: Word[K] };

/** The words of a text in order. Single line breaks inside a hard-wrapped paragraph do not end it. */
export function words(text: string): Draft[] {
  const found: Draft[] = [];
  const breaks = paragraphBreaks(text);
  let paragraph = 0;
  let next = 0;
  let end = 0;
  let last: Draft | undefined;
  for (const token of text.match(tokens) ?? []) {
    // Only white space stands between two of them.
    const start = text.indexOf(token, end);
    end = start + token.length;
    while (next < breaks.length && (breaks[next] ?? 0) < start) {
      if (last !== undefined && last.paragraph === paragraph) paragraph++;
      next++;
    }
    if (token === "." && last !== undefined && last.end === start && abbreviates(last, text, start + 1)) {
      last.form = wordForm(`${last.text}.`);
      last.text = last.form.text;
      last.lower = last.form.lower;
      last.end = start + 1;
      continue;
    }
    last = draft(wordForm(token), start, found.length, paragraph, last?.end !== start);
    found.push(last);
  }
  return found;
}

function draft(form: WordForm, start: number, index: number, paragraph: number, spaced: boolean): Draft {
  const { text, lower, capital } = form;
  return {
    index,
    start,
    end: start + text.length,
    text,
    lower,
    paragraph,
    sentence: 0,
    mark: -1,
    spaced,
    capital,
    form,
  };
}

/** Whether the full stop after a word belongs to it: "Mr.", "J.", "No. 5". */
function abbreviates({ text: word, lower }: Word, text: string, after: number): boolean {
  if (lower === "no") return /^\s*\d/u.test(text.slice(after, after + 6));
  // "Brandon, Man., says": the province, where a comma or a dash follows.
  if (word === "Man") return /^(?:,|\)| [-–—])/u.test(text.slice(after, after + 3));
  return (
    functionWords.abbreviations.has(lower) ||
    (/^\p{Lu}$/u.test(word) && word !== "I" && /^\s?\p{L}/u.test(text.slice(after, after + 3)))
  );
}

/** Where the line breaks stand that end a paragraph. */
function paragraphBreaks(text: string): readonly number[] {
  const lines: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.push(at);
  const wrapped = isWrapped(text, lines);
  return lines.filter((at) => !joins(text, at, wrapped));
}

/** Whether the lines of a text were cut at a fixed width: many lines of like length that end in mid-sentence. */
function isWrapped(text: string, lines: readonly number[]): boolean {
  let cut = 0;
  let single = 0;
  for (let i = 1; i < lines.length; i++) {
    const from = (lines[i - 1] ?? 0) + 1;
    const to = lines[i] ?? 0;
    if (to - from < 40 || text[to + 1] === "\n") continue;
    single++;
    if (to - from <= 100 && /[\p{L},;]$/u.test(text.slice(from, to).trimEnd())) cut++;
  }
  return single >= 4 && cut > 0.5 * single;
}

function joins(text: string, at: number, wrapped: boolean): boolean {
  const after =
    /^[ \t\r]*\n/u.test(text.slice(at + 1, at + 20)) || /\n[ \t\r]*$/u.test(text.slice(Math.max(0, at - 20), at));
  if (after) return false;
  if (wrapped) return true;
  const before =
    text
      .slice(Math.max(0, at - 2), at)
      .trim()
      .at(-1) ?? "";
  return /[\p{Ll},]/u.test(before) && /^[ \t\r]*\p{Ll}/u.test(text.slice(at + 1, at + 12));
}
