// lowerBound is held to looking at every value.

import fc from "fast-check";
import { expect, it } from "vitest";
import { lowerBound } from "../../src/math/lower-bound.ts";

it("finds the first place that is not below", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (values, wanted) => {
      const sorted = Uint32Array.from(values).sort();
      const found = sorted.findIndex((value) => value >= wanted);
      expect(lowerBound(sorted, wanted)).toBe(found === -1 ? sorted.length : found);
    }),
  );
});
