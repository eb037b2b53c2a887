// Confusion: what two coders said, counted by hand.

import { describe, expect, it } from "vitest";
import type { Coding } from "../../src/stats/coded-units.ts";
import { confusion } from "../../src/stats/confusion.ts";

function codings(coders: readonly (readonly (string | null)[])[]): readonly Coding[] {
  return coders.flatMap((values, c) => values.map((value, u) => ({ unit: `u${u}`, coder: `c${c}`, value })));
}

describe("confusion", () => {
  const table = confusion(
    codings([
      ["x", "x", "y", "y", null],
      ["x", "y", "y", "y", "x"],
    ]),
  );

  it("counts what one said where the other said something, and leaves out what one alone judged", () => {
    expect(table.rows.map(({ first, second, count, share }) => [first, second, count, share])).toEqual([
      ["x", "x", 1, 0.5],
      ["x", "y", 1, 0.5],
      ["y", "x", 0, 0],
      ["y", "y", 2, 1],
    ]);
    expect(table.notices).toMatchObject([{ code: "judgements-missing" }]);
  });

  it("refuses a coder that is not there", () => {
    expect(() => confusion(codings([["x"], ["x"]]), { coders: ["c0", "c9"] })).toThrow('"c9" is none of: c0, c1');
  });
});
