import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameDistance, plainDistance } from "../../src/corpus/name-distance.ts";

describe("nameDistance", () => {
  it("takes one slip of the pen for near, and two in a long name", async () => {
    for (const distance of [plainDistance, await nameDistance()]) {
      expect(distance("putin", "putin")).toBe("same");
      expect(distance("vladamir", "vladimir")).toBe("near");
      expect(distance("poroshenk", "poroshenko")).toBe("near");
      expect(distance("makie", "makei")).toBe("near");
      expect(distance("tsikhanouskaya", "tikhanovskaya")).toBe("near");
      expect(distance("putin", "biden")).toBe("far");
    }
  });

  it("takes short names that differ for different names", () => {
    expect(plainDistance("bush", "buch")).toBe("far");
  });

  it("is the same both ways", async () => {
    const natural = await nameDistance();
    const word = fc.stringMatching(/^[a-e]{1,8}$/u);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(plainDistance(a, b)).toBe(plainDistance(b, a));
        expect(natural(a, b)).toBe(natural(b, a));
      }),
    );
  });
});
