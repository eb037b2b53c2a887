// tokensCount is held to counts by hand.

import { expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { tokensCount } from "../../src/tokens/count.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens } from "../../src/tokens/tokens.ts";

it("counts tokens, and no pads", () => {
  const all = tokens(corpus(["jobs and more jobs", "war"]));
  expect(tokensCount(all)(1, 5)).toBe(4);
  expect(tokensCount(all)(4, 4)).toBe(0);
  const kept = tokensSelect(all, "jobs", { padding: "keep" });
  expect([tokensCount(kept)(0, 4), tokensCount(kept)(1, 3), tokensCount(kept)(3, 5)]).toEqual([2, 0, 1]);
});
