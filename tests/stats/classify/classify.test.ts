// Classification: nobody is judged by a model that has seen him, rows lead to the words that decided, and what cannot be learned from is refused.

import { describe, expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { features } from "../../../src/features/features.ts";
import { classify } from "../../../src/stats/classify/classify.ts";
import { groupedFolds } from "../../../src/stats/classify/grouped-folds.ts";
import { tokens } from "../../../src/tokens/tokens.ts";

const texts = ["tax cuts now", "tax relief", "cut tax", "public schools", "public health", "schools health"];
const speakers = ["Ann", "Ann", "Bo", "Cy", "Cy", "Di"];
const house = corpus([
  ...texts.map((text, i) => ({ id: `d${i}`, text, vars: { party: i < 3 ? "A" : "B", speaker: speakers[i] ?? "" } })),
  { id: "e", text: "health", vars: { party: null, speaker: "Ed" } },
  { id: "f", text: "zebra", vars: { party: null, speaker: "Ed" } },
]);
const cut = tokens(house);
const matrix = features(cut);

describe("classify", () => {
  const table = classify(matrix, { by: "party", within: "speaker", folds: 4, tokens: cut });

  it("holds out all documents of a speaker at once", () => {
    const folds = new Map<string, Set<number | null>>();
    for (const { group, fold } of table.rows) folds.set(group, (folds.get(group) ?? new Set()).add(fold));
    expect([...folds.values()].every((set) => set.size === 1)).toBe(true);
  });

  it("judges each as by hand without its speaker: Bo is told by the words of Ann", () => {
    // Without Bo: A has tax 2, cuts, now, relief (5 tokens); B public 2, schools 2, health 2 (6). 9 words are in the matrix, cut and zebra among them.
    const [yes, no] = [(2 / 5) * ((3 / 14) * (1 / 14)), (3 / 5) * ((1 / 15) * (1 / 15))];
    const row = table.rows.find(({ id }) => id === "d2");
    expect(matrix.features).toHaveLength(9);
    expect(row).toMatchObject({ actual: "A", predicted: "A", runnerUp: "B", correct: true, group: "Bo" });
    expect(row?.probability).toBeCloseTo(yes / (yes + no), 12);
    expect(row?.actualProbability).toBe(row?.probability);
  });

  it("judges a document without a class by all others, and says nothing of one whose words nobody used", () => {
    expect(table.rows.find(({ id }) => id === "e")).toMatchObject({
      actual: null,
      predicted: "B",
      correct: null,
      fold: null,
      words: "health",
    });
    expect(table.rows.find(({ id }) => id === "f")).toMatchObject({ predicted: null, status: "too-little-data" });
  });

  it("leads to the words that decided", () => {
    const place = table.rows.findIndex(({ id }) => id === "e");
    expect(passages(table, { row: place }).map(({ id, match }) => [id, match])).toEqual([["e", "health"]]);
  });

  it("does not care in which order documents come, and is the same each time", () => {
    const turned = features(tokens({ ...house, documents: house.documents.toReversed() }));
    expect(classify(turned, { by: "party", within: "speaker", folds: 4 }).rows).toEqual(table.rows);
    expect(classify(matrix, { by: "party", within: "speaker", folds: 4 }).rows).toEqual(table.rows);
  });

  it("tells how far it is, and stops where it is told to", () => {
    const told: string[] = [];
    classify(matrix, { by: "party", folds: 2, onProgress: (done, of) => told.push(`${done}/${of}`) });
    expect(told).toEqual(["1/3", "2/3", "3/3"]);
    const stop = (): never => {
      throw new Error("stopped");
    };
    expect(() => classify(matrix, { by: "party", folds: 2, onProgress: stop })).toThrow("stopped");
  });

  it("has no probabilities where a model has none", () => {
    const { rows } = classify(matrix, { by: "party", folds: 2, model: "centroid" });
    expect(rows[0]).toMatchObject({ predicted: "A", probability: null, actualProbability: null, status: "ok" });
  });

  it("says which class only one speaker has", () => {
    const one = classify(matrix, { by: "speaker", within: "party", folds: 2 });
    expect(one.notices.map(({ code }) => code)).toContain("class-of-one-group");
  });

  it.each([
    ["an unknown model", { by: "party", model: "multinomal" as "multinomial" }, 'did you mean "multinomial"'],
    ["an unknown variable", { by: "parti" }, 'did you mean "party"'],
    ["one fold", { by: "party", folds: 1 }, "two folds or more"],
    [
      "more folds than speakers",
      { by: "party", within: "speaker", folds: 9 },
      "at least as many speakers as folds (9), but there are 4",
    ],
    ["a smooth of zero", { by: "party", smooth: 0 }, "smooth above zero"],
    ["an unknown prior", { by: "party", prior: "flat" as "uniform" }, "a known prior"],
  ] as const)("refuses %s", (_, options, message) => {
    expect(() => classify(matrix, options)).toThrow(message);
  });

  it("refuses one class alone, negative numbers, and tokens", () => {
    const same = features(tokens(corpus(["a", "b"].map((text) => ({ text, vars: { party: "A" } })))));
    expect(() => classify(same, { by: "party", folds: 2 })).toThrow('two values or more of party, but all are "A"');
    expect(() => classify({ ...matrix, values: matrix.values.map((value) => -value) }, { by: "party" })).toThrow(
      "without negative numbers",
    );
    expect(() => classify(cut as never, { by: "party" })).toThrow("classify needs features");
  });
});

describe("groupedFolds", () => {
  it("deals groups of any size into folds of about one size, whatever their order", () => {
    const groups = Array.from({ length: 100 }, (_, i) => `g${Math.floor(Math.sqrt(i))}`);
    const folds = groupedFolds(groups, { folds: 4, seed: 3 });
    const sizes = [0, 1, 2, 3].map((fold) => folds.filter((one) => one === fold).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(3);
    expect([...groupedFolds(groups.toReversed(), { folds: 4, seed: 3 })].toReversed()).toEqual([...folds]);
  });
});
