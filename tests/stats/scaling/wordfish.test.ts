// Wordfish: planted positions, quanteda's path to its digits, where the fit truly ends, and what is refused.

import { describe, expect, it } from "vitest";
import { random } from "../../../src/core/random.ts";
import { wordfish } from "../../../src/stats/scaling/wordfish.ts";
import { addresses, invented, matrixOf, run } from "../../helpers/scaling.ts";

const { lbg, sotu } = run;

/** Counts drawn from the model itself. */
function simulated(theta: readonly number[], words: number, seed: number, size = 4) {
  const source = random(seed);
  const poisson = (mean: number): number => {
    let [count, product] = [0, source.next()];
    const limit = Math.exp(-mean);
    while (product > limit) {
      count++;
      product *= source.next();
    }
    return count;
  };
  const beta = Array.from({ length: words }, () => 2 * (source.next() - 0.5) * 1.5);
  const rows = theta.map((position) => beta.map((slope) => poisson(size * Math.exp(slope * position))));
  return matrixOf(
    theta.map((_, d) => `d${d}`),
    beta.map((_, w) => `w${w}`),
    rows,
  );
}

const line = Array.from({ length: 12 }, (_, d) => (d - 5.5) / 3.60555127546399);

describe("quanteda's path", () => {
  it("stops where it stops for the example of Laver, Benoit & Garry, at round 22", () => {
    const { rows, words, fit } = wordfish(invented, {
      direction: ["R1", "R5"],
      compat: "quanteda",
    });
    for (const [d, { position, standardError }] of rows.entries()) {
      expect(position).toAgreeWith(lbg.wordfish.theta[d], 1e-11);
      expect(standardError).toAgreeWith(lbg.wordfish.se_theta[d], 1e-10);
    }
    expect(fit).toMatchObject({ rounds: 22, converged: true });
    const beta = new Map(words.rows.map((row) => [row.word, row]));
    for (const [w, word] of lbg.features.entries()) {
      expect(beta.get(word)?.beta).toAgreeWith(lbg.wordfish.beta[w], 1e-10);
      expect(beta.get(word)?.psi).toAgreeWith(lbg.wordfish.psi[w], 1e-10);
    }
  });

  it("ends where it ends for the State of the Union since 1981, at round 100", () => {
    const { rows, words, fit, notices } = wordfish(addresses(), {
      direction: [sotu.wordfish.dir[1], sotu.wordfish.dir[0]],
      compat: "quanteda",
    });
    for (const [d, { position, standardError }] of rows.entries()) {
      expect(position).toAgreeWith(sotu.wordfish.theta[d], 1e-8);
      expect(standardError).toAgreeWith(sotu.wordfish.se[d], 1e-8);
    }
    const own = new Map(words.rows.map((row) => [row.word, row.beta]));
    for (const [w, word] of sotu.first50.entries())
      expect(own.get(word)).toAgreeWith(sotu.wordfish.beta_first50[w], 1e-8);
    expect(fit).toMatchObject({ rounds: 100, converged: false });
    expect(notices[0]?.code).toBe("not-converged");
  });
});

