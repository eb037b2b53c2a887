// spansEvidence: the matches of frames in some documents, as evidence for rows that stand for them.

import type { Corpus } from "../core/corpus.ts";
import type { Evidence } from "../core/table.ts";
import { matchStates } from "../dictionary/match-codebook.ts";
import type { DocumentFrames } from "./count-frames.ts";

/** A document, a frame by its place in the codebook, and what became of the matches that are shown. */
export interface FrameSpans {
  readonly document: number;
  readonly frame: number;
  readonly states: readonly (typeof matchStates)[number][];
}

/** @cost O(matches of the documents) */
export function spansEvidence(
  corpus: Corpus,
  documents: readonly DocumentFrames[],
  rows: readonly (readonly FrameSpans[])[],
): Evidence {
  const bounds = new Uint32Array(rows.length + 1);
  const [places, starts, ends]: [number[], number[], number[]] = [[], [], []];
  for (const [r, spans] of rows.entries()) {
    for (const { document, frame, states } of spans) {
      const own = documents[document] as DocumentFrames;
      for (const [m, one] of own.frames.entries()) {
        const state = matchStates[own.states[m] ?? 0];
        if (one !== frame || state === undefined || !states.includes(state)) continue;
        places.push(document);
        starts.push(own.starts[m] as number);
        ends.push(own.ends[m] as number);
      }
    }
    bounds[r + 1] = places.length;
  }
  return {
    corpus,
    bounds,
    documents: Uint32Array.from(places),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
