import { describe, expect, it } from "vitest";
import { lbfgs, type Slope } from "../../src/math/lbfgs.ts";
import { newton, type Curvature } from "../../src/math/newton.ts";
import { byR } from "../helpers/linear-algebra.ts";

const column = (name: string): readonly number[] => byR[name] ?? [];

/** Minus the log likelihood of a logistic or Poisson regression, with derivatives. Parameters are those of standardised columns. */
function regression(
  y: readonly number[],
  names: readonly string[],
  link: "logit" | "log",
): (b: Float64Array) => Curvature {
  const scaled = names.map((name) => column(name).map((value) => value / scaleOf(name)));
  const rows = y.map((_, i) => [1, ...scaled.map((values) => values[i] ?? 0)]);
  return (b) => {
    let value = 0;
    const gradient = new Float64Array(b.length);
    const hessian = Array.from(b, () => new Float64Array(b.length));
    for (const [i, row] of rows.entries()) {
      const eta = row.reduce((sum, x, j) => sum + x * (b[j] ?? 0), 0);
      const mean = link === "log" ? Math.exp(eta) : 1 / (1 + Math.exp(-eta));
      value += (link === "log" ? mean : Math.log1p(Math.exp(-Math.abs(eta))) + Math.max(eta, 0)) - (y[i] ?? 0) * eta;
      const weight = link === "log" ? mean : mean * (1 - mean);
      for (const [j, x] of row.entries()) {
        gradient[j] = (gradient[j] ?? 0) + (mean - (y[i] ?? 0)) * x;
        const line = hessian[j] as Float64Array;
        for (const [k, z] of row.entries()) line[k] = (line[k] ?? 0) + weight * x * z;
      }
    }
    return { value, gradient, hessian };
  };
}

/** Keeps the parameters of one size. */
const scaleOf = (name: string): number => ({ hp: 100, qsec: 10 })[name] ?? 1;

function banana(x: Float64Array): Slope {
  const [a = 0, b = 0] = x;
  return {
    value: (1 - a) ** 2 + 100 * (b - a * a) ** 2,
    gradient: Float64Array.of(-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)),
  };
}

describe.each([
  ["lbfgs", lbfgs],
  ["newton", newton],
] as const)("%s", (_, minimise) => {
  it("finds the coefficients of R's glm to 1e-10, and its deviance to 1e-12: logistic", () => {
    const found = minimise([0, 0, 0], { of: regression(column("am"), ["wt", "hp"], "logit"), tolerance: 1e-11 });
    const own = [found.at[0], found.at[1], (found.at[2] ?? 0) / 100];
    for (const [k, value] of own.entries()) expect(value).toAgreeWith(byR["logistic"]?.[k], 1e-10);
    expect(2 * found.value).toAgreeWith(Number(byR["logisticDeviance"]), 1e-12);
    expect(found.status).not.toBe("unfinished");
  });

  it("finds those of a Poisson regression", () => {
    const of = regression(column("carb"), ["wt", "hp", "qsec"], "log");
    const { at } = minimise([0, 0, 0, 0], { of, tolerance: 1e-11 });
    const own = [at[0], at[1], (at[2] ?? 0) / 100, (at[3] ?? 0) / 10];
    for (const [k, value] of own.entries()) expect(value).toAgreeWith(byR["poisson"]?.[k], 1e-10);
  });

  it("says when it had too few iterations, and leaves its start alone", () => {
    const start = [0, 0, 0];
    const found = minimise(start, { of: regression(column("am"), ["wt", "hp"], "logit"), iterations: 1 });
    expect(found.status).toBe("unfinished");
    expect(start).toEqual([0, 0, 0]);
  });
});

describe("lbfgs", () => {
  it("goes along a curved valley to (1, 1), Rosenbrock's minimum", () => {
    const { at, status } = lbfgs([-1.2, 1], { of: banana });
    expect(status).toBe("converged");
    expect(at[0]).toAgreeWith(1, 1e-10);
    expect(at[1]).toAgreeWith(1, 1e-10);
  });
});
