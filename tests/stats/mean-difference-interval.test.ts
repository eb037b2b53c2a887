// The interval of a difference of means within documents.

import { describe, expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { meanDifferenceInterval, type PairedClusters } from "../../src/stats/mean-difference-interval.ts";

/** Invented documents of four framed and twelve other sentences; framed ones are 1 higher, and every document has a mood of its own. */
function invented(documents: number, mood: number): PairedClusters {
  const source = random(7);
  const moods = Array.from({ length: documents }, () => mood * (source.next() - 0.5));
  return {
    sums: moods.map((own) => 4 * (own + 1) + source.next() - 0.5),
    sizes: moods.map(() => 4),
    baselineSums: moods.map((own) => 12 * own + source.next() - 0.5),
    baselineSizes: moods.map(() => 12),
  };
}

describe("meanDifferenceInterval", () => {
  it("is a difference of ratios of sums", () => {
    const { mean, baseline, difference } = meanDifferenceInterval({
      sums: [6, 2],
      sizes: [8, 4],
      baselineSums: [3, 3],
      baselineSizes: [20, 40],
    });
    expect([mean, baseline, difference]).toEqual([8 / 12, 6 / 60, 8 / 12 - 6 / 60]);
  });

  it("cancels what a document does everywhere: moods ten times as strong leave the interval almost as it is", () => {
    const width = (mood: number): number => {
      const { low, high } = meanDifferenceInterval(invented(20, mood));
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(10) / width(1)).toBeCloseTo(1, 6);
  });

  it("does not depend on the order of the documents", () => {
    const given = invented(20, 1);
    const turned: PairedClusters = {
      sums: Array.from(given.sums).toReversed(),
      sizes: Array.from(given.sizes).toReversed(),
      baselineSums: Array.from(given.baselineSums).toReversed(),
      baselineSizes: Array.from(given.baselineSizes).toReversed(),
    };
    expect(meanDifferenceInterval(turned)).toEqual(meanDifferenceInterval(given));
    const blocks = [invented(8, 1), invented(9, 1)];
    const few = invented(5, 1);
    expect(meanDifferenceInterval(few, { blocks: () => blocks.toReversed() })).toEqual(
      meanDifferenceInterval(few, { blocks: () => blocks }),
    );
  });

  it("resamples documents from ten on, blocks below, and has no interval without blocks", () => {
    expect(meanDifferenceInterval(invented(10, 1)).interval).toBe("cluster-bootstrap");
    const few = invented(5, 1);
    expect(meanDifferenceInterval(few)).toMatchObject({ low: null, high: null, interval: "none", status: "ok" });
    const blocks = (): readonly PairedClusters[] => [invented(8, 1), invented(9, 1)];
    const made = meanDifferenceInterval(few, { blocks });
    expect(made.interval).toBe("block-bootstrap");
    expect(made.low).not.toBeNull();
  });

  it("has no number for fewer than ten units on either side", () => {
    const thin = { sums: [9], sizes: [9], baselineSums: [1], baselineSizes: [90] };
    expect(meanDifferenceInterval(thin)).toMatchObject({ difference: null, status: "too-little-data" });
    expect(meanDifferenceInterval(thin, { minCount: 9 })).toMatchObject({ status: "ok" });
  });

  it("finds a difference that is there, and the same one for the same seed", () => {
    const { low, high } = meanDifferenceInterval(invented(30, 2));
    expect((low ?? 0) > 0.9 && (high ?? 9) < 1.1 && (low ?? 0) < (high ?? 0)).toBe(true);
    expect(meanDifferenceInterval(invented(30, 2), { seed: 2 })).toEqual(
      meanDifferenceInterval(invented(30, 2), { seed: 2 }),
    );
  });
});
