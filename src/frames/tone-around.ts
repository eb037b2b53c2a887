// toneAround: whether the sentences that hold a frame sound brighter or darker than the rest of the same speech.

import { expectKind } from "../core/expect-kind.ts";
import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { toneAroundJob, type ToneAroundOptions } from "./tone-around-job.ts";
import type { ToneRow } from "./tone-row.ts";

/**
 * The tone of the sentences that hold a frame, less that of the other sentences of the same speech. Use it to see what company a frame
 * keeps: hope or fear. It says how sentences sound, not what the speaker thinks of the subject.
 *
 * Lexicons score the words of a frame themselves ("secure" is a kind word to all of them). So a frame's own words are masked: they keep
 * their place, and say nothing. Which of them was used moves nothing.
 *
 * difference = Σ n_d (T_d − B_d) / Σ n_d over speeches d: T_d is the mean tone of the n_d sentences that hold the frame, B_d that of the
 * speech's other sentences, each counted by its words: a word falls into long sentences more often than into short ones, and long ones
 * score further from zero. A solemn speaker is compared with himself. Speeches that hold the frame in every sentence, or in none, take no part.
 *
 * @param tokens Tokens of the corpus; VADER reads the text behind them.
 * @param codebook A codebook, or a bare dictionary whose keys are the frames. Matches that count hold the frame; negated and excluded ones do not.
 * @param options `lexicon`: `"vader"` (default; tone is the compound of a sentence, -1 to 1), `"afinn"`, or `{ name, languages, words }` (tone is the sum of valences
 *   over the words of the sentence). `by`: as in `trackFrames`. `mask`: `"frame"` (default) or `"none"`. `baseline`: `"length"` (default), or `"sentence"`: all sentences
 *   count alike. `negation`: for lists, `"turn"` (default) or `"none"`.
 *   `language`: where the texts do not say. `minCount`: fewer sentences on either side give no number (10). `minDocuments` 10, `draws` 2000, `level` 0.95, `seed` 1.
 * @returns One row a group and frame, sorted by group, frames in the codebook's order. The interval is that of the difference: drawn over speeches, or
 *   over blocks of sentences where there are fewer than ten. Evidence: the sentences that hold the frame, each by its first match.
 * @throws unknown-language when texts are in a language the lexicon is not made for: bring one of your own; unknown-variable; bad-option.
 * @source VADER: Hutto & Gilbert 2014, doi:10.1609/icwsm.v8i1.14550. AFINN: Nielsen 2011, arXiv:1103.2903
 * @cost O(characters + cells × draws × documents)
 * @example
 * const said = corpus(["Security is a great hope. The harvest was poor. ".repeat(20)]);
 * const { rows } = toneAround(tokens(said), dictionary({ security: "secur*" }), { lexicon: "afinn" });
 * rows.map(({ tone, baseline, sentences }) => [tone, baseline, sentences]); // => [[1.25, -0.5, 20]]
 */
export function toneAround<V extends Variables>(
  tokens: Tokens<V>,
  codebook: Codebook | Dictionary,
  options: ToneAroundOptions<V> = {},
): Table<ToneRow> {
  expectKind(tokens, "tokens", "toneAround");
  expectOptions(
    options,
    {
      minDocuments: true,
      minCount: true,
      draws: true,
      level: true,
      seed: true,
      lexicon: true,
      by: true,
      mask: true,
      baseline: true,
      negation: true,
      language: true,
    },
    "toneAround",
  );
  const job = toneAroundJob(tokens.corpus, codebook, options);
  return job.finish(job.map(tokens));
}
