// The kernel of keyness against every figure of Evert, quanteda's toy documents and Fightin' Words.

import { describe, expect, it } from "vitest";
import type { Correction } from "../../src/math/chi-squared.ts";
import type { KeynessName } from "../../src/stats/keyness-measure.ts";
import { keynessScore } from "../../src/stats/keyness-score.ts";
import { oracle } from "../helpers/oracle.ts";

interface Evert {
  readonly n1: number;
  readonly n2: number;
  readonly m: number;
  readonly rows: readonly (Readonly<Record<string, number>> & { readonly f1: number; readonly f2: number })[];
}
type Toy = Readonly<
  Record<
    string,
    readonly (Readonly<Record<string, number | null>> & { readonly n_target: number; readonly n_reference: number })[]
  >
>;
interface Fightin {
  readonly y1: readonly number[];
  readonly y2: readonly number[];
  readonly [prior: string]: readonly number[] | { readonly z: readonly number[] };
}

const evert = oracle<Evert>("evert-keyness");
const toy = oracle<Toy>("keyness-small");
const fightin = oracle<Fightin>("fightin-words");

describe("keynessScore", () => {
  it.each([
    ["G2", "logLikelihood"],
    ["LogRatio", "logRatio"],
    ["SM", "simpleMaths"],
    ["LRC", "lrc"],
    ["LRC.positive", "positiveLrc"],
  ] as const)("gives %s of all 71 words of Evert's corpus at 1e-10", (column, measure) => {
    const { n1: targetTokens, n2: referenceTokens, m: words, rows } = evert;
    for (const { f1, f2, ...figures } of rows) {
      const input = { measure, target: f1, reference: f2, targetTokens, referenceTokens, words, lambda: 100 };
      expect(keynessScore(input).score).toAgreeWith(figures[column], 1e-10);
    }
  });

  it.each([
    ["chi2 none", "chi2", "chiSquared", "none"],
    ["chi2 yates", "chi2", "chiSquared", "yates"],
    ["chi2 williams", "chi2", "chiSquared", "williams"],
    ["lr none", "G2", "logLikelihood", "none"],
    ["lr yates", "G2", "logLikelihood", "yates"],
    ["lr williams", "G2", "logLikelihood", "williams"],
    ["pmi", "pmi", "pmi", "none"],
  ] as const)(
    "gives quanteda's %s of its toy documents with compat",
    (run, column, measure: KeynessName, correction: Correction) => {
      for (const { n_target: target, n_reference: reference, ...figures } of toy[run] ?? []) {
        const input = {
          measure,
          correction,
          compat: "quanteda",
          target,
          reference,
          targetTokens: 17,
          referenceTokens: 12,
        } as const;
        // Its 1e-9 inside logarithms comes to 2e-9 a token in G², which is 6e-8 here.
        expect(Math.abs(keynessScore(input).score - (figures[column] ?? Number.NaN))).toBeLessThan(
          measure === "chiSquared" ? 1e-11 : 6e-8,
        );
      }
    },
  );

  it("applies Yates's and Williams's corrections to every word where quanteda picks some, and divides by q where it multiplies", () => {
    const word = { measure: "chiSquared", target: 2, reference: 1, targetTokens: 17, referenceTokens: 12 } as const;
    const [none, yates, williams] = (["none", "yates", "williams"] as const).map(
      (correction) => keynessScore({ ...word, correction }).score,
    );
    const q = 1 + ((29 / 3 + 29 / 26 - 1) * (29 / 17 + 29 / 12 - 1)) / (6 * 29);
    expect(yates).toBe(0);
    expect(williams).toBeCloseTo((none ?? 0) / q, 14);
    expect(keynessScore({ ...word, correction: "williams", compat: "quanteda" }).score).toBeCloseTo(
      (none ?? 0) * q,
      14,
    );
  });

  it.each([
    ["uniform_0.01", "uniform", 0.01],
    ["uniform_1", "uniform", 1],
    ["informative_sum500", "corpus", 500],
  ] as const)("gives z of Fightin' Words with the prior %s", (run, prior, priorWeight) => {
    const { z } = fightin[run] as { readonly z: readonly number[] };
    for (const [i, target] of fightin.y1.entries()) {
      const input = {
        measure: "logOdds",
        prior,
        priorWeight,
        target,
        reference: fightin.y2[i] ?? 0,
        targetTokens: 17,
        referenceTokens: 12,
        words: 8,
      } as const;
      expect(keynessScore(input).score).toAgreeWith(z[i], 1e-10);
    }
  });

  it("has nothing to say where the measure needs documents and is given counts", () => {
    const counts = { target: 1, reference: 1, targetTokens: 9, referenceTokens: 9 };
    expect(keynessScore({ measure: "mannWhitney", ...counts }).score).toBeNaN();
  });
});
