import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { featuresTrim, type FeaturesTrimOptions } from "../../src/features/trim.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { cell } from "../helpers/cells.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";

// Counts a 5, b 3, c 3, d 1; documents a 2, b 2, c 1, d 1.
const m = features(
  tokens(
    corpus([
      { id: "x", text: "a a a b c c c" },
      { id: "y", text: "a a b b d" },
    ]),
  ),
);

describe("featuresTrim", () => {
  it.each<readonly [FeaturesTrimOptions, string]>([
    [{}, "abcd"],
    [{ minCount: 2 }, "abc"],
    [{ maxCount: 3 }, "bcd"],
    [{ minDocuments: 2 }, "ab"],
    [{ minCount: 3, maxCount: 3, maxDocuments: 1 }, "c"],
    [{ minCount: 0.25, type: "proportion" }, "abc"],
    [{ maxDocuments: 0.5, type: "proportion" }, "cd"],
    [{ minCount: 3, minDocuments: 1, countType: "count", documentType: "proportion" }, "ab"],
    [{ minCount: 1, type: "rank" }, "a"],
    [{ minCount: 2, type: "rank" }, "abc"],
    [{ minCount: 3, type: "rank" }, "abc"],
    [{ minCount: 9, type: "rank" }, "abcd"],
    [{ maxCount: 1, type: "rank" }, "abcd"],
    [{ maxCount: 2, type: "rank" }, "bcd"],
    [{ maxCount: 3, type: "rank" }, "d"],
    [{ maxCount: 9, type: "rank" }, ""],
    [{ minCount: 0.8, type: "quantile" }, "a"],
    [{ minCount: 0.5, type: "quantile" }, "abc"],
    [{ maxCount: 0.25, type: "quantile" }, "d"],
  ])("%j leaves %j", (options, left) => {
    expect(featuresTrim(m, options).features.join("")).toBe(left);
  });

  it("keeps documents and counts of what is left", () => {
    const trimmed = featuresTrim(m, { maxCount: 3 });
    expect(trimmed.index).toBe(m.index);
    expect(["b", "c", "d"].map((feature) => [cell(trimmed, "x", feature), cell(trimmed, "y", feature)])).toEqual([
      [1, 2],
      [3, 0],
      [0, 1],
    ]);
  });

  it("refuses types it does not know, and limits that are none of theirs", () => {
    expect(() => featuresTrim(m, { minCount: 1, type: "quantil" as "quantile" })).toThrow('did you mean "quantile"?');
    expect(() => featuresTrim(m, { minCount: 5, type: "proportion" })).toThrow("a proportion between 0 and 1");
    expect(() => featuresTrim(m, { minCount: 0, type: "rank" })).toThrow("ranks from 1 on");
    expect(() => featuresTrim(m, { minCount: -1 })).toThrow("counts from 0 on, but one is -1");
    expect(() => featuresTrim(m, { maxDocuments: Number.NaN })).toThrow("counts from 0 on, but one is NaN");
  });
});

describe.skipIf(dataFolder() === undefined)("featuresTrim on the inaugural addresses (needs HUSTINGS_DATA)", () => {
  it.each<readonly [string, FeaturesTrimOptions]>([
    ["termfreq10_docfreq5", { minCount: 10, minDocuments: 5 }],
    ["prop", { minDocuments: 0.1, maxDocuments: 0.9, type: "proportion" }],
    ["quantile", { minCount: 0.8, type: "quantile" }],
  ])("leaves as many features as quanteda: %s", (name, options) => {
    const { trim } = inauguralOracle<{ readonly trim: Readonly<Record<string, number>> }>("06_dfm");
    const all = features(tokens(inaugural(), { compat: "quanteda" }));
    expect(featuresTrim(all, options).features).toHaveLength(trim[name] ?? -1);
  });
});
