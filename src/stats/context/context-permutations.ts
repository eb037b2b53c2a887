// contextPermutations: could a coefficient as long have come about had the groups meant the same?

import { random } from "../../core/random.ts";
import { embeddingFit, type EmbeddingData, type EmbeddingFit } from "./embedding-fit.ts";

/** Variables are dealt anew over the clusters; where they vary inside of one, over contexts. */
export function contextPermutations(
  data: EmbeddingData,
  rows: readonly number[],
  { fit, permutations, seed }: { readonly fit: EmbeddingFit; readonly permutations: number; readonly seed: number },
): Float64Array {
  const { width, x, clusters } = data;
  const first = new Map<number, number>();
  const constant = rows.every((i) => {
    const before = first.get(clusters[i] as number);
    if (before === undefined) first.set(clusters[i] as number, i);
    return (
      before === undefined ||
      Array.from({ length: width }, (_, a) => a).every((a) => x[i * width + a] === x[before * width + a])
    );
  });
  const units = constant ? [...first.keys()] : rows;
  const unitOf = new Map(units.map((unit, u) => [unit, u]));
  const valuesOf = units.map((unit) => (constant ? (first.get(unit) as number) : unit));
  const source = random(seed);
  const extreme = new Float64Array(width);
  const observed = fit.squared.map((value, t) => value - (fit.bias[t] as number));
  for (let draw = 0; draw < permutations; draw++) {
    const dealt = valuesOf.slice();
    for (let u = dealt.length - 1; u > 0; u--) {
      const other = source.integer(u + 1);
      [dealt[u], dealt[other]] = [dealt[other] as number, dealt[u] as number];
    }
    const mixed = x.slice();
    for (const i of rows) {
      const from = dealt[unitOf.get(constant ? (clusters[i] as number) : i) as number] as number;
      for (let a = 0; a < width; a++) mixed[i * width + a] = x[from * width + a] as number;
    }
    const one = embeddingFit({ ...data, x: mixed }, rows);
    // A deal that leaves nothing to tell apart says nothing against chance.
    for (let t = 0; t < width; t++) {
      const value = one === undefined ? Number.POSITIVE_INFINITY : (one.squared[t] as number) - (one.bias[t] as number);
      if (value >= (observed[t] as number)) extreme[t] = (extreme[t] as number) + 1;
    }
  }
  return extreme.map((count) => (count + 1) / (permutations + 1));
}
