import { describe, expect, it } from "vitest";
import { forThose } from "../../src/charts/for-those.ts";

describe("the layers of a chart", () => {
  const layers = [{ mark: "bar" }, { mark: "text" }];

  it("are there if one datum is what they draw", () => {
    expect(forThose([1, null], (one) => one !== null, layers)).toEqual(layers);
  });

  it("are left out if none is", () => {
    expect(forThose([null, null], (one) => one !== null, layers)).toEqual([]);
    expect(forThose([], () => true, layers)).toEqual([]);
  });
});
