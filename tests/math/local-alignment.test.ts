// Local alignment: by hand, textreuse's scores, and alignments that are worth what they say.

import { expect, it } from "vitest";
import { localAlignment } from "../../src/math/local-alignment.ts";
import { oracle } from "../helpers/oracle.ts";

const { cases } = oracle<{
  readonly cases: readonly {
    readonly a: readonly number[];
    readonly b: readonly number[];
    readonly match: number;
    readonly mismatch: number;
    readonly gap: number;
    readonly score: number;
  }[];
}>("alignment");

it("finds the best stretch by hand, with a lone number and a pair that differs", () => {
  // 1 2 3 4 against 1 2 7 4: three alike, one pair differs.
  expect(localAlignment([9, 1, 2, 3, 4], [1, 2, 7, 4, 5])).toEqual({
    score: 5,
    start: 1,
    end: 5,
    otherStart: 0,
    otherEnd: 4,
    matches: 3,
    length: 4,
  });
  expect(localAlignment([1, 2, 3, 4], [1, 2, 9, 3, 4])).toMatchObject({ score: 7, matches: 4, length: 5 });
  expect(localAlignment([1], [2])).toMatchObject({ score: 0, matches: 0, length: 0 });
});

it("has the scores of textreuse for sequences of random words", () => {
  expect(cases.length).toBe(45);
  for (const { a, b, score, ...weights } of cases) expect(localAlignment(a, b, weights).score).toBe(score);
});

it("scores the same the other way round, and does not use what is barred", () => {
  for (const { a, b, score, ...weights } of cases) expect(localAlignment(b, a, weights).score).toBe(score);
  const found = localAlignment([1, 2, 3, 9, 4, 5], [1, 2, 3, 8, 4, 5], { barred: (i) => i < 3 });
  expect(found).toMatchObject({ start: 4, end: 6, score: 4 });
});
