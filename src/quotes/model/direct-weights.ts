// directWeights: the weights of the direct part, unpacked when they are first needed.

import type { Weights } from "../hashed.ts";
import { unpackWeights } from "../pack-weights.ts";
import { directPacked } from "./direct-packed.ts";

/** The three linear models: is it a quotation, whom does a pronoun mean, who speaks. */
export interface DirectWeights {
  readonly quotation: Weights;
  readonly reference: Weights;
  readonly speaker: Weights;
}

/** The models as texts of `packWeights`. */
export type DirectPacked = { readonly [K in keyof DirectWeights]: string };

let known: DirectWeights | undefined;

/** The models that come with the library. */
export function directWeights(): DirectWeights {
  known ??= unpackDirect(directPacked);
  return known;
}

/** Models from their texts. */
export function unpackDirect({ quotation, reference, speaker }: DirectPacked): DirectWeights {
  return { quotation: unpacked(quotation), reference: unpacked(reference), speaker: unpacked(speaker) };
}

function unpacked(text: string): Weights {
  const values = unpackWeights(text);
  return { bits: Math.log2(values.length), values };
}
