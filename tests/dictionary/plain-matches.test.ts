// plainMatches is held to judgeFrames, which weighs every rule.

import fc from "fast-check";
import { expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { asCodebook } from "../../src/dictionary/as-codebook.ts";
import { codebookPlan } from "../../src/dictionary/codebook-plan.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { judgeFrames } from "../../src/dictionary/judge-frames.ts";
import { codebookEvidence } from "../../src/dictionary/match-codebook.ts";
import { isPlain, plainMatches } from "../../src/dictionary/plain-matches.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const words = fc.constantFrom("a", "ab", "b", "ba", "c", "a.", "b.");
const patterns = fc.array(fc.constantFrom("a", "a*", "*b", "a b", "b c", "a b c", "c a"), {
  minLength: 1,
  maxLength: 4,
});

it("finds what rules would find where there are none to weigh", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), patterns, patterns, (text, first, second) => {
      const book = asCodebook(dictionary({ first, second }), "test");
      const plan = codebookPlan(book);
      expect(isPlain(plan, book)).toBe(true);
      for (const { evidence } of codebookEvidence(tokens(corpus([text.join(" ")])), book, plan)) {
        const found = plainMatches(plan, evidence.matches).map((match) => Object.assign({ state: "counted" }, match));
        expect(found).toEqual(judgeFrames(plan, evidence, book));
      }
    }),
  );
});

it("is plain without exclusions, negation, nearness and nesting alone", () => {
  const plain = asCodebook(dictionary({ security: ["secur*"] }), "test");
  const [frame] = plain.frames;
  const plainWith = (change: object): boolean => {
    const book = { ...plain, frames: [Object.assign({}, frame, change)] };
    return isPlain(codebookPlan(book), book);
  };
  expect(plainWith({})).toBe(true);
  expect(plainWith({ negated: "separate" })).toBe(false);
  expect(plainWith({ exclude: frame?.include })).toBe(false);
  const near = frame?.include.map((rule) => Object.assign({}, rule, { near: [...rule.near, ...rule.near] }));
  expect(plainWith({ include: near })).toBe(false);
  expect(isPlain(codebookPlan(plain), { exclusive: true })).toBe(false);
});
