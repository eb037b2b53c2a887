// naiveBayes: words as independent witnesses of a class, in three models of how they come about.

import type { ClassifierSettings, ClassModel, DocumentCells, Training } from "./classifier.ts";

/** How words are thought to come about: token by token, present or absent, or token by token in all other classes. */
export type NaiveBayesModel = "multinomial" | "bernoulli" | "complement";

/**
 * Trains a naive Bayes classifier.
 *
 * @param training Counts, none negative; `bernoulli` looks only at whether a word is there.
 * @param options `model`; `smooth` and `prior` as in `ClassifierSettings`.
 * @source Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, figures 13.2 and 13.3; Rennie, Shih, Teevan & Karger 2003 (complement)
 * @cost O(cells + classes × words)
 */
export function naiveBayes(
  training: Training,
  { model, smooth, prior }: { readonly model: NaiveBayesModel } & Pick<ClassifierSettings, "smooth" | "prior">,
): ClassModel {
  const { counts, documents } = counted(training, model === "bernoulli");
  const all = documents.reduce((sum, count) => sum + count, 0);
  const start = documents.map((count) =>
    model === "complement" || prior === "uniform" ? 0 : Math.log((count ?? 0) / all),
  );
  if (model === "bernoulli") return presence(counts, { documents, start, smooth });
  const kept = model === "complement" ? others(counts) : counts;
  const sign = model === "complement" ? -1 : 1;
  const weights = kept.map((own) => {
    const total = own.reduce((sum, count) => sum + count + smooth, 0);
    return own.map((count) => sign * Math.log((count + smooth) / total));
  });
  return { weights, scores: (cells) => linear(cells, weights, start) };
}

/** Counts of words in each class, and of documents. */
function counted(
  { matrix: { features, bounds, columns, values }, rows, labels, classes }: Training,
  present: boolean,
): { readonly counts: readonly Float64Array[]; readonly documents: readonly number[] } {
  const counts = Array.from({ length: classes }, () => new Float64Array(features.length));
  const documents = Array.from({ length: classes }, () => 0);
  for (let i = 0; i < rows.length; i++) {
    const [row, label] = [rows[i] as number, labels[i] as number];
    documents[label] = (documents[label] as number) + 1;
    const own = counts[label] as Float64Array;
    for (let k = bounds[row] as number; k < (bounds[row + 1] as number); k++) {
      const column = columns[k] as number;
      const value = values[k] as number;
      own[column] = (own[column] as number) + (present ? Number(value > 0) : value);
    }
  }
  return { counts, documents };
}

function others(counts: readonly Float64Array[]): readonly Float64Array[] {
  return counts.map((own) =>
    own.map((_, w) => counts.reduce((sum, one) => sum + (one === own ? 0 : (one[w] as number)), 0)),
  );
}

/** Absent words speak as well: the sum over all words as if absent is taken once, and corrected for those that are there. */
function presence(
  counts: readonly Float64Array[],
  {
    documents,
    start,
    smooth,
  }: { readonly documents: readonly number[]; readonly start: readonly number[]; readonly smooth: number },
): ClassModel {
  const shares = counts.map((own, c) => own.map((count) => (count + smooth) / ((documents[c] as number) + 2 * smooth)));
  const base = shares.map((own, c) => own.reduce((sum, share) => sum + Math.log1p(-share), start[c] as number));
  const weights = shares.map((own) => own.map((share) => Math.log(share) - Math.log1p(-share)));
  return {
    weights,
    scores: ({ columns, values }) =>
      linear({ columns, values: values.map((value) => Number(value > 0)) }, weights, base),
  };
}

function linear(
  { columns, values }: DocumentCells,
  weights: readonly Float64Array[],
  start: readonly number[],
): Float64Array {
  return Float64Array.from(weights, (own, c) => {
    let sum = start[c] as number;
    for (let k = 0; k < columns.length; k++) sum += (values[k] as number) * (own[columns[k] as number] as number);
    return sum;
  });
}
