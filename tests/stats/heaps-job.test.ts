// Heaps' law as a fold: however documents are dealt out, the table is the same.

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { heaps } from "../../src/stats/heaps.ts";
import { heapsJob } from "../../src/stats/heaps-job.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { passageless } from "../helpers/passageless.ts";
import { invented, shards } from "../helpers/shards.ts";

it.each(["corpus", "random"] as const)("heapsJob answers what heaps does, documents in the order of: %s", (order) => {
  const options = { by: "party", minTokens: 5, minDocuments: 2, points: 5, order } as const;
  const whole = heaps(tokens(invented), options);
  const job = heapsJob(invented, options);
  fc.assert(
    fc.property(shards, (parts) => {
      const partials = parts.map((part) => job.map(tokens(part)));
      const table = job.finish(partials.reduce((a, b) => job.merge(a, b)));
      expect(passageless(table)).toEqual(passageless(whole));
      expect(table.evidence).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});

it("does not count pads", () => {
  const padded = tokensSelect(tokens(invented), "peace", { selection: "remove", padding: "keep" });
  const job = heapsJob(invented, { minTokens: 5, points: 5 });
  expect(job.finish(job.map(padded)).rows).toEqual(heaps(padded, { minTokens: 5, points: 5 }).rows);
});
