// dispersionJob: dispersion over documents as a fold, so that a corpus may be counted in parts and in any order.

import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Job } from "../core/job.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { featuresMerge } from "../features/merge.ts";
import { withoutOrigin } from "../features/origin.ts";
import { dispersion, type DispersionOptions } from "./dispersion.ts";
import type { DispersionName } from "./dispersion-measure.ts";
import type { DispersionRow } from "./dispersion-row.ts";

/**
 * The job behind `dispersion` over documents: a part is counted into a matrix, and matrices are joined.
 *
 * @param options As for `dispersion`, but for `patterns` and `parts`, and without `ald`, `arf` and `awt`, which need the order of all tokens.
 * @returns A job whose result is the same however the documents were dealt out.
 * @throws bad-option in `finish`.
 * @cost of `map` O(tokens of the part); of `finish` that of `dispersion`
 * @example
 * const parts = ["to be", "or not to be"].map((text, i) => tokens(corpus([{ id: String(i), text }])));
 * const { map, merge, finish } = dispersionJob({ measures: ["range"] });
 * finish(merge(map(parts[1]), map(parts[0]))).rows[0].range; // => 2
 */
export function dispersionJob<V extends Variables, M extends DispersionName = DispersionName>(
  options: Omit<DispersionOptions<M>, "patterns" | "parts"> = {},
): Job<Tokens<V> | FeatureMatrix<V>, readonly FeatureMatrix<V>[], Table<DispersionRow<M>>> {
  return {
    name: "dispersion",
    version: 1,
    map: (shard) => [shard.kind === "tokens" ? withoutOrigin(features(shard)) : shard],
    merge: (a, b) => [...a, ...b],
    finish: (parts) => dispersion(featuresMerge(parts), options),
  };
}
