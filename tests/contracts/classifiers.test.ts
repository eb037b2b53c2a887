// What every classifier must do: give its published values, not care in which order documents, words or classes stand, and sort what is easy.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import type { Classifier, Training } from "../../src/stats/classify/classifier.ts";
import { classifierDefaults, classifiers } from "../../src/stats/classify/classifiers.ts";
import { probabilities } from "../../src/stats/classify/probabilities.ts";

function training(documents: readonly (readonly number[])[], labels: readonly number[]): Training {
  const { width, ...cells } = sparseMatrix(documents);
  const features = Array.from({ length: width }, (_, w) => `w${w}`);
  return { matrix: { features, ...cells }, rows: [...documents.keys()], labels, classes: Math.max(...labels) + 1 };
}
function answers(
  { train, probability }: Classifier,
  documents: readonly (readonly number[])[],
  labels: readonly number[],
  document: readonly number[],
  settings = {},
): readonly number[] {
  const { columns, values } = sparseMatrix([document]);
  const scores = train(training(documents, labels), { ...classifierDefaults, ...settings }).scores({ columns, values });
  return [...(probability === "modelled" ? probabilities(scores).shares : scores)];
}

/** Documents of four words in two classes, each of which has one. */
const labelled = fc
  .array(
    fc.tuple(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 1 })),
    {
      minLength: 3,
      maxLength: 7,
    },
  )
  .filter((rows) => new Set(rows.map(([, label]) => label)).size === 2);
const document = [2, 0, 1, 3];
const near = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => Math.abs(value - (b[i] as number)) < 1e-5);

describe.each(Object.values(classifiers))("$name", (classifier) => {
  it("says what it is, and gives every published value", () => {
    expect(
      [classifier.label, classifier.formula, classifier.source, classifier.wants].every((text) => text.length > 3),
    ).toBe(true);
    expect(classifier.published.length).toBeGreaterThan(0);
    for (const { documents, labels, settings, document: asked, value, decimals } of classifier.published)
      for (const [c, found] of answers(classifier, documents, labels, asked, settings).entries())
        expect(found).toBeCloseTo(value[c] as number, decimals);
  });

  it("does not care for the order of documents, words and classes", () => {
    fc.assert(
      fc.property(labelled, (rows) => {
        const [documents, labels] = [rows.map(([words]) => words), rows.map(([, label]) => label)];
        const value = answers(classifier, documents, labels, document);
        expect(near(answers(classifier, documents.toReversed(), labels.toReversed(), document), value)).toBe(true);
        const turned = documents.map((words) => words.toReversed());
        expect(near(answers(classifier, turned, labels, document.toReversed()), value)).toBe(true);
        expect(
          near(
            answers(
              classifier,
              documents,
              labels.map((label) => 1 - label),
              document,
            ),
            value.toReversed(),
          ),
        ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("puts a document of one class's own words into that class", () => {
    const documents = [
      [5, 3, 0, 0],
      [4, 4, 0, 0],
      [0, 0, 5, 3],
      [0, 0, 2, 6],
    ];
    for (const [c, asked] of [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
    ].entries()) {
      const found = answers(classifier, documents, [0, 0, 1, 1], asked);
      expect(found.indexOf(Math.max(...found))).toBe(c);
    }
  });

  it("gives probabilities that sum to one, where it has some", () => {
    const found = answers(
      classifier,
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      [0, 1, 2],
      [1, 2],
    );
    const sum = found.reduce((all, one) => all + one, 0);
    const fits = classifier.probability === "modelled" ? Math.abs(sum - 1) < 1e-12 : found.every((one) => one <= 0);
    expect(fits).toBe(true);
  });
});
