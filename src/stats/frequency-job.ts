// frequencyJob: frequencies as a fold, so that a corpus may be counted in parts and in any order.

import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Job } from "../core/job.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { featuresMerge } from "../features/merge.ts";
import { withoutOrigin } from "../features/origin.ts";
import { frequency, type FrequencyOptions, type FrequencyRow } from "./frequency.ts";

/**
 * The job behind `frequency`: a part is counted into a matrix, and matrices are joined.
 *
 * @param options As for `frequency`, but for `evidence`: the texts stay with the parts, so groups of few documents get Poisson's intervals.
 * @returns A job whose result is the same, bit for bit, however the documents were dealt out.
 * @cost of `map` O(tokens of the part); of `finish` that of `frequency`
 * @example
 * const parts = ["to be", "or not to be"].map((text, i) => tokens(corpus([{ id: String(i), text }])));
 * const { map, merge, finish } = frequencyJob();
 * finish(merge(map(parts[1]), map(parts[0]))).rows[0].count; // => 2
 */
export function frequencyJob<V extends Variables>(
  options: Omit<FrequencyOptions<V>, "evidence"> = {},
): Job<Tokens<V> | FeatureMatrix<V>, readonly FeatureMatrix<V>[], Table<FrequencyRow>> {
  return {
    name: "frequency",
    version: 1,
    map: (shard) => [shard.kind === "tokens" ? withoutOrigin(features(shard)) : shard],
    merge: (a, b) => [...a, ...b],
    finish: (parts) => frequency(featuresMerge(parts), options),
  };
}
