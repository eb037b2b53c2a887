// Quality: by hand on two topics whose words always meet.

import { expect, it } from "vitest";
import { topicQuality } from "../../../src/stats/topics/topic-quality.ts";
import { army, matrix, model } from "../../helpers/two-topics.ts";

it("finds that the words of a topic always meet and are its own", () => {
  const { rows } = topicQuality(model, { documents: matrix, words: 4 });
  expect(rows[army]?.npmi).toBeCloseTo(1, 12);
  // ln((D + 1) / D) for six pairs.
  const documents = matrix.index.ids.filter((_, d) =>
    matrix.columns.subarray(matrix.bounds[d], matrix.bounds[d + 1]).includes(matrix.features.indexOf("army")),
  ).length;
  expect(rows[army]?.umass).toBeCloseTo(6 * Math.log((documents + 1) / documents), 12);
  expect(rows[army]?.share).toBeCloseTo(documents / 40, 2);
  expect(rows[army]?.exclusivity).toBeGreaterThan(3);
});

it("says nothing where a word is in none of the documents, and refuses one word alone", () => {
  const other = { ...matrix, features: matrix.features.map((feature) => (feature === "army" ? "arms" : feature)) };
  expect(topicQuality(model, { documents: other, words: 4 }).rows[army]).toMatchObject({
    umass: null,
    npmi: null,
    status: "undefined",
  });
  expect(() => topicQuality(model, { documents: matrix, words: 1 })).toThrow("two words or more");
});
