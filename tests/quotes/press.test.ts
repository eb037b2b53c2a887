// What the quotations reach on invented articles in the manner of Canadian newspapers: bylines, photo captions, paragraphs of a sentence, nobody named twice alike.

import { expect, it } from "vitest";
import { quoteModel } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { score } from "../../src/quotes/score.ts";
import { annotatedPress } from "./annotated-press.ts";

const gold = annotatedPress("canadian-press.txt");
const model = await quoteModel();
const predictions = gold.map(({ id, text }) => ({ id, quotes: quotes({ id, text, vars: {} }, { model }) }));
const found = score(gold, { predictions, kinds: ["direct"] });

it("finds what stands between marks", () => {
  expect(gold).toHaveLength(15);
  expect(found.overlap.f1).toBeGreaterThanOrEqual(0.96);
});

it("names the speaker of nineteen in twenty", () => {
  expect(found.joint.f1).toBeGreaterThanOrEqual(0.95);
});
