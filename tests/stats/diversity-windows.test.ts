// Windows and factors, beside definitions that take each window out of the text and count it anew.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiversityName } from "../../src/stats/diversity-measure.ts";
import { diversityScore } from "../../src/stats/diversity-score.ts";

const text = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { minLength: 12, maxLength: 120 });
const ratio = (words: readonly string[]): number => new Set(words).size / words.length;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The length of the factor that begins a text; undefined where it does not end. */
function factor(words: readonly string[]): number | undefined {
  const length = words.findIndex((_, i) => i >= 4 && ratio(words.slice(0, i + 1)) < 0.72) + 1;
  return length === 0 ? undefined : length;
}

function oneWay(words: readonly string[]): number {
  let [rest, factors] = [words, 0];
  for (let length = factor(rest); length !== undefined; length = factor(rest)) {
    factors++;
    rest = rest.slice(length);
  }
  return words.length / (factors + (rest.length === 0 ? 0 : (1 - ratio(rest)) / 0.28));
}

const begun = (words: readonly string[]): readonly number[] =>
  words.map((_, i) => factor(words.slice(i))).filter((length) => length !== undefined);

const plain: Readonly<Partial<Record<DiversityName, (words: readonly string[]) => number>>> = {
  mattr: (words) => mean(words.slice(0, -11).map((_, i) => ratio(words.slice(i, i + 12)))),
  msttr: (words) =>
    mean(Array.from({ length: Math.floor(words.length / 12) }, (_, i) => ratio(words.slice(12 * i, 12 * i + 12)))),
  mtld: (words) => (oneWay(words) + oneWay(words.toReversed())) / 2,
  mtldMa: (words) => (mean(begun(words)) + mean(begun(words.toReversed()))) / 2,
  mtldMaWrap: (words) => {
    const twice = [...words, ...words];
    return mean(words.map((_, i) => factor(twice.slice(i))).filter((length) => length !== undefined));
  },
};

describe.each(Object.entries(plain))("%s", (name, define) => {
  it("is what its definition says, on any text", () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = diversityScore({
          measure: name as DiversityName,
          words,
          window: 12,
          segment: 12,
          minFactor: 5,
          factorEnd: "below",
        });
        const wanted = define(words);
        // Without a single factor or window both have no value.
        const agree = Number.isFinite(wanted) ? Math.abs(found - wanted) < 1e-9 * wanted : !Number.isFinite(found);
        expect(agree).toBe(true);
      }),
    );
  });
});
