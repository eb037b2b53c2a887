// keynessOrder: which row comes first.

import { keynessMeasures } from "./keyness-measures.ts";
import type { FilledOptions } from "./keyness-options.ts";
import type { KeynessScores } from "./keyness-scores.ts";

/** Places in the order of the rows: what has no score comes last, ties go by name. */
export function keynessOrder(
  { scores, words }: KeynessScores,
  names: readonly string[],
  { sort, measure }: FilledOptions,
): readonly number[] {
  const { neutral } = keynessMeasures[measure];
  const distance = neutral === 0 ? Math.abs : (score: number) => Math.abs(Math.log(score));
  const keys = Float64Array.from(scores, ({ score }) => {
    if (sort === "feature") return 0;
    const key = sort === "score" ? score : distance(score);
    return Number.isNaN(key) ? Number.NEGATIVE_INFINITY : key;
  });
  const order = Array.from(words, (_, i) => i);
  const name = (i: number): string => names[words[i] as number] as string;
  return order.sort((i, j) => {
    const [a, b] = [keys[i] as number, keys[j] as number];
    if (a !== b) return b > a ? 1 : -1;
    const missing = Number(Number.isNaN(scores[i]?.score)) - Number(Number.isNaN(scores[j]?.score));
    return missing !== 0 ? missing : name(i) < name(j) ? -1 : 1;
  });
}
