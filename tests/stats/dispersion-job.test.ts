// Dispersion as a fold.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { dispersion } from "../../src/stats/dispersion.ts";
import { dispersionJob } from "../../src/stats/dispersion-job.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const made = tokens(corpus(["b a m n i b", "b a s a t", "b c a g a b e", "h a b e a", "x a t"]));

describe("dispersionJob", () => {
  it("is a fold: however documents are dealt out, the table is the same", () => {
    const parts = made.corpus.documents.map((one) => tokens(corpus([one])));
    const { map, merge, finish } = dispersionJob({ measures: ["dp", "carrollD2", "da"] });
    const joined = (order: readonly number[]) =>
      finish(order.map((i) => map(parts[i]!)).reduce((a, b) => merge(a, b))).rows;
    expect(joined([3, 1, 4, 0, 2])).toEqual(joined([0, 1, 2, 3, 4]));
    expect(joined([0, 1, 2, 3, 4])).toEqual(dispersion(made, { measures: ["dp", "carrollD2", "da"] }).rows);
  });
});
