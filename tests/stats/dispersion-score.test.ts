// The measures of dispersion beside an independent implementation in R.

import { describe, expect, it } from "vitest";
import type { DispersionName } from "../../src/stats/dispersion-measure.ts";
import { dispersionScore } from "../../src/stats/dispersion-score.ts";
import { oracle } from "../helpers/oracle.ts";

type Word = Readonly<Record<string, number>> & { readonly counts: never; readonly sizes: never };
const { words } = oracle<{ readonly words: readonly Word[] }>("dispersion");

const names: readonly DispersionName[] = [
  "range",
  "juillandD",
  "carrollD2",
  "rosengrenS",
  "da",
  "dp",
  "dpNorm",
  "dpEgbert",
  "sd",
  "vc",
  "lyneD3",
];

describe("forty made words", () => {
  it.each(names)("have the %s of tlda, or of base R, to 1e-8", (measure) => {
    for (const { counts, sizes, ...wanted } of words) {
      const found = dispersionScore({ measure, counts, sizes });
      expect(Math.abs(found - (wanted[measure] ?? Number.NaN))).toBeLessThan(1e-8 * Math.max(1, Math.abs(found)));
    }
  });

  it("have the divergence of tlda, which writes it as 1 / (1 + KL)", () => {
    for (const { counts, sizes, klEven } of words)
      expect(1 / (1 + dispersionScore({ measure: "kl", counts, sizes }))).toAgreeWith(klEven);
  });
});
