// Which passages stand for a row when there are too many to show: some of every speaker, from early to late.

import type { Variables } from "../core/document.ts";
import type { Evidence, Passage, Row, Table } from "../core/table.ts";
import { passages } from "../corpus/passages.ts";

/** A passage with its place in the corpus, by which a list that was cut is put back in order. */
export interface Placed {
  readonly passage: Passage;
  readonly place: number;
}

/** The passages chosen for a row, the best first for cutting, and how many there are in all. */
export interface Sample {
  readonly chosen: readonly Placed[];
  readonly total: number;
}

/**
 * Passages for some rows of a table. The first ones of each sample already come from different speakers and times, so a
 * sample can be cut anywhere.
 *
 * @param table A table with evidence; without it every sample is empty.
 * @param options `rows`: places in `table.rows`; `limit`: at most so many passages a row.
 * @returns One sample a row, in the order of `rows`.
 * @cost O(spans + text of the documents that are shown)
 */
export function sample(
  table: Table<object>,
  { rows, limit }: { readonly rows: readonly number[]; readonly limit: number },
): readonly Sample[] {
  const { evidence } = table;
  if (evidence === undefined) return rows.map(() => ({ chosen: [], total: 0 }));
  const chosen = rows.map((row) => (limit === 0 ? [] : choose(evidence, row, limit)));
  const small = { ...table, evidence: only(evidence, chosen) } as Table<Row>;
  return rows.map((row, i) => ({
    chosen: passages(small, { row: i }).map((passage, k) => ({ passage, place: chosen[i]?.[k] ?? 0 })),
    total: (evidence.bounds[row + 1] ?? 0) - (evidence.bounds[row] ?? 0),
  }));
}

/** Speakers take turns, those with the most passages first; of each, first the earliest, the latest, the middle, and so on. */
function choose(evidence: Evidence, row: number, limit: number): readonly number[] {
  const bySpeaker = new Map<string, number[]>();
  for (let span = evidence.bounds[row] ?? 0; span < (evidence.bounds[row + 1] ?? 0); span++) {
    const vars: Variables = evidence.corpus.documents[evidence.documents[span] ?? 0]?.vars ?? {};
    const speaker = String(vars["speaker"] ?? "");
    const known = bySpeaker.get(speaker);
    if (known === undefined) bySpeaker.set(speaker, [span]);
    else known.push(span);
  }
  const queues = [...bySpeaker]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, spans]) => scattered(spans));
  const result: number[] = [];
  for (let turn = 0; result.length < limit; turn++) {
    const taken = queues.map((queue) => queue[turn]).filter((span) => span !== undefined);
    if (taken.length === 0) break;
    result.push(...taken);
  }
  return result.slice(0, limit);
}

/** First and last, then the middles of what lies between, wider gaps before narrower ones. */
function scattered(spans: readonly number[]): readonly number[] {
  if (spans.length < 3) return spans;
  const order = [0, spans.length - 1];
  const gaps: [number, number][] = [[0, spans.length - 1]];
  for (let at = 0; at < gaps.length; at++) {
    const [low, high] = gaps[at] as [number, number];
    const middle = (low + high) >> 1;
    if (middle === low) continue;
    order.push(middle);
    gaps.push([low, middle], [middle, high]);
  }
  return order.map((index) => spans[index] ?? 0);
}

/** Evidence with one row for each list of spans. */
function only(evidence: Evidence, lists: readonly (readonly number[])[]): Evidence {
  const all = lists.flat();
  const bounds = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) bounds[i + 1] = (bounds[i] ?? 0) + list.length;
  const take = (from: Uint32Array): Uint32Array => Uint32Array.from(all, (span) => from[span] ?? 0);
  return {
    corpus: evidence.corpus,
    bounds,
    documents: take(evidence.documents),
    starts: take(evidence.starts),
    ends: take(evidence.ends),
  };
}
