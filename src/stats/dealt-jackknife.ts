// dealtJackknife: an interval for a number of a whole group of documents, from leaving out a twentieth of them at a time.

import { jackknife } from "../math/jackknife.ts";
import { tQuantile } from "../math/t-quantile.ts";

/** What `dealtJackknife()` answers. */
export interface JackknifeInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "jackknife" | "none";
}

const none: JackknifeInterval = { low: null, high: null, interval: "none" };

/**
 * Delete-a-group jackknife: documents are dealt into at most `parts` parts, the number is computed without each of them, and t's quantile with parts − 1 degrees of freedom makes the interval.
 * It is for numbers that resampling with replacement would bias, as a vocabulary is: documents drawn twice bring no new words.
 *
 * @param documents In an order that does not depend on that of the corpus: by id. Dealt out one by one.
 * @param options `statistic`: from the documents kept, in the order given, to a number. `minDocuments`: with fewer there is no interval.
 * @source Kott 2001, The Delete-a-Group Jackknife, Journal of Official Statistics 17
 * @cost parts + 1 evaluations
 */
export function dealtJackknife(
  documents: readonly number[],
  {
    statistic,
    level,
    minDocuments,
    parts = 20,
  }: {
    readonly statistic: (documents: readonly number[]) => number;
    readonly level: number;
    readonly minDocuments: number;
    readonly parts?: number;
  },
): JackknifeInterval {
  if (documents.length < Math.max(2, minDocuments)) return none;
  const count = Math.min(parts, documents.length);
  const dealt = Array.from({ length: count }, (_, part) => documents.filter((_one, i) => i % count === part));
  const { estimate, standardError } = jackknife(dealt, { statistic: (kept) => statistic(kept.flat()) });
  const reach = tQuantile((1 + level) / 2, { df: count - 1 }) * standardError;
  return Number.isFinite(estimate) && Number.isFinite(reach)
    ? { low: estimate - reach, high: estimate + reach, interval: "jackknife" }
    : none;
}
