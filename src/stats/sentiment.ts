// sentiment: how positive or negative texts are by a lexicon, by group and over time.

import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { cells } from "../corpus/cells.ts";
import { labels } from "../corpus/labels.ts";
import type { Over } from "../corpus/period.ts";
import { tokens as tokensOf } from "../tokens/tokens.ts";
import { checkLanguage } from "./check-language.ts";
import { lexicon as lexiconOf, type LexiconChoice, type ToneMethod } from "./lexicon.ts";
import type { IntervalOptions } from "./rate-interval.ts";
import { documentTones, type DocumentTones, type ToneUnits } from "./document-tones.ts";
import { provenance } from "./provenance.ts";
import { sentimentColumns, sentimentRows } from "./sentiment-rows.ts";
import type { SentimentRow } from "./sentiment-row.ts";

/** How tone is measured. The limits of the intervals are those of `meanDifferenceInterval`. */
export interface SentimentOptions<V extends Variables = Variables>
  extends ToneUnits, Omit<IntervalOptions, "minTokens"> {
  readonly lexicon?: LexiconChoice;
  /** The variable whose values are the groups; `"id"` for every document by itself. */
  readonly by?: (keyof V & string) | "id";
  /** The width of the periods. */
  readonly over?: Over;
  /** The variable that holds the date. */
  readonly date?: keyof V & string;
  /** The language of the texts, where no variable `lang` says it. */
  readonly language?: string;
}

/**
 * How positive or negative the words of each group are. Use it for a first look at tone; for the tone of a subject use `toneAround`,
 * which compares a speech with itself. A lexicon knows no irony, no reported speech, and no difference between a warning and a threat.
 *
 * - `"vader"`: the mean of the compound scores of sentences, -1 to 1 (`vader` says how). It treats negation, degree and emphasis.
 * - `"afinn"`, or your own list: Σ valences / words of the list that were found (`normalization: "dictionary"`), or / all words (`"all"`).
 *   A word after a negator counts -0.74 of its valence.
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
  const { lexicon = "vader", by, over, date, language, normalization = "dictionary", negation = "turn" } = options;
  const { unit = "sentence", level = 0.95 } = options;
  const method = lexiconOf(lexicon, "sentiment");
  const words = texts.kind === "corpus" ? tokensOf(texts) : texts;
  checkLanguage(words.corpus, { method, language, who: "sentiment" });
  const { groups, periods, notices } = labels(words.index, { by, over, date, who: "sentiment" });
  const scored = documentTones(words, { method, normalization, negation, unit });
  const found = cells(words.index, { groups, periods, divided: by !== undefined || over !== undefined });
  return {
    kind: "table",
    rows: found.map((cell) => sentimentRows(cell, { scored, method, limits: options })),
    columns: sentimentColumns({ method, normalization, level, by, over }),
    method: {
      name: "sentiment",
      options: { ...options, lexicon: method.name, normalization, negation, unit },
      formula: formulaOf(method, normalization),
      sources: [method.source, "doi:10.1080/01621459.1987.10478410"],
      seed: options.seed ?? 1,
      corpus: provenance(words),
    },
    notices,
    evidence: evidenceOf(
      found.map(({ documents }) => documents),
      scored,
      words.corpus,
    ),
  };
}

function formulaOf({ kind }: ToneMethod, normalization: string): string {
  if (kind === "vader") return "mean over units of s / sqrt(s^2 + 15), s = sum of valences after VADER's rules";
  return normalization === "all" ? "sum of valences / words" : "sum of valences / words of the lexicon";
}

/** The units with a tone, by row. */
function evidenceOf(rows: readonly (readonly number[])[], scored: readonly DocumentTones[], corpus: Corpus): Evidence {
  const bounds = [0];
  const documents: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const row of rows) {
    for (const document of row)
      for (const unit of scored[document]?.units ?? []) {
        if (unit.tone === 0) continue;
        documents.push(document);
        starts.push(unit.start);
        ends.push(unit.end);
      }
    bounds.push(documents.length);
  }
  return {
    corpus,
    bounds: Uint32Array.from(bounds),
    documents: Uint32Array.from(documents),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
