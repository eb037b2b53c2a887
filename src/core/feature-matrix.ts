// A document-feature matrix in compressed sparse rows (quanteda: dfm). It holds counts or weights, never p-values.

import type { Index } from "./corpus.ts";
import type { Variables } from "./document.ts";

/**
 * Documents in rows, features in columns. Row `d` has its cells at `bounds[d]` up to, not including, `bounds[d + 1]`:
 * `values[k]` of feature `features[columns[k]]`. Columns ascend inside a row.
 */
export interface FeatureMatrix<V extends Variables = Variables> {
  readonly kind: "features";
  readonly index: Index<V>;
  readonly features: readonly string[];
  readonly bounds: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}
