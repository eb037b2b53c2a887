// Collocates as a fold: however documents are dealt out, the table is the same.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Variables } from "../../src/core/document.ts";
import { collocatesJob } from "../../src/stats/collocates-job.ts";
import { collocates } from "../../src/stats/collocates.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passageless } from "../helpers/passageless.ts";
import { invented, shards, type InventedVariables } from "../helpers/shards.ts";

const options = { node: "peace", by: "party", window: [2, 1], minCount: 1 } as const;

describe("collocatesJob", () => {
  it("answers what collocates does, bit for bit, for every way to cut the corpus", () => {
    const job = collocatesJob<InventedVariables>(options);
    const whole = job.finish(job.map(tokens(invented)));
    const table = collocates(tokens(invented), options);
    expect(passageless({ ...whole, method: { ...whole.method, corpus: null } })).toEqual(
      passageless({ ...table, method: { ...table.method, corpus: null } }),
    );
    fc.assert(
      fc.property(shards, (parts) => {
        const partials = parts.map((part) => job.map(tokens(part)));
        expect(job.finish(partials.reduce((a, b) => job.merge(a, b)))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("takes parts that are empty, or that lack the variable", () => {
    const job = collocatesJob<Variables>(options);
    const parts = [corpus<Variables>([]), corpus<Variables>([{ id: "x", text: "world peace now", vars: {} }])];
    const [first, second] = parts.map((part) => job.map(tokens(part)));
    if (first === undefined || second === undefined) throw new Error("two parts");
    expect(job.finish(job.merge(first, second)).rows.map(({ group, collocate }) => [group, collocate])).toEqual([
      ["unknown", "now"],
      ["unknown", "world"],
    ]);
  });
});
