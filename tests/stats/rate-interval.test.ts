// The rule of intervals: what the design chooses, where it changes, and what each method is held to.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateInterval, type Clusters } from "../../src/stats/rate-interval.ts";
import { oracle } from "../helpers/oracle.ts";

const [boot] = oracle<{
  readonly boot: readonly [
    { readonly count: readonly number[]; readonly size: readonly number[]; readonly expandedOf50000: [number, number] },
  ];
}>("tests").boot;

/** Documents of 1,000 tokens with these counts. */
function documents(...counts: readonly number[]): Clusters {
  return { counts, tokens: counts.map(() => 1000) };
}

const ten = documents(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const nine = documents(2, 2, 3, 4, 5, 6, 7, 8, 9);

describe("rateInterval", () => {
  it("resamples documents from ten on, and the blocks inside them below", () => {
    expect(rateInterval(ten).interval).toBe("cluster-bootstrap");
    const blocks = (): readonly Clusters[] =>
      Array.from(nine.counts, (count) => ({ counts: [count, 0, 0, 0], tokens: [250, 250, 250, 250] }));
    expect(rateInterval(nine, { blocks }).interval).toBe("block-bootstrap");
    expect(rateInterval(nine, { blocks, minDocuments: 9 }).interval).toBe("cluster-bootstrap");
  });

  it("asks for blocks only when they are needed", () => {
    let asked = 0;
    const blocks = (): readonly Clusters[] => {
      asked++;
      return [];
    };
    rateInterval(ten, { blocks });
    rateInterval(documents(9), { blocks });
    expect(asked).toBe(0);
  });

  it("is Poisson's below a count of ten, and where there are neither ten documents nor ten blocks", () => {
    expect(rateInterval(documents(1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0)).interval).toBe("poisson");
    expect(rateInterval(documents(10)).interval).toBe("poisson");
    expect(rateInterval(documents(10), { blocks: () => [documents(5, 5)] }).interval).toBe("poisson");
    expect(rateInterval(documents(5, 5, 0, 0, 0, 0, 0, 0, 0, 0), { minCount: 11 }).interval).toBe("poisson");
  });

  it("has no rate under 500 tokens, or without a document", () => {
    const little = { rate: null, low: null, high: null, interval: "none", status: "too-little-data" };
    expect(rateInterval({ counts: [3], tokens: [499] })).toEqual(little);
    expect(rateInterval({ counts: [], tokens: [] })).toEqual(little);
    expect(rateInterval({ counts: [0], tokens: [0] }, { minTokens: 0 })).toEqual(little);
    expect(rateInterval({ counts: [3], tokens: [500] }).status).toBe("ok");
    expect(rateInterval({ counts: [3], tokens: [30] }, { minTokens: 20 }).status).toBe("ok");
  });

  it("gives the exact Poisson limits of R's poisson.test", () => {
    const { poisson } = oracle<{
      readonly poisson: readonly { readonly count: number; readonly limits: readonly [number, number] }[];
    }>("tests");
    for (const { count, limits } of poisson) {
      const { low, high } = rateInterval({ counts: [count], tokens: [1000] }, { per: 1000, minCount: 100 });
      expect(low).toAgreeWith(limits[0], 1e-12);
      expect(high).toAgreeWith(limits[1], 1e-12);
    }
  });

  it("gives the BCa limits of R's boot at the expanded level, within the noise of 20,000 draws", () => {
    const { low, high } = rateInterval({ counts: boot.count, tokens: boot.size }, { draws: 20_000 });
    expect(low).toAgreeWith(boot.expandedOf50000[0], 0.03);
    expect(high).toAgreeWith(boot.expandedOf50000[1], 0.03);
  });

  it("does not depend on the order of documents or blocks", () => {
    const cluster = fc.record({ count: fc.nat(12), size: fc.integer({ min: 50, max: 900 }) });
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 3, maxLength: 16 }), fc.infiniteStream(fc.nat()), (made, dice) => {
        const shuffled = made
          .map((one) => ({ one, key: dice.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const asClusters = (list: typeof made): Clusters => ({
          counts: list.map(({ count }) => count),
          tokens: list.map(({ size }) => size),
        });
        const asBlocks = (list: typeof made) => (): readonly Clusters[] =>
          list.map(({ count, size }) => ({
            counts: [0, count, 0, 0],
            tokens: [size / 5, size / 5, (2 * size) / 5, size / 5],
          }));
        const options = { draws: 60, minTokens: 1 };
        expect(rateInterval(asClusters(shuffled), { ...options, blocks: asBlocks(shuffled) })).toEqual(
          rateInterval(asClusters(made), { ...options, blocks: asBlocks(made) }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("scales with `per`, holds its rate, and narrows with the level", () => {
    const share = rateInterval(ten);
    const perMillion = rateInterval(ten, { per: 1e6 });
    expect(perMillion.rate).toBe(5500);
    expect(perMillion.high).toBeCloseTo((share.high ?? 0) * 1e6, 6);
    expect((share.low ?? 1) < 0.0055 && (share.high ?? 0) > 0.0055).toBe(true);
    const narrow = rateInterval(ten, { level: 0.5 });
    expect((narrow.low ?? 0) > (share.low ?? 0) && (narrow.high ?? 0) < (share.high ?? 0)).toBe(true);
  });

  it("is the same for the same seed", () => {
    expect(rateInterval(ten, { seed: 4 })).toEqual(rateInterval(ten, { seed: 4 }));
    expect(rateInterval(ten, { seed: 4 })).not.toEqual(rateInterval(ten, { seed: 5 }));
  });

  it("leaves documents without tokens out of their number", () => {
    const empty = { counts: [...Array.from(nine.counts), 0], tokens: [...Array.from(nine.tokens), 0] };
    expect(rateInterval(empty).interval).toBe("poisson");
  });
});
