// explain: the numbers behind a row, as a reader would check them by hand.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { associationMeasures } from "../../src/stats/association-measures.ts";
import { collocates } from "../../src/stats/collocates.ts";
import { collocations } from "../../src/stats/collocations.ts";
import { explain } from "../../src/stats/explain.ts";
import { filledFormula } from "../../src/stats/filled-formula.ts";
import { keynessMeasures } from "../../src/stats/keyness-measures.ts";
import type { KeynessName } from "../../src/stats/keyness-measure.ts";
import { keyness } from "../../src/stats/keyness.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const house = tokens(
  corpus([
    { text: "jobs jobs jobs growth and trade", vars: { party: "A" } },
    { text: "war and growth and jobs and peace", vars: { party: "B" } },
  ]),
);
const of = (measure: KeynessName): string => {
  const table = keyness(house, { by: "party", target: "A", measure });
  return explain(table, { row: table.rows.findIndex(({ feature }) => feature === "jobs") });
};

describe("explain", () => {
  it("prints the table of two by two with its margins, and the formula with its numbers", () => {
    // jobs: 3 of 6 words against 1 of 7; expected 4 × 6 / 13.
    expect(of("oddsRatio").split("\n")).toEqual([
      "jobs: keyness, odds ratio 6",
      "",
      "             target  reference  together",
      "jobs              3          1         4",
      "other words       3          6         9",
      "together          6          7        13",
      "expected     1.8462     2.1538",
      "",
      "score = (a / c) / (b / d)",
      "      = (3 / 3) / (1 / 6)",
      "      = 6",
      "",
      `after ${keynessMeasures.oddsRatio.source}`,
    ]);
  });

  it("writes the sum of G² out over the four cells", () => {
    const [, sum = ""] = /= 2 \((.*)\)$/mu.exec(of("logLikelihood")) ?? [];
    const terms = sum.split(" + ").map((term) => {
      const [, o = "0", e = "1"] = /^(\S+) ln\(\S+ \/ (\S+)\)$/u.exec(term) ?? [];
      return Number(o) * Math.log(Number(o) / Number(e));
    });
    const table = keyness(house, { by: "party", target: "A", measure: "logLikelihood" });
    const score = table.rows.find(({ feature }) => feature === "jobs")?.score ?? 0;
    expect(terms).toHaveLength(4);
    expect(2 * terms.reduce((all, term) => all + term, 0)).toBeCloseTo(score, 3);
  });

  it.each(Object.keys(keynessMeasures) as KeynessName[])("%s of keyness has its counts and its value", (measure) => {
    const text = of(measure);
    expect(text).toMatch(/^jobs +3 +1 +4$/mu);
    expect(text).not.toMatch(/NaN|undefined/u);
    expect(text).toContain(keynessMeasures[measure].formula);
  });

  it.each(Object.values(associationMeasures))(
    "$name of collocates is filled from the table that it uses",
    ({ name, fromTable, table }) => {
      const near = collocates(house, { node: "jobs", window: 2, minCount: 1, measure: name });
      const row = near.rows.findIndex(({ collocate }) => collocate === "growth");
      const text = explain(near, { row });
      const [, a, b] = /^growth +(\d+) +(\d+) +\d+$/mu.exec(text)?.map(Number) ?? [];
      const [, c, d] = /^other words +(\d+) +(\d+) +\d+$/mu.exec(text)?.map(Number) ?? [];
      const cells = { o11: a ?? 0, o12: b ?? 0, o21: c ?? 0, o22: d ?? 0 };
      const { score } = fromTable(cells);
      const shown = near.rows[row]?.score ?? null;
      expect(Number.isFinite(score) ? score.toPrecision(9) : null).toBe(shown === null ? null : shown.toPrecision(9));
      expect(text).toContain(table === "pair" ? "meets the node" : "near the node");
    },
  );

  it("fills a rate from the row's own columns and the options", () => {
    const rates = trackFrames(house, dictionary({ jobs: "jobs" }), { by: "party", minTokens: 1 });
    expect(explain(rates, { row: 0 })).toContain("rate = count / tokens * per\n     = 3 / 6 * 10,000\n     = 5,000");
  });

  it("says what it can where a formula cannot be written out, and why there is no value", () => {
    const found = collocations(house, { minCount: 2 });
    const row = found.rows.findIndex(({ collocation }) => collocation === "jobs jobs");
    expect(explain(found, { row })).toMatch(/^jobs jobs: collocations, λ -?\d/u);
    const table = keyness(house, { by: "party", target: "A", measure: "oddsRatio" });
    const without = table.rows.findIndex(({ status }) => status === "undefined");
    expect(explain(table, { row: without })).toContain("no value (undefined)");
  });

  it("refuses a row that is not there", () => {
    expect(() => explain(collocations(house), { row: 99 })).toThrow(
      /explain needs a row from 0 to \d+, but 99 \[bad-option\]/u,
    );
  });
});

describe("filledFormula", () => {
  it.each([
    ["a / (a + b)", "3 / (3 + 1)"],
    ["N (ad − bc)²", "13 × (3 × 6 − 1 × 2)²"],
    ["log₂((a + ½) / (n₁ + ½))", "log₂((3 + ½) / (5 + ½))"],
    ["(a / c), negative where a < E", "(3 / 2)"],
  ])("%s becomes %s", (formula, filled) => {
    expect(filledFormula(formula, { a: 3, b: 1, c: 2, d: 6, N: 13, "n₁": 5 })).toBe(filled);
  });

  it.each(["Σ a", "the rank of a", "x / a"])("leaves %s alone", (formula) => {
    expect(filledFormula(formula, { a: 3 })).toBeNull();
  });
});
