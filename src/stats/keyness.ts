// keyness: the words that mark a target against a reference: how strongly, how surely, and who and how many texts stand behind them.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { comparison, sideDocuments, type Comparison, type Sides } from "./comparison.ts";
import { speakerNumbers } from "./group-documents.ts";
import { keynessMeasures } from "./keyness-measures.ts";
import { keynessOptions, type FilledOptions, type KeynessOptions } from "./keyness-options.ts";
import { keynessColumns, type KeynessRow } from "./keyness-row.ts";
import { countsOf, keynessScores, type KeynessScores } from "./keyness-scores.ts";
import { provenance } from "./provenance.ts";
import { scoreBootstrap } from "./score-bootstrap.ts";
import { wordEvidence } from "./word-evidence.ts";
import { deviationOfProportions, speakersOf, wordSpread } from "./word-spread.ts";

/**
 * The words that a target uses more, and less, than a reference.
 *
 * Use it to see what marks a party, a speaker or a time. A word is not yet a finding: look at `dispersion`, `targetDocuments` and `speakers`
 * before believing it, and read its passages. The tests (χ², G², Fisher) take tokens for independent, which words in speeches are not:
 * their p-values are too small; `mannWhitney`, and the intervals of the measures of size, rest on documents.
 *
 * @param source Tokens, whose words are counted and lead to their passages; or a matrix of counts, which need not be of words.
 * @param options `by` and `target` name the target; see `KeynessOptions` for the rest. `measure` is a name of `keynessMeasures`.
 * @returns One row a word that stands on either side, from the most over-used down; ties by name. Units as the columns say; an interval for
 *   measures of size (`logRatio`, `percentDifference`, `oddsRatio`, `simpleMaths`), for `lrc`, and for all with `interval: "bootstrap"`.
 *   Evidence: the word's tokens in the target, for under-used words those in the reference.
 * @throws empty-corpus; unknown-variable; empty-target when a value matches no document, or nothing is left to compare with; not-counts
 *   when the matrix holds weights; bad-option.
 * @source The registry `keynessMeasures` names that of each measure.
 * @cost O(cells + words log words); evidence O(tokens)
 * @example
 * const house = corpus([{ text: "jobs jobs growth", vars: { party: "A" } }, { text: "war and growth", vars: { party: "B" } }]);
 * const table = keyness(tokens(house), { by: "party", target: "A" });
 * table.rows[0].feature; // => "jobs"
 * table.rows.map((row) => row.target); // => [2, 1, 0, 0]
 */
export function keyness<V extends Variables>(
  source: FeatureMatrix<V> | Tokens<V>,
  options: KeynessOptions<V>,
): Table<KeynessRow> {
  const filled = keynessOptions(options);
  const matrix = source.kind === "tokens" ? features(source) : source;
  const tokens = source.kind === "tokens" ? source : options.evidence;
  const compared = comparison(matrix, options, "keyness");
  const measure = keynessMeasures[filled.measure];
  if (measure.fromDocuments !== undefined && compared.reference.length === 0) throw noDocuments(filled.measure);
  const width = compared.names.length;
  const target = wordSpread(matrix, { rows: compared.target, width });
  const against = compared.reference.length === 0 ? undefined : wordSpread(matrix, { rows: compared.reference, width });
  const { interval, settings } = filled;
  const design = interval === "tokens" ? "tokens" : "documents";
  const sides =
    interval === "none" ? undefined : ({ target, reference: against, design, level: settings.level } as const);
  const scored = keynessScores(matrix, compared, { ...filled, measure, sides });
  const order = inOrder(scored, compared.names, filled).slice(0, Math.max(0, filled.limit));
  const limits = limitsOf(matrix, compared, scored, filled);
  const dispersion = deviationOfProportions(matrix, { rows: compared.target, spread: target });
  const numbers = speakerNumbers(matrix.index);
  const speakers = numbers && speakersOf(matrix, { rows: compared.target, width, speakers: numbers });
  const rows = order.map((i): KeynessRow => {
    const word = scored.words[i] as number;
    const { score, p } = scored.scores[i] as KeynessScores["scores"][number];
    const { low, high } = limits(i);
    return {
      feature: compared.names[word] as string,
      score: orNull(score),
      p: orNull(p),
      pAdjusted: orNull(scored.adjusted[i]),
      low: orNull(low),
      high: orNull(high),
      target: compared.targetCounts[word] as number,
      reference: compared.referenceCounts[word] as number,
      targetDocuments: target.documentsWith[word] as number,
      referenceDocuments: against === undefined ? null : (against.documentsWith[word] as number),
      speakers: speakers === undefined ? null : (speakers[word] as number),
      dispersion: orNull(dispersion[word]),
      status: Number.isFinite(score) ? "ok" : "undefined",
    };
  });
  return tableOf({ rows, options, filled, compared, source: tokens ?? source, tokens });
}

