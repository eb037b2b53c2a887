// Correspondence analysis: quanteda's figures, the laws of the decomposition, and what is refused.

import { describe, expect, it } from "vitest";
import { correspondence, type CorrespondenceRow } from "../../../src/stats/scaling/correspondence.ts";
import { addresses, invented, matrixOf, run } from "../../helpers/scaling.ts";

const { lbg, sotu } = run;
const onAxis = (rows: readonly CorrespondenceRow[], axis: number): readonly CorrespondenceRow[] =>
  rows.filter((row) => row.axis === axis);

/** Both have axes of arbitrary sign: the first figure that is not small decides. */
function agree(own: readonly number[], figures: readonly number[], tolerance: number): void {
  const sign = Math.sign(own.reduce((sum, value, i) => sum + value * (figures[i] ?? 0), 0));
  for (const [i, value] of own.entries()) expect(Math.abs(sign * value - (figures[i] ?? 9))).toBeLessThan(tolerance);
}

describe("the invented texts of Laver, Benoit & Garry", () => {
  const map = correspondence(invented, { axes: 5 });

  it("has the singular values of quanteda", () => {
    for (const [k, { singularValue }] of map.axes.entries()) expect(singularValue).toAgreeWith(lbg.ca.sv[k], 1e-10);
  });

  it("and its coordinates of documents and words", () => {
    expect(onAxis(map.rows, 1)).toHaveLength(6);
    for (const axis of [1, 2]) {
      agree(
        onAxis(map.rows, axis).map(({ standard }) => standard),
        lbg.ca.rowcoord_dim1_2.map((both) => both[axis - 1] as number),
        1e-9,
      );
      agree(
        onAxis(map.words.rows, axis).map(({ standard }) => standard),
        lbg.ca.colcoord_dim1_2.map((both) => both[axis - 1] as number),
        1e-9,
      );
    }
  });

  it("shares all of the inertia among all axes, and each axis among its points", () => {
    expect(map.axes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const axis of [1, 2, 3, 4, 5]) {
      const rows = onAxis(map.rows, axis);
      expect(rows.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(1, 12);
      expect(rows.reduce((sum, { mass, standard }) => sum + mass * standard, 0)).toBeCloseTo(0, 10);
      expect(rows.reduce((sum, { mass, standard }) => sum + mass * standard ** 2, 0)).toBeCloseTo(1, 10);
    }
  });
});

it("agrees with quanteda on the State of the Union since 1981", () => {
  const map = correspondence(addresses());
  for (const [k, { singularValue }] of map.axes.entries()) expect(singularValue).toAgreeWith(sotu.ca.sv[k], 1e-8);
  agree(
    onAxis(map.rows, 1).map(({ standard }) => standard),
    sotu.ca.row1,
    1e-7,
  );
});

it("puts texts of one profile on one point, whatever their length", () => {
  const { rows } = correspondence(
    matrixOf(
      ["a", "b", "c"],
      ["x", "y", "z"],
      [
        [1, 2, 3],
        [10, 20, 30],
        [5, 1, 1],
      ],
    ),
    { axes: 1 },
  );
  expect(rows[0]?.principal).toBeCloseTo(rows[1]?.principal ?? 9, 12);
});

it("refuses more axes than there are", () => {
  expect(() => correspondence(invented, { axes: 6 })).toThrow("from 1 to 5 axes");
  expect(() => correspondence(matrixOf(["a"], ["x"], [[1]]))).toThrow("there are 1 documents and 1 words");
});

it("refuses documents that use every word alike: there is no axis", () => {
  const alike = matrixOf(
    ["a", "b"],
    ["x", "y"],
    [
      [1, 2],
      [2, 4],
    ],
  );
  expect(() => correspondence(alike, { axes: 1 })).toThrow("needs documents that differ in their words");
});
