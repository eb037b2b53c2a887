// polarity: more positive or more negative words, by a dictionary with two sides.

import { expectKind } from "../core/expect-kind.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { match } from "../dictionary/match.ts";
import { flatten } from "../dictionary/flatten.ts";
import { checkVariable } from "./group-documents.ts";
import { countedPolarity, polarityTable, sidesOf, type PolarityOptions, type PolarityRow } from "./polarity-job.ts";
import { provenance } from "./provenance.ts";

/**
 * Polarity of texts by a dictionary of positive and negative words, without weights (quanteda: textstat_polarity).
 *
 * Use it with a dictionary that the field knows, such as Lexicoder's, for texts of some length. For graded words see `sentiment`, for the tone around a subject `toneAround`. `logit` is the measure
 * to prefer: it does not grow with neutral words and is not bounded.
 *
 * @param tokens A corpus of tokens. Keep punctuation as tokens to have the denominators of quanteda.
 * @param options See `PolarityOptions`; only `dictionary` is needed. `by` `id`, `measure` `logit`, `smooth` 0.5.
 * @returns One row a group, by name. Counts are sums over the group: a ratio of sums, in which long documents weigh more. Intervals: a bootstrap over documents, from ten on. `undefined` without tokens, and
 *   for `relative` where nothing matches. Evidence: the matches.
 * @throws bad-option for keys that the dictionary does not have or an unknown measure; unknown-variable; empty-corpus.
 * @source The registry `polarityMeasures` names that of each
 * @cost O(tokens + groups × draws × documents)
 * @example
 * const list = dictionary({ positive: ["good", "not bad"], negative: ["bad", "not good"] });
 * polarity(tokens(corpus(["Good, good. Not bad.", "Not good."])), { dictionary: list, measure: "relative" }).rows.map((row) => row.polarity); // => [1, -1]
 */
export function polarity<V extends Variables>(tokens: Tokens<V>, options: PolarityOptions<V>): Table<PolarityRow> {
  expectKind(tokens, "tokens", "polarity");
  expectOptions(
    options,
    {
      dictionary: true,
      positive: true,
      negative: true,
      by: true,
      measure: true,
      smooth: true,
      minDocuments: true,
      draws: true,
      level: true,
      seed: true,
    },
    "polarity",
  );
  const { by = "id", dictionary } = options;
  if (tokens.index.ids.length === 0)
    throw new HustingsError("empty-corpus", { who: "polarity", needs: "at least one document", got: "there is none" });
  if (by !== "id") checkVariable(tokens.index, by, "polarity");
  const sides = sidesOf(options);
  const documents = countedPolarity(tokens, dictionary, sides);
  const table = polarityTable({ documents, corpus: provenance(tokens) }, options);
  return { ...table, evidence: evidenceOf(tokens, table, { ...options, by }, [...sides.positive, ...sides.negative]) };
}

/** The matches of either side in each group, in the order of the corpus. */
function evidenceOf<V extends Variables>(
  tokens: Tokens<V>,
  { rows }: Table<PolarityRow>,
  { dictionary, by = "id" }: PolarityOptions<V>,
  keys: readonly string[],
): Evidence {
  const entries = flatten(dictionary.entries, {});
  const found = match(tokens.vocabulary, entries, tokens, { nestedScope: "dictionary" });
  const rowOf = new Map(rows.map(({ group }, row) => [group, row]));
  const places = rows.map((): { readonly document: number; readonly start: number; readonly end: number }[] => []);
  let document = 0;
  for (const [m, first] of found.firsts.entries()) {
    if (!keys.includes(entries[found.entries[m] ?? 0]?.key ?? "")) continue;
    while ((tokens.bounds[document + 1] ?? 0) <= first) document++;
    const group =
      by === "id" ? (tokens.index.ids[document] ?? "") : String(tokens.index.vars[document]?.[by] ?? "unknown");
    const row = rowOf.get(group);
    if (row !== undefined)
      places[row]?.push({ document, start: tokens.starts[first] ?? 0, end: tokens.ends[found.lasts[m] ?? first] ?? 0 });
  }
  const all = places.flat();
  const bounds = new Uint32Array(rows.length + 1);
  for (const [row, own] of places.entries()) bounds[row + 1] = (bounds[row] ?? 0) + own.length;
  return {
    corpus: tokens.corpus,
    bounds,
    documents: Uint32Array.from(all, (place) => place.document),
    starts: Uint32Array.from(all, ({ start }) => start),
    ends: Uint32Array.from(all, ({ end }) => end),
  };
}
