// cells: the documents of each group in each period, in the order in which tables show them.

import type { Index } from "../core/corpus.ts";
import type { Labels } from "./labels.ts";

/** The documents of one group in one period. */
export interface Cell {
  readonly group: string;
  readonly period: string;
  /** Places in the corpus, ascending. */
  readonly documents: readonly number[];
  /** How many speakers they name; null where no document of the corpus has the variable. */
  readonly speakers: number | null;
}

/**
 * Cells by group, then period, both by code units with `unknown` last. Only those that have documents; a corpus that is not divided is one cell,
 * even an empty one.
 *
 * @param options `documents`: those that count, default all.
 */
export function cells(
  index: Index,
  {
    groups,
    periods,
    documents = index.ids.map((_, document) => document),
    divided,
  }: Pick<Labels, "groups" | "periods"> & { readonly documents?: readonly number[]; readonly divided: boolean },
): readonly Cell[] {
  const members = new Map<string, Map<string, number[]>>(divided ? [] : [["all", new Map([["all", []]])]]);
  for (const document of documents) {
    const group = entry(members, groups[document] ?? "all", () => new Map<string, number[]>());
    entry(group, periods[document] ?? "all", (): number[] => []).push(document);
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

function speakersOf(documents: readonly number[], { vars }: Index): number | null {
  if (!vars.some((one) => Object.hasOwn(one, "speaker"))) return null;
  const names = documents.map((document) => vars[document]?.["speaker"] ?? null);
  return new Set(names.filter((name) => name !== null)).size;
}
