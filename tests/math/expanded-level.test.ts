// The expanded level against R's pnorm and qt.

import { describe, expect, it } from "vitest";
import { expandedLevel } from "../../src/math/expanded-level.ts";
import { oracle } from "../helpers/oracle.ts";

describe("expandedLevel", () => {
  it("is that of Hesterberg 2015, computed with R", () => {
    const [boot] = oracle<{ readonly boot: readonly [{ readonly expandedLevel: readonly [number] }] }>("tests").boot;
    expect(expandedLevel(0.95, { units: 12 })).toAgreeWith(boot.expandedLevel[0], 1e-10);
  });

  it("approaches the level itself, from above, as units grow, and leaves fewer than two alone", () => {
    const levels = [2, 5, 10, 100, 10_000].map((units) => expandedLevel(0.95, { units }));
    expect(levels.every((level, i) => level > 0.95 && (i === 0 || level < (levels[i - 1] ?? 0)))).toBe(true);
    expect(expandedLevel(0.95, { units: 1 })).toBe(0.95);
  });
});
