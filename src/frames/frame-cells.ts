// frameCells: the documents of each group and period, in the order of the rows.

import type { Index } from "../core/corpus.ts";
import type { Placed } from "./track-frames-job.ts";

/** The documents of one group in one period. */
export interface FrameCell {
  readonly group: string;
  readonly period: string;
  readonly documents: readonly Placed[];
  readonly speakers: number;
}

/**
 * Cells by group, then period: by code units, with the period unknown last. Only cells that have documents,
 * but one for the whole where no group and no period was asked for.
 */
export function frameCells(
  documents: readonly Placed[],
  index: Index,
  {
    groups,
    periods,
    whole,
  }: { readonly groups: readonly string[]; readonly periods: readonly string[]; readonly whole: boolean },
): readonly FrameCell[] {
  const members = new Map<string, Map<string, Placed[]>>(whole ? [["all", new Map([["all", []]])]] : []);
  for (const placed of documents) {
    const group = entry(members, groups[placed.document] ?? "all", () => new Map<string, Placed[]>());
    entry(group, periods[placed.document] ?? "all", () => [] as Placed[]).push(placed);
  }
  return [...members]
    .sort(byName)
    .flatMap(([group, inGroup]) =>
      [...inGroup]
        .sort(byName)
        .map(([period, own]) => ({ group, period, documents: own, speakers: speakersOf(own, index) })),
    );
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === "unknown" || b === "unknown") return Number(a === "unknown") - Number(b === "unknown");
  return a < b ? -1 : Number(a > b);
}

/** How many speakers are named. */
function speakersOf(documents: readonly Placed[], { vars }: Index): number {
  const names = documents.map(({ document }) => vars[document]?.["speaker"]);
  return new Set(names.filter((name) => name !== null && name !== undefined)).size;
}
