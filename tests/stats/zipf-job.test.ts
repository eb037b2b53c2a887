// Zipf's law as a fold: however documents are dealt out, the table is the same.

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { features } from "../../src/features/features.ts";
import { zipf } from "../../src/stats/zipf.ts";
import { zipfJob } from "../../src/stats/zipf-job.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { passageless } from "../helpers/passageless.ts";
import { invented, shards } from "../helpers/shards.ts";

it("zipfJob answers what zipf does, bit for bit, for every way to cut the corpus", () => {
  const options = { by: "party", minTokens: 1, minDocuments: 2, law: "zipf" } as const;
  const whole = zipf(features(tokens(invented)), options);
  const job = zipfJob(options);
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
