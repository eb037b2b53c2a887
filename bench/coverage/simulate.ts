// simulate: documents with bursty words, of which the true rate is known.

import type { Random } from "../../src/core/random.ts";

/** How documents are made. Words are the more bursty the smaller `shape` is; Infinity makes them independent (Poisson). */
export interface Design {
  readonly documents: number;
  /** The mean length, in tokens, and the spread of its logarithm. */
  readonly tokens: number;
  readonly spread: number;
  /** The true rate per token. */
  readonly rate: number;
  readonly shape: number;
}

/** Counts and lengths of simulated documents. */
export interface Simulated {
  readonly counts: readonly number[];
  readonly tokens: readonly number[];
}

/** A corpus of documents whose rates vary as a gamma variable: counts are negative binomial. */
export function simulate({ documents, tokens, spread, rate, shape }: Design, source: Random): Simulated {
  const lengths = Array.from({ length: documents }, () =>
    Math.max(20, Math.round(tokens * Math.exp(spread * normal(source) - (spread * spread) / 2))),
  );
  const counts = lengths.map((length) => poisson(length * rate * burst(shape, source), source));
  return { counts, tokens: lengths };
}

/** A multiplier of mean 1: gamma with this shape. */
export function burst(shape: number, source: Random): number {
  return Number.isFinite(shape) ? gamma(shape, source) / shape : 1;
}

function normal(source: Random): number {
  return Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next());
}

/** Marsaglia and Tsang 2000, doi:10.1145/358407.358414. */
function gamma(shape: number, source: Random): number {
  if (shape < 1) return gamma(shape + 1, source) * (1 - source.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(source);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - source.next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** By adding up exponential waiting times, in steps that do not underflow. */
export function poisson(mean: number, source: Random): number {
  let count = 0;
  for (let left = mean; ; ) {
    left += Math.log(1 - source.next());
    if (left < 0) return count;
    count++;
  }
}
