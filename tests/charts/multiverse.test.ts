// The specification curve: estimates above their choices, with the row behind each mark.

import { expect, it } from "vitest";
import { multiverse } from "../../src/audit/multiverse.ts";
import { chartMultiverse } from "../../src/charts/multiverse.ts";
import { oracle } from "../helpers/oracle.ts";

const run = oracle<{ readonly y: readonly number[] }>("multiverse");
const choices = { a: ["a0", "a1"], b: ["b0", "b1", "b2"], c: ["c0", "c1"] } as const;
const estimateOf = (universe: number): number => run.y[universe - 1] as number;

it("says so where no universe has an estimate", async () => {
  const none = await multiverse({ a: [1, 2] }, () => null);
  expect(chartMultiverse(none).alt).toContain("No universe has an estimate");
});

it("draws the curve above the choices, with the row behind each mark", async () => {
  const table = await multiverse(
    choices,
    (_, { universe }) => ({
      estimate: estimateOf(universe),
      low: estimateOf(universe) - 0.5,
      high: estimateOf(universe) + 0.5,
    }),
    { label: "gap", unit: "log₂" },
  );
  const chart = chartMultiverse(table);
  expect(chart.alt).toContain(
    "gap in 12 universes: estimates from −0.11 to 1.3, 7 of 12 with an interval that leaves out 0",
  );
  expect(chart.alt).toContain("Share of the variance by choice: b 58.4 %, a 28.4 %, c 3.1 %.");
  const { vconcat } = chart.spec as unknown as {
    readonly vconcat: readonly { readonly data: { readonly values: readonly { readonly row: number }[] } }[];
  };
  expect(vconcat).toHaveLength(4);
  for (const panel of vconcat) expect(panel.data.values.map(({ row }) => row)).toEqual([...table.rows.keys()]);
});
