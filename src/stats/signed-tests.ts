// signedTests: significance tests of a two-by-two table as keyness scores, positive where the target over-uses the word.

import { chiSquared, type Correction } from "../math/chi-squared.ts";
import { chiSquaredTail } from "../math/chi-squared-tail.ts";
import { conditionalOdds } from "../math/conditional-odds.ts";
import {
  contingency,
  directionOf,
  expectedOf,
  totalOf,
  williams,
  type Contingency,
  type TwoCounts,
} from "../math/contingency.ts";
import { fisherExact } from "../math/fisher-exact.ts";
import { logLikelihood } from "../math/log-likelihood.ts";
import type { KeynessScore, KeynessSettings } from "./keyness-measure.ts";

type Test = (counts: TwoCounts, settings: KeynessSettings) => KeynessScore;

/** The tests by the name of their measure. */
export const signedTests: Readonly<Record<"chiSquared" | "logLikelihood" | "logLikelihood2" | "fisher", Test>> = {
  chiSquared: (counts, settings) => {
    const table = contingency(counts);
    if (settings.compat === "none") return signed(table, chiSquared(table, settings));
    const correction = asQuanteda(table, settings.correction);
    // quanteda multiplies by Williams's q.
    const raw = chiSquared(table, { correction: correction === "williams" ? "none" : correction });
    return signed(table, correction === "williams" ? raw * williams(table) : raw);
  },
  logLikelihood: (counts, settings) => {
    const table = contingency(counts);
    const { compat, correction } = settings;
    return signed(
      table,
      logLikelihood(table, { correction: compat === "none" ? correction : asQuanteda(table, correction) }),
    );
  },
  logLikelihood2: (counts, { correction }) => {
    const table = contingency(counts);
    return signed(table, logLikelihood(table, { cells: "two", correction }));
  },
  fisher: (counts, settings) => {
    const table = contingency(counts);
    if (counts.targetTokens === 0 || counts.referenceTokens === 0) return nothing;
    const log = fisherExact(table, { as: "log" });
    if (settings.compat === "none")
      return { ...nothing, score: directionOf(table) * (-log / Math.LN10) + 0, p: Math.exp(log) };
    const { estimate, low, high } = conditionalOdds(table, { level: settings.level });
    return { score: estimate, p: Math.exp(log), low, high };
  },
};

const nothing: KeynessScore = { score: Number.NaN, p: Number.NaN, low: Number.NaN, high: Number.NaN };

/** A χ² value with the sign of the word's use, and its p-value. */
function signed(table: Contingency, value: number): KeynessScore {
  return { ...nothing, score: directionOf(table) * value + 0, p: chiSquaredTail(value, { df: 1 }) };
}

/**
 * quanteda applies Yates's correction only where the table is rough (|ad − bc| ≥ N/2 and an expected count under 5), and Williams's
 * only where no cell is 0.
 */
function asQuanteda(table: Contingency, correction: Correction): Correction {
  const { o11, o12, o21, o22 } = table;
  if (correction === "none") return "none";
  if (correction === "williams") return Math.min(o11, o12, o21, o22) === 0 ? "none" : "williams";
  const { o11: e11, o12: e12, o21: e21, o22: e22 } = expectedOf(table);
  const rough = Math.abs(o11 * o22 - o12 * o21) >= totalOf(table) / 2 && Math.min(e11, e12, e21, e22) < 5;
  return rough ? "yates" : "none";
}
