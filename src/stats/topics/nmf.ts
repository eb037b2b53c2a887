// nmf: topics as the factors of a matrix without negative numbers.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { random } from "../../core/random.ts";
import { sparseOperator } from "../../math/sparse-operator.ts";
import { truncatedSvd } from "../../math/truncated-svd.ts";
import { featuresOrigin, withOrigin } from "../../features/origin.ts";
import { provenance } from "../provenance.ts";
import { nameTopics } from "./name-topics.ts";
import { lengthsOf } from "./run-chain.ts";
import type { TopicModel } from "./topic-model.ts";

/** The options of `nmf()`. */
export interface NmfOptions {
  /** How many topics. */
  readonly topics: number;
  /** What is made small: squared differences, or the divergence of counts (default `divergence`). */
  readonly loss?: "squared" | "divergence";
  /** `svd` (default) begins at the singular vectors, so that there is one answer; `random` at seeded numbers. */
  readonly start?: "svd" | "random";
  /** At most so many steps (default 500). */
  readonly iterations?: number;
  /** It stops where ten steps improve the loss by less than this share of it (default 1e-5). */
  readonly tolerance?: number;
  readonly seed?: number;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Non-negative matrix factorisation: documents × words ≈ (documents × topics) (topics × words). Use it on short texts, or on tf-idf; with `svd` there is no chance in it. Its shares have no posterior: `topicPrevalence` takes intervals over documents
 * alone, `topicEffects` those of the regression.
 *
 * @param matrix Counts or weights, none negative.
 * @param options `topics`: required. `loss` `divergence`, `start` `svd`, `iterations` 500, `tolerance` 1e-5, `seed` 1; `onProgress`.
 * @returns A model; topics by size; rows of both factors as shares that sum to one. `method.totals.loss` is what is left over.
 * @throws bad-option; unknown-option; empty-corpus; wrong-value.
 * @source Lee & Seung 2001, Algorithms for non-negative matrix factorization; Boutsidis & Gallopoulos 2008, doi:10.1016/j.patcog.2007.09.010 (start)
 * @cost O(iterations × cells × topics)
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * nmf(features(tokens(corpus(texts))), { topics: 2 }).topics; // => ["1 jobs tax trade", "2 army war navy"]
 */
export function nmf(matrix: FeatureMatrix, options: NmfOptions): TopicModel {
  expectKind(matrix, "features", "nmf");
  expectOptions(
    options,
    { topics: true, loss: true, start: true, iterations: true, tolerance: true, seed: true, onProgress: true },
    "nmf",
  );
  const {
    topics,
    loss = "divergence",
    start = "svd",
    iterations = 500,
    tolerance = 1e-5,
    seed = 1,
    onProgress,
  } = options;
  check(matrix, { topics, loss, start, iterations, tolerance });
  const width = matrix.features.length;
  const factors = start === "svd" ? fromSvd(matrix, topics, seed) : fromChance(matrix, topics, seed);
  const step = loss === "squared" ? squaredStep : divergenceStep;
  let before = Number.POSITIVE_INFINITY;
  let now = lossOf(matrix, factors, loss);
  for (let i = 1; i <= iterations; i++) {
    step(matrix, factors);
    onProgress?.(i, iterations);
    if (i % 10 !== 0) continue;
    before = now;
    now = lossOf(matrix, factors, loss);
    if (before - now <= tolerance * before) break;
  }
  const { documentTopics, topicWords } = asShares(factors, topics);
  const model: TopicModel = {
    kind: "topic-model",
    topics: nameTopics(topicWords, { features: matrix.features, topics }),
    features: matrix.features,
    index: matrix.index,
    lengths: lengthsOf(matrix),
    documentTopics,
    topicWords,
    draws: [],
    alpha: 0,
    method: {
      name: "nmf",
      options: { topics, loss, start, iterations, tolerance },
      formula:
        loss === "squared"
          ? "Σ (X − W H)², least by multiplicative steps"
          : "Σ X ln(X / W H) − X + W H, least by multiplicative steps",
      sources: [
        "Lee & Seung 2001, Algorithms for non-negative matrix factorization",
        "Boutsidis & Gallopoulos 2008, doi:10.1016/j.patcog.2007.09.010",
      ],
      seed: start === "random" ? seed : null,
      corpus: provenance(matrix),
      totals: { loss: lossOf(matrix, factors, loss), words: width },
    },
  };
  return withOrigin(model, featuresOrigin(matrix));
}

function check(
  matrix: FeatureMatrix,
  options: Required<Pick<NmfOptions, "topics" | "loss" | "start" | "iterations" | "tolerance">>,
): void {
  const fail = (needs: string, got: string, choices: readonly string[] = []): never => {
    throw new HustingsError("bad-option", { who: "nmf", needs, got, choices });
  };
  const { topics, loss, start, iterations, tolerance } = options;
  if (matrix.values.some((value) => !(value >= 0)))
    throw new HustingsError("wrong-value", {
      who: "nmf",
      needs: "a matrix without negative numbers",
      got: "it has some",
    });
  if (!matrix.values.some((value) => value > 0))
    throw new HustingsError("empty-corpus", { who: "nmf", needs: "a document with a word", got: "there is none" });
  const most = Math.min(matrix.index.ids.length, matrix.features.length);
  if (!Number.isInteger(topics) || topics < 1 || topics > most)
    fail(`1 to ${most} topics, not more than documents or words`, `${topics}`);
  if (!["squared", "divergence"].includes(loss)) fail("a known loss", `"${loss}" is none`, ["squared", "divergence"]);
  if (!["svd", "random"].includes(start)) fail("a known start", `"${start}" is none`, ["svd", "random"]);
  if (!Number.isInteger(iterations) || iterations < 1) fail("iterations from one up, a whole number", `${iterations}`);
  if (!(tolerance >= 0)) fail("a tolerance from zero up", `${tolerance}`);
}

/** Documents × topics by document, and words × topics by word: the topics of either stand together. */
interface Factors {
  readonly w: Float64Array;
  readonly h: Float64Array;
  readonly topics: number;
}

const tiny = 1e-12;

function fromChance(matrix: FeatureMatrix, topics: number, seed: number): Factors {
  const source = random(seed);
  const [documents, width] = [matrix.index.ids.length, matrix.features.length];
  const mean = Math.sqrt(matrix.values.reduce((sum, value) => sum + value, 0) / documents / width / topics);
  const drawn = (length: number): Float64Array => Float64Array.from({ length }, () => mean * (0.5 + source.next()));
  return { w: drawn(documents * topics), h: drawn(width * topics), topics };
}

/** NNDSVD with the mean in place of zeros: of each pair of singular vectors the side, positive or negative, that holds more. */
function fromSvd(matrix: FeatureMatrix, topics: number, seed: number): Factors {
  const { features, index, values } = matrix;
  const {
    left,
    right,
    values: sizes,
  } = truncatedSvd(sparseOperator({ width: features.length, ...matrix }), { count: topics, seed });
  const mean = values.reduce((sum, value) => sum + value, 0) / index.ids.length / features.length;
  const w = new Float64Array(index.ids.length * topics).fill(Math.sqrt(mean / topics) / 100);
  const h = new Float64Array(features.length * topics).fill(Math.sqrt(mean / topics) / 100);
  for (let k = 0; k < topics; k++) {
    const [u, v] = [left[k] as Float64Array, right[k] as Float64Array];
    const sizeOf = (vector: Float64Array, sign: 1 | -1): number =>
      Math.sqrt(vector.reduce((sum, value) => sum + Math.max(0, sign * value) ** 2, 0));
    const sign = sizeOf(u, 1) * sizeOf(v, 1) >= sizeOf(u, -1) * sizeOf(v, -1) ? 1 : -1;
    const [inU, inV] = [sizeOf(u, sign), sizeOf(v, sign)];
    const scale = Math.sqrt((sizes[k] as number) * inU * inV);
    for (const [d, value] of u.entries()) if (sign * value > 0) w[d * topics + k] = (scale * sign * value) / inU;
    for (const [f, value] of v.entries()) if (sign * value > 0) h[f * topics + k] = (scale * sign * value) / inV;
  }
  return { w, h, topics };
}

/** What W H gives for a cell. */
function product({ w, h, topics }: Factors, d: number, f: number): number {
  let sum = 0;
  for (let k = 0; k < topics; k++) sum += (w[d * topics + k] as number) * (h[f * topics + k] as number);
  return sum;
}

function columnSums(factor: Float64Array, topics: number): Float64Array {
  const sums = new Float64Array(topics);
  for (let at = 0; at < factor.length; at++) sums[at % topics] = (sums[at % topics] as number) + (factor[at] as number);
  return sums;
}

/** Sums over documents or words of products of two topics. */
function gram(factor: Float64Array, topics: number): Float64Array {
  const result = new Float64Array(topics * topics);
  for (let row = 0; row < factor.length; row += topics)
    for (let a = 0; a < topics; a++)
      for (let b = 0; b < topics; b++)
        result[a * topics + b] =
          (result[a * topics + b] as number) + (factor[row + a] as number) * (factor[row + b] as number);
  return result;
}

/** For every cell, what it adds to one factor: its value, or its value over what W H gives, times the other factor. */
function gathered(matrix: FeatureMatrix, factors: Factors, to: "w" | "h", ratio: boolean): Float64Array {
  const { w, h, topics } = factors;
  const result = new Float64Array(to === "w" ? w.length : h.length);
  const other = to === "w" ? h : w;
  const { bounds, columns, values } = matrix;
  for (let d = 0; d + 1 < bounds.length; d++)
    for (let c = bounds[d] as number; c < (bounds[d + 1] as number); c++) {
      const f = columns[c] as number;
      const value = (values[c] as number) / (ratio ? product(factors, d, f) + tiny : 1);
      const [at, from] = to === "w" ? [d * topics, f * topics] : [f * topics, d * topics];
      for (let k = 0; k < topics; k++)
        result[at + k] = (result[at + k] as number) + value * (other[from + k] as number);
    }
  return result;
}

function divergenceStep(matrix: FeatureMatrix, factors: Factors): void {
  for (const to of ["h", "w"] as const) {
    const factor = factors[to];
    const above = gathered(matrix, factors, to, true);
    const below = columnSums(to === "h" ? factors.w : factors.h, factors.topics);
    for (let at = 0; at < factor.length; at++)
      factor[at] = ((factor[at] as number) * (above[at] as number)) / ((below[at % factors.topics] as number) + tiny);
  }
}

function squaredStep(matrix: FeatureMatrix, factors: Factors): void {
  const { topics } = factors;
  for (const to of ["h", "w"] as const) {
    const factor = factors[to];
    const above = gathered(matrix, factors, to, false);
    const square = gram(to === "h" ? factors.w : factors.h, topics);
    for (let row = 0; row < factor.length; row += topics) {
      const old = factor.slice(row, row + topics);
      for (let k = 0; k < topics; k++) {
        let below = tiny;
        for (let j = 0; j < topics; j++) below += (old[j] as number) * (square[j * topics + k] as number);
        factor[row + k] = ((old[k] as number) * (above[row + k] as number)) / below;
      }
    }
  }
}

/** What is left over; empty cells are summed by the sums of the factors. */
function lossOf(matrix: FeatureMatrix, factors: Factors, loss: "squared" | "divergence"): number {
  const { w, h, topics } = factors;
  const { bounds, columns, values } = matrix;
  let sum = 0;
  for (let d = 0; d + 1 < bounds.length; d++)
    for (let c = bounds[d] as number; c < (bounds[d + 1] as number); c++) {
      const value = values[c] as number;
      const made = product(factors, d, columns[c] as number);
      if (loss === "squared") sum += (value - made) ** 2 - made ** 2;
      else if (value > 0) sum += value * Math.log(value / (made + tiny)) - value;
    }
  if (loss === "divergence") {
    const [a, b] = [columnSums(w, topics), columnSums(h, topics)];
    return a.reduce((total, one, k) => total + one * (b[k] as number), sum);
  }
  const [a, b] = [gram(w, topics), gram(h, topics)];
  return a.reduce((total, one, at) => total + one * (b[at] as number), sum);
}

/** Both factors as shares, topics by size. */
function asShares(
  { w, h }: Factors,
  topics: number,
): { readonly documentTopics: Float64Array; readonly topicWords: Float64Array } {
  const width = h.length / topics;
  const totals = columnSums(h, topics);
  const weights = w.map((value, at) => value * (totals[at % topics] as number));
  const sizes = columnSums(weights, topics);
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const documentTopics = weights.map((_, at) => {
    const row = at - (at % topics);
    let all = 0;
    for (let k = 0; k < topics; k++) all += weights[row + k] as number;
    return all === 0 ? Number.NaN : (weights[row + (order[at % topics] as number)] as number) / all;
  });
  const topicWords = Float64Array.from({ length: topics * width }, (_, at) => {
    const k = order[Math.floor(at / width)] as number;
    return (totals[k] as number) === 0 ? 1 / width : (h[(at % width) * topics + k] as number) / (totals[k] as number);
  });
  return { documentTopics, topicWords };
}
