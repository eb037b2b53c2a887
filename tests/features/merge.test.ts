// Matrices of parts joined into one.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { features } from "../../src/features/features.ts";
import { featuresMerge } from "../../src/features/merge.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { invented, shards } from "../helpers/shards.ts";

describe("featuresMerge", () => {
  it("gives the matrix of the whole, documents by id, however it was cut", () => {
    const whole = features(tokens(invented));
    fc.assert(
      fc.property(shards, (parts) => {
        expect(featuresMerge(parts.map((part) => features(tokens(part))))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("is empty for no parts", () => {
    expect(featuresMerge([])).toMatchObject({ features: [], index: { ids: [] } });
  });
});