interface Result<V extends Variables> {
  readonly rows: readonly KeynessRow[];
  readonly options: KeynessOptions<V>;
  readonly filled: FilledOptions;
  readonly compared: Comparison;
  readonly source: FeatureMatrix<V> | Tokens<V>;
  readonly tokens: Tokens<V> | undefined;
}

function tableOf<V extends Variables>(result: Result<V>): Table<KeynessRow> {
  const { rows, options, filled, compared, source, tokens } = result;
  const { settings, measure, limit, ...rest } = filled;
  const entry = keynessMeasures[measure];
  const { words: _, ...dials } = settings;
  const { by, target, reference = null } = options;
  const list = reference !== null && compared.reference.length === 0;
  const told = {
    by,
    target,
    reference: list ? "word list" : reference,
    referenceTokens: list ? compared.referenceTokens : null,
    measure,
    limit: Number.isFinite(limit) ? limit : null,
    ...rest,
    ...dials,
  };
  const seed = filled.interval === "bootstrap" ? filled.seed : null;
  return {
    kind: "table",
    rows,
    columns: keynessColumns(entry),
    method: {
      name: "keyness",
      options: told,
      formula: `score = ${entry.formula}`,
      sources: [entry.source],
      seed,
      corpus: provenance(source),
    },
    notices: compared.notices,
    ...(tokens === undefined ? {} : { evidence: evidenceOf(tokens, rows, options, entry.neutral) }),
  };
}

/** The word's tokens on the side that uses it more. */
function evidenceOf(tokens: Tokens, rows: readonly KeynessRow[], sides: Sides, neutral: number): Evidence {
  const found = sideDocuments(tokens.index, sides, "keyness");
  const documents = [found.target, found.reference].map((members) => {
    const flags = new Uint8Array(tokens.index.ids.length);
    for (const d of members) flags[d] = 1;
    return flags;
  });
  const from = (row: KeynessRow): number => {
    if (found.reference.length === 0) return 0;
    return row.target === 0 || (row.score ?? neutral) < neutral ? 1 : 0;
  };
  return wordEvidence(tokens, { rows: rows.map((row) => ({ word: row.feature, from: from(row) })), documents });
}

/** Places in the order of the rows: what has no score comes last, ties go by name. */
function inOrder(
  { scores, words }: KeynessScores,
  names: readonly string[],
  { sort, measure }: FilledOptions,
): readonly number[] {
  const { neutral } = keynessMeasures[measure];
  const distance = neutral === 0 ? Math.abs : (score: number) => Math.abs(Math.log(score));
  const keys = Float64Array.from(scores, ({ score }) => {
    if (sort === "feature") return 0;
    const key = sort === "score" ? score : distance(score);
    return Number.isNaN(key) ? Number.NEGATIVE_INFINITY : key;
  });
  const order = Array.from(words, (_, i) => i);
  const name = (i: number): string => names[words[i] as number] as string;
  return order.sort((i, j) => {
    const [a, b] = [keys[i] as number, keys[j] as number];
    if (a !== b) return b > a ? 1 : -1;
    const missing = Number(Number.isNaN(scores[i]?.score)) - Number(Number.isNaN(scores[j]?.score));
    return missing !== 0 ? missing : name(i) < name(j) ? -1 : 1;
  });
}

/** The limits of a place: those of its measure, or of a bootstrap, which is made for the rows that are shown alone. */
function limitsOf(
  matrix: FeatureMatrix,
  compared: Comparison,
  { scores, words }: KeynessScores,
  { interval, measure, draws, seed, settings }: FilledOptions,
): (place: number) => { readonly low: number; readonly high: number } {
  const { fromCounts } = keynessMeasures[measure];
  const none = { low: Number.NaN, high: Number.NaN };
  if (interval === "none") return () => none;
  if (interval !== "bootstrap" || fromCounts === undefined) return (place) => scores[place] ?? none;
  const { target, reference } = compared;
  const bootstrap = scoreBootstrap(matrix, { target, reference, draws, seed, level: settings.level });
  const all = { ...settings, words: Math.max(1, words.length) };
  return (place) => {
    const word = words[place] ?? 0;
    return bootstrap(word, countsOf(compared, word), (counts) => fromCounts(counts, all).score);
  };
}

function orNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function noDocuments(measure: string): HustingsError {
  return new HustingsError("empty-target", {
    who: "keyness",
    needs: `documents on both sides for ${measure}`,
    got: "the reference is a list of words",
  });
}
