// Latent semantic analysis: by hand, quanteda's figures, and a matrix that comes back whole.

import { describe, expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { lsa } from "../../../src/stats/scaling/lsa.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { matrixOf } from "../../helpers/scaling.ts";
import { run, spoken } from "../../helpers/semantics.ts";

it("of a diagonal matrix has its numbers", () => {
  const space = lsa(matrixOf(["a", "b"], ["x", "y"], [[3, 0], [0, 4]])); // prettier-ignore
  expect(space.dimensions.map(({ singularValue }) => Math.round(singularValue * 1e9) / 1e9)).toEqual([4, 3]);
  expect(space.dimensions[0]?.share).toBeCloseTo(16 / 25, 12);
  const at = (name: string, dimension: number): number | undefined =>
    space.words.rows.find((row) => row.name === name && row.dimension === dimension)?.coordinate;
  expect(at("y", 1)).toBeCloseTo(4, 10);
  expect(at("x", 1)).toBeCloseTo(0, 10);
});

it("gives the matrix back where no dimension is left out", () => {
  const rows = [
    [1, 2, 0, 1],
    [0, 1, 3, 1],
    [2, 2, 1, 0],
  ];
  const space = lsa(matrixOf(["a", "b", "c"], ["w", "x", "y", "z"], rows));
  for (const [d, row] of rows.entries())
    for (const [w, count] of row.entries()) {
      const document = space.rows.slice(3 * d, 3 * d + 3);
      const word = space.words.rows.slice(3 * w, 3 * w + 3);
      expect(document.reduce((sum, { coordinate }, k) => sum + coordinate * (word[k]?.vector ?? 0), 0)).toBeCloseTo(
        count,
        10,
      );
    }
});

describe("lsa of the State of the Union since 1981", () => {
  const { matrix } = spoken();
  const space = lsa(matrix, { dimensions: 5 });

  it("has the singular values and vectors of quanteda, but for the sign", () => {
    expect([matrix.features.length, space.rows.length]).toEqual([run.words, 5 * run.documents.length]);
    for (const [k, value] of run.lsa.sk.entries()) expect(space.dimensions[k]?.singularValue).toAgreeWith(value);
    for (const [i, { vector }] of space.rows.entries())
      expect(Math.abs(vector)).toBeCloseTo(run.lsa.docs[Math.floor(i / 5)]?.[i % 5] as number, 9);
    for (const [w, vectors] of run.lsa.features.entries())
      for (const [k, value] of vectors.entries())
        expect(Math.abs(space.words.rows[5 * w + k]?.vector ?? 9)).toBeCloseTo(value, 9);
  });
});

it("leads from words to their places, and refuses more dimensions than there are", () => {
  const said = tokens(corpus(["war war", "peace"]));
  const space = lsa(said, { dimensions: 1 });
  expect(passages(space.words, { row: 1 })).toHaveLength(2);
  expect(() => lsa(said, { dimensions: 3 })).toThrow("from 1 to 2 dimensions");
  expect(() => lsa(said, { dimensions: 0 })).toThrow("[bad-option]");
});
