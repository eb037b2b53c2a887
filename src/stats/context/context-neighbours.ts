// contextNeighbours: the words whose vectors point where the mean context of a group does.

import { random } from "../../core/random.ts";
import { bootstrapInterval } from "../../math/bootstrap-interval.ts";
import type { ContextEmbeddings } from "./context-embeddings.ts";
import type { NeighbourRow } from "./context-row.ts";
import type { WordVectors } from "./word-vectors.ts";

/** A group: the rows of its contexts, and the cluster of each. */
export interface ContextGroup {
  readonly group: string;
  readonly rows: readonly number[];
  readonly clusters: readonly number[];
}

/** How many, out of which, and how sure. */
export interface NeighbourSettings {
  readonly limit: number;
  readonly candidates: readonly string[] | undefined;
  readonly draws: number;
  readonly level: number;
  readonly seed: number;
  /** Fewer contexts have no neighbours. */
  readonly minContexts: number;
}

/**
 * The nearest words of each group, with basic bootstrap intervals of their cosines over clusters of contexts, on Fisher's scale: noise turns a mean away from every word, so that draws lie below the cosine and the interval above them. An interval says how sure the cosine is, not how sure the rank.
 *
 * @cost O(groups × (words + draws × limit) × dimensions)
 */
export function contextNeighbours(
  embeddings: ContextEmbeddings,
  vectors: WordVectors,
  groups: readonly ContextGroup[],
  settings: NeighbourSettings,
): readonly NeighbourRow[] {
  const wanted = settings.candidates === undefined ? undefined : new Set(settings.candidates);
  const candidates = vectors.words.flatMap((word, w) => ((wanted?.has(word) ?? true) ? [{ word, w }] : []));
  return groups.flatMap((group) => {
    if (group.rows.length < settings.minContexts) return [];
    const mean = meanOf(embeddings, group.rows);
    const near = candidates
      .map(({ word, w }) => ({ word, w, similarity: cosine(mean, vectors, w) }))
      .filter(({ similarity }) => Number.isFinite(similarity))
      .sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
      .slice(0, settings.limit);
    const means = drawnMeans(embeddings, group, settings);
    return near.map(({ word, w, similarity }, r): NeighbourRow => {
      const { low, high } = limitsOf(
        similarity,
        means.map((one) => cosine(one, vectors, w)),
        settings.level,
      );
      return {
        group: group.group,
        rank: r + 1,
        word,
        similarity,
        low,
        high,
        contexts: group.rows.length,
        interval: low === null ? "none" : "cluster-bootstrap",
        status: "ok",
      };
    });
  });
}

function limitsOf(
  similarity: number,
  drawn: readonly number[],
  level: number,
): { readonly low: number | null; readonly high: number | null } {
  if (drawn.length === 0) return { low: null, high: null };
  const { low, high } = bootstrapInterval(drawn, { estimate: similarity, method: "percentile", level });
  const turned = (limit: number): number => Math.tanh(2 * Math.atanh(similarity) - Math.atanh(limit));
  return { low: turned(high), high: turned(low) };
}

function meanOf({ values, dimensions }: ContextEmbeddings, rows: readonly number[]): Float64Array {
  const mean = new Float64Array(dimensions);
  for (const row of rows)
    for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] as number) + (values[row * dimensions + k] as number);
  return mean.map((sum) => sum / rows.length);
}

/** The mean context on each draw of whole clusters; none where there are fewer than ten. */
function drawnMeans(
  { values, dimensions }: ContextEmbeddings,
  { rows, clusters }: ContextGroup,
  { draws, seed }: NeighbourSettings,
): readonly Float64Array[] {
  const places = new Map<number, number>();
  for (const cluster of clusters) if (!places.has(cluster)) places.set(cluster, places.size);
  if (places.size < 10) return [];
  const sums = Array.from(places, () => new Float64Array(dimensions));
  for (const [i, row] of rows.entries()) {
    const sum = sums[places.get(clusters[i] as number) as number] as Float64Array;
    for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] as number) + (values[row * dimensions + k] as number);
  }
  const source = random(seed);
  // Cosines do not ask how long a vector is: a sum does for a mean.
  return Array.from({ length: draws }, () => {
    const total = new Float64Array(dimensions);
    for (let c = 0; c < sums.length; c++) {
      const sum = sums[source.integer(sums.length)] as Float64Array;
      for (let k = 0; k < dimensions; k++) total[k] = (total[k] as number) + (sum[k] as number);
    }
    return total;
  });
}

function cosine(x: Float64Array, { values, dimensions }: WordVectors, w: number): number {
  let [product, own, other] = [0, 0, 0];
  for (let k = 0; k < dimensions; k++) {
    const [a, b] = [x[k] as number, values[w * dimensions + k] as number];
    product += a * b;
    own += a * a;
    other += b * b;
  }
  return product / Math.sqrt(own * other);
}
