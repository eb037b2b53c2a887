// directWeights: the weights of the direct part, unpacked when they are first needed.

import type { Weights } from "../hashed.ts";
import { unpackWeights } from "../pack-weights.ts";
import type { DirectWeights } from "../train-direct.ts";
import { directPacked } from "./direct-packed.ts";

let known: DirectWeights | undefined;

/** The three models. */
export function directWeights(): DirectWeights {
  known ??= {
    quotation: unpacked(directPacked.quotation),
    reference: unpacked(directPacked.reference),
    speaker: unpacked(directPacked.speaker),
  };
  return known;
}

function unpacked(text: string): Weights {
  const values = unpackWeights(text);
  return { bits: Math.log2(values.length), values };
}
