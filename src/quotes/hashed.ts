// hashed: a linear model over named features, kept as numbers under the hashes of their names.

/** Weights of features by hash; a feature without a weight counts nothing. */
export interface Weights {
  readonly bits: number;
  readonly values: Float32Array;
}

/** A 32-bit mix of a number into a hash. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b);
}

/** FNV-1a over the code units, mixed once more. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** The place of a hash in a table of 2^bits. */
export function bucket(hash: number, bits: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> (32 - bits);
}

/** The score of a list of features: the sum of their weights. */
export function hashed(weights: Weights, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.values[bucket(feature, weights.bits)] ?? 0;
  return sum;
}
