// judge: what a trained model says of one document, how sure it is, and which words spoke for it.

import type { Classifier, DocumentCells } from "./classifier.ts";
import { probabilities } from "./probabilities.ts";
import type { Trained } from "./train.ts";

/** A judgement. Classes are places in the names of all classes. */
export interface Judgement {
  readonly predicted: number;
  readonly runnerUp: number;
  /** For each class; NaN where the model has no probabilities. Classes that it never saw have 0. */
  readonly shares: Float64Array;
  /** Columns of the words that most favour the prediction over the runner-up, the strongest first. */
  readonly telling: readonly number[];
}

/**
 * Judges a document; undefined where none of its words was seen in training.
 *
 * @cost O(words of the document × classes)
 */
export function judge(
  { model, seen, known }: Trained,
  cells: DocumentCells,
  {
    classes,
    probability,
    words = 5,
  }: Pick<Classifier, "probability"> & { readonly classes: number; readonly words?: number },
): Judgement | undefined {
  if (!cells.columns.some((column, k) => known[column] === 1 && cells.values[k] !== 0)) return undefined;
  const scores = model.scores(cells);
  const ranked = seen.map((_, c) => c).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const [first = 0, second = 0] = ranked;
  const shares = new Float64Array(classes);
  const own = probabilities(scores).shares;
  for (const [c, place] of seen.entries()) shares[place] = own[c] as number;
  if (probability === "none") shares.fill(Number.NaN);
  const [left, right] = [model.weights[first] as Float64Array, model.weights[second] as Float64Array];
  const pull = (k: number): number => {
    const column = cells.columns[k] as number;
    return (cells.values[k] as number) * ((left[column] as number) - (right[column] as number));
  };
  const telling = Array.from(cells.columns.keys())
    .filter((k) => pull(k) > 0)
    .sort((a, b) => pull(b) - pull(a) || a - b)
    .slice(0, words)
    .map((k) => cells.columns[k] as number);
  return { predicted: seen[first] as number, runnerUp: seen[second] as number, shares, telling };
}
