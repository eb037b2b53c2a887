// countFrames: what trackFrames keeps of each document: whole numbers only, so that shards can be counted anywhere and put together.

import type { Codebook } from "../core/codebook.ts";
import type { Variables } from "../core/document.ts";
import type { Tokens } from "../core/tokens.ts";
import { matchCodebook } from "../dictionary/match-codebook.ts";
import { textBlocks } from "../stats/text-blocks.ts";

/** One document. Its matches stand in parallel arrays, in the order of frames and text. */
export interface DocumentFrames {
  readonly id: string;
  /** Without pads. */
  readonly tokens: number;
  /** The tokens of each of its blocks. */
  readonly blocks: readonly number[];
  readonly frames: readonly number[];
  /** Places in `matchStates`. */
  readonly states: readonly number[];
  /** The block each match begins in. */
  readonly places: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** @cost O(tokens + matches) */
export function countFrames<V extends Variables>(tokens: Tokens<V>, codebook: Codebook): readonly DocumentFrames[] {
  const found = matchCodebook(tokens, codebook);
  let m = 0;
  return tokens.index.ids.map((id, document) => {
    const end = tokens.bounds[document + 1] ?? 0;
    const from = m;
    while (m < found.firsts.length && (found.firsts[m] as number) < end) m++;
    const bounds = joined(textBlocks(tokens, { document }));
    const blocks = Array.from({ length: Math.max(0, bounds.length - 1) }, (_, b) => counted(tokens, bounds, b));
    const own = Array.from({ length: m - from }, (_, k) => from + k);
    return {
      id,
      tokens: blocks.reduce((sum, count) => sum + count, 0),
      blocks,
      frames: own.map((k) => found.frames[k] ?? 0),
      states: own.map((k) => found.states[k] ?? 0),
      places: own.map((k) => blockOf(bounds, found.firsts[k] ?? 0)),
      starts: own.map((k) => tokens.starts[found.firsts[k] ?? 0] ?? 0),
      ends: own.map((k) => tokens.ends[found.lasts[k] ?? 0] ?? 0),
    };
  });
}

/** The most blocks of a document: words come in bursts that outlast a sentence, so neighbours are joined where there are many. */
const mostBlocks = 50;

function joined(bounds: Uint32Array): Uint32Array {
  const last = bounds.length - 1;
  const step = Math.max(1, Math.ceil(last / mostBlocks));
  return bounds.filter((_, b) => b % step === 0 || b === last);
}

/** The tokens of a block that are no pads. */
function counted({ ids }: Tokens, bounds: Uint32Array, block: number): number {
  let count = 0;
  for (let i = bounds[block] ?? 0; i < (bounds[block + 1] ?? 0); i++) if (ids[i] !== 0) count++;
  return count;
}

/** The last block that begins at or before a token. */
function blockOf(bounds: Uint32Array, token: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return low;
}