describe("the fit to its end", () => {
  it("is near quanteda's for the State of the Union, whose last steps were not taken", () => {
    const { rows, fit } = wordfish(addresses(), { direction: [sotu.wordfish.dir[1], sotu.wordfish.dir[0]] });
    expect(fit.converged).toBe(true);
    const furthest = Math.max(
      ...rows.map(({ position }, d) => Math.abs((position ?? 9) - (sotu.wordfish.theta[d] ?? 0))),
    );
    expect(furthest).toBeLessThan(0.05);
  });

  it("does not move when it is begun anew with more rounds, and is the same for documents in another order", () => {
    const matrix = simulated(line, 60, 3);
    const { rows } = wordfish(matrix, { direction: ["d0", "d11"] });
    const longer = wordfish(matrix, { direction: ["d0", "d11"], tolerance: 1e-11 });
    for (const [d, { position }] of rows.entries())
      expect(Math.abs((position ?? 9) - (longer.rows[d]?.position ?? 0))).toBeLessThan(1e-5);
    const dense = Array.from({ length: 12 }, (_, d) => {
      const row = matrix.features.map(() => 0);
      for (let k = matrix.bounds[d] as number; k < (matrix.bounds[d + 1] as number); k++)
        row[matrix.columns[k] as number] = matrix.values[k] as number;
      return row;
    });
    const turned = wordfish(matrixOf(matrix.index.ids.toReversed(), matrix.features, dense.toReversed()), {
      direction: ["d0", "d11"],
    });
    for (const [d, { position }] of rows.entries())
      expect(Math.abs((position ?? 9) - (turned.rows.at(-1 - d)?.position ?? 0))).toBeLessThan(1e-5);
  });

  it("recovers planted positions, and most of its intervals hold them", () => {
    const { rows } = wordfish(simulated(line, 300, 5), { direction: ["d0", "d11"] });
    const error = rows.map(({ position }, d) => Math.abs((position ?? 9) - (line[d] as number)));
    expect(Math.max(...error)).toBeLessThan(0.15);
    const held = rows.filter(
      ({ low, high }, d) => (low ?? 9) <= (line[d] as number) && (high ?? -9) >= (line[d] as number),
    ).length;
    expect(held).toBeGreaterThanOrEqual(8);
  });

  it("finds no more spread than Poisson's in counts drawn from it, and widens standard errors only where there is more", () => {
    const matrix = simulated(line, 300, 7);
    const { fit } = wordfish(matrix);
    expect(fit.dispersion).toBeGreaterThan(0.9);
    expect(fit.dispersion).toBeLessThan(1.1);
    const wide = { ...matrix, values: matrix.values.map((value, k) => (k % 2 === 0 ? value * 6 : value)) };
    const [plain, quasi] = [wordfish(wide), wordfish(wide, { dispersion: "quasipoisson" })];
    expect((quasi.rows[0]?.standardError ?? 0) / (plain.rows[0]?.standardError ?? 1)).toBeCloseTo(
      Math.sqrt(plain.fit.dispersion),
      8,
    );
  });

  it("points where it is told", () => {
    const matrix = simulated(line, 60, 9);
    const [up, down] = [wordfish(matrix, { direction: ["d0", "d11"] }), wordfish(matrix, { direction: ["d11", "d0"] })];
    for (const [d, { position }] of up.rows.entries()) expect(down.rows[d]?.position).toBeCloseTo(-(position ?? 9), 12);
  });

  it("leaves a document without words where it is, without a position", () => {
    const matrix = matrixOf(
      ["a", "b", "empty", "c"],
      ["x", "y"],
      [
        [3, 1],
        [2, 2],
        [0, 0],
        [1, 3],
      ],
    );
    expect(wordfish(matrix).rows[2]).toMatchObject({ document: "empty", position: null, status: "too-little-data" });
  });
});

it.each([
  [
    "two documents",
    () =>
      wordfish(
        matrixOf(
          ["a", "b"],
          ["x", "y"],
          [
            [1, 2],
            [2, 1],
          ],
        ),
      ),
    "three documents with words or more, but there are 2",
  ],
  ["a direction that is not there", () => wordfish(invented, { direction: ["R1", "R9"] }), '"R9" is none of: R1, R2'],
  ["a compat it does not know", () => wordfish(invented, { compat: "austin" as never }), "[bad-option]"],
])("refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

describe("documents that no word sets apart", () => {
  it("have no positions, on either path", () => {
    for (const compat of ["none", "quanteda"] as const)
      for (const rows of [
        [
          [2, 1],
          [2, 1],
          [4, 2],
        ],
        [[1], [2], [3]],
      ]) {
        const words = (rows[0] ?? []).map((_, w) => `w${w}`);
        const found = wordfish(matrixOf(["a", "b", "c"], words, rows), { compat });
        expect(found.rows.map(({ position, status }) => [position, status])).toEqual([
          [null, "undefined"],
          [null, "undefined"],
          [null, "undefined"],
        ]);
        expect(found.notices.map(({ code }) => code)).toEqual(["no-difference"]);
      }
  });
});
