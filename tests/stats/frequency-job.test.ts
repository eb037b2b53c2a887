// Frequencies as a fold: however documents are dealt out, the table is the same.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { features } from "../../src/features/features.ts";
import { frequencyJob } from "../../src/stats/frequency-job.ts";
import { frequency } from "../../src/stats/frequency.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { passageless } from "../helpers/passageless.ts";
import { invented, shards, type InventedVariables } from "../helpers/shards.ts";

const options = { by: "party", minTokens: 1, draws: 40, minIntervalCount: 3, minDocuments: 3 } as const;

describe("frequencyJob", () => {
  it("answers what frequency does, bit for bit, for every way to cut the corpus", () => {
    const whole = frequency(features(tokens(invented)), options);
    const job = frequencyJob<InventedVariables>(options);
    fc.assert(
      fc.property(shards, (parts) => {
        const partials = parts.map((part) => job.map(tokens(part)));
        const table = job.finish(partials.reduce((a, b) => job.merge(a, b)));
        expect(passageless(table)).toEqual(passageless(whole));
        expect(table.evidence).toBeUndefined();
      }),
      { numRuns: 30 },
    );
    expect(whole.rows.some(({ interval }) => interval === "cluster-bootstrap")).toBe(true);
  });
});
