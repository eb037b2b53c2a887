// The choice of K: the number that a corpus was made of says held-out words better than fewer, and hardly worse than more.

import { describe, expect, it } from "vitest";
import { chooseTopics } from "../../../src/stats/topics/choose-topics.ts";
import { heldOutFit } from "../../../src/stats/topics/held-out-fit.ts";
import { simulated } from "../../helpers/simulated-topics.ts";

const world = simulated({ documents: 200 });

describe("chooseTopics", () => {
  it("sees that two topics are too few for four", () => {
    const steps: string[] = [];
    const { rows } = chooseTopics(world.matrix, {
      topics: [4, 2],
      iterations: 80,
      words: 5,
      onProgress: (done, of) => steps.push(`${done}/${of}`),
    });
    const [two, four] = rows;
    expect(rows.map(({ topics, heldOut, interval }) => [topics, heldOut, interval])).toEqual([
      [2, 40, "cluster-bootstrap"],
      [4, 40, "cluster-bootstrap"],
    ]);
    expect(four?.perplexity).toBeLessThan(two?.low as number);
    expect(four?.npmi).toBeGreaterThan(two?.npmi as number);
    expect([steps[0], steps.at(-1)]).toEqual(["1/160", "160/160"]);
  });

  it("refuses no numbers, and fewer documents than parts", () => {
    expect(() => chooseTopics(world.matrix, { topics: [] })).toThrow("numbers of topics");
    expect(() => chooseTopics(world.matrix, { topics: [2], within: "group" })).toThrow(
      "at least 5 documents or groups",
    );
    expect(() => chooseTopics(world.matrix, { topics: [2], oneIn: 1 })).toThrow("oneIn from two up");
  });
});

describe("heldOutFit", () => {
  it("of one topic is the probability of its words: by hand", () => {
    const { matrix } = world;
    const width = matrix.features.length;
    const flat = {
      topics: ["all"],
      topicWords: new Float64Array(width).fill(1 / width),
      alpha: 0.1,
      features: matrix.features,
    };
    const { logLikelihood, tokens } = heldOutFit(flat, matrix, { seed: 1 });
    for (const [d, n] of tokens.entries()) expect(logLikelihood[d]).toBeCloseTo(-n * Math.log(width), 8);
    const half = tokens.reduce((sum, one) => sum + one, 0) / (200 * 80);
    expect(Math.abs(half - 0.5)).toBeLessThan(0.02);
  });
});
