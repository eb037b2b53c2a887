// validateDictionary: the figures of R, counts by hand, weights, clusters, and the way to what is wrong.

import { describe, expect, it } from "vitest";
import type { HandCoding } from "../../src/audit/hand-coding.ts";
import { validateDictionary, type ValidityRow } from "../../src/audit/validate-dictionary.ts";
import { random } from "../../src/core/random.ts";
import type { Table } from "../../src/core/table.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { agreement } from "../../src/stats/agreement.ts";
import { explain } from "../../src/stats/explain.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { oracle } from "../helpers/oracle.ts";

type Limits = readonly [number, number];
interface Cells {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}
interface Figures extends Cells {
  readonly precision: number;
  readonly precisionLimits: Limits;
  readonly recall: number;
  readonly recallLimits: Limits;
  readonly f1: number;
  readonly f1Limits: Limits;
  readonly alpha: number;
}
const figures = oracle<{
  readonly cells: readonly Figures[];
  readonly weighted: { readonly value: number; readonly limits: Limits };
  readonly apart: Readonly<Record<"recall" | "f1", readonly [value: number, low: number, high: number]>>;
}>("validation");

const keys = dictionary({ security: "secur*" });
const book = await codebook(
  "frames: { security: { include: ['secur*', 'secure loan', 'wall*'], exclude: ['social security'] } }",
);

/** A document a passage, found or not and seen or not, as often as the cells say. */
function cells({ tp, fp, fn, tn }: Cells): {
  readonly house: ReturnType<typeof corpus>;
  readonly codings: readonly HandCoding[];
} {
  const kinds = [
    ...Array.from({ length: tp }, () => [true, true] as const),
    ...Array.from({ length: fp }, () => [true, false] as const),
    ...Array.from({ length: fn }, () => [false, true] as const),
    ...Array.from({ length: tn }, () => [false, false] as const),
  ];
  const house = corpus(kinds.map(([found], i) => ({ id: `d${i}`, text: found ? "Security first." : "Jobs first." })));
  return { house, codings: kinds.map(([, value], i) => ({ document: `d${i}`, frame: "security", value })) };
}

function rowOf(table: Table<ValidityRow>, measure: string, pattern = "all"): ValidityRow {
  return table.rows.find((row) => row.measure === measure && row.pattern === pattern) as ValidityRow;
}

describe.each(figures.cells)("validateDictionary with $tp, $fp, $fn and $tn passages", (known) => {
  const { house, codings } = cells(known);
  const table = validateDictionary(house, keys, codings, { draws: 200 });

  it.each(["precision", "recall", "f1"] as const)("gives %s and its exact limits as R", (measure) => {
    const row = rowOf(table, measure);
    expect(row).toMatchObject({ interval: "binomial", status: "ok", units: house.documents.length });
    expect(row.value).toAgreeWith(known[measure]);
    expect(row.low).toAgreeWith(known[`${measure}Limits`][0], 1e-9);
    expect(row.high).toAgreeWith(known[`${measure}Limits`][1], 1e-9);
  });

  it("gives α as irr, and as agreement() of the two as coders, with limits around it", () => {
    const row = rowOf(table, "alpha");
    expect(row.value).toAgreeWith(known.alpha, 1e-12);
    const two = codings.flatMap(({ document, value }, i) => [
      { unit: document, coder: "person", value: String(value) },
      { unit: document, coder: "book", value: String(house.documents[i]?.text.startsWith("Sec") === true) },
    ]);
    expect(row.value).toAgreeWith(agreement(two, { measures: ["alphaNominal"], draws: 10 }).rows[0]?.value ?? 0, 1e-12);
    expect(row.low).toBeLessThan(known.alpha);
    expect(row.high).toBeGreaterThan(known.alpha);
  });
});

