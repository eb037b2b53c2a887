import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { tokensNgrams, type TokensNgramsOptions } from "../../src/tokens/ngrams.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { texts, words } from "../helpers/cells.ts";

type Lists = Readonly<Record<"d1" | "d2", readonly string[]>>;
const oracle = JSON.parse(readFileSync(new URL("../oracle/token-verbs.json", import.meta.url), "utf8")) as {
  readonly texts: Readonly<Record<"d1" | "d2", string>>;
} & Readonly<Record<string, Lists>>;
const two = tokens(corpus([oracle.texts.d1, oracle.texts.d2]), { case: "keep" });

describe("tokensNgrams", () => {
  it.each<readonly [string, TokensNgramsOptions]>([
    ["ngrams", { n: [2, 3] }],
    ["skip", { n: 2, skip: [0, 1, 2] }],
  ])("equals quanteda: %s", (name, options) => {
    const { d1, d2 } = oracle[name] as Lists;
    expect(words(tokensNgrams(two, options))).toEqual([d1, d2]);
  });

  it("leads back to the text from the first word to the last", () => {
    const grams = tokensNgrams(tokens(corpus(["We, the people."])), { skip: [0, 1] });
    expect(texts(grams)).toEqual([["We, the", "We, the people", "the people"]]);
  });

  it("never holds a pad", () => {
    const padded = tokensSelect(tokens(corpus(["a b c d"])), "b", { selection: "remove", padding: "keep" });
    expect(words(tokensNgrams(padded))).toEqual([["c_d"]]);
    expect(words(tokensNgrams(padded, { skip: 1 }))).toEqual([["a_c"]]);
  });

  it("gives equal names one id, however they came about", () => {
    const grams = tokensNgrams(tokens(corpus(["a_b c a b_c"])));
    expect(words(grams)).toEqual([["a_b_c", "c_a", "a_b_c"]]);
    expect(grams.vocabulary).toEqual(["", "a_b_c", "c_a"]);
  });

  it("refuses lengths and skips that are no whole numbers", () => {
    expect(() => tokensNgrams(two, { n: 0 })).toThrow("n in whole numbers from 1 on, but it is 0 [bad-option]");
    expect(() => tokensNgrams(two, { n: [] })).toThrow("[bad-option]");
    expect(() => tokensNgrams(two, { skip: 0.5 })).toThrow("[bad-option]");
  });

  it("makes of k words k − n + 1 n-grams, each the words that stand there", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "dd"), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 4 }), (documents, n) => {
        const t = tokens(corpus(documents.map((list) => list.join(" "))));
        const wanted = documents.map((list) =>
          Array.from({ length: Math.max(0, list.length - n + 1) }, (_, i) => list.slice(i, i + n).join("_")),
        );
        expect(words(tokensNgrams(t, { n }))).toEqual(wanted);
      }),
    );
  });

  it("numbers thousands of different pairs without mixing them up", () => {
    const list = Array.from({ length: 6000 }, (_, i) => `w${(i * i) % 997} x${(i * 31) % 1009}`);
    const t = tokens(corpus([list.join(" ")]));
    const grams = tokensNgrams(t);
    const flat = list.flatMap((pair) => pair.split(" "));
    expect(words(grams)[0]).toEqual(flat.slice(1).map((word, i) => `${flat[i]}_${word}`));
    expect(new Set(grams.vocabulary).size).toBe(grams.vocabulary.length);
  });
});
