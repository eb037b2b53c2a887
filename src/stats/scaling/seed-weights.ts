// seedWeights: what each word counts for as a seed, so that a pattern of many words says no more than one of few.

import { HustingsError } from "../../core/errors.ts";
import type { Notice } from "../../core/notice.ts";
import { glob } from "../../dictionary/glob.ts";
import { fold } from "../../text/fold.ts";

/** Weights by column of the words, and what was not found. */
export interface SeedWeights {
  readonly weights: ReadonlyMap<number, number>;
  readonly notices: readonly Notice[];
}

/**
 * The value of a pattern is shared by the words it matches, and divided by the number of patterns of its sign that match at all: the positive seeds sum to the mean of their values, the negative ones too.
 *
 * @param seeds Value by pattern: a word or a glob.
 * @throws bad-option where no pattern matches, or a value is no number or 0.
 * @cost O(patterns × words)
 */
export function seedWeights(
  words: readonly string[],
  { seeds, who }: { readonly seeds: Readonly<Record<string, number>>; readonly who: string },
): SeedWeights {
  const given = Object.entries(seeds);
  const wrong = given.find(([, value]) => !Number.isFinite(value) || value === 0);
  if (wrong !== undefined)
    throw new HustingsError("bad-option", {
      who,
      needs: "a number for each seed, above zero at one end of the scale and below at the other",
      got: `"${wrong[0]}" has ${String(wrong[1])}`,
    });
  const found = given.map(([pattern, value]) => {
    const { test } = glob(fold(pattern));
    return { pattern, value, columns: [...words.keys()].filter((column) => test(fold(words[column] as string))) };
  });
  const known = found.filter(({ columns }) => columns.length > 0);
  if (known.length === 0)
    throw new HustingsError("bad-option", {
      who,
      needs: 'seeds that are words of the matrix: seeds: { "good": 1, "bad": -1 }',
      got: given.length === 0 ? "there are none" : `none of ${given.map(([pattern]) => `"${pattern}"`).join(", ")} is`,
    });
  const weights = new Map<number, number>();
  for (const { value, columns } of known) {
    const same = known.filter((other) => Math.sign(other.value) === Math.sign(value)).length;
    for (const column of columns) weights.set(column, (weights.get(column) ?? 0) + value / (same * columns.length));
  }
  const missing = found.filter(({ columns }) => columns.length === 0).map(({ pattern }) => `"${pattern}"`);
  const text = `${missing.length} of ${given.length} seeds match no word: ${missing.join(", ")}.`;
  return { weights, notices: missing.length === 0 ? [] : [{ code: "seed-not-found", place: "", text }] };
}
