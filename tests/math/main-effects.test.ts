// Sums of squares of choices: by hand, R's aov where all combinations are there, drop1 where some are missing.

import { expect, it } from "vitest";
import { mainEffects } from "../../src/math/main-effects.ts";
import { oracle } from "../helpers/oracle.ts";

const run = oracle<{
  readonly rows: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly full: readonly number[];
  readonly total: number;
  readonly missing: readonly number[];
  readonly part: readonly number[];
  readonly partTotal: number;
}>("multiverse");
const levels = [2, 3, 2];

it("has the sums of squares of aov for a full factorial", () => {
  const { effects, total, balanced } = mainEffects(run.rows, { y: run.y, levels });
  expect(balanced).toBe(true);
  expect(total).toAgreeWith(run.total, 1e-12);
  for (const [k, { between }] of effects.entries()) expect(between).toAgreeWith(run.full[k], 1e-12);
});

it("has those of drop1 where combinations are missing", () => {
  const kept = run.y.flatMap((value, i) => (run.missing.includes(i) ? [] : [{ value, row: run.rows[i] ?? [] }]));
  const found = mainEffects(
    kept.map(({ row }) => row),
    { y: kept.map(({ value }) => value), levels },
  );
  expect(found.balanced).toBe(false);
  expect(found.total).toAgreeWith(run.partTotal, 1e-12);
  for (const [k, { between }] of found.effects.entries()) expect(between).toAgreeWith(run.part[k], 1e-10);
});

it("counts by hand: two numbers at each level, two apart and four apart", () => {
  const rows = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const { effects, total } = mainEffects(rows, { y: [0, 2, 4, 6], levels: [2, 2] });
  expect([effects.map(({ between }) => between), total]).toEqual([[16, 4], 20]);
  expect(effects[0]?.means).toEqual([1, 5]);
});

it("has no sum where two choices always go together", () => {
  const { effects } = mainEffects(
    [
      [0, 0],
      [1, 1],
      [0, 0],
      [1, 1],
    ],
    { y: [1, 2, 3, 5], levels: [2, 2] },
  );
  expect(effects.map(({ between }) => between)).toEqual([Number.NaN, Number.NaN]);
});
