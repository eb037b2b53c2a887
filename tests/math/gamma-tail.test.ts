// gammaTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { gammaTail } from "../../src/math/gamma-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("gammaTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("gamma", ([x, shape], tail) => gammaTail(x, { shape, tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("scales with its scale", () => {
    expect(gammaTail(6, { shape: 2, scale: 3 })).toBe(gammaTail(2, { shape: 2 }));
  });
});
