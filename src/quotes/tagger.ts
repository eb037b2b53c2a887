// tagger: labels each word as part of a source, a cue or a content: a linear chain over hashed features.

import { bucket } from "./hashed.ts";
import type { TagFeatures } from "./tag-features.ts";

/** Tag 0 is outside; then beginning and inside of source (1, 2), cue (3, 4) and content (5, 6). */
export const tagCount = 7;

/** Weights of a step: before times tag, row 7 for the start of the paragraph. */
export const stepSize: number = 8 * tagCount;

/** Columns of a row of `emit`: one more than tags, so that no row lies across two lines of the processor's cache. */
export const rowSize = 8;

/** Weights of a chain: `emit[bucket * 8 + tag]`, and for every kind of border between two words `step[border * 56 + before * 7 + tag]`. */
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
  const moves = weights.trained === true ? movesOf(weights.step) : null;
  return { path, chances: () => marginals(scores, features.borders, { step: weights.step, moves }) };
}

/** The score of every tag for every word. The sum over tags is written out: most of the time of a reading is spent here. */
export function emissions({ emit, bits }: TaggerWeights, { width, hashes }: TagFeatures): Float64Array {
  const count = hashes.length / width;
  const scores = new Float64Array(count * tagCount);
  for (let i = 0; i < count; i++) {
    let o = 0;
    let s = 0;
    let t = 0;
    let u = 0;
    let v = 0;
    let c = 0;
    let d = 0;
    const end = (i + 1) * width;
    for (let k = i * width; k < end; k++) {
      const hash = hashes[k] as number;
      if (hash === 0) break;
      const place = bucket(hash, bits) * rowSize;
      o += emit[place] as number;
      s += emit[place + 1] as number;
      t += emit[place + 2] as number;
      u += emit[place + 3] as number;
      v += emit[place + 4] as number;
      c += emit[place + 5] as number;
      d += emit[place + 6] as number;
    }
    const at = i * tagCount;
    scores[at] = o;
    scores[at + 1] = s;
    scores[at + 2] = t;
    scores[at + 3] = u;
    scores[at + 4] = v;
    scores[at + 5] = c;
    scores[at + 6] = d;
  }
  return scores;
}

/** The tags that each tag may follow. */
const origins: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, tag) =>
  Array.from({ length: tagCount }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

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
        for (const before of origins[tag] as readonly number[]) {
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
  {
    step,
    moves = null,
    pairs = null,
  }: { readonly step: Float32Array; readonly moves?: Float64Array | null; readonly pairs?: Float64Array | null },
): Float64Array {
  const lattice = latticeOf(scores, borders, moves ?? exponentials(step, borders));
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
  /** Exponentials of steps, and where those into each word begin. */
  readonly move: Float64Array;
  readonly at: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
}

const allowed: readonly number[] = Array.from({ length: stepSize }, (_, k) => k).filter((k) =>
  mayFollow(Math.floor(k / tagCount), k % tagCount),
);

const known = new WeakMap<Float32Array, Float64Array>();

/** The exponentials of all steps of a trained model, computed once. */
function movesOf(step: Float32Array): Float64Array {
  const found = known.get(step);
  if (found !== undefined) return found;
  const moves = exponentials(step, null);
  known.set(step, moves);
  return moves;
}

/** Exponentials of the steps over some borders, by default all; steps that cannot be taken stay zero. */
function exponentials(step: Float32Array, borders: Uint16Array | null): Float64Array {
  const moves = new Float64Array(step.length);
  const all = borders ?? Uint16Array.from({ length: step.length / stepSize }, (_, k) => k);
  for (const border of new Set(all))
    for (const k of allowed) moves[border * stepSize + k] = Math.exp(step[border * stepSize + k] ?? 0);
  return moves;
}

function placesOf(borders: Uint16Array): Int32Array {
  const places = new Int32Array(borders.length);
  for (let i = 0; i < borders.length; i++) places[i] = (borders[i] as number) * stepSize;
  return places;
}

function latticeOf(scores: Float64Array, borders: Uint16Array, move: Float64Array): Lattice {
  const count = scores.length / tagCount;
  const shift = new Float64Array(scores.length);
  for (let i = 0; i < count; i++) {
    let top = impossible;
    for (let tag = 0; tag < tagCount; tag++) top = Math.max(top, scores[i * tagCount + tag] ?? 0);
    for (let tag = 0; tag < tagCount; tag++)
      shift[i * tagCount + tag] = Math.exp(Math.max(floor, (scores[i * tagCount + tag] ?? 0) - top));
  }
  return {
    count,
    shift,
    move,
    at: placesOf(borders),
    forward: new Float64Array(scores.length),
    backward: new Float64Array(scores.length),
    scale: new Float64Array(count),
  };
}

function forwardPass({ count, shift, move, at, forward, scale }: Lattice): void {
  for (let i = 0; i < count; i++) {
    const into = at[i] ?? 0;
    let sum = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      let mass = 0;
      if (i === 0) mass = move[into + 7 * tagCount + tag] ?? 0;
      else
        for (let before = 0; before < tagCount; before++)
          mass += (forward[(i - 1) * tagCount + before] ?? 0) * (move[into + before * tagCount + tag] ?? 0);
      const value = mass * (shift[i * tagCount + tag] ?? 0);
      forward[i * tagCount + tag] = value;
      sum += value;
    }
    scale[i] = sum;
    for (let tag = 0; tag < tagCount; tag++) forward[i * tagCount + tag] = (forward[i * tagCount + tag] ?? 0) / sum;
  }
}

function backwardPass({ count, shift, move, at, backward, scale }: Lattice): void {
  backward.fill(1, (count - 1) * tagCount);
  for (let i = count - 2; i >= 0; i--) {
    const out = at[i + 1] ?? 0;
    for (let tag = 0; tag < tagCount; tag++) {
      let mass = 0;
      for (let next = 0; next < tagCount; next++)
        mass +=
          (move[out + tag * tagCount + next] ?? 0) *
          (shift[(i + 1) * tagCount + next] ?? 0) *
          (backward[(i + 1) * tagCount + next] ?? 0);
      backward[i * tagCount + tag] = mass / (scale[i + 1] ?? 1);
    }
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
        (move[at + k] ?? 0) *
        (shift[i * tagCount + tag] ?? 0) *
        (backward[i * tagCount + tag] ?? 0);
      pairs[at + k] = (pairs[at + k] ?? 0) + mass / (scale[i] ?? 1);
    }
  }
}
