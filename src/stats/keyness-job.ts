// keynessJob: keyness as a fold, so that a corpus may be counted in parts and in any order.

import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Job } from "../core/job.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { featuresMerge } from "../features/merge.ts";
import { withoutOrigin } from "../features/origin.ts";
import { keyness } from "./keyness.ts";
import type { KeynessOptions } from "./keyness-options.ts";
import type { KeynessRow } from "./keyness-row.ts";

/**
 * The job behind `keyness`: a part is counted into a matrix, matrices are joined, and the whole is compared.
 *
 * @param options As for `keyness`, but for `evidence`: the passages stay with the parts.
 * @returns A job whose result is the same, bit for bit, however the documents were dealt out.
 * @cost of `map` O(tokens of the part); of `finish` that of `keyness`
 * @example
 * const parts = [{ id: "1", text: "war", vars: { party: "A" } }, { id: "2", text: "peace", vars: { party: "B" } }].map((one) => tokens(corpus([one])));
 * const { map, merge, finish } = keynessJob({ by: "party", target: "A" });
 * finish(merge(map(parts[1]), map(parts[0]))).rows.map((row) => row.feature); // => ["war", "peace"]
 */
export function keynessJob<V extends Variables>(
  options: Omit<KeynessOptions<V>, "evidence">,
): Job<Tokens<V> | FeatureMatrix<V>, readonly FeatureMatrix<V>[], Table<KeynessRow>> {
  return {
    name: "keyness",
    version: 1,
    map: (shard) => [shard.kind === "tokens" ? withoutOrigin(features(shard)) : shard],
    merge: (a, b) => [...a, ...b],
    finish: (parts) => keyness(featuresMerge(parts), options),
  };
}
