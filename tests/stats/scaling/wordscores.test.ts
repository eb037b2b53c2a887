// Wordscores: the published example, quanteda's figures on real addresses, one text alone, and what is refused.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { wordscores, type WordscoresOptions } from "../../../src/stats/scaling/wordscores.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { addresses, invented, matrixOf, references, run } from "../../helpers/scaling.ts";

const { lbg, sotu } = run;
const positions = (options: Partial<WordscoresOptions> = {}) => wordscores(invented, { references, ...options }).rows;
const virgin = (options: Partial<WordscoresOptions> = {}) => positions(options).at(-1);

describe("the example of Laver, Benoit & Garry 2003", () => {
  it("scores the words as their table 1 does", () => {
    const words = new Map(wordscores(invented, { references }).words.rows.map(({ word, score }) => [word, score]));
    for (const [w, word] of lbg.features.entries()) expect(words.get(word)).toAgreeWith(lbg.wordscores[w], 1e-10);
    // Printed in the paper: A −1.50, F −1.48, L −1.04, ZK 1.50.
    expect(["A", "F", "L", "ZK"].map((word) => words.get(word)?.toFixed(2))).toEqual([
      "-1.50",
      "-1.48",
      "-1.04",
      "1.50",
    ]);
  });

  it("puts the virgin text at −0.448 with a standard error of 0.0119", () => {
    expect(virgin()?.position?.toFixed(7)).toBe("-0.4480591");
    expect(virgin()?.standardError?.toFixed(8)).toBe("0.01189767");
  });

  it("gives every text the raw score, standard error and interval of quanteda", () => {
    for (const [d, row] of positions().entries()) {
      expect(Math.abs((row.position ?? 9) - (lbg.raw[d]?.[0] ?? 0))).toBeLessThan(1e-11);
      expect(row.low).toAgreeWith(lbg.raw[d]?.[1], 1e-10);
      expect(row.high).toAgreeWith(lbg.raw[d]?.[2], 1e-10);
      expect(row.standardError).toAgreeWith(lbg.raw_se[d], 1e-10);
    }
  });

  it("rescales over all texts as quanteda does, with a standard error that fits its interval", () => {
    for (const [d, row] of positions({ rescale: "lbg", over: "all" }).entries()) {
      expect(Math.abs((row.position ?? 9) - (lbg.lbg_fit[d]?.[0] ?? 0))).toBeLessThan(1e-11);
      expect(row.low).toAgreeWith(lbg.lbg_fit[d]?.[1], 1e-10);
      expect(row.high).toAgreeWith(lbg.lbg_fit[d]?.[2], 1e-10);
    }
    // quanteda reports 0.03082 beside an interval that is 1.96 × 0.01450 wide on each side.
    expect(virgin({ rescale: "lbg", over: "all" })?.standardError?.toFixed(5)).toBe("0.01450");
  });

  it("stretches by the outermost references as Martin & Vanberg do", () => {
    const rows = positions({ rescale: "mv" });
    for (const [d, row] of rows.entries()) {
      expect(Math.abs((row.position ?? 9) - (lbg.mv_fit[d]?.[0] ?? 0))).toBeLessThan(1e-11);
      expect(row.standardError).toAgreeWith(lbg.mv_se[d], 1e-10);
    }
    expect([rows[0]?.position, rows[4]?.position?.toFixed(12)]).toEqual([-1.5, (1.5).toFixed(12)]);
  });

  it("smooths as quanteda does", () => {
    const { words } = wordscores(invented, { references, smoothing: 1 });
    const scores = new Map(words.rows.map(({ word, score }) => [word, score]));
    for (const [w, word] of lbg.features.entries())
      expect(scores.get(word)).toAgreeWith(lbg.wordscores_smooth1[w], 1e-10);
  });

  it("leaves a single text of unknown position at its raw score: alone it has no spread", () => {
    expect(virgin({ rescale: "lbg" })?.position?.toFixed(7)).toBe("-0.4480591");
    expect(virgin({ rescale: "lbg" })?.standardError?.toFixed(8)).toBe("0.01189767");
  });
});

