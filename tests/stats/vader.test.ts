import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vader, vaderScorer } from "../../src/stats/vader.ts";
import { oracle } from "../helpers/oracle.ts";

type Row = readonly [string, number, number | null, number | null, number];

describe("vader", () => {
  const { rows } = oracle<{ readonly rows: readonly Row[] }>("vader-readme");

  it.each(rows)("scores %j as the README of VADER prints it", (sentence, compound, positive, neutral, negative) => {
    const score = vader(sentence);
    expect(Number(score.compound.toFixed(4))).toBe(compound);
    const shares = [score.positive, score.neutral, score.negative].map((share) => Number(share.toFixed(3)));
    expect(shares).toEqual([positive ?? shares[0], neutral ?? shares[1], negative]);
  });

  // By hand, with the valences good 1.9, great 3.1, help 1.7, bad -2.5, compelling 0.9, no -1.2 and the rules of the paper.
  const compound = (sum: number): number => sum / Math.sqrt(sum * sum + 15);
  it.each([
    ["good", 1.9],
    ["very good", 1.9 + 0.293],
    ["very much indeed good", 1.9 + 0.293 * 0.9],
    ["not good", 1.9 * -0.74],
    ["It isn’t good", 1.9 * -0.74],
    ["never so good", (1.9 + 0.293) * 1.25],
    ["no good", 1.9 * -0.74],
    ["no it was there", -1.2],
    ["no, it was there", 0],
    ["good but bad", 1.9 * 0.5 - 2.5 * 1.5],
    ["least compelling", 0.9 * -0.74],
    ["at least compelling", 0.9],
    ["this was GOOD", 1.9 + 0.733],
    ["THIS WAS GOOD", 1.9],
    ["good???", 1.9 + 3 * 0.18],
    ["good????", 1.9 + 0.96],
    ["good!!!!!", 1.9 + 4 * 0.292],
    ["“good”", 1.9],
    ["people—good people", 1.9],
    ["it was kind of good", 1.9 - 0.293],
    ["yesterday was the bomb", 3],
    ["stone", 0],
  ])("follows the rules in %j", (text, sum) => expect(vader(text).compound).toBeCloseTo(compound(sum), 10));

  it("says nothing of a text without words", () => {
    expect(vader(" ")).toEqual({ compound: 0, positive: 0, neutral: 0, negative: 0 });
  });

  it("stays between -1 and 1, with shares that add up to 1", () => {
    const words = fc.constantFrom(
      "good",
      "bad",
      "not",
      "very",
      "BUT",
      "least",
      "at",
      "never",
      "so",
      "stone",
      "!!",
      ":(",
      "no",
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (list) => {
        const { compound, positive, neutral, negative } = vader(list.join(" "));
        expect(Math.abs(compound)).toBeLessThanOrEqual(1);
        expect(positive + neutral + negative).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe("vaderScorer", () => {
  it("reads a stretch of a text", () => {
    const text = "A bad start. A good end.";
    expect(vaderScorer()(text, 13)).toEqual(vader("A good end."));
  });

  it("keeps the place of a masked stretch, of which nothing else counts", () => {
    const score = vaderScorer();
    const text = "not a GREAT triumph of good";
    const start = text.indexOf("GREAT");
    // A stone in the place of the masked words: the negator is as far from "good" as before.
    expect(score(text, 0, text.length, [{ start, end: start + 13 }]).compound).toBe(
      vader("not a stone of good").compound,
    );
  });
});
