import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { flatten } from "../../src/dictionary/flatten.ts";

/** The example of quanteda's manual for `tokens_lookup`. */
const seas = dictionary({
  US: { Countries: ["States"], oceans: ["Atlantic", "Pacific"] },
  Europe: { Countries: ["Britain", "Ireland"], oceans: { west: "Irish Sea", east: "English Channel" } },
}).entries;

describe("flatten", () => {
  it.each([
    [[1], ["US", "Europe"]],
    [[2], ["Countries", "oceans"]],
    [[3], ["west", "east"]],
    [
      [1, 3],
      ["US", "Europe", "Europe.west", "Europe.east"],
    ],
    [
      [2, 3],
      ["Countries", "oceans", "oceans.west", "oceans.east"],
    ],
  ])("levels %j name %j", (levels, keys) => {
    expect(flatten(seas, { levels }).map(({ key }) => key)).toEqual(keys);
  });

  it("joins the patterns of keys that become the same", () => {
    const [countries] = flatten(seas, { levels: [2] });
    expect(countries?.patterns.map(({ source }) => source)).toEqual(["States", "Britain", "Ireland"]);
  });
});
