// The conditional odds ratio against 50-digit arithmetic, and against R as far as R goes.

import { describe, expect, it } from "vitest";
import { conditionalOdds } from "../../src/math/conditional-odds.ts";
import { oracle } from "../helpers/oracle.ts";

interface Case {
  readonly table: readonly [number, number, number, number];
  readonly odds: readonly (number | string)[];
}

function limits({ table: [o11, o12, o21, o22] }: Case): readonly number[] {
  const { estimate, low, high } = conditionalOdds({ o11, o12, o21, o22 });
  return [estimate, low, high];
}

describe("conditionalOdds", () => {
  it.each(oracle<{ readonly rows: readonly Case[] }>("conditional-odds").rows)("is exact on $table", (one) => {
    for (const [i, value] of limits(one).entries()) expect(value).toAgreeWith(one.odds[i], 1e-10);
  });

  it.each(oracle<{ readonly fisher: readonly Case[] }>("tests").fisher)(
    "has the estimate of R's fisher.test on $table, whose search stops within 0.00013 of the smaller of odds and 1 / odds",
    (one) => {
      const [found, wanted] = [limits(one)[0] ?? Number.NaN, Number(one.odds[0])];
      expect(Math.abs(Math.min(found, 1 / found) - Math.min(wanted, 1 / wanted))).toBeLessThan(1.3e-4);
    },
  );
});
