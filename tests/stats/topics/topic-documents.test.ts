// The documents of topics: those that are most of it, with the interval of the posterior.

import { expect, it } from "vitest";
import { passages } from "../../../src/corpus/passages.ts";
import { topicDocuments } from "../../../src/stats/topics/topic-documents.ts";
import { army, cut, house, model } from "../../helpers/two-topics.ts";

const table = topicDocuments(model, { limit: 3, tokens: cut });

it("names documents that are about nothing else, and is sure of it", () => {
  const own = table.rows.filter(({ topic }) => topic === model.topics[army]);
  expect(own).toHaveLength(3);
  for (const { id, share, low, high, interval, tokens } of own) {
    expect(house.documents.find((one) => one.id === id)?.text).toContain("army");
    expect([interval, tokens]).toEqual(["posterior", 20]);
    // (20 + 0.1) / (20 + 0.2); the limits are those of a beta distribution with shapes 20.1 and 0.1: R's qbeta(0.025, 20.1, 0.1) is 0.9589.
    expect(share).toBeCloseTo(20.1 / 20.2, 3);
    expect(low).toBeGreaterThan(0.945);
    expect(low).toBeLessThan(0.97);
    expect(high).toBeGreaterThan(0.9999);
  }
});

it("leads to the topic's words in the document", () => {
  const found = passages(table, { row: 0 });
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set([table.rows[0]?.id]));
  expect(found.length).toBe(20);
});

it("has no interval for a model without draws, leaves short documents out, and refuses no documents", () => {
  expect(topicDocuments({ ...model, draws: [] }).rows[0]).toMatchObject({ low: null, interval: "none" });
  expect(topicDocuments(model, { minTokens: 21 }).rows).toEqual([]);
  expect(() => topicDocuments(model, { limit: 0 })).toThrow("a limit of one document");
});
