// gapMultiverse: how much more one group speaks of something than another, counted in every way that could be defended.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { labels } from "../corpus/labels.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { cutCorpus, gapCounts, tokenisers, type Cut, type GapCounts, type TokeniserName } from "./gap-counts.ts";
import { gapEstimate, gapMeasures, type GapMeasure } from "./gap-estimate.ts";
import { multiverse, type Multiverse } from "./multiverse.ts";

/** The options of `gapMultiverse()`. */
export interface GapMultiverseOptions<V extends Variables = Variables> {
  /** The variable that makes the groups, and two of its values: the gap is that of the first over the second. */
  readonly by: keyof V & string;
  readonly compare: readonly [string, string];
  /** A frame of the codebook; needed where it has several. */
  readonly frame?: string;
  /** What is a token: names of `tokenisers` (default all but `quanteda`). */
  readonly tokenise?: readonly TokeniserName[];
  /** What rates are taken of: all words (`none`), or all but the stop words of a language. Default `["none", "en"]`. */
  readonly stopwords?: readonly string[];
  /** What becomes of negated mentions: left out (`drop`) or counted. By default both where the codebook finds any. */
  readonly negated?: readonly ("drop" | "count")[];
  /** Names of `gapMeasures` (default all; `speakers` where documents name them). */
  readonly measure?: readonly GapMeasure[];
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The gap of two groups over every combination of tokeniser, stop words, negation and measure, as log₂ of the ratio of their rates, so that all are on one scale: 1 is twice as often in the first group, −1 half as often.
 *
 * Use it before writing that one party speaks more of something than another. Whatever else could be done differently (which texts, which words) is for `multiverse` with an analysis of your own, and for `influence`.
 *
 * @param corpus The texts.
 * @param codebook A codebook or dictionary.
 * @param options See `GapMultiverseOptions`; `by` and `compare` are needed.
 * @returns As `multiverse`. Intervals: BCa bootstrap over documents (over speakers for `speakers`) within both groups; none where a group has fewer than ten. No estimate where a group has no mention.
 * @throws bad-option; unknown-variable; empty-target for a group without documents.
 * @source As `multiverse`; Efron 1987, doi:10.1080/01621459.1987.10478410
 * @cost O(combinations × (tokens + draws × documents))
 * @example
 * const house = corpus([{ text: "War. ".repeat(2), vars: { party: "A" } }, { text: "War and peace.", vars: { party: "B" } }]);
 * const table = await gapMultiverse(house, dictionary({ war: "war" }), { by: "party", compare: ["A", "B"], tokenise: ["words"], measure: ["pooled"] });
 * table.rows.map(({ stopwords, estimate }) => `${stopwords} ${estimate?.toFixed(2)}`); // => ["en 1.00", "none 1.58"]
 */
export async function gapMultiverse<V extends Variables>(
  corpus: Corpus<V>,
  codebook: Codebook | Dictionary,
  options: GapMultiverseOptions<V>,
): Promise<Multiverse<"tokenise" | "stopwords" | "negated" | "measure">> {
  const who = "gapMultiverse";
  expectKind(corpus, "corpus", who);
  const book = asCodebook(codebook, who);
  expectOptions(
    options,
    {
      by: true,
      compare: true,
      frame: true,
      tokenise: true,
      stopwords: true,
      negated: true,
      measure: true,
      draws: true,
      level: true,
      seed: true,
      onProgress: true,
      signal: true,
    },
    who,
  );
  const frame = frameOf(book, options.frame);
  const sides = sidesOf(corpus, options);
  const speakers = corpus.documents.some(({ vars }) => typeof vars["speaker"] === "string");
  const cuts = new Map<TokeniserName, Cut>();
  const kept = new Map<string, GapCounts>();
  const counted = (tokenise: TokeniserName, stopwords: string): GapCounts => {
    const cut = cuts.get(tokenise) ?? cutCorpus(corpus, book, tokenise);
    cuts.set(tokenise, cut);
    const key = `${tokenise} ${stopwords}`;
    const found = kept.get(key) ?? gapCounts(cut, { frame, stopwords });
    kept.set(key, found);
    return found;
  };
  const tokenise = options.tokenise ?? (["words", "split-hyphens", "no-numbers", "no-notes"] as const);
  for (const name of tokenise) known("tokenise", name, Object.keys(tokenisers));
  const measure = options.measure ?? (speakers ? gapMeasures : gapMeasures.filter((name) => name !== "speakers"));
  for (const name of measure) known("measure", name, gapMeasures);
  const negates =
    options.negated ?? (book.frames[frame]?.negated === "count" ? (["count"] as const) : (["drop", "count"] as const));
  for (const name of negates) known("negated", name, ["drop", "count"]);
  const [first, second] = options.compare;
  return multiverse(
    { tokenise, stopwords: options.stopwords ?? ["none", "en"], negated: negates, measure },
    (choices, { seed }) =>
      gapEstimate(counted(choices.tokenise, choices.stopwords), sides, {
        ...choices,
        seed,
        draws: options.draws ?? 1000,
        level: options.level ?? 0.95,
      }),
    {
      label: `${first} over ${second}: ${book.frames[frame]?.key ?? ""}`,
      unit: "log₂ of the ratio of rates",
      source: corpus,
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    },
  );
}

function frameOf(book: Codebook, wanted: string | undefined): number {
  const choices = book.frames.map(({ key }) => key);
  const place = wanted === undefined && choices.length === 1 ? 0 : choices.indexOf(wanted ?? "");
  if (place !== -1) return place;
  const got = wanted === undefined ? "none is named and there are several" : `"${wanted}" is none`;
  throw new HustingsError("bad-option", {
    who: "gapMultiverse",
    needs: "a frame of the codebook",
    got,
    choices,
    ...(wanted === undefined ? {} : { near: wanted }),
  });
}

function sidesOf<V extends Variables>(
  corpus: Corpus<V>,
  { by, compare }: GapMultiverseOptions<V>,
): readonly [readonly number[], readonly number[]] {
  if (!Array.isArray(compare) || compare.length !== 2)
    throw new HustingsError("bad-option", {
      who: "gapMultiverse",
      needs: 'two groups: { by: "party", compare: ["A", "B"] }',
      got: "compare names no two groups",
    });
  const index = { ids: corpus.documents.map(({ id }) => id), vars: corpus.documents.map(({ vars }) => vars) };
  const { groups } = labels(index, { by, who: "gapMultiverse" });
  const [first, second] = (compare as readonly string[]).map((name) => {
    const own = groups.flatMap((group, d) => (group === name ? [d] : []));
    if (own.length > 0) return own;
    throw new HustingsError("empty-target", {
      who: "gapMultiverse",
      needs: "documents of both groups",
      got: `"${name}" matches none`,
      choices: [...new Set(groups)].sort(),
      near: name,
    });
  });
  return [first as readonly number[], second as readonly number[]];
}

function known(option: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  throw new HustingsError("bad-option", {
    who: "gapMultiverse",
    needs: `a known value for ${option}`,
    got: `"${value}" is none`,
    choices,
    near: value,
  });
}
