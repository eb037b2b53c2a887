// wordForm: what is true of a word wherever it stands, worked out once for each spelling; equal words share one value.

import { hashOf } from "./hashed.ts";

export interface WordForm {
  readonly text: string;
  /** Lower case, with ’ as '. */
  readonly lower: string;
  /** Begins with a capital letter, with a small one. */
  readonly capital: boolean;
  readonly small: boolean;
  /** Holds a letter or a digit. */
  readonly spoken: boolean;
  /** Hashes of the word in lower case, of its last three and its first four letters. */
  readonly hash: number;
  readonly ending: number;
  readonly start: number;
}

/** Of no word. Written down, because the expressions that tell letters are costly to make. */
export const noForm: WordForm = {
  text: "",
  lower: "",
  capital: false,
  small: false,
  spoken: false,
  hash: hashOf(""),
  ending: hashOf(""),
  start: hashOf(""),
};

/** Spellings kept at most: a long book has fewer. */
const most = 1 << 16;
const known = new Map<string, WordForm>();

/** The form of a spelling. */
export function wordForm(text: string): WordForm {
  const found = known.get(text);
  if (found !== undefined) return found;
  const lower = text.toLowerCase().replaceAll("’", "'").replaceAll("\u00ad", "");
  const form: WordForm = {
    text,
    lower,
    capital: /^\p{Lu}/u.test(text),
    small: /^\p{Ll}/u.test(text),
    spoken: /[\p{L}\p{N}]/u.test(text),
    hash: hashOf(lower),
    ending: hashOf(lower.slice(-3)),
    start: hashOf(lower.slice(0, 4)),
  };
  if (known.size >= most) known.clear();
  known.set(text, form);
  return form;
}
