import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { featuresWeight, type FeaturesWeightOptions } from "../../src/features/weight.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { cell, like, type Printed } from "../helpers/cells.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";

const oracle = JSON.parse(
  readFileSync(new URL("../oracle/weights-inaugural.json", import.meta.url), "utf8"),
) as Readonly<Record<string, Printed>>;

/** A printed matrix of counts as texts that have them. */
function matrixOf({ rows, cols, values }: Printed): FeatureMatrix {
  const texts = values.map((row) => row.flatMap((count, f) => Array.from({ length: count }, () => cols[f])).join(" "));
  return features(tokens(corpus(rows.map((id, d) => ({ id, text: texts[d] ?? "" })))));
}

const raw = matrixOf(oracle["raw"] as Printed);

describe("featuresWeight", () => {
  it.each<readonly [string, FeaturesWeightOptions]>([
    ["raw", {}],
    ["prop", { scheme: "proportion" }],
    ["propmax", { scheme: "proportionMax" }],
    ["logcount", { scheme: "logCount" }],
    ["logcount_base2", { scheme: "logCount", base: 2 }],
    ["boolean", { scheme: "boolean" }],
    ["augmented", { scheme: "augmented" }],
    ["augmented04", { scheme: "augmented", k: 0.4 }],
    ["logave", { scheme: "logAverage" }],
    ["tfidf", { scheme: "tfidf" }],
    ["tfidf_prop", { scheme: "tfidf", termScheme: "proportion" }],
    ["tfidf_log2", { scheme: "tfidf", base: 2 }],
    ["smooth", { smoothing: 0.5 }],
  ])("equals quanteda to 1e-9: %s", (name, options) => {
    const wanted = oracle[name] as Printed;
    const ours = like(wanted, featuresWeight(raw, options));
    const off = wanted.values.flatMap((row, d) =>
      row.map((value, f) => Math.abs(value - (ours[d]?.[f] ?? Number.NaN))),
    );
    expect(Math.max(...off)).toBeLessThan(1e-9);
  });

  it("gives the example of Wikipedia's article on tf–idf", () => {
    const m = features(
      tokens(
        corpus([
          { id: "1", text: "this is a a sample" },
          { id: "2", text: "this is another another example example example" },
        ]),
      ),
    );
    expect(cell(featuresWeight(m, { scheme: "tfidf" }), "2", "example")).toBeCloseTo(0.903, 3);
    const shares = featuresWeight(m, { scheme: "tfidf", termScheme: "proportion" });
    expect(cell(shares, "2", "example")).toBeCloseTo(0.129, 3);
    expect(cell(shares, "1", "this")).toBe(0);
  });

  it("leaves out cells that become 0, and makes every cell with smoothing", () => {
    const weighted = featuresWeight(raw, { scheme: "tfidf" });
    expect(weighted.values.includes(0)).toBe(false);
    expect(weighted.bounds.at(-1)).toBe(weighted.values.length);
    expect(featuresWeight(raw, { smoothing: 1 }).values).toHaveLength(70);
  });

  it("leaves an empty document empty", () => {
    const m = features(tokens(corpus(["", "war"])));
    expect([...featuresWeight(m, { scheme: "proportion" }).bounds]).toEqual([0, 0, 1]);
  });

  it("refuses schemes it does not know", () => {
    expect(() => featuresWeight(raw, { scheme: "prop" as "proportion" })).toThrow("[bad-option]");
  });
});

describe.skipIf(dataFolder() === undefined)("featuresWeight on the inaugural addresses (needs HUSTINGS_DATA)", () => {
  it("equals quanteda: the thirty highest tf-idf of 2017", () => {
    const { full_tfidf_2017: wanted } = inauguralOracle<{ readonly full_tfidf_2017: Readonly<Record<string, number>> }>(
      "07_dfm_weight",
    );
    const m = featuresWeight(features(tokens(inaugural(), { compat: "quanteda" })), { scheme: "tfidf" });
    for (const [feature, value] of Object.entries(wanted)) expect(cell(m, "2017-Trump", feature)).toBeCloseTo(value, 9);
  });
});
