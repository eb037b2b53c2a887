// checkOutputs: what results lack, and what they do not lack.

import { describe, expect, it } from "vitest";
import { checkOutputs, outputRules } from "../../src/report/check-outputs.ts";
import type { Results } from "../../src/notebook/results.ts";

type Output = Results["cells"][number]["outputs"][number];

const results = (...outputs: readonly unknown[]): Results => ({
  script: "s.ts",
  title: "",
  description: "",
  cells: [{ id: "cell", title: "", type: "code", outputs: outputs as readonly Output[] }],
});
const table = (name: string, ...rows: readonly object[]): unknown => ({ kind: "table", name, caption: "", rows });
const codes = (from: Results, attribution?: number): readonly string[] =>
  checkOutputs(from, attribution === undefined ? {} : { attribution }).map(({ code }) => code);

const quotations = [
  { speaker: "Ann", rule: "verb", confidence: 1 },
  { speaker: null, rule: "none", confidence: 0 },
];

describe("checkOutputs", () => {
  it("asks charts for words", () => {
    expect(
      codes(results({ kind: "chart", name: "c", title: "", alt: "  ", files: [], columns: {}, data: "", drawing: "" })),
    ).toEqual(["chart-without-alt"]);
    expect(
      codes(
        results({
          kind: "chart",
          name: "c",
          title: "",
          alt: "Rates rise.",
          files: [],
          columns: {},
          data: "",
          drawing: "",
        }),
      ),
    ).toEqual([]);
  });

  it("asks counts for what they are out of", () => {
    expect(codes(results(table("t", { word: "x", count: 3 })))).toEqual(["count-without-size"]);
    for (const size of ["tokens", "perMillion", "per10k", "share", "rate", "total"])
      expect(codes(results(table("t", { word: "x", count: 3, [size]: 1 })))).toEqual([]);
    expect(codes(results(table("t", { word: "x", score: 3 })))).toEqual([]);
  });

  it("asks quotations for speakers, as many as are wanted", () => {
    expect(codes(results(table("q", ...quotations)))).toEqual(["low-attribution"]);
    expect(codes(results(table("q", ...quotations)), 0.5)).toEqual([]);
    // A table of speakers is none of quotations.
    expect(codes(results(table("s", { speaker: null, rate: 1 })))).toEqual([]);
  });

  it("has its rules listed", () => {
    expect(Object.keys(outputRules)).toEqual(["fails", "chart-without-alt", "count-without-size", "low-attribution"]);
  });
});
