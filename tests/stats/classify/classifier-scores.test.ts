// Scores of predictions by hand, and the way to what was judged wrongly.

import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/core/table.ts";
import { corpus } from "../../../src/corpus/corpus.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { features } from "../../../src/features/features.ts";
import { classifierScores } from "../../../src/stats/classify/classifier-scores.ts";
import { classify, type ClassifyRow } from "../../../src/stats/classify/classify.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { predictions, six } from "../../helpers/predictions.ts";

const scores = (table: Table<ClassifyRow>): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    classifierScores(table, { minDocuments: 1 }).rows.map((row) => [`${row.measure} ${row.class}`, row.value]),
  );

describe("classifierScores", () => {
  it("counts as by hand", () => {
    const found = scores(six);
    expect(found).toMatchObject({
      "accuracy all": 4 / 6,
      "majority all": 4 / 6,
      "precision A": 3 / 4,
      "recall A": 3 / 4,
      "f1 A": 3 / 4,
      "precision B": 1 / 2,
      "recall B": 1 / 2,
    });
    expect(found["brier all"]).toBeCloseTo((0.01 + 0.01 + 0.04 + 0.36 + 0.49 + 0.16) / 6, 12);
    const losses = [0.9, 0.9, 0.8, 0.4, 0.3, 0.6].map((share) => -Math.log(share));
    expect(found["logLoss all"]).toBeCloseTo(losses.reduce((sum, one) => sum + one, 0) / 6, 12);
  });

  it("says nothing of few documents, and has no interval for few groups", () => {
    const { rows } = classifierScores(six);
    expect(rows.every(({ value, status }) => value === null && status === "too-little-data")).toBe(true);
    const some = classifierScores(six, { minDocuments: 5 }).rows[0];
    expect(some).toMatchObject({ value: 4 / 6, low: null, interval: "none", status: "ok" });
  });

  it("has no log loss where the right class was thought impossible", () => {
    const sure = predictions([
      ["A", "B", 1],
      ["A", "A", 1],
    ]);
    expect(classifierScores(sure, { minDocuments: 1 }).rows.find(({ measure }) => measure === "logLoss")).toMatchObject(
      { value: null, status: "undefined" },
    );
  });

  it("leads to what was judged wrongly", () => {
    const house = corpus(
      ["tax", "tax cut", "school tax", "schools", "schools tax"].map((text, i) => ({
        id: `d${i}`,
        text,
        vars: { party: i < 3 ? "A" : "B" },
      })),
    );
    const table = classify(features(tokens(house)), { by: "party", folds: 5, tokens: tokens(house) });
    const wrong = table.rows.filter(({ correct }) => correct === false).map(({ id }) => id);
    expect(wrong.length).toBeGreaterThan(0);
    const led = passages(classifierScores(table, { minDocuments: 1 }), { row: 0 }).map(({ id }) => id);
    expect([...new Set(led)]).toEqual(wrong);
  });

  it("refuses predictions without a known class", () => {
    expect(() => classifierScores({ ...six, rows: [] })).toThrow("predictions of documents whose class is known");
  });
});
