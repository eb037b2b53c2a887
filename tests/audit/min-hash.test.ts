// minHash: signatures agree as often as sets are alike.

import { describe, expect, it } from "vitest";
import { bandLength, minHash, signatureLength } from "../../src/audit/min-hash.ts";
import { random } from "../../src/core/random.ts";

describe("minHash", () => {
  it("has equal numbers in the share of places that is the Jaccard similarity", () => {
    const draw = random(7);
    const hash = (): number => draw.integer(4294967296) | 0;
    let equal = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const shared = Array.from({ length: 60 }, hash);
      const sign = minHash(run);
      const a = sign(Int32Array.from([...shared, ...Array.from({ length: 20 }, hash)]));
      const b = sign(Int32Array.from([...shared, ...Array.from({ length: 20 }, hash)]));
      equal += a.filter((value, k) => value === b[k]).length;
    }
    // 60 shared of 100: 0.6, with a standard error of 0.0045 were all 12,000 draws independent.
    expect(Math.abs(equal / (runs * signatureLength) - 0.6)).toBeLessThan(0.025);
  });

  it("does not hang on the order or number of the shingles, only on which there are", () => {
    const sign = minHash(1);
    expect(sign(Int32Array.of(3, 1, 2, 3, 3))).toEqual(sign(Int32Array.of(1, 2, 3)));
  });
});

describe("bandLength", () => {
  it("is the longest band that misses fewer than one in a thousand at the threshold", () => {
    // (1 - 0.8^4)^15 = 0.0004 and (1 - 0.8^5)^12 = 0.0085; (1 - 0.5^2)^30 = 0.0002 and (1 - 0.5^3)^20 = 0.069.
    expect([0.8, 0.5, 1, 0.05].map((threshold) => bandLength(threshold))).toEqual([4, 2, 10, 1]);
  });
});
