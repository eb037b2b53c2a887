// Effects: the coefficients of R's lm where topics are given, the true difference where they are found, and what is refused.

import { describe, expect, it } from "vitest";
import { lda } from "../../../src/stats/topics/lda.ts";
import { topicEffects } from "../../../src/stats/topics/topic-effects.ts";
import type { TopicModel } from "../../../src/stats/topics/topic-model.ts";
import { addressWords, topicsRun } from "../../helpers/address-words.ts";
import { matched, simulated } from "../../helpers/simulated-topics.ts";
import { model } from "../../helpers/two-topics.ts";

/** Shares of the first three words, each half a token more, as the script has them. */
function given(): TopicModel {
  const { index, bounds, columns, values, features } = addressWords();
  const documentTopics = Float64Array.from(
    index.ids.flatMap((_, d) => {
      const counts = [0.5, 0.5, 0.5];
      for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
        if ((columns[k] as number) < 3)
          counts[columns[k] as number] = (counts[columns[k] as number] as number) + (values[k] as number);
      const sum = counts.reduce((all, one) => all + one, 0);
      return counts.map((count) => count / sum);
    }),
  );
  return {
    ...model,
    topics: ["a", "b", "c"],
    features,
    index,
    lengths: new Float64Array(index.ids.length).fill(1),
    documentTopics,
    draws: [],
  };
}

describe("topicEffects", () => {
  it("gives the coefficients of lm, and its standard errors up to the draws", () => {
    const { rows } = topicEffects(given(), { covariates: ["party", "date"], draws: 20_000 });
    expect(rows.slice(0, 3).map(({ term }) => term)).toEqual(["intercept", "party: Republican", "date"]);
    for (const [a, wanted] of topicsRun.lm.coefficients.entries()) {
      expect(rows[a]?.estimate).toAgreeWith(100 * wanted, 1e-6);
      expect(rows[a]?.standardError).toAgreeWith(100 * (topicsRun.lm.errors[a] as number), 0.02);
    }
  });

  it("finds how much more group B speaks of a topic than A, in a corpus made so", () => {
    const world = simulated({ shift: 0.6, seed: 4 });
    const found = lda(world.matrix, { topics: 4, iterations: 150, alpha: 0.3 });
    const topic = matched(world, found)[0]?.topic as number;
    const { rows } = topicEffects(found, { covariates: ["group"] });
    const row = rows.find((one) => one.topic === found.topics[topic] && one.term === "group: B");
    // Prior 0.3 of 1.2 against 0.9 of 1.8: 25 points.
    expect((row?.low as number) < 25 && 25 < (row?.high as number)).toBe(true);
    expect(row?.standardError).toBeLessThan(6);
  });

  it("allows for speakers, and says who was left out", () => {
    const within = topicEffects(model, { covariates: ["party"], within: "speaker" });
    expect(within.rows).toHaveLength(4);
    const vars = model.index.vars.map((own, d) => (d < 5 ? { ...own, party: null } : own));
    const some = topicEffects({ ...model, index: { ...model.index, vars } }, { covariates: ["party"] });
    expect(some.rows[0]?.documents).toBe(35);
    expect(some.notices[0]?.text).toContain("5 of 40 documents");
  });

  it.each([
    ["no covariates", { covariates: [] }, "at least one covariate"],
    ["a variable that is not there", { covariates: ["partei"] }, 'did you mean "party"'],
    ["covariates that say the same", { covariates: ["party", "party"] }, "say the same"],
  ] as const)("refuses %s", (_, options, message) => {
    expect(() => topicEffects(model, options)).toThrow(message);
  });
});
