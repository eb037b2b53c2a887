// The difference of shares: Newcombe's published limits, R's, and shares of nothing.

import { expect, it } from "vitest";
import { shareDifference } from "../../src/math/share-difference.ts";
import { oracle } from "../helpers/oracle.ts";

const { cases } = oracle<{ readonly cases: readonly Readonly<Record<string, number>>[] }>("uptake");

it("has the limits of Newcombe 1998, table II, method 10", () => {
  const found = shareDifference({ count: 56, of: 70 }, { count: 48, of: 80 }, { level: 0.95 });
  expect([found.difference, found.low, found.high].map((one) => one.toFixed(4))).toEqual([
    "0.2000",
    "0.0524",
    "0.3339",
  ]);
});

it("has those of R, put together from Wilson's", () => {
  for (const { taken = 0, after = 0, other = 0, others = 0, weight, low, high } of cases) {
    const found = shareDifference({ count: taken, of: after }, { count: other, of: others }, { level: 0.95 });
    expect(found.difference).toAgreeWith(weight, 1e-10);
    expect(found.low).toAgreeWith(low, 1e-8);
    expect(found.high).toAgreeWith(high, 1e-8);
  }
});

it("is nothing where a share is of nothing", () => {
  expect(shareDifference({ count: 0, of: 0 }, { count: 1, of: 2 }, { level: 0.95 }).difference).toBeNaN();
});