it("agrees with quanteda on the State of the Union since 1981, smoothed", () => {
  const matrix = addresses();
  expect(matrix.index.ids).toEqual(sotu.docs);
  expect([matrix.features.length, matrix.values.length]).toEqual([sotu.words, sotu.cells]);
  const { rows } = wordscores(matrix, { references: sotu.wordscores.reference, smoothing: 1 });
  for (const [d, row] of rows.entries()) {
    expect(row.position).toAgreeWith(sotu.wordscores.fit[d]?.[0], 1e-8);
    expect(row.standardError).toAgreeWith(sotu.wordscores.se[d], 1e-8);
  }
});

describe("logit scores", () => {
  it("are the log of how much likelier a word comes from the higher reference", () => {
    const two = matrixOf(
      ["l", "r"],
      ["x", "y"],
      [
        [3, 1],
        [1, 3],
      ],
    );
    // P(y | r) / P(y | l) = 0.75 / 0.25.
    const { words } = wordscores(two, { references: { l: -1, r: 1 }, scale: "logit" });
    expect(words.rows.map(({ score }) => score?.toFixed(6))).toEqual(["-1.098612", "1.098612"]);
    const turned = wordscores(two, { references: { l: 1, r: -1 }, scale: "logit" });
    expect(turned.words.rows.map(({ word }) => word)).toEqual(["y", "x"]);
  });

  it("have no number for a word of one reference, unless counts are smoothed", () => {
    const two = matrixOf(
      ["l", "r"],
      ["x", "y", "z"],
      [
        [3, 0, 2],
        [1, 3, 2],
      ],
    );
    const scale = wordscores(two, { references: { l: -1, r: 1 }, scale: "logit" });
    expect(scale.words.rows.find(({ word }) => word === "y")).toMatchObject({ score: null, status: "undefined" });
    expect(
      wordscores(two, { references: { l: -1, r: 1 }, scale: "logit", smoothing: 1 }).words.rows.every(
        ({ status }) => status === "ok",
      ),
    ).toBe(true);
  });
});

it("does not care for the order of documents, and turns with the scale", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }), {
        minLength: 3,
        maxLength: 6,
      }),
      (rows) => {
        const ids = rows.map((_, d) => `d${d}`);
        const names = ["a", "b", "c", "e"];
        const scale = wordscores(matrixOf(ids, names, rows), { references: { d0: -1, d1: 2 } });
        const turned = wordscores(matrixOf(ids.toReversed(), names, rows.toReversed()), {
          references: { d0: 1, d1: -2 },
        });
        for (const [d, { position }] of scale.rows.entries())
          expect(-(turned.rows.at(-1 - d)?.position ?? 0)).toBeCloseTo(position ?? Number.NaN, 10);
      },
    ),
  );
});

it("leads from a word to its places, and has no position for a text without scored words", () => {
  const said = tokens(
    corpus([
      { id: "l", text: "Tax and aid." },
      { id: "r", text: "Tax and trade." },
      { id: "v", text: "Aid now." },
      { id: "w", text: "Hello!" },
    ]),
  );
  const scale = wordscores(said, { references: { l: -1, r: 1 } });
  const aid = scale.words.rows.findIndex(({ word }) => word === "aid");
  expect(passages(scale.words, { row: aid }).map(({ id, match }) => [id, match])).toEqual([
    ["l", "aid"],
    ["v", "Aid"],
  ]);
  expect(scale.rows.at(-1)).toMatchObject({ document: "w", position: null, tokens: 0, status: "too-little-data" });
});

describe("refusals", () => {
  it.each([
    ["no references", {}, "[bad-option]"],
    ["one position", { R1: 1, R2: 1 }, "[bad-option]"],
    ["an unknown text", { R1: 1, R99: 2 }, '"R99" is none of: R1, R2'],
    ["a position that is no number", { R1: 1, R2: Number.NaN }, '"R2" has NaN [bad-option]'],
  ])("%s", (_, given, message) => {
    expect(() => wordscores(invented, { references: given as Readonly<Record<string, number>> })).toThrow(message);
  });

  it("logit with more than two references", () => {
    expect(() => wordscores(invented, { references, scale: "logit" })).toThrow(
      "two references for the scale logit, but there are 5",
    );
  });
});
