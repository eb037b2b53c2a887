// frequency: how often each word stands in each group, with its rank, its documents, and an interval for its rate.

import { expectKind } from "../core/expect-kind.ts";
import type { Index } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Notice } from "../core/notice.ts";
import type { Column, Evidence, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectChoice } from "../core/expect-choice.ts";
import { expectOptions } from "../core/expect-options.ts";
import { features } from "../features/features.ts";
import type { Origin } from "../features/origin.ts";
import { rankOf, type Ties } from "../math/rank-of.ts";
import { checkCounts } from "./comparison.ts";
import { evidenced, originOf, wordsBehind } from "./evidenced.ts";
import { groupDocuments, speakerNumbers, type DocumentGroup } from "./group-documents.ts";
import { provenance } from "./provenance.ts";
import type { IntervalMethod, IntervalOptions } from "./rate-interval.ts";
import { wordIntervals, type WordInterval } from "./word-intervals.ts";
import { speakersOf, wordSpread } from "./word-spread.ts";

/** A row of `frequency()`: one word in one group. */
export interface FrequencyRow {
  readonly group: string;
  readonly feature: string;
  readonly count: number;
  /** 1 for the most frequent of the group. */
  readonly rank: number;
  readonly documents: number;
  /** null where no document names a speaker. */
  readonly speakers: number | null;
  /** All tokens of the group. */
  readonly tokens: number;
  readonly perMillion: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: IntervalMethod;
  readonly status: Status;
}

/** The options of `frequency()`. */
export interface FrequencyOptions<V extends Variables = Variables> extends IntervalOptions {
  /** The variable whose values are the groups; one group "all" without it. */
  readonly by?: keyof V & string;
  /** What equal counts get (default `min`, the best of their ranks). */
  readonly ties?: Ties;
  /** At most so many words a group, the most frequent (default all). */
  readonly limit?: number;
  /** Words that stand less often in the group are left out (default 1). */
  readonly minCount?: number;
  /** Below so many counts a rate's interval is the exact one of Poisson (default 10). */
  readonly minIntervalCount?: number;
  /** `none` leaves intervals out: faster by far for a whole vocabulary of many documents. */
  readonly intervals?: "design" | "none";
  /** The tokens the matrix was counted from: groups of few documents are then drawn by blocks, and rows of a matrix from elsewhere lead to their passages. */
  readonly evidence?: Tokens<V>;
}

