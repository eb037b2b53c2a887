// Levenshtein's distance: the examples of the textbooks, symmetry, the triangle, and empty sequences.

import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "../../src/math/edit-distance.ts";

const letters = (word: string): readonly number[] => Array.from(word, (letter) => letter.codePointAt(0) ?? 0);

it.each([
  ["kitten", "sitting", 3],
  ["Saturday", "Sunday", 3],
  ["intention", "execution", 5],
  ["", "abc", 3],
  ["abc", "", 3],
  ["", "", 0],
] as const)("%s and %s are %s apart", (a, b, wanted) => expect(editDistance(letters(a), letters(b))).toBe(wanted));

it("is symmetric, and no detour is shorter", () => {
  const words = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, words, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
    { numRuns: 100 },
  );
});
