// Keyness as a fold: however documents are dealt out, the table is the same.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { features } from "../../src/features/features.ts";
import { keynessJob } from "../../src/stats/keyness-job.ts";
import { keyness } from "../../src/stats/keyness.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { passageless } from "../helpers/passageless.ts";
import { invented, shards, type InventedVariables } from "../helpers/shards.ts";

const options = { by: "party", target: "A", measure: "logRatio", interval: "bootstrap", draws: 40 } as const;

describe("keynessJob", () => {
  it("answers what keyness does, bit for bit, for every way to cut the corpus", () => {
    const whole = keyness(features(tokens(invented)), options);
    const job = keynessJob<InventedVariables>(options);
    fc.assert(
      fc.property(shards, (parts) => {
        const partials = parts.map((part) => job.map(tokens(part)));
        const table = job.finish(partials.reduce((a, b) => job.merge(a, b)));
        expect(passageless(table)).toEqual(passageless(whole));
        expect(table.evidence).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});
