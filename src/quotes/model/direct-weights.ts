// directWeights: the weights of the direct part, unpacked once.
import { unpackWeights } from "../pack-weights.ts";
import type { DirectWeights } from "../train-direct.ts";
import { packed } from "./direct-packed.ts";
let known: DirectWeights | undefined;
export function directWeights(): DirectWeights {
  known ??= { quotation: unpackWeights(packed.quotation), reference: unpackWeights(packed.reference), speaker: unpackWeights(packed.speaker) };
  return known;
}
