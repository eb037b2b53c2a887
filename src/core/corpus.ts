// A corpus: documents in a fixed order, and the notices of what was done while reading them.

import type { Document, Variables } from "./document.ts";
import type { Notice } from "./notice.ts";

/** Documents in order. Built by `corpus()` and the readers; ids are unique. */
export interface Corpus<V extends Variables = Variables> {
  readonly kind: "corpus";
  readonly documents: readonly Document<V>[];
  /** What readers and cleaning steps had to say: nothing is changed or dropped without one. */
  readonly notices: readonly Notice[];
}

/** What travels on when the texts stay behind: ids and variables, in document order. */
export interface Index<V extends Variables = Variables> {
  readonly ids: readonly string[];
  readonly vars: readonly V[];
}
