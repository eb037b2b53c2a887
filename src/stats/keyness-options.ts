// KeynessOptions: what `keyness` may be told, and what it takes where it is not.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";
import type { Adjustment } from "../math/adjust-p.ts";
import type { Correction } from "../math/chi-squared.ts";
import type { Values } from "./comparison.ts";
import type { KeynessName, KeynessSettings } from "./keyness-measure.ts";
import { keynessMeasures } from "./keyness-measures.ts";
import { defaultSettings } from "./keyness-score.ts";

/** The options of `keyness()`. Only `by` and `target` are needed. */
export interface KeynessOptions<V extends Variables = Variables> {
  /** The variable that tells target from reference. */
  readonly by: keyof V & string;
  /** Its value, or values, in the target. */
  readonly target: Values;
  /** Its values in the reference (default: all others), or counts of words from elsewhere. */
  readonly reference?: Values | Readonly<Record<string, number>>;
  /** The tokens of a list from elsewhere, where it does not hold all words (default: the sum of its counts). */
  readonly referenceTokens?: number;
  /** Default `logLikelihood`; with `compat: "quanteda"` `chiSquared`. */
  readonly measure?: KeynessName;
  /** Default `none`; with `compat: "quanteda"` `yates` where the table is rough. */
  readonly correction?: Correction;
  /** How p-values allow for the number of words compared; default `fdr`, with `compat: "quanteda"` `none`. */
  readonly adjust?: Adjustment;
  /** `quanteda`: the corrections and defaults of quanteda.textstats 0.97, without the 1e-9 it adds inside logarithms. */
  readonly compat?: "none" | "quanteda";
  /** `score` (default): from the most over-used word to the most under-used; `absolute`: by distance from no difference; `feature`: by name. */
  readonly sort?: "score" | "absolute" | "feature";
  /** At most so many rows, the first in order (default all). */
  readonly limit?: number;
  /** Words that stand less often in target and reference together are not compared (default 1). */
  readonly minCount?: number;
  /** Where intervals come from: how rates vary between `documents` (default), as if `tokens` were independent, a `bootstrap` of documents, or `none`. */
  readonly interval?: "documents" | "tokens" | "bootstrap" | "none";
  /** Of intervals (default 0.95). */
  readonly level?: number;
  /** Of the bootstrap (default 2000, seed 1). */
  readonly draws?: number;
  readonly seed?: number;
  /** What `simpleMaths` adds to both rates per million tokens (default 1). */
  readonly lambda?: number;
  /** The prior of `logOdds`: `uniform` (default) or in proportion to the `corpus`. */
  readonly prior?: "uniform" | "corpus";
  /** Its weight: for each word (`uniform`, default 0.01) or for all together (`corpus`, default 500). */
  readonly priorWeight?: number;
  /** The tokens the matrix was counted from, for one that was saved, merged or made by hand: rows then lead to their passages. */
  readonly evidence?: Tokens<V>;
}

/** The options with their defaults filled in. */
export interface FilledOptions extends Required<
  Pick<KeynessOptions, "measure" | "adjust" | "sort" | "limit" | "minCount" | "interval" | "draws" | "seed">
> {
  readonly settings: KeynessSettings;
}

/** Fills in defaults, and refuses what is not known. */
export function keynessOptions<V extends Variables>(options: KeynessOptions<V>): FilledOptions {
  const { compat = "none", sort = "score", interval = "documents", prior = "uniform" } = options;
  const quanteda = compat === "quanteda";
  const {
    measure = quanteda ? "chiSquared" : "logLikelihood",
    correction = quanteda ? "yates" : "none",
    adjust = quanteda ? "none" : "fdr",
  } = options;
  check("measure", measure, Object.keys(keynessMeasures));
  check("correction", correction, ["none", "yates", "williams"]);
  check("adjust", adjust, ["none", "bonferroni", "holm", "fdr"]);
  check("compat", compat, ["none", "quanteda"]);
  check("sort", sort, ["score", "absolute", "feature"]);
  check("interval", interval, ["documents", "tokens", "bootstrap", "none"]);
  check("prior", prior, ["uniform", "corpus"]);
  const { level = 0.95, lambda = 1, priorWeight = prior === "uniform" ? 0.01 : 500 } = options;
  const settings = { ...defaultSettings, correction, compat, level, lambda, prior, priorWeight };
  const { limit = Number.POSITIVE_INFINITY, minCount = 1, draws = 2000, seed = 1 } = options;
  return { measure, adjust, sort, limit, minCount: Math.max(1, minCount), interval, draws, seed, settings };
}

function check(option: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  throw new HustingsError("bad-option", {
    who: "keyness",
    needs: `a known value for ${option}`,
    got: `"${value}" is none`,
    choices,
    near: value,
  });
}
