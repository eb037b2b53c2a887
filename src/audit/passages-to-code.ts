// passagesToCode: the passages of a corpus that can be drawn, and in which of them a codebook finds what.

import type { Codebook } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import { sentences } from "../text/sentences.ts";
import type { Place } from "./facts/fact.ts";
import { frameHits } from "./frame-hits.ts";

/** A passage, with the frame it is drawn for. */
export interface PassageToCode extends Place {
  /** Of the frames that are found in it, the one that is found in the fewest passages; `""` for none. */
  readonly found: string;
  /** Where what stands before it begins, and where what stands behind it ends. */
  readonly from: number;
  readonly to: number;
}

/** What a passage is. */
export interface PassageOptions {
  readonly unit: "sentence" | "document";
  /** How many sentences are shown before and after. */
  readonly context: number;
  readonly around: Codebook | undefined;
}

/**
 * Every passage with a letter or a digit, in the order of the corpus.
 *
 * @cost O(characters)
 */
export function passagesToCode(tokens: Tokens, options: PassageOptions): readonly PassageToCode[] {
  const { unit, context, around } = options;
  const all = tokens.corpus.documents.flatMap(({ text }, document): readonly PassageToCode[] => {
    const spans = unit === "document" ? [{ start: 0, end: text.length }] : sentences(text);
    return spans.flatMap(({ start, end }, i) => {
      if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
      const from = spans[Math.max(0, i - context)]?.start ?? start;
      const to = spans[Math.min(spans.length - 1, i + context)]?.end ?? end;
      return [{ document, start, end, from, to, found: "" }];
    });
  });
  return around === undefined ? all : found(all, tokens, around);
}

function found(all: readonly PassageToCode[], tokens: Tokens, book: Codebook): readonly PassageToCode[] {
  const hits = frameHits(tokens, book);
  const frames = all.map(() => [] as number[]);
  const sizes = book.frames.map(() => 0);
  for (const f of book.frames.keys()) {
    const starts = startsOf(hits[f] ?? new Map());
    for (const [p, { document, start, end }] of all.entries())
      if (starts.get(document)?.some((at) => at >= start && at < end) === true) {
        frames[p]?.push(f);
        sizes[f] = (sizes[f] ?? 0) + 1;
      }
  }
  return all.map((passage, p) => {
    const own = (frames[p] ?? []).toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b);
    const rarest = own[0];
    return rarest === undefined ? passage : { ...passage, found: book.frames[rarest]?.key ?? "" };
  });
}

/** Where the counted matches of a frame begin, by document. */
function startsOf(hits: ReturnType<typeof frameHits>[number]): ReadonlyMap<number, readonly number[]> {
  return new Map(
    Array.from(hits, ([document, own]) => [
      document,
      own.flatMap(({ state, start }) => (state === "counted" ? [start] : [])),
    ]),
  );
}
