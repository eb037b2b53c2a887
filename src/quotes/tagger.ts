// tagger: labels each word as part of a source, a cue or a content: a linear chain over hashed features.

import { bucket } from "./hashed.ts";
import type { TagFeatures } from "./tag-features.ts";

/** Tag 0 is outside; then beginning and inside of source (1, 2), cue (3, 4) and content (5, 6). */
export const tagCount = 7;

/** Weights of a step: before times tag, row 7 for the start of the paragraph. */
export const stepSize: number = 8 * tagCount;

/** Weights of a chain: `emit[bucket * 7 + tag]`, and for every kind of border between two words `step[border * 56 + before * 7 + tag]`. */
export interface TaggerWeights {
  readonly bits: number;
  readonly emit: Float32Array;
  readonly step: Float32Array;
  /** The weights will not change any more. */
  readonly trained?: boolean;
}

const impossible = -1e9;
/** Scores further below the best of a word are lifted to this, lest a word lose all its chances to rounding. */
const floor = -60;

/** Whether a tag may follow another; 7 is the start. */
export function mayFollow(before: number, tag: number): boolean {
  if (tag === 0 || tag % 2 === 1) return true;
  return before === tag || before === tag - 1;
}

/** The tags of a paragraph, and how likely each was: seven chances a word. `eager` is added to the beginning of a content. */
export function tagger(
  features: TagFeatures,
  { weights, eager }: { readonly weights: TaggerWeights; readonly eager: number },
): { readonly path: Uint8Array; readonly chances: () => Float64Array } {
  const scores = emissions(weights, features);
  const path = bestTags(scores, features.borders, { step: weights.step, eager });
  return { path, chances: () => marginals(scores, features.borders, weights) };
}

/** The score of every tag for every word. The sum over tags is written out: most of the time of a reading is spent here. */
export function emissions(weights: TaggerWeights, { width, hashes }: TagFeatures): Float64Array {
  const count = hashes.length / width;
  const scores = new Float64Array(count * tagCount);
  const { emit, bits } = weights;
  const used = usedRows(weights);
  for (let i = 0; i < count; i++) {
    let [o, s, t, u, v, c, d] = [0, 0, 0, 0, 0, 0, 0];
    for (let k = i * width; k < (i + 1) * width; k++) {
      const hash = hashes[k] as number;
      if (hash === 0) break;
      const row = bucket(hash, bits);
      if (used[row] === 0) continue;
      const place = row * tagCount;
      o += emit[place] as number;
      s += emit[place + 1] as number;
      t += emit[place + 2] as number;
      u += emit[place + 3] as number;
      v += emit[place + 4] as number;
      c += emit[place + 5] as number;
      d += emit[place + 6] as number;
    }
    scores.set([o, s, t, u, v, c, d], i * tagCount);
  }
  return scores;
}

const known = new WeakMap<Float32Array, Uint8Array>();

/** Which rows of a trained table hold a weight: most do not, and a byte each is quicker to look up. While a table is trained, all count. */
function usedRows({ emit, trained = false }: TaggerWeights): Uint8Array {
  const found = known.get(emit);
  if (found !== undefined) return found;
  const used = new Uint8Array(emit.length / tagCount).fill(trained ? 0 : 1);
  if (trained) emit.forEach((weight, k) => (weight === 0 ? 0 : (used[Math.floor(k / tagCount)] = 1)));
  known.set(emit, used);
  return used;
}

/** The best sequence of tags. `eager` is added to the beginning of a content: more finds, fewer sure ones. */
export function bestTags(
  scores: Float64Array,
  borders: Uint16Array,
  { step, eager }: { readonly step: Float32Array; readonly eager: number },
): Uint8Array {
  const count = scores.length / tagCount;
  const best = new Float64Array(count * tagCount);
  const from = new Uint8Array(count * tagCount);
  for (let i = 0; i < count; i++) {
    const at = (borders[i] ?? 0) * stepSize;
    for (let tag = 0; tag < tagCount; tag++) {
      let top = impossible;
      let origin = 0;
      if (i === 0) top = mayFollow(7, tag) ? (step[at + 7 * tagCount + tag] ?? 0) : impossible;
      else
        for (let before = 0; before < tagCount; before++) {
          if (!mayFollow(before, tag)) continue;
          const score = (best[(i - 1) * tagCount + before] ?? 0) + (step[at + before * tagCount + tag] ?? 0);
          if (score > top) {
            top = score;
            origin = before;
          }
        }
      best[i * tagCount + tag] = top + (scores[i * tagCount + tag] ?? 0) + (tag === 5 ? eager : 0);
      from[i * tagCount + tag] = origin;
    }
  }
  const path = new Uint8Array(count);
  let last = 0;
  for (let tag = 1; tag < tagCount; tag++)
    if ((best[(count - 1) * tagCount + tag] ?? 0) > (best[(count - 1) * tagCount + last] ?? 0)) last = tag;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = last;
    last = from[i * tagCount + last] ?? 0;
  }
  return path;
}

