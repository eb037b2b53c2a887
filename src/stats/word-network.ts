// wordNetwork: words as a network of what stands together, and which of them hold it together.

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import type { Method, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { timesDrawn } from "../math/times-drawn.ts";
import {
  centralities,
  centralityMeasures,
  networkTools,
  type CentralityName,
  type NetworkTools,
} from "./centralities.ts";
import { centralityColumns, tieColumns, type CentralityRow, type TieRow } from "./centrality-row.ts";
import { networkTies, type FoundTie, type TieSettings } from "./network-ties.ts";
import { networkWords, wordCounts } from "./network-words.ts";
import { tokenEvidence } from "./token-evidence.ts";
import { pairPlaces, type PairPlace } from "./pair-places.ts";
import { provenance } from "./provenance.ts";
import { wordEvidence } from "./word-evidence.ts";

/** The options of `wordNetwork()`. */
export interface WordNetworkOptions {
  /** The words of the network; by default the `size` (50) that most documents have, without stop words. */
  readonly words?: readonly string[];
  readonly size?: number;
  readonly stopwords?: readonly string[];
  /** Tokens on each side (default 5), or the whole `sentence`. */
  readonly window?: number | "sentence";
  /** Fewer pairs make no tie (default 3). */
  readonly minCount?: number;
  /** `count` (default): ties weigh as many pairs as there are; `npmi`: by their information, and ties below 0 are none. */
  readonly weight?: "count" | "npmi";
  /** Names of `centralityMeasures`; by default all. */
  readonly measures?: readonly CentralityName[];
  /** Of the bootstrap over documents (default 200; 0 for no intervals). */
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

/** Words with their centralities, and the ties between them. */
export interface WordNetwork extends Table<CentralityRow> {
  readonly ties: Table<TieRow>;
}

const who = "wordNetwork";

/**
 * The network of words that stand near each other, with centralities.
 *
 * Use it for a map of what is spoken of together, and to find the words that connect its parts. Frequent words have many ties because they are frequent: look at `npmi` too. Which words are in the network decides what is central in it; say how they were chosen.
 *
 * @param tokens Tokens; windows end with documents.
 * @param options See `WordNetworkOptions`.
 * @returns A row a measure and word, by measure and then from the largest; ties by name. `ties`: from the strongest. Intervals are percentiles over documents drawn again, words and options as they are; under ten documents there are none. A word in no tie has `status` `too-little-data`. Evidence: the word's tokens, a tie's pairs.
 * @throws bad-option; empty-corpus has no words.
 * @source The registry `centralityMeasures`; NPMI: Bouma 2009
 * @cost O(tokens × window + draws × words × ties)
 * @example
 * const said = tokens(corpus(["war peace", "war peace", "war peace trade", "war trade", "war trade"]));
 * const network = await wordNetwork(said, { minCount: 2, measures: ["strength"] });
 * network.rows.map(({ word, value }) => `${word} ${value}`); // => ["war 6", "peace 3", "trade 3"]
 * network.ties.rows.map(({ from, to, count }) => `${from} ${to} ${count}`); // => ["peace war 3", "trade war 3"]
 */
export async function wordNetwork(tokens: Tokens, options: WordNetworkOptions = {}): Promise<WordNetwork> {
  expectKind(tokens, "tokens", who);
  expectOptions(
    options,
    {
      words: true,
      size: true,
      stopwords: true,
      window: true,
      minCount: true,
      weight: true,
      measures: true,
      draws: true,
      level: true,
      seed: true,
    },
    who,
  );
  check(options);
  const { window = 5, minCount = 3, weight = "count", draws = 200, level = 0.95, seed = 1 } = options;
  const measures = options.measures ?? (Object.keys(centralityMeasures) as CentralityName[]);
  const words = options.words ?? networkWords(tokens, options);
  const places = pairPlaces(tokens, { words, window });
  const documents = tokens.index.ids.length;
  const found = networkTies(places, { size: words.length, minCount, weight });
  const tools = await networkTools();
  const values = centralities(words.length, found, { measures, tools });
  const drawn =
    documents < 10 || draws === 0
      ? []
      : drawnValues(places, { size: words.length, minCount, weight, measures, tools, draws, seed, documents });
  const spread = wordCounts(tokens, words);
  const tied = new Set(found.flatMap(({ from, to }) => [from, to]));
  const rows = measures.flatMap((measure) =>
    words
      .map((word, w) => ({ word, w, value: values[measure][w] as number }))
      .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
      .map(({ word, w, value }, r): CentralityRow => {
        const known = tied.has(w) && Number.isFinite(value);
        const limits = known
          ? limitsOf(
              drawn.map((one) => one[measure][w] as number),
              level,
            )
          : undefined;
        return {
          measure,
          rank: r + 1,
          word,
          value: known ? value : null,
          low: limits?.low ?? null,
          high: limits?.high ?? null,
          count: spread.counts[w] as number,
          documents: spread.documents[w] as number,
          interval: limits === undefined ? "none" : "cluster-bootstrap",
          status: known ? "ok" : tied.has(w) ? "undefined" : "too-little-data",
        };
      }),
  );
  const method = methodOf(tokens, words, { ...options, measures });
  const all = [new Uint8Array(documents).fill(1)];
  return {
    kind: "table",
    rows,
    columns: centralityColumns,
    method,
    notices: [],
    evidence: wordEvidence(tokens, { rows: rows.map(({ word }) => ({ word, from: 0 })), documents: all }),
    ties: tieTable(tokens, found, { words, method }),
  };
}

function methodOf(
  tokens: Tokens,
  words: readonly string[],
  {
    window = 5,
    minCount = 3,
    weight = "count",
    draws = 200,
    level = 0.95,
    seed = 1,
    measures,
  }: WordNetworkOptions & { readonly measures: readonly CentralityName[] },
): Method {
  return {
    name: who,
    options: { words: words.length, window, minCount, weight, measures, draws, level },
    formula: `${measures.map((name) => `${name} = ${centralityMeasures[name].formula}`).join("; ")}; weight = ${weight}; npmi = ln(p(a, b) / (p(a) p(b))) / −ln p(a, b)`,
    sources: [
      ...measures.map((name) => centralityMeasures[name].source),
      "Bouma 2009, Normalized (pointwise) mutual information in collocation extraction",
    ],
    seed,
    corpus: provenance(tokens),
  };
}

function tieTable(
  tokens: Tokens,
  found: readonly FoundTie[],
  { words, method }: { readonly words: readonly string[]; readonly method: Method },
): Table<TieRow> {
  const nameOf = ({ from, to }: FoundTie): string => `${words[from] ?? ""} ${words[to] ?? ""}`;
  const ties = found.toSorted((a, b) => b.weight - a.weight || (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    kind: "table",
    rows: ties.map((tie): TieRow => ({
      from: words[tie.from] as string,
      to: words[tie.to] as string,
      weight: tie.weight,
      count: tie.count,
      documents: tie.documents,
      npmi: tie.npmi,
    })),
    columns: tieColumns,
    method,
    notices: [],
    evidence: tokenEvidence(
      tokens,
      ties.map(({ pairs }) => pairs),
    ),
  };
}

function drawnValues(
  places: ReadonlyMap<number, readonly PairPlace[]>,
  {
    measures,
    tools,
    draws,
    seed,
    documents,
    ...settings
  }: TieSettings & {
    readonly measures: readonly CentralityName[];
    readonly tools: NetworkTools;
    readonly draws: number;
    readonly seed: number;
    readonly documents: number;
  },
): readonly Readonly<Record<CentralityName, Float64Array>>[] {
  const rows = timesDrawn([0, documents], { draws, seed, stream: 0 });
  return Array.from({ length: draws }, (_, draw) => {
    const times = Float64Array.from({ length: documents }, (_one, d) => rows[d]?.[draw] ?? 0);
    return centralities(settings.size, networkTies(places, settings, times), { measures, tools });
  });
}

function limitsOf(
  drawn: readonly number[],
  level: number,
): { readonly low: number; readonly high: number } | undefined {
  const sorted = drawn.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length < 20) return undefined;
  const tail = Math.floor(((1 - level) / 2) * sorted.length);
  return { low: sorted[tail] as number, high: sorted[sorted.length - 1 - tail] as number };
}

function check({
  words,
  size = 50,
  window = 5,
  weight = "count",
  measures = [],
  draws = 200,
  level = 0.95,
}: WordNetworkOptions): void {
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who, needs, got, choices });
  if (words !== undefined && new Set(words).size !== words.length) throw fail("each word once", "one is named twice");
  if (!Number.isInteger(size) || size < 2) throw fail("two words or more", `${size}`);
  if (window !== "sentence" && (!Number.isInteger(window) || window < 1))
    throw fail("a window of one token or more, or sentence", String(window));
  if (!["count", "npmi"].includes(weight)) throw fail("a known weight", `"${weight}" is none`, ["count", "npmi"]);
  const stranger = measures.find((name) => !Object.hasOwn(centralityMeasures, name));
  if (stranger !== undefined)
    throw fail("known measures", `"${String(stranger)}" is none`, Object.keys(centralityMeasures));
  if (!Number.isInteger(draws) || draws < 0) throw fail("a whole number of draws", `${draws}`);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
}
