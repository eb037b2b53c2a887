// Intrusion tests: sheets without the key, answers scored by hand, and what is refused.

import { describe, expect, it } from "vitest";
import { intrusionItems } from "../../../src/stats/topics/intrusion-items.ts";
import { intrusionScores } from "../../../src/stats/topics/intrusion-scores.ts";
import { lda } from "../../../src/stats/topics/lda.ts";
import { simulated } from "../../helpers/simulated-topics.ts";

const world = simulated({ documents: 100 });
const model = lda(world.matrix, { topics: 4, iterations: 60 });
const word = { kind: "word", items: 2, seed: 3 } as const;
const key = intrusionItems(model, word, "test");

describe("intrusionItems", () => {
  it("sets five words of a topic beside one that it hardly has", () => {
    expect(key).toHaveLength(8);
    for (const { options, intruder, topic } of key) {
      const share = (name: string): number => model.topicWords[topic * 120 + model.features.indexOf(name)] as number;
      expect(new Set(options).size).toBe(6);
      const own = options.filter((_, i) => i !== intruder).map(share);
      expect(share(options[intruder] as string)).toBeLessThan(Math.min(...own) / 5);
    }
    expect(new Set(key.map(({ intruder }) => intruder)).size).toBeGreaterThan(2);
  });

  it("sets the largest topics of a document beside one of its smallest", () => {
    for (const { topics, intruder, document } of intrusionItems(model, { kind: "topic", items: 10 }, "test")) {
      const shares = topics.map((k) => model.documentTopics[document * 4 + k] as number);
      expect(shares[intruder]).toBe(Math.min(...shares));
    }
  });
});

describe("intrusionScores", () => {
  it("counts the answers that name the intruder, topic by topic", () => {
    // One coder finds all, another always says 1.
    const answers = key.flatMap(({ item, intruder }) => [
      { unit: item, coder: "x", value: intruder + 1 },
      { unit: item, coder: "y", value: "1" },
    ]);
    const { rows } = intrusionScores(model, { ...word, answers });
    const all = rows.at(-1);
    const lucky = key.filter(({ intruder }) => intruder === 0).length;
    expect(all).toMatchObject({
      topic: "all",
      answers: 16,
      coders: 2,
      precision: (8 + lucky) / 16,
      chance: 1 / 6,
      logOdds: null,
    });
    expect(rows.slice(0, 4).map(({ topic, answers: n }) => [topic, n])).toEqual(
      model.topics.map((topic) => [topic, 4]),
    );
  });

  it("has the exact binomial interval: of 8 right of 8, from 0.6306 (R's binom.test)", () => {
    const answers = key.map(({ item, intruder }) => ({ unit: item, coder: "x", value: intruder + 1 }));
    expect(intrusionScores(model, { ...word, answers }).rows.at(-1)?.low).toBeCloseTo(0.6305834, 7);
  });

  it("has log odds of zero for who finds all intruding topics, and below for who does not", () => {
    const topic = { kind: "topic", items: 10 } as const;
    const items = intrusionItems(model, topic, "test");
    const right = items.map(({ item, intruder }) => ({ unit: item, coder: "x", value: intruder + 1 }));
    const wrong = items.map(({ item, intruder }) => ({ unit: item, coder: "x", value: ((intruder + 1) % 4) + 1 }));
    expect(intrusionScores(model, { ...topic, answers: right }).rows).toMatchObject([
      { topic: "all", precision: 1, logOdds: 0 },
    ]);
    expect(intrusionScores(model, { ...topic, answers: wrong }).rows[0]?.logOdds).toBeLessThan(-1);
  });

  it("refuses items and answers that are not on the sheet, and a sheet that nobody filled", () => {
    const ask = (unit: string, value: string): unknown =>
      intrusionScores(model, { ...word, answers: [{ unit, coder: "x", value }] });
    expect(() => ask("99", "1")).toThrow('items 1 to 8, but "99" is none');
    expect(() => ask("1", "7")).toThrow("answers from 1 to 6");
    expect(() => ask("1", "")).toThrow("at least one answer");
  });
});
