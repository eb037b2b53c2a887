// The tails and quantiles of math/ against R and, where R itself is not exact, against 60-digit arithmetic: 1e-10 relative.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/math/beta-quantile.ts";
import { betaTail } from "../../src/math/beta-tail.ts";
import { binomialTail } from "../../src/math/binomial-tail.ts";
import { chiSquaredTail } from "../../src/math/chi-squared-tail.ts";
import { fTail } from "../../src/math/f-tail.ts";
import { gammaQuantile } from "../../src/math/gamma-quantile.ts";
import { gammaTail } from "../../src/math/gamma-tail.ts";
import { logGamma } from "../../src/math/log-gamma.ts";
import { normalQuantile } from "../../src/math/normal-quantile.ts";
import { normalTail } from "../../src/math/normal-tail.ts";
import { poissonTail } from "../../src/math/poisson-tail.ts";
import { tQuantile } from "../../src/math/t-quantile.ts";
import { tTail } from "../../src/math/t-tail.ts";

interface Case {
  readonly f: string;
  readonly args: readonly [number, number, number];
  readonly value: string;
}

const rows: readonly Case[] = ["distributions", "deep-tails"].flatMap((name) => {
  const text = readFileSync(new URL(`../oracle/${name}.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly rows: readonly Case[] }).rows;
});

type Tail = "lower" | "upper";
type Args = readonly [number, number, number];

const ours: Readonly<Record<string, (args: Args, tail: Tail) => number>> = {
  normal: ([z], tail) => normalTail(z, { tail, as: "log" }),
  chisq: ([x, df], tail) => chiSquaredTail(x, { df, tail, as: "log" }),
  gamma: ([x, shape], tail) => gammaTail(x, { shape, tail, as: "log" }),
  beta: ([x, a, b], tail) => betaTail(x, { a, b, tail, as: "log" }),
  t: ([t, df], tail) => tTail(t, { df, tail, as: "log" }),
  f: ([f, df1, df2], tail) => fTail(f, { df1, df2, tail, as: "log" }),
  binomial: ([k, n, p], tail) => binomialTail(k, { n, p, tail, as: "log" }),
  poisson: ([k, mean], tail) => poissonTail(k, { mean, tail, as: "log" }),
  "normal quantile": ([p]) => normalQuantile(p),
  "gamma quantile": ([p, shape], tail) => gammaQuantile(p, { shape, tail }),
  "t quantile": ([p, df]) => tQuantile(p, { df }),
  "beta quantile": ([p, a, b]) => betaQuantile(p, { a, b }),
  "log gamma": ([x]) => logGamma(x),
};

function value({ f, args }: Case): number {
  const tail = f.endsWith("upper") ? "upper" : "lower";
  return ours[f.replace(/ (?:upper|lower)$/u, "")]?.(args, tail) ?? Number.NaN;
}

/** The error of a logarithm is the relative error of the probability; close to 0 it is that of the complement. */
function error(found: number, wanted: number): number {
  if (found === wanted) return 0;
  return Math.abs(found - wanted) / Math.min(1, Math.abs(wanted)) / Math.max(1, Math.abs(wanted) / 700);
}

describe("tails and quantiles agree with their witnesses to 1e-10", () => {
  it.each(Object.keys(ours))("%s", (family) => {
    const cases = rows.filter(({ f }) => f.replace(/ (?:upper|lower)$/u, "") === family);
    expect(cases.length).toBeGreaterThan(5);
    expect(cases.filter((one) => !(error(value(one), Number(one.value)) < 1e-10))).toEqual([]);
  });
});
