// packTagger: the tagger's weights as two lines of text, and back.

import { packWeights, unpackWeights } from "./pack-weights.ts";
import { rowSize, tagCount, type TaggerWeights } from "./tagger.ts";

/** The steps between tags, then the weights of features, seven a row. */
export function packTagger({ emit, step }: TaggerWeights): string {
  return `${packWeights(step)}\n${packWeights(emit.filter((_, k) => k % rowSize < tagCount))}`;
}

/** The weights that were packed. */
export function unpackTagger(text: string): TaggerWeights {
  const [step = "", emit = ""] = text.split("\n");
  const values = unpackWeights(emit, { from: tagCount, to: rowSize });
  return { bits: Math.log2(values.length / rowSize), emit: values, step: unpackWeights(step), trained: true };
}
