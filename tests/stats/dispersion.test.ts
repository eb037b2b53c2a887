// Dispersion over a corpus: counted by hand, beside the kernel, and the way back to the text.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { subset } from "../../src/corpus/subset.ts";
import { features } from "../../src/features/features.ts";
import { featuresWeight } from "../../src/features/weight.ts";
import { dispersion } from "../../src/stats/dispersion.ts";
import { dispersionMeasures } from "../../src/stats/dispersion-measures.ts";
import { dispersionScore } from "../../src/stats/dispersion-score.ts";
import { deviationOfProportions, wordSpread } from "../../src/stats/word-spread.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { stateOfTheUnion } from "../helpers/data.ts";

/** The made corpus of Gries 2008, p. 406, in five documents. */
const made = tokens(
  corpus([
    "b a m n i b e u p",
    "b a s a t b e w q n",
    "b c a g a b e s t a",
    "b a g h a b e a a t",
    "b a h a a b e a x a t",
  ]),
);
const addresses = tokens(subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981"));

describe("dispersion", () => {
  it("gives the published values of Gries's made corpus", () => {
    const { rows } = dispersion(made, { measures: ["range", "dp", "dpNorm", "kl", "rosengrenS"] });
    const shown = Object.fromEntries(
      rows.map((row) => [
        row.feature,
        [row.range, ...[row.dp, row.dpNorm, row.kl, row.rosengrenS].map((value) => value?.toFixed(3))],
      ]),
    );
    expect(rows[0]).toMatchObject({ feature: "a", count: 15, documents: 5, status: "ok" });
    expect(shown).toMatchObject({
      a: [5, "0.180", "0.220", "0.137", "0.950"],
      b: [5, "0.020", "0.024", "0.003", "0.999"],
      i: [1, "0.820", "1.000", "2.474", "0.180"],
      q: [1, "0.800", "0.976", "2.322", "0.200"],
      x: [1, "0.780", "0.951", "2.184", "0.220"],
    });
  });

  it("cuts a corpus into parts of the same length, across documents", () => {
    const text = "b a m n i b e u p k b a s a t b e w q n b c a g a b e s t a b a g h a b e a a t b a h a a b e a x a";
    const { rows } = dispersion(tokens(corpus([text])), { parts: 5 });
    const a = rows.find(({ feature }) => feature === "a");
    expect(a?.lyneD3?.toFixed(3)).toBe("0.944");
    expect(a?.dc?.toFixed(3)).toBe("0.937");
    expect([a?.ald?.toFixed(3), a?.arf?.toFixed(1), a?.awt?.toFixed(2)]).toEqual(["0.628", "10.8", "3.18"]);
    expect([a?.documents, a?.range, a?.carrollUm?.toFixed(3)]).toEqual([1, 5, "14.108"]);
  });

  it("agrees, word by word, with the kernel and with the dispersion in tables of keyness", () => {
    const matrix = features(addresses);
    const all = matrix.index.ids.map((_, d) => d);
    const spread = wordSpread(matrix, { rows: all, width: matrix.features.length });
    const dp = deviationOfProportions(matrix, { rows: all, spread });
    const place = new Map(matrix.features.map((feature, f) => [feature, f]));
    const { rows } = dispersion(addresses, { measures: ["dp"] });
    expect(rows.length).toBe(spread.counts.filter((count) => count > 0).length);
    for (const row of rows) expect(row.dp).toBeCloseTo(dp[place.get(row.feature) ?? -1] ?? Number.NaN, 12);
    const sizes = all.map((d) => addresses.bounds[d + 1]! - addresses.bounds[d]!);
    const id = addresses.vocabulary.indexOf("freedom");
    const counts = all.map(
      (d) => addresses.ids.subarray(addresses.bounds[d], addresses.bounds[d + 1]).filter((one) => one === id).length,
    );
    const [freedom] = dispersion(addresses, { patterns: "freedom" }).rows;
    expect([freedom?.count, freedom?.documents]).toEqual([259, 40]);
    const overParts = Object.values(dispersionMeasures).filter(({ fromParts }) => fromParts !== undefined);
    for (const { name } of overParts)
      expect(freedom?.[name]).toBeCloseTo(dispersionScore({ measure: name, counts, sizes }), 10);
  });

  it("says the same from tokens and from a matrix, but for what needs the order of tokens", () => {
    const measures = ["range", "da", "juillandD"] as const;
    const [long, short] = [addresses, features(addresses)].map((source) =>
      dispersion(source, { measures, limit: 500 }),
    );
    expect(short?.rows).toEqual(long?.rows);
    expect(Object.keys(dispersion(features(made)).rows[0] ?? {})).not.toContain("arf");
    expect(() => dispersion(features(made), { measures: ["arf"] })).toThrow("tokens for arf");
    expect(() => dispersion(features(made), { parts: 4 })).toThrow("tokens for parts");
    expect(() => dispersion(features(made), { patterns: "a" })).toThrow("tokens for patterns");
    expect(() => dispersion(featuresWeight(features(made), { scheme: "proportion" }))).toThrow("weight");
  });

  it("counts patterns and phrases, keeps those without a match, and leads back to the text", () => {
    const table = dispersion(addresses, {
      patterns: ["secur*", "national security", "zyzzyva"],
      measures: ["dp", "arf"],
    });
    expect(table.rows.map(({ feature }) => feature)).toEqual(["secur*", "national security", "zyzzyva"]);
    expect(table.rows[2]).toEqual({
      feature: "zyzzyva",
      count: 0,
      documents: 0,
      dp: null,
      arf: null,
      status: "undefined",
    });
    const found = passages(table, { row: 1 });
    expect(found.length).toBe(table.rows[1]?.count);
    for (const { match } of found) expect(match.toLowerCase()).toMatch(/^national\s+security$/u);
    expect(new Set(found.map(({ id }) => id)).size).toBe(table.rows[1]?.documents);
  });

  it("has no measure of a corpus of one document, and says why", () => {
    const { rows } = dispersion(tokens(corpus(["to be or not to be"])), { measures: ["dp"], limit: 1 });
    expect(rows).toEqual([{ feature: "be", count: 2, documents: 1, dp: null, status: "too-little-data" }]);
  });

  it("leaves empty documents out of its parts, and does not count pads", () => {
    const gaps = tokens(corpus(["war war peace", "", "war jobs"]));
    const measures = ["dp", "vc", "awt"] as const;
    const clean = tokens(corpus(["war war peace", "war jobs"]));
    expect(dispersion(gaps, { measures }).rows).toEqual(dispersion(clean, { measures }).rows);
    const padded = tokensSelect(tokens(corpus(["the war war the peace", "war the jobs"])), "the", {
      selection: "remove",
      padding: "keep",
    });
    expect(dispersion(padded, { measures }).rows).toEqual(dispersion(clean, { measures }).rows);
  });

  it("sorts by count, by name or by a measure, ties by name", () => {
    const order = (sort: "count" | "feature" | "dp"): readonly string[] =>
      dispersion(made, { measures: ["dp"], sort, limit: 3 }).rows.map(({ feature }) => feature);
    expect([order("count"), order("feature"), order("dp")]).toEqual([
      ["a", "b", "e"],
      ["a", "b", "c"],
      ["i", "m", "p"],
    ]);
    expect(() => dispersion(made, { measures: ["dp"], sort: "kl" as never })).toThrow("sort");
    expect(() => dispersion(made, { measures: ["gini" as never] })).toThrow("measures");
    expect(() => dispersion(made, { parts: 0 })).toThrow("parts");
    expect(() => dispersion(tokens(corpus([])))).toThrow("at least one document");
  });
});
