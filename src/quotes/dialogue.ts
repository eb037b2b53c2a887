// dialogue: what is said in paragraphs that open with a dash, without the narrator's words between: — Yes, — she said. — Come in.

import type { Marked } from "./marks.ts";
import type { Word } from "./words.ts";

const dash = /^[―—–-]$/u;
const ends = /^(?:[,.!?…]|\.\.\.)$/u;
/** Words of the narrator in which a verb of speech must come. */
const near = 6;

/** Stretches of speech. A text in which no dash is followed by a verb of speech has lists, not dialogue. */
export function dialogue(words: readonly Word[], isCue: (lower: string) => boolean): readonly Marked[] {
  const found: Marked[] = [];
  let spoken = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.paragraph === words[i - 1]?.paragraph || !dash.test(word.text)) continue;
    const parts = partsOf(words, i + 1, isCue);
    spoken ||= parts.some(({ attributed }) => attributed);
    for (const { first, last } of parts) if (last >= first) found.push({ first, last, style: "dash", closed: true });
  }
  return spoken ? found : [];
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly attributed: boolean;
}

/** Speech up to the narrator, then after the narrator's dash the rest. */
function partsOf(words: readonly Word[], from: number, isCue: (lower: string) => boolean): readonly Part[] {
  const paragraph = words[from]?.paragraph;
  const parts: Part[] = [];
  let first = from;
  for (let i = from; words[i]?.paragraph === paragraph; i++) {
    if (!narrates(words, i, isCue)) continue;
    parts.push({
      first,
      last: ends.test(words[i]?.text ?? "") && /^[,.]$/u.test(words[i]?.text ?? "") ? i - 1 : i,
      attributed: true,
    });
    const next = resumes(words, i + 2);
    if (next < 0) return parts;
    first = next;
    i = next - 1;
  }
  let last = first;
  while (words[last + 1]?.paragraph === paragraph) last++;
  parts.push({ first, last, attributed: false });
  return parts;
}

/** A comma or stop, a dash, and soon a verb of speech. */
export function narrates(words: readonly Word[], i: number, isCue: (lower: string) => boolean): boolean {
  if (
    !ends.test(words[i]?.text ?? "") ||
    !dash.test(words[i + 1]?.text ?? "") ||
    words[i + 1]?.paragraph !== words[i]?.paragraph
  )
    return false;
  for (let k = i + 2; k < i + 2 + near; k++) if (isCue(words[k]?.lower ?? "")) return true;
  return false;
}

/** Where speech goes on after the narrator: behind the next comma or stop with a dash; -1 if it does not. */
export function resumes(words: readonly Word[], from: number): number {
  const paragraph = words[from]?.paragraph;
  for (let k = from; words[k]?.paragraph === paragraph && k < from + 24; k++)
    if (
      /^[,.]$/u.test(words[k]?.text ?? "") &&
      dash.test(words[k + 1]?.text ?? "") &&
      words[k + 2]?.paragraph === paragraph
    )
      return k + 2;
  return -1;
}