const columns: { readonly [K in keyof FrequencyRow]: Column } = {
  group: { label: "group", type: "text" },
  feature: { label: "word", type: "text" },
  count: { label: "count", type: "integer", unit: "tokens" },
  rank: { label: "rank", type: "number" },
  documents: { label: "documents", type: "integer", unit: "documents" },
  speakers: { label: "speakers", type: "integer", unit: "speakers" },
  tokens: { label: "tokens of the group", type: "integer", unit: "tokens" },
  perMillion: { label: "per million", type: "number", unit: "per million tokens" },
  low: { label: "low", type: "number", unit: "per million tokens" },
  high: { label: "high", type: "number", unit: "per million tokens" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * Word frequencies (quanteda: textstat_frequency), grouped or not.
 *
 * A rate of a group is a ratio of sums: long documents weigh more. Its interval follows the rule of `rateInterval`; with a matrix alone,
 * groups of fewer than ten documents get Poisson's, which takes tokens for independent: give tokens to have their blocks resampled.
 *
 * @param source Tokens, or a matrix of counts.
 * @param options See `FrequencyOptions`. `by`: groups. `ties`: `min`. `limit`: words a group.
 * @returns One row a word and group, groups by name, words from the most frequent down, ties by name. Rates per million tokens. Evidence: every place
 *   of the word in the group.
 * @throws empty-corpus; unknown-variable; not-counts; bad-option.
 * @source quanteda.textstats 0.97.2 gives the same counts and ranks
 * @cost O(cells + words log words), and O(draws × documents with the word) for each word with an interval
 * @example
 * frequency(tokens(corpus(["to be or not to be"]))).rows.map((row) => [row.feature, row.count, row.rank]); // => [["be", 2, 1], ["to", 2, 1], ["not", 1, 3], ["or", 1, 3]]
 */
export function frequency<V extends Variables>(
  source: FeatureMatrix<V> | Tokens<V>,
  options: FrequencyOptions<V> = {},
): Table<FrequencyRow> {
  expectKind(source, ["tokens", "features"], "frequency");
  expectOptions(
    options,
    {
      minDocuments: true,
      minTokens: true,
      draws: true,
      level: true,
      seed: true,
      by: true,
      ties: true,
      limit: true,
      minCount: true,
      minIntervalCount: true,
      intervals: true,
      evidence: true,
    },
    "frequency",
  );
  const { by, ties = "min", intervals = "design", limit = Number.POSITIVE_INFINITY, minCount = 1 } = options;
  expectChoice("frequency", {
    name: "ties",
    value: ties,
    choices: ["min", "max", "average", "first", "dense", "random"],
  });
  expectChoice("frequency", { name: "intervals", value: intervals, choices: ["design", "none"] });
  const matrix = source.kind === "tokens" ? features(source) : source;
  const tokens = source.kind === "tokens" ? source : options.evidence;
  const groups = groupDocuments(matrix.index, { by, who: "frequency" });
  checkCounts(matrix, "frequency");
  const dials = dialsOf(options);
  const plan = { matrix, tokens, ties, intervals, limit, minCount, dials, speakers: speakerNumbers(matrix.index) };
  const rows = groups.flatMap((group) => groupRows(group, plan));
  const { minCount: minIntervalCount, ...told } = dials;
  const table: Table<FrequencyRow> = {
    kind: "table",
    rows,
    columns,
    method: {
      name: "frequency",
      options: {
        by: by ?? null,
        ties,
        intervals,
        limit: Number.isFinite(limit) ? limit : null,
        minCount,
        minIntervalCount,
        ...told,
      },
      formula: "perMillion = count / tokens × 10⁶",
      sources: ["Efron 1987, doi:10.1080/01621459.1987.10478410", "Garwood 1936, doi:10.2307/2333958"],
      seed: dials.seed,
      corpus: provenance(tokens ?? source),
    },
    notices: noticesOf(groups, tokens, dials),
  };
  const index = (tokens ?? matrix).index;
  return evidenced(table, originOf(tokens ?? matrix), (origin) => evidenceOf(origin, rows, { index, by }));
}

function dialsOf<V extends Variables>(options: FrequencyOptions<V>): Required<IntervalOptions> {
  const { minDocuments = 10, minIntervalCount = 10, minTokens = 500, draws = 2000, level = 0.95, seed = 1 } = options;
  return { minDocuments, minCount: minIntervalCount, minTokens, draws, level, seed };
}

interface Plan {
  readonly matrix: FeatureMatrix;
  readonly tokens: Tokens | undefined;
  readonly ties: Ties;
  readonly intervals: "design" | "none";
  readonly limit: number;
  readonly minCount: number;
  readonly dials: Required<IntervalOptions>;
  readonly speakers: Int32Array | undefined;
}

function groupRows({ name, documents }: DocumentGroup, plan: Plan): readonly FrequencyRow[] {
  const { matrix, dials } = plan;
  const width = matrix.features.length;
  const spread = wordSpread(matrix, { rows: documents, width });
  const speakers = plan.speakers && speakersOf(matrix, { rows: documents, width, speakers: plan.speakers });
  const count = (column: number): number => spread.counts[column] ?? 0;
  const word = (column: number): string => matrix.features[column] ?? "";
  const present = Array.from({ length: width }, (_, column) => column).filter(
    (column) => count(column) >= Math.max(1, plan.minCount),
  );
  present.sort((a, b) => count(b) - count(a) || (word(a) < word(b) ? -1 : 1));
  const ranks = rankOf(present.map(count), { ties: plan.ties, seed: dials.seed });
  const enough = spread.tokens >= dials.minTokens;
  const limits =
    enough && plan.intervals === "design"
      ? wordIntervals(matrix, { rows: documents, tokens: plan.tokens }, dials)
      : () => none;
  const shown = Math.min(present.length, Math.max(0, plan.limit));
  return present.slice(0, shown).map((column, i): FrequencyRow => {
    const { low, high, interval } = limits(column, count(column));
    return {
      group: name,
      feature: word(column),
      count: count(column),
      rank: ranks[i] ?? 0,
      documents: spread.documentsWith[column] ?? 0,
      speakers: speakers?.[column] ?? null,
      tokens: spread.tokens,
      perMillion: enough ? (count(column) / spread.tokens) * 1e6 : null,
      low: Number.isNaN(low) ? null : low * 1e6,
      high: Number.isNaN(high) ? null : high * 1e6,
      interval,
      status: enough ? "ok" : "too-little-data",
    };
  });
}

const none: WordInterval = { low: Number.NaN, high: Number.NaN, interval: "none" };

function evidenceOf(
  origin: Origin,
  rows: readonly FrequencyRow[],
  { index, by }: { readonly index: Index; readonly by: string | undefined },
): Evidence {
  const groups = groupDocuments(index, { by, who: "frequency" });
  const places = new Map(groups.map(({ name }, g) => [name, g]));
  return wordsBehind(
    origin,
    rows.map(({ feature, group }) => ({ word: feature, from: places.get(group) ?? 0 })),
    groups.map(({ documents }) => documents),
  );
}

function noticesOf(
  groups: readonly DocumentGroup[],
  tokens: Tokens | undefined,
  { minDocuments }: Required<IntervalOptions>,
): readonly Notice[] {
  const few = groups.filter(({ documents }) => documents.length < minDocuments);
  if (tokens !== undefined || few.length === 0) return [];
  const text = `${few.length} of ${groups.length} groups have fewer than ${minDocuments} documents; without tokens their intervals take words for independent.`;
  return [{ code: "no-blocks", place: "", text }];
}
