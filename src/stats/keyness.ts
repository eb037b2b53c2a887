// keyness: the words that mark a target against a reference: how strongly, how surely, and who and how many texts stand behind them.

import { expectKind } from "../core/expect-kind.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { features } from "../features/features.ts";
import { comparison, type Comparison } from "./comparison.ts";
import type { EffectSides } from "./effect-interval.ts";
import { speakerNumbers } from "./group-documents.ts";
import { keynessLimits } from "./keyness-limits.ts";
import { keynessMeasures } from "./keyness-measures.ts";
import { keynessOptions, type FilledOptions, type KeynessOptions } from "./keyness-options.ts";
import { keynessOrder } from "./keyness-order.ts";
import type { KeynessRow } from "./keyness-row.ts";
import { keynessScores, type KeynessScores } from "./keyness-scores.ts";
import { keynessTable } from "./keyness-table.ts";
import { deviationOfProportions, speakersOf, wordMoments } from "./word-spread.ts";

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
  expectKind(source, ["tokens", "features"], "keyness");
  expectOptions(
    options,
    {
      by: true,
      target: true,
      reference: true,
      referenceTokens: true,
      measure: true,
      correction: true,
      adjust: true,
      compat: true,
      sort: true,
      limit: true,
      minCount: true,
      interval: true,
      level: true,
      draws: true,
      seed: true,
      lambda: true,
      prior: true,
      priorWeight: true,
      evidence: true,
    },
    "keyness",
  );
  const filled = keynessOptions(options);
  const matrix = source.kind === "tokens" ? features(source) : source;
  const tokens = source.kind === "tokens" ? source : options.evidence;
  const compared = comparison(matrix, options, "keyness");
  const measure = keynessMeasures[filled.measure];
  if (measure.fromDocuments !== undefined && compared.reference.length === 0) throw noDocuments(filled.measure);
  const { targetSpread: target, referenceSpread: against } = compared;
  const width = compared.names.length;
  const sides = effectSides(matrix, compared, filled);
  const scored = keynessScores(matrix, compared, { ...filled, measure, sides });
  const order = keynessOrder(scored, compared.names, filled).slice(0, Math.max(0, filled.limit));
  const limits = keynessLimits(matrix, compared, scored, filled);
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
  return keynessTable({ rows, options, filled, compared, source: tokens ?? source, tokens });
}

/** What the intervals of measures of size are made of; nothing where the measure, or the user, wants none. */
function effectSides(matrix: FeatureMatrix, compared: Comparison, filled: FilledOptions): EffectSides | undefined {
  const { interval, settings, measure } = filled;
  if (interval === "none" || keynessMeasures[measure].effect === undefined) return undefined;
  const { target, reference, targetSpread, referenceSpread } = compared;
  const width = compared.names.length;
  return {
    target: { ...targetSpread, ...wordMoments(matrix, { rows: target, width }) },
    reference: referenceSpread && { ...referenceSpread, ...wordMoments(matrix, { rows: reference, width }) },
    design: interval === "tokens" ? "tokens" : "documents",
    level: settings.level,
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
