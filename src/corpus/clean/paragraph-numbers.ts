// paragraphNumbers: the numbers before paragraphs, where they count up; a year or a quantity that opens a line stays.

import type { Edit } from "./edit.ts";

interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly shape: string;
}

/** Fewer numbers in a row than these can be chance, or a list the speaker counts out. */
const least = 4;

/** `1.`, `12`, `[3]`, `(4)`, `§ 5` at the beginning of lines, in a row of at least four that goes up by one, with one missing at most between two. */
export function paragraphNumbers(text: string): readonly Edit[] {
  const found = [...text.matchAll(/^[^\S\n\r]*(\[|\(|§\s?)?(\d{1,4})([\].)]|\.\))?[^\S\n\r]+(?=\S)/gmu)].map(
    (match): Numbered => ({
      start: match.index,
      end: match.index + match[0].length,
      number: Number(match[2]),
      shape: `${(match[1] ?? "").trim()}#${match[3] ?? ""}`,
    }),
  );
  const shapes = [...new Set(found.map(({ shape }) => shape))];
  return shapes
    .flatMap((shape) => runs(found.filter((one) => one.shape === shape)))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, after: "" }));
}

function runs(list: readonly Numbered[]): readonly Numbered[] {
  const kept: Numbered[] = [];
  let run: Numbered[] = [];
  for (const one of [...list, null]) {
    const last = run.at(-1);
    const step = one === null || last === undefined ? 0 : one.number - last.number;
    if (one !== null && (step === 1 || step === 2)) run.push(one);
    // A number out of line is no end: the text may open a line with a quantity.
    else if (one !== null && run.length >= 2 && (step > 2 || step < 0) && one.number !== 1) continue;
    else {
      if (run.length >= least) kept.push(...run);
      run = one === null ? [] : [one];
    }
  }
  return kept;
}
