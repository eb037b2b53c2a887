// sentiment: how positive or negative texts are by a lexicon, by group and over time.

import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { tokens as tokensOf } from "../tokens/tokens.ts";
import { sentimentJob, type SentimentOptions } from "./sentiment-job.ts";
import type { SentimentRow } from "./sentiment-row.ts";

/**
 * How positive or negative the words of each group are. Use it for a first look at tone; for the tone of a subject use `toneAround`,
 * which compares a speech with itself. A lexicon knows no irony, no reported speech, and no difference between a warning and a threat.
 *
 * - `"vader"`: the mean of the compound scores of sentences, -1 to 1 (`vader` says how). It treats negation, degree and emphasis.
 * - `"afinn"`, or your own list: Σ valences / words of the list that were found (`normalization: "dictionary"`), / all words (`"all"`), or the sum
 *   of a text as it is (`"none"`, of several texts their mean), which grows with their length.
 *   A word after a negator counts -0.74 of its valence.
 *
 * Where every document is a row of its own, `intervals: "none"` spares the draws.
 *
 * @param texts A corpus, or tokens of one (VADER reads the text behind them).
 * @param options `lexicon`: `"vader"` (default), `"afinn"`, or `{ name, languages, words }`. `by`, `over`, `date`: as in `trackFrames`. `normalization`: see
 *   above (default `"dictionary"`). `negation`: `"turn"` (default) or `"none"`, for lists. `unit`: `"sentence"` (default) or `"document"`. `language`: where the
 *   texts do not say. `seed` 1, `minDocuments` 10, `minCount` 10 units, `draws` 2000, `level` 0.95.
 * @returns One row a group and period, sorted so. Tone is null where nothing was scored; limits where there are fewer than ten units. Evidence: the units with a tone.
 * @throws unknown-language when texts are in a language the lexicon is not made for; unknown-variable; bad-option for a lexicon it does not know.
 * @source VADER: Hutto & Gilbert 2014, doi:10.1609/icwsm.v8i1.14550. AFINN: Nielsen 2011, arXiv:1103.2903. Normalizations: quanteda.sentiment 0.31 `textstat_valence`.
 * @cost O(characters) for VADER, O(tokens) for lists; then O(cells × draws)
 * @example
 * const said = corpus(["A good and honest plan.", "It is not good. It is a disaster."]);
 * sentiment(said, { lexicon: "afinn", by: "id" }).rows.map(({ tone }) => tone); // => [2.5, -2]
 * sentiment(corpus(["The book was good."]), { lexicon: "vader" }).rows[0].tone.toFixed(4); // => "0.4404"
 */
export function sentiment<V extends Variables>(
  texts: Corpus<V> | Tokens<V>,
  options: SentimentOptions<V> = {},
): Table<SentimentRow> {
  expectKind(texts, ["corpus", "tokens"], "sentiment");
  expectOptions(
    options,
    {
      minDocuments: true,
      minCount: true,
      draws: true,
      level: true,
      seed: true,
      normalization: true,
      negation: true,
      unit: true,
      lexicon: true,
      by: true,
      over: true,
      date: true,
      language: true,
      intervals: true,
    },
    "sentiment",
  );
  const words = texts.kind === "corpus" ? tokensOf(texts) : texts;
  const job = sentimentJob(words.corpus, options);
  return job.finish(job.map(words));
}
