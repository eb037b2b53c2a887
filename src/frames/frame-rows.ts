// frameRows: from the documents of a cell to its row for one frame, and to the matches the row rests on.

import type { Corpus } from "../core/corpus.ts";
import type { Evidence } from "../core/table.ts";
import { matchStates } from "../dictionary/match-codebook.ts";
import { rateInterval, type Clusters, type IntervalOptions } from "../stats/rate-interval.ts";
import type { Cell } from "../corpus/cells.ts";
import type { Placed } from "../corpus/in-order.ts";
import type { DocumentFrames } from "./count-frames.ts";
import type { FrameRow } from "./frame-row.ts";

/** A cell with what was counted in its documents. */
export interface FrameCell extends Cell {
  readonly counted: readonly Placed<DocumentFrames>[];
}

/** One row of the table. */
export function frameRows(
  { group, period, counted: documents, speakers }: FrameCell,
  {
    frame,
    name,
    per,
    limits,
  }: { readonly frame: number; readonly name: string; readonly per: number; readonly limits: IntervalOptions },
): FrameRow {
  const total = (state: (typeof matchStates)[number]): number =>
    documents.reduce((sum, document) => sum + matches(document, frame, state), 0);
  const { rate, low, high, interval, status } = rateInterval(
    {
      counts: documents.map((document) => matches(document, frame, "counted")),
      tokens: documents.map(({ tokens }) => tokens),
    },
    { ...limits, per, blocks: () => documents.map((document) => blocksOf(document, frame)) },
  );
  return {
    group,
    period,
    frame: name,
    count: total("counted"),
    tokens: documents.reduce((sum, { tokens }) => sum + tokens, 0),
    documents: documents.length,
    speakers,
    rate,
    low,
    high,
    interval,
    status,
    excluded: total("excluded"),
    negated: total("negated"),
  };
}

/** How many matches of one frame and state a document has. */
function matches({ frames, states }: DocumentFrames, frame: number, state: (typeof matchStates)[number]): number {
  const wanted = matchStates.indexOf(state);
  let count = 0;
  for (let m = 0; m < frames.length; m++) if (frames[m] === frame && states[m] === wanted) count++;
  return count;
}

/** The places of a document's matches of one frame and state. */
function places(document: DocumentFrames, frame: number, state: (typeof matchStates)[number]): readonly number[] {
  const wanted = matchStates.indexOf(state);
  const found: number[] = [];
  for (let m = 0; m < document.frames.length; m++)
    if (document.frames[m] === frame && document.states[m] === wanted) found.push(m);
  return found;
}

function blocksOf(document: DocumentFrames, frame: number): Clusters {
  const { sizes, places: blocks } = document.blocks;
  const counts = sizes.map(() => 0);
  for (const m of places(document, frame, "counted")) {
    const block = blocks[m] ?? 0;
    counts[block] = (counts[block] ?? 0) + 1;
  }
  return { counts, tokens: sizes };
}

/** The counted matches behind each row, in document order. */
export function frameEvidence(rows: readonly (readonly [FrameCell, number])[], corpus: Corpus): Evidence {
  const bounds = [0];
  const documents: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [cell, frame] of rows) {
    for (const document of cell.counted)
      for (const m of places(document, frame, "counted")) {
        documents.push(document.document);
        starts.push(document.starts[m] ?? 0);
        ends.push(document.ends[m] ?? 0);
      }
    bounds.push(documents.length);
  }
  return {
    corpus,
    bounds: Uint32Array.from(bounds),
    documents: Uint32Array.from(documents),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
