// documentBlocks: the blocks of a document that a bootstrap draws where there are few documents.

import type { Tokens } from "../core/tokens.ts";
import { textBlocks } from "../stats/text-blocks.ts";
import { tokensCount } from "../tokens/count.ts";

/** Where blocks begin, with the end last, and the tokens of each that are no pads. */
export interface DocumentBlocks {
  readonly bounds: Uint32Array;
  readonly sizes: readonly number[];
}

/** @cost O(tokens of the document) */
export function documentBlocks(tokens: Tokens, document: number): DocumentBlocks {
  const bounds = joined(textBlocks(tokens, { document }));
  const count = tokensCount(tokens);
  const sizes = Array.from(bounds.subarray(1), (end, b) => count(bounds[b] as number, end));
  return { bounds, sizes };
}

/** The most blocks of a document: words come in bursts that outlast a sentence, so neighbours are joined where there are many. */
const mostBlocks = 50;

function joined(bounds: Uint32Array): Uint32Array {
  const last = bounds.length - 1;
  const step = Math.max(1, Math.ceil(last / mostBlocks));
  return bounds.filter((_, b) => b % step === 0 || b === last);
}

/** The last block that begins at or before a token. */
export function blockOf(bounds: Uint32Array, token: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return low;
}
