// frameHits: what a codebook counts, frame by frame, as places in the texts that can be asked for by passage.

import type { Codebook } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import { matchCodebook, matchStates } from "../dictionary/match-codebook.ts";
import type { Place } from "./facts/fact.ts";

/** A match and the entry that made it. */
export interface Hit extends Place {
  readonly pattern: string;
  readonly state: (typeof matchStates)[number];
}

/** The matches of each frame by document, each list in the order of the text. */
export type FrameHits = readonly ReadonlyMap<number, readonly Hit[]>[];

/**
 * Every match of every frame, whatever became of it.
 *
 * @returns By frame of the codebook, then by place of the document.
 * @cost O(tokens + matches)
 */
export function frameHits(tokens: Tokens, codebook: Codebook): FrameHits {
  const found = matchCodebook(tokens, codebook);
  const hits = codebook.frames.map(() => new Map<number, Hit[]>());
  let document = 0;
  for (let m = 0; m < found.firsts.length; m++) {
    const [first = 0, last = 0] = [found.firsts[m], found.lasts[m]];
    while ((tokens.bounds[document + 1] ?? 0) <= first) document++;
    const own = hits[found.frames[m] ?? 0] as Map<number, Hit[]>;
    const list = own.get(document) ?? [];
    list.push({
      document,
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[last] ?? 0,
      pattern: found.sources[found.patterns[m] ?? 0] ?? "",
      state: matchStates[found.states[m] ?? 0] ?? "counted",
    });
    own.set(document, list);
  }
  return hits;
}

/** The counted matches that begin in a passage. */
export function hitsIn(
  hits: ReadonlyMap<number, readonly Hit[]> | undefined,
  { document, start, end }: Place,
): readonly Hit[] {
  return (hits?.get(document) ?? []).filter((hit) => hit.state === "counted" && hit.start >= start && hit.start < end);
}
