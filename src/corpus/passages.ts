// passages: the sentences behind a row of a table, cut at the match. This is the way home that every number keeps.

import type { Document } from "../core/document.ts";
import type { Evidence, Passage, Table } from "../core/table.ts";
import { expectKind } from "../core/expect-kind.ts";
import { sentences } from "../text/sentences.ts";

/**
 * The passages a row rests on, in corpus order.
 *
 * @param table Any table that carries evidence; one without gives no passages.
 * @param options `row`: its place in `table.rows`. `limit`: at most so many (default all), spread evenly over the row's matches,
 *   so that a cut list still shows every part of the corpus.
 * @returns Each with the sentence around the match, the speaker and the date of its document.
 * @cost O(text of the documents that are shown)
 */
export function passages(
  table: Table<object>,
  { row, limit = Number.POSITIVE_INFINITY }: { readonly row: number; readonly limit?: number },
): readonly Passage[] {
  expectKind(table, "table", "passages");
  const { evidence } = table;
  if (evidence === undefined) return [];
  const first = evidence.bounds[row] ?? 0;
  const last = evidence.bounds[row + 1] ?? first;
  return spread(first, last, limit).map((span) => passage(evidence, span));
}

/** Every index from first to last, or `limit` of them at even steps. */
function spread(first: number, last: number, limit: number): readonly number[] {
  const count = Math.min(last - first, limit);
  return Array.from({ length: count }, (_, i) => first + Math.floor((i * (last - first)) / count));
}

function passage(evidence: Evidence, span: number): Passage {
  const document = evidence.corpus.documents[evidence.documents[span] ?? 0] as Document;
  const start = evidence.starts[span] ?? 0;
  const end = evidence.ends[span] ?? start;
  const around = surroundings(document, start, end);
  return {
    id: document.id,
    start,
    end,
    before: document.text.slice(around.start, start),
    match: document.text.slice(start, end),
    after: document.text.slice(end, around.end),
    speaker: textOf(document.vars["speaker"]),
    date: textOf(document.vars["date"]),
  };
}

const split = new WeakMap<Document, readonly { readonly start: number; readonly end: number }[]>();

/** From the start of the sentence that holds `start` to the end of the one that holds `end`. */
function surroundings(
  document: Document,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let all = split.get(document);
  if (all === undefined) {
    all = sentences(document.text);
    split.set(document, all);
  }
  const opening = all.findLast((sentence) => sentence.start <= start);
  const closing = all.find((sentence) => sentence.end >= end);
  return { start: opening?.start ?? start, end: Math.max(closing?.end ?? end, end) };
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
