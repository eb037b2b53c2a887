// zipfJob: Zipf's law as a fold, so that a corpus may be counted in parts and in any order.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Job } from "../core/job.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { featuresMerge } from "../features/merge.ts";
import { withoutOrigin } from "../features/origin.ts";
import { zipf, type Zipf, type ZipfOptions } from "./zipf.ts";

/**
 * The job behind `zipf`: a part is counted into a matrix, and matrices are joined.
 *
 * @param options As for `zipf`. There is no evidence: the texts stay with the parts.
 * @returns A job whose result is the same, bit for bit, however the documents were dealt out.
 * @cost of `map` O(tokens of the part); of `finish` that of `zipf`
 * @example
 * const parts = ["a ".repeat(600) + "b ".repeat(300), "c ".repeat(200) + "d ".repeat(150)].map((text, i) => tokens(corpus([{ id: String(i), text }])));
 * const { map, merge, finish } = zipfJob({ law: "zipf" });
 * finish(merge(map(parts[1]), map(parts[0]))).rows[0].exponent.toFixed(3); // => "1.000"
 */
export function zipfJob(options: ZipfOptions = {}): Job<Tokens | FeatureMatrix, readonly FeatureMatrix[], Zipf> {
  return {
    name: "zipf",
    version: 1,
    map: (shard) => [shard.kind === "tokens" ? withoutOrigin(features(shard)) : shard],
    merge: (a, b) => [...a, ...b],
    finish: (parts) => zipf(featuresMerge(parts), options),
  };
}
