// collocationsJob: collocations as a fold, so that a corpus may be counted in parts and in any order.

import type { Job } from "../core/job.ts";
import type { Method, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { normalQuantile } from "../math/normal-quantile.ts";
import { addCollocationCounts, collocationCounts, type CollocationCounts, type Within } from "./collocation-counts.ts";
import { collocationColumns, type CollocationRow } from "./collocation-row.ts";
import { partsApart } from "./evidenced.ts";
import { gramMargins } from "./gram-margins.ts";
import { exactCells, interaction } from "./interaction.ts";
import { addProvenance, provenance } from "./provenance.ts";

/** The options of `collocations()`. */
export interface CollocationsOptions {
  /** How many words; several lengths are counted together, each against its own (default 2, from 2 to 5). */
  readonly size?: number | readonly number[];
  /** Sequences that stand less often get no row (default 2). */
  readonly minCount?: number;
  /** Added to each cell of the table (default 0.5). */
  readonly smoothing?: number;
  /** What a sequence may not cross: a `document`'s end (default) or a `sentence`'s. */
  readonly within?: Within;
  /** Of the intervals of λ (default 0.95). */
  readonly level?: number;
  /** At most so many rows, the first in order (default all). */
  readonly limit?: number;
  /** `z` (default): from the surest down; `lambda`: from the strongest; `count`: from the most frequent. */
  readonly sort?: "z" | "lambda" | "count";
}

/** A part of a corpus, counted, and where it came from. */
export interface CollocationsPart {
  readonly counts: CollocationCounts;
  readonly corpus: Method["corpus"];
}

/**
 * The job behind `collocations`.
 *
 * @param options As for `collocations`.
 * @returns A job whose result is the same, bit for bit, however the documents were dealt out. It has no evidence: the texts stay with the
 *   parts; and its hash is made of what was counted.
 * @cost of `map` O(tokens of the part × size), of `finish` O(distinct sequences × 2^size)
 * @example
 * const parts = ["ice cream and ice cream", "more ice cream"].map((text, i) => tokens(corpus([{ id: String(i), text }])));
 * const { map, merge, finish } = collocationsJob();
 * finish(merge(map(parts[1]), map(parts[0]))).rows.map(({ collocation, count }) => `${collocation} ${count}`); // => ["ice cream 3"]
 */
export function collocationsJob(
  options: CollocationsOptions = {},
): Job<Tokens, CollocationsPart, Table<CollocationRow>> {
  const lengths = lengthsOf(options);
  const { within = "document" } = options;
  return {
    name: "collocations",
    version: 1,
    map: (tokens) => {
      const { vocabulary, grams } = collocationCounts(tokens, { lengths, within });
      return { counts: { vocabulary, grams }, corpus: provenance(features(tokens)) };
    },
    merge: (a, b) => ({ counts: addCollocationCounts(a.counts, b.counts), corpus: addProvenance(a.corpus, b.corpus) }),
    finish: ({ counts, corpus }) => {
      const table = collocationsTable(foundCollocations(counts, options), { corpus, options });
      return { ...table, withoutEvidence: partsApart };
    },
  };
}

/** The lengths asked for, in order. */
export function lengthsOf({ size = 2 }: CollocationsOptions): readonly number[] {
  return [...new Set(typeof size === "number" ? [size] : size)].toSorted((a, b) => a - b);
}

/** A row, and which sequence of which list of the counts it is. */
export interface FoundCollocation {
  readonly row: CollocationRow;
  readonly list: number;
  readonly gram: number;
}

/** The rows of what was counted, in order. */
export function foundCollocations(
  counts: CollocationCounts,
  options: CollocationsOptions,
): readonly FoundCollocation[] {
  const { minCount = 2, smoothing = 0.5, level = 0.95, sort = "z", limit = Number.POSITIVE_INFINITY } = options;
  const all = counts.grams.flatMap((_, list) => found(counts, list, { minCount, smoothing, level }));
  // Numbers side by side are compared much faster than those of rows all over the memory.
  const keys = Float64Array.from(all, ({ row }) => row[sort] ?? Number.NEGATIVE_INFINITY);
  const tie = (a: number, b: number): number =>
    (all[a]?.row.collocation ?? "") < (all[b]?.row.collocation ?? "") ? -1 : 1;
  const places = Uint32Array.from(all, (_, place) => place).sort(
    (a, b) => (keys[b] as number) - (keys[a] as number) || tie(a, b),
  );
  return Array.from(places.subarray(0, Math.max(0, limit)), (place) => all[place] as FoundCollocation);
}

/** The table of what was found. */
export function collocationsTable(
  found: readonly FoundCollocation[],
  { corpus, options }: { readonly corpus: Method["corpus"]; readonly options: CollocationsOptions },
): Table<CollocationRow> {
  const { minCount = 2, smoothing = 0.5, within = "document", level = 0.95, sort = "z", limit } = options;
  return {
    kind: "table",
    rows: found.map(({ row }) => row),
    columns: collocationColumns,
    method: {
      name: "collocations",
      options: {
        size: lengthsOf(options),
        minCount,
        smoothing,
        within,
        level,
        sort,
        limit: limit !== undefined && Number.isFinite(limit) ? limit : null,
      },
      formula:
        "λ = Σ (−1)^(n − agreeing places) ln(cell + smoothing) over 2^n cells; z = λ / √Σ 1 / (cell + smoothing)",
      sources: ["Blaheta & Johnson 2001, Unsupervised learning of multi-word verbs"],
      seed: null,
      corpus,
    },
    notices: [],
  };
}

interface Settings {
  readonly minCount: number;
  readonly smoothing: number;
  readonly level: number;
}

function found(
  { vocabulary, grams }: CollocationCounts,
  list: number,
  { minCount, smoothing, level }: Settings,
): readonly FoundCollocation[] {
  const { length, words, counts, nested } = grams[list] as CollocationCounts["grams"][number];
  const margins = gramMargins(length, vocabulary.length);
  for (let gram = 0; gram < counts.length; gram++) margins.add(words, gram * length, counts[gram] as number);
  const reach = normalQuantile((1 + level) / 2);
  const whole = (1 << length) - 1;
  const cells = new Float64Array(whole + 1);
  const rows: FoundCollocation[] = [];
  for (let gram = 0; gram < counts.length; gram++) {
    const count = counts[gram] as number;
    if (count < Math.max(1, minCount)) continue;
    const first = gram * length;
    const collocation = spelled(vocabulary, words, { first, length });
    if (collocation === undefined) continue;
    cells[whole] = count;
    for (let mask = 0; mask < whole; mask++) cells[mask] = margins.agreeing(mask, words, first);
    const { lambda, standardError, z } = interaction(exactCells(cells), { smoothing });
    const known = Number.isFinite(lambda);
    const row: CollocationRow = {
      collocation,
      size: length,
      count,
      countNested: nested[gram] as number,
      lambda: known ? lambda : null,
      low: known ? lambda - reach * standardError : null,
      high: known ? lambda + reach * standardError : null,
      z: known ? z : null,
      status: known ? "ok" : "undefined",
    };
    rows.push({ row, list, gram });
  }
  return rows;
}

/** The words of a sequence with spaces between; nothing where one of them is a pad. */
function spelled(
  vocabulary: readonly string[],
  words: Uint32Array,
  { first, length }: { readonly first: number; readonly length: number },
): string | undefined {
  let all = "";
  for (let k = first; k < first + length; k++) {
    if (words[k] === 0) return undefined;
    all += `${k > first ? " " : ""}${vocabulary[words[k] as number] as string}`;
  }
  return all;
}
