// Agreement of coders: the figures of irr and irrCAC, intervals, what is refused, and the matrix of two coders.

import { describe, expect, it } from "vitest";
import type { AgreementName } from "../../src/stats/agreement-measure.ts";
import { agreement } from "../../src/stats/agreement.ts";
import type { Coding } from "../../src/stats/coded-units.ts";
import { oracle } from "../helpers/oracle.ts";

type Figures = { readonly coders: readonly (readonly (number | null)[])[] } & Readonly<Record<AgreementName, number>>;
const run = oracle<Readonly<Record<"dataC" | "diagnoses", Figures>>>("agreement");

function codings(coders: readonly (readonly (string | number | null)[])[]): readonly Coding[] {
  return coders.flatMap((values, c) => values.map((value, u) => ({ unit: `u${u}`, coder: `c${c}`, value })));
}

describe.each(["dataC", "diagnoses"] as const)("agreement on %s", (name) => {
  const { coders, ...figures } = run[name];
  const { rows } = agreement(codings(coders), { draws: 50 });

  it.each(Object.entries(figures) as [AgreementName, number][])("%s is that of irr or irrCAC", (measure, value) => {
    // irrCAC prints five decimals.
    const tolerance = ["gwetAc1", "sScore", "percent"].includes(measure) ? 2e-5 : 1e-9;
    expect(rows.find((row) => row.measure === measure)?.value).toAgreeWith(value, tolerance);
  });
});

describe("agreement", () => {
  const two = codings([
    ["a", "a", "b", "b", "a", "b", "a", "a", "b", "b", "a", "b"],
    ["a", "a", "b", "a", "a", "b", "b", "a", "b", "b", "a", "b"],
  ]);

  it("gives an interval that holds the value, the same for the same seed, and none for few units", () => {
    const [row] = agreement(two, { measures: ["alphaNominal"] }).rows;
    expect(row?.low).toBeLessThan(row?.value ?? 0);
    expect(row?.high).toBeGreaterThan(row?.value ?? 1);
    expect(agreement(two, { measures: ["alphaNominal"] }).rows).toEqual([row]);
    const few = agreement(two.filter(({ unit }) => Number(unit.slice(1)) < 6)).rows[0];
    expect(few).toMatchObject({ units: 6, low: null, interval: "none", status: "ok" });
  });

  it("offers measures of ordered values and numbers only where there are some", () => {
    expect(agreement(two).rows.map(({ measure }) => measure)).not.toContain("alphaOrdinal");
    expect(agreement(two, { order: ["a", "b"], measures: ["alphaOrdinal"] }).rows[0]?.value).toAgreeWith(
      agreement(two, { measures: ["alphaNominal"] }).rows[0]?.value ?? 0,
    );
    expect(() => agreement(two, { measures: ["alphaRatio"] })).toThrow("agreement needs numbers for alphaRatio");
  });

  it("says where chance explains all, and which measures gaps leave without a value", () => {
    const alone = agreement(
      codings([
        ["a", "a"],
        ["a", "a"],
      ]),
    );
    expect(alone.rows.find(({ measure }) => measure === "alphaNominal")).toMatchObject({
      value: null,
      status: "undefined",
    });
    expect(alone.rows.find(({ measure }) => measure === "percent")?.value).toBe(1);
    expect(alone.notices.map(({ code }) => code)).toEqual(["one-value"]);
    const gaps = agreement(
      codings([
        ["a", "b", null],
        ["a", "b", "a"],
      ]),
    );
    expect(gaps.rows.find(({ measure }) => measure === "fleissKappa")).toMatchObject({
      value: null,
      status: "undefined",
    });
    expect(gaps.notices.map(({ code }) => code)).toEqual(["judgements-missing"]);
  });

  it.each([
    ["nothing", [] as readonly Coding[], "[empty-corpus]"],
    ["one coder", codings([["a", "b"]]), "two coders or more"],
    ["two judgements of one unit", [...two, two[0] as Coding], 'but "c0" judged "u0" twice'],
    ["something else", "yes" as unknown as readonly Coding[], "codings, a list"],
  ])("refuses %s", (_, given, message) => {
    expect(() => agreement(given)).toThrow(message);
  });

  it("refuses an unknown measure with the nearest, and an order that lacks a value", () => {
    expect(() => agreement(two, { measures: ["cohenKapa" as "cohenKappa"] })).toThrow('did you mean "cohenKappa"');
    expect(() => agreement(two, { order: ["a"] })).toThrow('order with every value in it, but "b" is not');
  });
});
