// Prevalence: shares as counted, by group and period; intervals that cover the truth; the way to the documents.

import { describe, expect, it } from "vitest";
import { passages } from "../../../src/corpus/passages.ts";
import { chartRates } from "../../../src/charts/rates.ts";
import { random } from "../../../src/core/random.ts";
import { dirichletDraw } from "../../../src/stats/topics/posterior.ts";
import type { TopicModel } from "../../../src/stats/topics/topic-model.ts";
import { topicPrevalence } from "../../../src/stats/topics/topic-prevalence.ts";
import { army, cut, model } from "../../helpers/two-topics.ts";

describe("topicPrevalence", () => {
  const name = model.topics[army];
  const rateOf = (rows: ReturnType<typeof topicPrevalence>["rows"], group: string): number | undefined =>
    rows.find((row) => row.group === group && row.frame === name)?.rate ?? undefined;

  it("is what was counted: three of four documents of A, one of four of B", () => {
    const { rows } = topicPrevalence(model, { by: "party", minTokens: 100 });
    expect(rateOf(rows, "A")).toBeCloseTo(75, 0);
    expect(rateOf(rows, "B")).toBeCloseTo(25, 0);
    for (const { low, high, rate, interval, documents } of rows) {
      expect([interval, documents]).toEqual(["cluster-bootstrap", 20]);
      expect((low as number) < (rate as number) && (rate as number) < (high as number)).toBe(true);
    }
    const weighed = topicPrevalence(model, { by: "party", minTokens: 100, weigh: "documents" }).rows;
    expect(rateOf(weighed, "A")).toBeCloseTo(rateOf(rows, "A") as number, 6);
  });

  it("goes by period, is drawn as bands, and sums to a hundred", () => {
    const table = topicPrevalence(model, { over: "decade", minTokens: 100 });
    expect(table.rows.map(({ period }) => period)).toEqual(["1990", "1990", "2000", "2000"]);
    expect((table.rows[0]?.rate as number) + (table.rows[1]?.rate as number)).toBeCloseTo(100, 10);
    expect(chartRates(table).alt).toContain("over time: prevalence %, from 1990s to 2000s");
  });

  it("says where there is too little, and has the posterior alone for few documents", () => {
    expect(topicPrevalence(model, { by: "party" }).rows[0]).toMatchObject({ rate: null, status: "too-little-data" });
    const few = topicPrevalence(model, { by: "speaker", minTokens: 10 }).rows[0];
    expect(few).toMatchObject({ documents: 4, interval: "posterior" });
    expect((few?.high as number) - (few?.low as number)).toBeLessThan(5);
    const without = { ...model, draws: [] };
    expect(topicPrevalence(without, { by: "speaker", minTokens: 10 }).rows[0]).toMatchObject({
      low: null,
      interval: "none",
    });
  });

  it("leads to the words of the topic in the documents that have most of it", () => {
    const table = topicPrevalence(model, { by: "party", minTokens: 100, tokens: cut });
    const row = table.rows.findIndex(({ group, frame }) => group === "B" && frame === name);
    const ids = new Set(passages(table, { row }).map(({ id }) => id));
    expect(ids.size).toBe(3);
    for (const id of ids) expect(Number(id.slice(1)) % 8).toBe(1);
  });

  it("refuses an unknown way to weigh, and a variable that is not there", () => {
    expect(() => topicPrevalence(model, { weigh: "words" as "tokens" })).toThrow(
      '"words" is none of: tokens, documents',
    );
    expect(() => topicPrevalence(model, { by: "partei" })).toThrow('did you mean "party"');
  });

  it("covers the true prevalence in 93 to 97 % of 300 worlds of thirty documents", () => {
    let covered = 0;
    for (let world = 0; world < 300; world++) {
      const source = random(world);
      // Shares around one third, documents of 50 tokens, states of a chain that knows the topics of words.
      const shares = Array.from({ length: 30 }, () => dirichletDraw(source, [0, 1], 1)[0] as number);
      const tokens = shares.map((share) =>
        Array.from({ length: 50 }, () => Number(source.next() < share)).reduce((sum, one) => sum + one, 0),
      );
      const counts = Int32Array.from(tokens.flatMap((own) => [own, 50 - own]));
      const made: TopicModel = {
        ...model,
        index: { ids: shares.map((_, d) => `d${d}`), vars: shares.map(() => ({})) },
        lengths: new Float64Array(30).fill(50),
        documentTopics: Float64Array.from(counts, (count) => (count + 0.1) / 50.2),
        draws: [counts, counts, counts],
      };
      const [row] = topicPrevalence(made, { draws: 400 }).rows;
      covered += Number((row?.low as number) <= 100 / 3 && 100 / 3 <= (row?.high as number));
    }
    expect(covered / 300).toBeGreaterThan(0.925);
    expect(covered / 300).toBeLessThan(0.975);
  });
});
