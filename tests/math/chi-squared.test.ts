// χ² of two-by-two tables against published values.

import { describe, expect, it } from "vitest";
import { chiSquared } from "../../src/math/chi-squared.ts";
import { contingency, fromMargins } from "../../src/math/contingency.ts";

describe("chiSquared", () => {
  it("gives the values of Manning & Schütze 1999, section 5.3.3", () => {
    expect(chiSquared(fromMargins(8, 15828, 4675, 14307668)).toFixed(2)).toBe("1.55");
    expect(chiSquared(fromMargins(59, 67, 65, 571007)).toFixed(0)).toBe("456400");
  });

  it("gives the values of Dunning 1993, p. 73, and with Yates of Pedersen 1996, p. 10", () => {
    expect(chiSquared({ o11: 3, o12: 0, o21: 0, o22: 31774 }).toFixed(0)).toBe("31777");
    expect(chiSquared({ o11: 1, o12: 3, o21: 3, o22: 1 }, { correction: "yates" })).toBe(0.5);
  });

  it("is divided by Williams's q, where quanteda multiplies by it: 520.10, not 529.99", () => {
    const table = contingency({ target: 110, reference: 111, targetTokens: 2552, referenceTokens: 29225 });
    const raw = chiSquared(table);
    const corrected = chiSquared(table, { correction: "williams" });
    expect([raw.toFixed(3), corrected.toFixed(2)]).toEqual(["525.021", "520.10"]);
    expect(((raw * raw) / corrected).toFixed(3)).toBe("529.986");
  });

  it("never falls below 0 through Yates's correction, and does not exist where a margin is 0", () => {
    expect(chiSquared({ o11: 5, o12: 5, o21: 5, o22: 6 }, { correction: "yates" })).toBe(0);
    expect(chiSquared({ o11: 0, o12: 0, o21: 5, o22: 6 })).toBeNaN();
  });
});
