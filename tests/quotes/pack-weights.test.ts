// Packed weights come back to within a rounding step, places and signs exactly.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packWeights, unpackWeights } from "../../src/quotes/pack-weights.ts";

describe("packWeights", () => {
  it("keeps the length, the signs, and every weight to within a step of the square-root scale", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.float({ min: -4, max: 4, noNaN: true })), {
          minLength: 1,
          maxLength: 200,
        }),
        (list) => {
          const values = Float32Array.from(list);
          const back = unpackWeights(packWeights(values));
          const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
          expect(back).toHaveLength(values.length);
          back.forEach((value, i) => {
            const was = values[i] ?? 0;
            expect(Math.abs(Math.sqrt(Math.abs(value) / scale) - Math.sqrt(Math.abs(was) / scale))).toBeLessThanOrEqual(
              0.5 / 63 + 1e-6,
            );
            expect(value === 0 || Math.sign(value) === Math.sign(was)).toBe(true);
          });
        },
      ),
    );
  });

  it("reads rows into wider rows, whose rest stays zero", () => {
    const values = Float32Array.from({ length: 35 }, (_, i) => (i % 3 === 0 ? i - 20 : 0));
    const packed = packWeights(values);
    const plain = unpackWeights(packed);
    const wide = unpackWeights(packed, { from: 7, to: 8 });
    expect(wide).toHaveLength(40);
    wide.forEach((value, i) => expect(value).toBe(i % 8 === 7 ? 0 : plain[7 * Math.floor(i / 8) + (i % 8)]));
  });

  it("gives the same text for the same weights", () => {
    const values = Float32Array.from({ length: 50 }, (_, i) => (i % 3 === 0 ? i - 20 : 0));
    expect(packWeights(values)).toBe(packWeights(values.slice()));
  });
});
