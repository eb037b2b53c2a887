import { describe, expect, it } from "vitest";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { sparseTranspose } from "../../src/math/sparse-transpose.ts";

describe("sparseTranspose", () => {
  it("turns rows into columns, empty ones too", () => {
    const turned = sparseTranspose(
      sparseMatrix([
        [0, 1, 2],
        [0, 0, 0],
      ]),
    );
    expect(turned).toEqual(
      sparseMatrix([
        [0, 0],
        [1, 0],
        [2, 0],
      ]),
    );
  });
});
