// countFrames: what trackFrames keeps of each document: whole numbers only, so that shards can be counted anywhere and put together.

import type { Codebook } from "../core/codebook.ts";
import type { Variables } from "../core/document.ts";
import type { Tokens } from "../core/tokens.ts";
import { matchCodebook } from "../dictionary/match-codebook.ts";
import { tokensCount } from "../tokens/count.ts";
import { blockOf, documentBlocks } from "./document-blocks.ts";

/** One document. Its matches stand in parallel arrays, in the order of frames and text. */
export interface DocumentFrames {
  readonly id: string;
  /** Without pads. */
  readonly tokens: number;
  /** Found when they are first asked for: only groups of few documents are drawn by blocks. */
  readonly blocks: FrameBlocks;
  readonly frames: readonly number[];
  /** Places in `matchStates`. */
  readonly states: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The blocks of a document. */
export interface FrameBlocks {
  /** The tokens of each. */
  readonly sizes: readonly number[];
  /** The block each match begins in. */
  readonly places: readonly number[];
}

/** @cost O(tokens + matches) */
export function countFrames<V extends Variables>(tokens: Tokens<V>, codebook: Codebook): readonly DocumentFrames[] {
  const found = matchCodebook(tokens, codebook);
  const count = tokensCount(tokens);
  let m = 0;
  return tokens.index.ids.map((id, document) => {
    const end = tokens.bounds[document + 1] ?? 0;
    const from = m;
    while (m < found.firsts.length && (found.firsts[m] as number) < end) m++;
    const until = m;
    const starts: number[] = [];
    const ends: number[] = [];
    for (let k = from; k < m; k++) {
      starts.push(tokens.starts[found.firsts[k] as number] as number);
      ends.push(tokens.ends[found.lasts[k] as number] as number);
    }
    return {
      id,
      tokens: count(tokens.bounds[document] ?? 0, end),
      blocks: lazily(() => {
        const { bounds, sizes } = documentBlocks(tokens, document);
        return { sizes, places: Array.from(found.firsts.subarray(from, until), (first) => blockOf(bounds, first)) };
      }),
      frames: Array.from(found.frames.subarray(from, until)),
      states: Array.from(found.states.subarray(from, until)),
      starts,
      ends,
    };
  });
}

/** A plain value to whoever reads, copies or sends it. */
function lazily(make: () => FrameBlocks): FrameBlocks {
  let made: FrameBlocks | undefined;
  const get = (): FrameBlocks => (made ??= make());
  return {
    get sizes() {
      return get().sizes;
    },
    get places() {
      return get().places;
    },
  };
}
