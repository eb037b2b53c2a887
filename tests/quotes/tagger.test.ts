// The chain against all sequences tried one by one: the best one, and the chances of every tag.

import { describe, expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { bestTags, marginals, mayFollow, stepSize, tagCount } from "../../src/quotes/tagger.ts";

const length = 4;
const chance = random(7);
const scores = Float64Array.from({ length: length * tagCount }, () => chance.next() * 4 - 2);
const step = Float32Array.from({ length: 2 * stepSize }, () => chance.next() * 2 - 1);
const borders = Uint16Array.from([0, 1, 0, 1]);

function sequences(): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (let i = 0; i < length; i++)
    all = all.flatMap((path) =>
      Array.from({ length: tagCount }, (_, tag) => [...path, tag]).filter((next) =>
        mayFollow(next.at(-2) ?? 7, tag(next)),
      ),
    );
  return all;
}

function tag(path: readonly number[]): number {
  return path.at(-1) ?? 0;
}

function total(path: readonly number[]): number {
  return path.reduce(
    (sum, here, i) =>
      sum +
      (scores[i * tagCount + here] ?? 0) +
      (step[(borders[i] ?? 0) * stepSize + (i === 0 ? 7 : (path[i - 1] ?? 0)) * tagCount + here] ?? 0),
    0,
  );
}

describe("the tagger's chain", () => {
  const all = sequences();

  it("finds the sequence with the highest score", () => {
    const best = all.toSorted((a, b) => total(b) - total(a))[0];
    expect([...bestTags(scores, borders, { step, eager: 0 })]).toEqual(best);
  });

  it("gives the chances of tags that summing over all sequences gives", () => {
    const mass = all.map((path) => Math.exp(total(path)));
    const sum = mass.reduce((a, b) => a + b, 0);
    const found = marginals(scores, borders, { step });
    for (let i = 0; i < length; i++)
      for (let here = 0; here < tagCount; here++) {
        const share = all.reduce((part, path, k) => part + (path[i] === here ? (mass[k] ?? 0) : 0), 0) / sum;
        expect(found[i * tagCount + here]).toBeCloseTo(share, 8);
      }
  });

  it("never puts an inside before its beginning", () => {
    expect([mayFollow(0, 2), mayFollow(7, 6), mayFollow(5, 6), mayFollow(6, 6), mayFollow(3, 6)]).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