describe("validateDictionary", () => {
  const house = corpus([
    { id: "a", text: "We secure the border. Social security is paid. Nothing here." },
    { id: "b", text: "A secure loan. Guard the coast." },
  ]);
  const sentence = (document: string, text: string, value: boolean | null): HandCoding => {
    const start = house.documents.find(({ id }) => id === document)?.text.indexOf(text) ?? 0;
    return { document, start, end: start + text.length, frame: "security", value, text };
  };
  const codings = [
    sentence("a", "We secure the border.", true),
    sentence("a", "Social security is paid.", false),
    sentence("a", "Nothing here.", false),
    sentence("b", "A secure loan.", false),
    sentence("b", "Guard the coast.", true),
  ];
  const table = validateDictionary(house, book, codings, { minUnits: 5, draws: 100 });

  it("counts passages by hand, for the frame and for each entry, also one that never hits", () => {
    expect(rowOf(table, "precision")).toMatchObject({ tp: 1, fp: 1, fn: 1, tn: 2, value: 0.5, documents: 2 });
    // The longer entry takes the loan from the shorter one.
    expect(rowOf(table, "precision", "secur*")).toMatchObject({ tp: 1, fp: 0, value: 1 });
    expect(rowOf(table, "precision", "secure loan")).toMatchObject({ tp: 0, fp: 1, value: 0, low: 0 });
    expect(rowOf(table, "precision", "wall*")).toMatchObject({ tp: 0, fp: 0, value: null, status: "undefined" });
    expect(rowOf(table, "recall", "wall*")).toMatchObject({ value: 0, status: "ok" });
    expect(table.rows.map(({ pattern }) => pattern).filter((one, i, all) => all.indexOf(one) === i)).toEqual([
      "all",
      "secur*",
      "secure loan",
      "wall*",
    ]);
    expect(validateDictionary(house, book, codings, { patterns: "none" }).rows).toHaveLength(4);
  });

  it("leads to what was found wrongly and to what was missed", () => {
    const led = (measure: string): readonly string[] =>
      passages(table, { row: table.rows.indexOf(rowOf(table, measure)) }).map(({ match }) => match);
    expect(led("precision")).toEqual(["secure loan"]);
    expect(led("recall")).toEqual(["Guard the coast."]);
    expect(led("f1")).toEqual(["secure loan", "Guard the coast."]);
  });

  it("takes tokens for their corpus, does not depend on the order of codings, and repeats itself", () => {
    expect(validateDictionary(tokens(house), book, codings.toReversed(), { minUnits: 5, draws: 100 })).toEqual(table);
  });

  it("says nothing of few passages, and of a frame that nobody coded", () => {
    const { rows, notices } = validateDictionary(house, book, codings);
    expect(rows.every(({ value, status }) => value === null && status === "too-little-data")).toBe(true);
    expect(notices.map(({ code }) => code)).toContain("judgements-missing");
    expect(validateDictionary(house, book, [], { minUnits: 0 }).rows[0]).toMatchObject({
      units: 0,
      status: "too-little-data",
    });
  });

  it("takes what most coders say, leaves ties out, and passes over blanks", () => {
    const by = (coder: string, values: readonly (boolean | null)[]): readonly HandCoding[] =>
      codings.map((coding, i) => ({ ...coding, coder, value: values[i] ?? null }));
    const tied = [...by("Ada", [true, true, false, false, true]), ...by("Ben", [true, false, false, null, true])];
    const found = validateDictionary(house, book, tied, { minUnits: 1, draws: 50 });
    expect(rowOf(found, "precision")).toMatchObject({ tp: 1, fp: 1, fn: 1, tn: 1, units: 4 });
    expect(found.notices.find(({ code }) => code === "coders-disagree")?.text).toMatch(/^1 passages/u);
    const three = validateDictionary(house, book, [...tied, ...by("Cy", [true, false, false, false, true])], {
      minUnits: 1,
      draws: 50,
    });
    expect(rowOf(three, "precision")).toMatchObject({ tp: 1, fp: 1, fn: 1, tn: 2, units: 5 });
  });

  it("warns where only what was found was coded, of few documents, and of weights that are missing", () => {
    const found = validateDictionary(house, book, [codings[0], codings[3]] as readonly HandCoding[], { minUnits: 1 });
    expect(found.notices.map(({ code }) => code)).toEqual(["only-found"]);
    expect(table.notices.map(({ code }) => code)).toEqual(["few-documents"]);
    const drawn = codings.map((coding) => ({ ...coding, design: "weighted" as const }));
    expect(validateDictionary(house, book, drawn, { minUnits: 1 }).notices[0]?.code).toBe("weights-missing");
  });

  it.each([
    ["a document that is not there", { document: "c" }, 'a document of the corpus, but "c" is none of: a, b'],
    ["a frame that is not there", { frame: "securty" }, 'did you mean "security"?'],
    ["a place outside of the text", { start: 10, end: 5000 }, "which has 60 characters, but it goes from 10 to 5000"],
    ["another text", { text: "We secured the border." }, '"a" has "We secure the border." there'],
    ["a value that is none", { value: "yes" as unknown as boolean }, "the value is yes"],
    ["a weight that is none", { weight: 0 }, "a weight above zero, but it is 0"],
  ])("refuses %s, with its place", (_, change, message) => {
    const wrong = [{ ...(codings[0] as HandCoding), ...change, place: "sheet.csv:2" }];
    expect(() => validateDictionary(house, book, wrong)).toThrow(message);
    expect(() => validateDictionary(house, book, wrong)).toThrow(/^sheet\.csv:2: .*\[bad-codings\]$/u);
  });

  it("refuses one coder's second answer", () => {
    expect(() => validateDictionary(house, book, [...codings, codings[0] as HandCoding])).toThrow(
      'coding 6: validateDictionary needs one answer a coder, passage and frame, but "coder" gave two [bad-codings]',
    );
  });
});

