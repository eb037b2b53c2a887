// Linkages by hand, and their laws; R's figures are in the test of hierarchy().

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { linkage, type LinkageName } from "../../src/math/linkage.ts";

const names: readonly LinkageName[] = ["single", "complete", "average", "weighted", "ward"];

it("joins points on a line as each linkage has it", () => {
  // Points 0, 1, 5, 7: first 0–1 at 1, then 5–7 at 2, then both.
  const at = [0, 1, 5, 7];
  const top = (name: LinkageName): number =>
    linkage((i, j) => Math.abs((at[i] ?? 0) - (at[j] ?? 0)), { things: 4, linkage: name }).at(-1)?.height ?? Number.NaN;
  expect(top("single")).toBe(4);
  expect(top("complete")).toBe(7);
  expect(top("average")).toBe((5 + 7 + 4 + 6) / 4);
  expect(top("weighted")).toBe(5.5);
  // √(2 · 2 · 2 / 4) times the distance of the means 0.5 and 6.
  expect(top("ward")).toBeCloseTo(Math.SQRT2 * 5.5, 12);
});

it("joins all things once, at heights that never fall, whatever their order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom(...names),
      (points, name) => {
        const between = (own: typeof points) => (i: number, j: number) =>
          Math.hypot((own[i]?.[0] ?? 0) - (own[j]?.[0] ?? 0), (own[i]?.[1] ?? 0) - (own[j]?.[1] ?? 0));
        const merges = linkage(between(points), { things: points.length, linkage: name });
        expect(merges).toHaveLength(points.length - 1);
        expect(merges.at(-1)?.size ?? 1).toBe(points.length);
        const heights = merges.map(({ height }) => height);
        for (const [k, height] of heights.entries())
          expect(height).toBeGreaterThanOrEqual((heights[k - 1] ?? 0) - 1e-9);
        const joined = merges.flatMap(({ first, second }) => [first, second]);
        expect(new Set(joined).size).toBe(joined.length);
      },
    ),
    { numRuns: 100 },
  );
});
