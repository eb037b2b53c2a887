// contextSpread: how unsure the lengths of coefficients are: the jackknife over clusters of contexts.

import { embeddingFit, type EmbeddingData, type EmbeddingFit } from "./embedding-fit.ts";

/** By term, and how many parts were left out. */
export interface ContextSpread {
  readonly standardErrors: Float64Array;
  readonly parts: number;
}

/** The jackknife of the debiased squared norms: without each cluster, or without each of 400 parts of them. */
export function contextSpread(
  data: EmbeddingData,
  rows: readonly number[],
  fit: EmbeddingFit,
): ContextSpread | undefined {
  const order = new Map<number, number>();
  for (const i of rows) if (!order.has(data.clusters[i] as number)) order.set(data.clusters[i] as number, order.size);
  const parts = Math.min(400, order.size);
  if (parts < 2) return undefined;
  const without = Array.from({ length: parts }, (_, part) =>
    embeddingFit(
      data,
      rows.filter((i) => (order.get(data.clusters[i] as number) as number) % parts !== part),
    ),
  );
  if (without.includes(undefined)) return undefined;
  const standardErrors = fit.squared.map((_, t) => {
    const values = without.map(
      (one) => ((one as EmbeddingFit).squared[t] as number) - ((one as EmbeddingFit).bias[t] as number),
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / parts;
    return Math.sqrt(((parts - 1) / parts) * values.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  });
  return { standardErrors, parts };
}
