// toneAround: whether the sentences that hold a frame sound brighter or darker than the rest of the same speech.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import type { Notice } from "../core/notice.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { cells, type Cell } from "../corpus/cells.ts";
import { labels } from "../corpus/labels.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { checkLanguage } from "../stats/check-language.ts";
import { lexicon as lexiconOf, type LexiconChoice } from "../stats/lexicon.ts";
import { provenance } from "../stats/provenance.ts";
import type { IntervalOptions } from "../stats/rate-interval.ts";
import type { NegationRule } from "../stats/sentence-scorer.ts";
import { toneDocuments, type ToneDocument, type ToneMask } from "./tone-documents.ts";
import { toneColumns, type ToneRow } from "./tone-row.ts";
import { takesPart, toneRows, type ToneBaseline } from "./tone-rows.ts";

/** How the tone around frames is measured. The limits of the intervals are those of `meanDifferenceInterval`. */
export interface ToneAroundOptions<V extends Variables = Variables> extends Omit<IntervalOptions, "minTokens"> {
  readonly lexicon?: LexiconChoice;
  /** The variable whose values are the groups; `"id"` for every document by itself. */
  readonly by?: (keyof V & string) | "id";
  readonly mask?: ToneMask;
  readonly baseline?: ToneBaseline;
  /** For lists of words: whether a negator turns what follows. */
  readonly negation?: NegationRule;
  /** The language of the texts, where no variable `lang` says it. */
  readonly language?: string;
}

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
  const { lexicon = "vader", by, mask = "frame", baseline = "length" } = options;
  const { negation = "turn", language, level = 0.95 } = options;
  const method = lexiconOf(lexicon, "toneAround");
  const book = asCodebook(codebook);
  checkLanguage(tokens.corpus, { method, language, who: "toneAround" });
  const { groups, periods, notices } = labels(tokens.index, { by, who: "toneAround" });
  const documents = toneDocuments(tokens, book, { method, negation, mask });
  const found = cells(tokens.index, { groups, periods, divided: by !== undefined });
  const pairs = found.flatMap((cell) => book.frames.map(({ key }, frame) => ({ cell, key, frame })));
  const rows = pairs.map(({ cell, key, frame }): ToneRow => {
    const { group, ...numbers } = toneRows(cell, { documents, frame, weighting: baseline, limits: options });
    const speakers = speakersOf(tokens, taking(cell, documents, frame));
    return { group, frame: key, lexicon: method.name, ...numbers, speakers };
  });
  return {
    kind: "table",
    rows,
    columns: toneColumns({ by, level, unit: method.kind === "vader" ? "compound, -1 to 1" : "valence per word" }),
    method: {
      name: "toneAround",
      options: {
        ...options,
        lexicon: method.name,
        mask,
        baseline,
        negation,
        codebook: book.name,
        version: book.version,
      },
      formula: "difference = sum(n * (tone - baseline)) / sum(n) over speeches, n sentences with the frame",
      sources: [method.source, "doi:10.1080/01621459.1987.10478410"],
      seed: options.seed ?? 1,
      corpus: provenance(tokens),
    },
    notices: [...notices, ...book.frames.flatMap(({ key }, frame) => withoutBaseline(documents, frame, key))],
    evidence: evidenceOf(pairs, documents, tokens.corpus),
  };
}

function taking({ documents: own }: Cell, documents: readonly ToneDocument[], frame: number): readonly number[] {
  return own.filter((document) => takesPart(documents[document] as ToneDocument, frame));
}

function speakersOf({ index: { vars } }: Tokens, documents: readonly number[]): number | null {
  if (!vars.some((one) => Object.hasOwn(one, "speaker"))) return null;
  const names = documents.map((document) => vars[document]?.["speaker"] ?? null);
  return new Set(names.filter((name) => name !== null)).size;
}

function withoutBaseline(documents: readonly ToneDocument[], frame: number, key: string): readonly Notice[] {
  const count = documents.filter(
    ({ tones, frames }) => tones.length > 0 && frames[frame]?.length === tones.length,
  ).length;
  if (count === 0) return [];
  const text = `${count} documents hold the frame in every sentence; they have no baseline and take no part.`;
  return [{ code: "no-baseline", place: key, text }];
}

/** The sentences behind each row, by their first match. */
function evidenceOf(
  pairs: readonly { readonly cell: Cell; readonly frame: number }[],
  documents: readonly ToneDocument[],
  corpus: Corpus,
): Evidence {
  const bounds = [0];
  const places: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { cell, frame } of pairs) {
    for (const document of taking(cell, documents, frame))
      for (const { start, end } of documents[document]?.frames[frame] ?? []) {
        places.push(document);
        starts.push(start);
        ends.push(end);
      }
    bounds.push(places.length);
  }
  return {
    corpus,
    bounds: Uint32Array.from(bounds),
    documents: Uint32Array.from(places),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
