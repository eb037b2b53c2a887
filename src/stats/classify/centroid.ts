// centroid: a document belongs to the class whose mean document is nearest.

import type { ClassModel, Training } from "./classifier.ts";

/**
 * Rocchio's classifier: documents as vectors of length one, a class as the mean of its documents, the score of a class as minus the distance to its mean.
 *
 * @source Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, figure 14.4
 * @cost O(cells + classes × words)
 */
export function centroid({ matrix, rows, labels, classes }: Training): ClassModel {
  const { features, bounds, columns, values } = matrix;
  const weights = Array.from({ length: classes }, () => new Float64Array(features.length));
  const counts = new Float64Array(classes);
  for (let i = 0; i < rows.length; i++) {
    const [row, label] = [rows[i] as number, labels[i] as number];
    const [from, to] = [bounds[row] as number, bounds[row + 1] as number];
    const length = lengthOf(values.subarray(from, to));
    counts[label] = (counts[label] as number) + 1;
    const own = weights[label] as Float64Array;
    for (let k = from; k < to; k++)
      own[columns[k] as number] = (own[columns[k] as number] as number) + (values[k] as number) / length;
  }
  for (const [c, own] of weights.entries())
    for (let w = 0; w < own.length; w++) own[w] = (own[w] as number) / (counts[c] as number);
  const squares = weights.map((own) => own.reduce((sum, value) => sum + value * value, 0));
  return {
    weights,
    scores(cells) {
      const length = lengthOf(cells.values);
      return Float64Array.from(weights, (own, c) => {
        let shared = 0;
        for (let k = 0; k < cells.columns.length; k++)
          shared += ((cells.values[k] as number) / length) * (own[cells.columns[k] as number] as number);
        const itself = cells.columns.length === 0 ? 0 : 1;
        return -Math.sqrt(Math.max(0, itself + (squares[c] as number) - 2 * shared));
      });
    },
  };
}

function lengthOf(values: Float64Array): number {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? 1 : length;
}
