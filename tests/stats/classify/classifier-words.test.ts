// The words of classes, their weights by hand and their places.

import { describe, expect, it } from "vitest";
import { passages } from "../../../src/corpus/passages.ts";
import { features } from "../../../src/features/features.ts";
import { classifierWords } from "../../../src/stats/classify/classifier-words.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { many } from "../../helpers/predictions.ts";

describe("classifierWords", () => {
  it("finds the words of each class and their places in its documents", () => {
    const cut = tokens(many);
    const table = classifierWords(features(cut), { by: "party", limit: 3, tokens: cut });
    expect(table.rows.map(({ class: name, feature }) => `${name} ${feature}`)).toEqual([
      "A cuts",
      "A jobs",
      "A tax",
      "B care",
      "B health",
      "B schools",
    ]);
    // By hand: 20 of 120 tokens and 9 words, against none: ln(21/129) − ln(1/129).
    expect(table.rows[0]?.weight).toBeCloseTo(Math.log(21), 12);
    expect(passages(table, { row: 0 })).toHaveLength(20);
  });

  it("refuses a limit of nothing", () => {
    expect(() => classifierWords(features(tokens(many)), { by: "party", limit: 0 })).toThrow("a limit of one word");
  });
});