describe("weights", () => {
  const { house, codings } = cells({ tp: 12, fp: 3, fn: 0, tn: 5 });
  const weighted = codings.map((coding, i) => ({ ...coding, weight: i >= 12 && i < 15 ? 5 : 1 }));
  const table = validateDictionary(house, keys, weighted, { draws: 100 });

  it("count passages for what they stand for, with limits as R has them at the effective number", () => {
    const row = rowOf(table, "precision");
    expect(row).toMatchObject({ tp: 12, fp: 3, interval: "binomial" });
    expect(row.value).toAgreeWith(figures.weighted.value);
    expect(row.low).toAgreeWith(figures.weighted.limits[0], 1e-9);
    expect(row.high).toAgreeWith(figures.weighted.limits[1], 1e-9);
  });

  it("give the formulas that are filled in their numbers", () => {
    // Weights add up to the 20 passages: 12 × 20 / 32 and 15 × 20 / 32.
    expect(explain(table, { row: 0 })).toContain("= 7.5 / (7.5 + 9.375)");
    expect(explain(table, { row: 3 })).toMatch(/= 1 − \(2 × 20 − 1\) \(9\.375 \+ 0\)|1 − \(2 × 20 − 1\) × \(9\.375/u);
  });

  it.each(["recall", "f1"] as const)(
    "of passages drawn apart give %s with the doubt of what was missed, as R",
    (measure) => {
      const drawn = cells({ tp: 18, fp: 7, fn: 1, tn: 39 });
      const apart = drawn.codings.map((coding, i) => ({ ...coding, weight: i < 25 ? 2000 / 25 : 60_000 / 40 }));
      const row = rowOf(validateDictionary(drawn.house, keys, apart, { draws: 100 }), measure);
      const [value, low, high] = figures.apart[measure];
      expect(row.interval).toBe("mover");
      expect(row.value).toAgreeWith(value);
      expect(row.low).toAgreeWith(low, 1e-9);
      expect(row.high).toAgreeWith(high, 1e-9);
    },
  );

  it("change nothing where they are all the same", () => {
    const same = codings.map((coding) => ({ ...coding, weight: 7 }));
    expect(validateDictionary(house, keys, same, { draws: 100 }).rows).toEqual(
      validateDictionary(house, keys, codings, { draws: 100 }).rows,
    );
  });
});

describe("passages of the same documents", () => {
  /** Documents of ten sentences; whether the codebook errs is decided by document, so that errors come in bunches. */
  function clustered(
    seed: number,
    documents: number,
    wrong: number,
  ): readonly [ReturnType<typeof corpus>, readonly HandCoding[]] {
    const source = random(seed);
    const texts = Array.from({ length: documents }, () => "Security one. ".repeat(10).trim());
    const codings = texts.flatMap((text, d) => {
      const value = source.next() >= wrong;
      return Array.from({ length: 10 }, (_, s) => ({
        document: `d${d}`,
        start: s * 14,
        end: Math.min(text.length, s * 14 + 13),
        frame: "security",
        value,
      }));
    });
    return [corpus(texts.map((text, d) => ({ id: `d${d}`, text }))), codings];
  }

  it("are drawn by document, which makes intervals as wide as they must be", () => {
    let [covered, runs] = [0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const { value, low, high, interval } = rowOf(
        validateDictionary(...([clustered(seed, 30, 0.3)[0], keys, clustered(seed, 30, 0.3)[1]] as const), {
          draws: 300,
          patterns: "none",
        }),
        "precision",
      );
      if (value === null || value === 1) continue;
      expect(interval).toBe("cluster-bootstrap");
      runs++;
      if ((low ?? 1) <= 0.7 && (high ?? 0) >= 0.7) covered++;
    }
    // Taken for independent, 300 passages would cover in about half of the runs.
    expect(covered / runs).toBeGreaterThan(0.88);
  });

  it("are as sure as their documents where all are right", () => {
    const [house, codings] = clustered(1, 12, 0);
    const row = rowOf(validateDictionary(house, keys, codings, { draws: 50 }), "precision");
    // 0.025^(1/12): twelve of twelve.
    expect(row).toMatchObject({ value: 1, high: 1, interval: "binomial" });
    expect(row.low).toAgreeWith(0.025 ** (1 / 12), 1e-9);
  });
});
