// burstiness: which words come in bursts: the gaps between their places.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import { random } from "../../core/random.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { bootstrapInterval } from "../../math/bootstrap-interval.ts";
import { provenance } from "../provenance.ts";
import { wordEvidence } from "../word-evidence.ts";
import { gapBurstiness } from "./gap-burstiness.ts";

/** A word and how it comes. */
export interface BurstinessRow {
  readonly word: string;
  /** Kim and Jo's, corrected for the number of gaps: −1 at equal steps, 0 by chance, 1 all at once. */
  readonly corrected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Goh and Barabási's B, as it is. */
  readonly plain: number | null;
  /** Mean and standard deviation of the gaps. */
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly count: number;
  readonly documents: number;
  readonly interval: "bootstrap" | "none";
  readonly status: Status;
}

/** The options of `burstiness()`. */
export interface BurstinessOptions {
  /** The words; by default all that stand often enough. */
  readonly words?: readonly string[];
  /** Rarer words have no burstiness (default 10). */
  readonly minCount?: number;
  /** At most so many rows, the most bursty (default all). */
  readonly limit?: number;
  /** Of the bootstrap over gaps (default 500; 0 for no intervals). */
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

const columns: { readonly [K in keyof BurstinessRow]: Column } = {
  word: { label: "word", type: "text" },
  corrected: { label: "burstiness", type: "number", unit: "−1 regular to 1 bursty" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  plain: { label: "B", type: "number", unit: "−1 regular to 1 bursty" },
  mean: { label: "mean gap", type: "number", unit: "tokens" },
  deviation: { label: "its deviation", type: "number", unit: "tokens" },
  count: { label: "count", type: "integer", unit: "tokens" },
  documents: { label: "documents", type: "integer", unit: "documents" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * Burstiness of words: do they come at equal steps, by chance, or in bursts? Gaps are counted in tokens, document after document in the order of their date where all have one, else as they stand.
 *
 * Use it to tell subjects, which come when they are spoken of and then stay away, from words of style. It is about places in a text, not about periods: for rates that rise for a while see `bursts`.
 *
 * @param tokens Tokens.
 * @param options `words`, `minCount` 10, `limit`, `draws` 500, `level` 0.95, `seed` 1.
 * @returns A row a word, from the most bursty; ties by name. Words rarer than `minCount` only if they are asked for, with `too-little-data`. The interval is a basic bootstrap over gaps, which are taken for independent. Evidence: the word's tokens.
 * @throws bad-option.
 * @source Goh & Barabási 2008, doi:10.1209/0295-5075/81/48002; Kim & Jo 2016, doi:10.1103/PhysRevE.94.032311
 * @cost O(tokens + draws × tokens of the words)
 * @example
 * const said = tokens(corpus(["a x a x a x b b b b y y y y y y y y y b"]));
 * burstiness(said, { words: ["a", "b"], minCount: 3, draws: 0 }).rows.map(({ word, plain }) => `${word} ${plain.toFixed(2)}`); // => ["b 0.09", "a -1.00"]
 */
export function burstiness(tokens: Tokens, options: BurstinessOptions = {}): Table<BurstinessRow> {
  const who = "burstiness";
  expectKind(tokens, "tokens", who);
  expectOptions(options, { words: true, minCount: true, limit: true, draws: true, level: true, seed: true }, who);
  const { words, minCount = 10, limit = Number.POSITIVE_INFINITY, draws = 500, level = 0.95, seed = 1 } = options;
  const fail = (needs: string, got: string): HustingsError => new HustingsError("bad-option", { who, needs, got });
  if (!Number.isInteger(minCount) || minCount < 3) throw fail("minCount of 3 or more: two gaps", `${minCount}`);
  if (!Number.isInteger(draws) || draws < 0) throw fail("a whole number of draws", `${draws}`);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
  const found = placesOf(tokens);
  const asked = words ?? [...found.keys()].filter((word) => (found.get(word)?.places.length ?? 0) >= minCount);
  const none: Places = { places: [], documents: 0 };
  const rows = asked
    .map((word) => {
      const { places, documents } = found.get(word) ?? none;
      const gaps = gapsOf(places);
      return { word, places, documents, gaps, burst: places.length < minCount ? undefined : gapBurstiness(gaps) };
    })
    .sort((a, b) => (b.burst?.corrected ?? -9) - (a.burst?.corrected ?? -9) || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word, places, documents, gaps, burst }): BurstinessRow => {
      const size = { count: places.length, documents };
      if (burst === undefined) return Object.assign({ word, status: "too-little-data" as const }, nothing, size);
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
      const limits = limitsOf(gaps, burst.corrected, { draws, level, seed });
      return Object.assign({ word, mean, deviation, status: "ok" as const }, burst, limits, size);
    });
  return {
    kind: "table",
    rows,
    columns,
    method: {
      name: who,
      options: { words: words?.length ?? null, minCount, draws, level },
      formula:
        "corrected = (√(n + 1) r − √(n − 1)) / ((√(n + 1) − 2) r + √(n − 1)), with r = deviation / mean of n gaps; plain = (deviation − mean) / (deviation + mean)",
      sources: ["Kim & Jo 2016, doi:10.1103/PhysRevE.94.032311", "Goh & Barabási 2008, doi:10.1209/0295-5075/81/48002"],
      seed,
      corpus: provenance(tokens),
    },
    notices: [],
    evidence: wordEvidence(tokens, {
      rows: rows.map(({ word }) => ({ word, from: 0 })),
      documents: [new Uint8Array(tokens.index.ids.length).fill(1)],
    }),
  };
}

const nothing = {
  corrected: null,
  low: null,
  high: null,
  plain: null,
  mean: null,
  deviation: null,
  interval: "none",
} as const;

interface Places {
  readonly places: readonly number[];
  readonly documents: number;
}

/** The places of each word, in tokens, over the documents in their order. */
function placesOf({ ids, bounds, vocabulary, index }: Tokens): ReadonlyMap<string, Places> {
  const dates = index.vars.map((vars) => vars["date"]);
  const dated = dates.every((date) => typeof date === "string");
  const order = [...index.ids.keys()];
  if (dated)
    order.sort((a, b) => (String(dates[a]) < String(dates[b]) ? -1 : String(dates[a]) > String(dates[b]) ? 1 : a - b));
  const found = new Map<string, { readonly places: number[]; documents: number; last: number }>();
  let at = 0;
  for (const [turn, d] of order.entries())
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      const id = ids[i] as number;
      at++;
      if (id === 0) continue;
      const word = vocabulary[id] as string;
      const own = found.get(word) ?? { places: [], documents: 0, last: -1 };
      found.set(word, own);
      own.places.push(at);
      if (own.last !== turn) own.documents++;
      own.last = turn;
    }
  return found;
}

function gapsOf(places: readonly number[]): readonly number[] {
  return places.slice(1).map((place, i) => place - (places[i] as number));
}

function limitsOf(
  gaps: readonly number[],
  estimate: number,
  { draws, level, seed }: { readonly draws: number; readonly level: number; readonly seed: number },
): Pick<BurstinessRow, "low" | "high" | "interval"> {
  if (draws === 0 || gaps.length < 9) return { low: null, high: null, interval: "none" };
  const source = random(seed);
  const drawn = Array.from(
    { length: draws },
    () => gapBurstiness(gaps.map(() => gaps[source.integer(gaps.length)] as number)).corrected,
  );
  const { low, high } = bootstrapInterval(drawn, { estimate, method: "percentile", level });
  return { low: Math.max(-1, 2 * estimate - high), high: Math.min(1, 2 * estimate - low), interval: "bootstrap" };
}