/** Chances of every tag for every word. `pairs`, if given, gets the chances of neighbouring tags added under their border. */
export function marginals(
  scores: Float64Array,
  borders: Uint16Array,
  { step, pairs = null }: { readonly step: Float32Array; readonly pairs?: Float64Array | null },
): Float64Array {
  const lattice = latticeOf(scores, borders, step);
  forwardPass(lattice);
  backwardPass(lattice);
  if (pairs !== null) addPairs(pairs, borders, lattice);
  const { forward, backward } = lattice;
  return forward.map((value, k) => value * (backward[k] ?? 0));
}

interface Lattice {
  readonly count: number;
  /** Exponentials of the scores, the best of each word being 1. */
  readonly shift: Float64Array;
  /** Exponentials of the steps into each word. */
  readonly move: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
}

const allowed: readonly number[] = Array.from({ length: stepSize }, (_, k) => k).filter((k) =>
  mayFollow(Math.floor(k / tagCount), k % tagCount),
);

function latticeOf(scores: Float64Array, borders: Uint16Array, step: Float32Array): Lattice {
  const count = scores.length / tagCount;
  const shift = new Float64Array(scores.length);
  const move = new Float64Array(count * stepSize);
  for (let i = 0; i < count; i++) {
    let top = impossible;
    for (let tag = 0; tag < tagCount; tag++) top = Math.max(top, scores[i * tagCount + tag] ?? 0);
    for (let tag = 0; tag < tagCount; tag++)
      shift[i * tagCount + tag] = Math.exp(Math.max(floor, (scores[i * tagCount + tag] ?? 0) - top));
    const at = (borders[i] ?? 0) * stepSize;
    for (const k of allowed) move[i * stepSize + k] = Math.exp(step[at + k] ?? 0);
  }
  return {
    count,
    shift,
    move,
    forward: new Float64Array(scores.length),
    backward: new Float64Array(scores.length),
    scale: new Float64Array(count),
  };
}

function forwardPass({ count, shift, move, forward, scale }: Lattice): void {
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      let mass = 0;
      if (i === 0) mass = move[7 * tagCount + tag] ?? 0;
      else
        for (let before = 0; before < tagCount; before++)
          mass += (forward[(i - 1) * tagCount + before] ?? 0) * (move[i * stepSize + before * tagCount + tag] ?? 0);
      const value = mass * (shift[i * tagCount + tag] ?? 0);
      forward[i * tagCount + tag] = value;
      sum += value;
    }
    scale[i] = sum;
    for (let tag = 0; tag < tagCount; tag++) forward[i * tagCount + tag] = (forward[i * tagCount + tag] ?? 0) / sum;
  }
}

function backwardPass({ count, shift, move, backward, scale }: Lattice): void {
  backward.fill(1, (count - 1) * tagCount);
  for (let i = count - 2; i >= 0; i--)
    for (let tag = 0; tag < tagCount; tag++) {
      let mass = 0;
      for (let next = 0; next < tagCount; next++)
        mass +=
          (move[(i + 1) * stepSize + tag * tagCount + next] ?? 0) *
          (shift[(i + 1) * tagCount + next] ?? 0) *
          (backward[(i + 1) * tagCount + next] ?? 0);
      backward[i * tagCount + tag] = mass / (scale[i + 1] ?? 1);
    }
}

function addPairs(
  pairs: Float64Array,
  borders: Uint16Array,
  { count, shift, move, forward, backward, scale }: Lattice,
): void {
  const start = (borders[0] ?? 0) * stepSize + 7 * tagCount;
  for (let tag = 0; tag < tagCount; tag++)
    pairs[start + tag] = (pairs[start + tag] ?? 0) + (forward[tag] ?? 0) * (backward[tag] ?? 0);
  for (let i = 1; i < count; i++) {
    const at = (borders[i] ?? 0) * stepSize;
    for (const k of allowed) {
      const before = Math.floor(k / tagCount);
      const tag = k % tagCount;
      if (before === 7) continue;
      const mass =
        (forward[(i - 1) * tagCount + before] ?? 0) *
        (move[i * stepSize + k] ?? 0) *
        (shift[i * tagCount + tag] ?? 0) *
        (backward[i * tagCount + tag] ?? 0);
      pairs[at + k] = (pairs[at + k] ?? 0) + mass / (scale[i] ?? 1);
    }
  }
}
