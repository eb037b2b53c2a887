// Keywords: a topic is that of its keywords, even where they are few; and what is refused.

import { expect, it } from "vitest";
import { dictionary } from "../../../src/dictionary/dictionary.ts";
import { keywordLda } from "../../../src/stats/topics/keyword-lda.ts";
import { topicWords } from "../../../src/stats/topics/topic-words.ts";
import { matrix } from "../../helpers/two-topics.ts";

it("gives a topic the words that stand beside its keyword", () => {
  const model = keywordLda(matrix, { keywords: dictionary({ economy: "wages" }), residual: 1, iterations: 60 });
  const own = topicWords(model, { limit: 4 }).rows.filter(({ topic }) => topic === "economy");
  expect(own.map(({ feature }) => feature).toSorted()).toEqual(["jobs", "tax", "trade", "wages"]);
});

it("refuses keywords that are nowhere, and half a topic", () => {
  expect(() => keywordLda(matrix, { keywords: dictionary({ health: "hospital" }) })).toThrow(
    'none of "health" is there',
  );
  expect(() => keywordLda(matrix, { keywords: dictionary({ war: "war" }), residual: -1 })).toThrow(
    "residual topics from zero up",
  );
});
