// minHash: sixty numbers that stand for a document; two documents share each with the probability of their Jaccard similarity.

import { random } from "../core/random.ts";

/** It divides by 1, 2, 3, 4, 5, 6 and 10: the lengths a band can have. */
export const signatureLength = 60;
const bandLengths = [10, 6, 5, 4, 3, 2, 1] as const;

export type MinHash = (hashes: Int32Array) => Int32Array;

/**
 * A function of shingle hashes to a signature: for each of sixty seeded orderings of all hashes, the smallest.
 *
 * @source Broder 1997, doi:10.1109/SEQUEN.1997.666900
 * @cost O(60 × shingles)
 */
export function minHash(seed: number): MinHash {
  const stream = random(seed);
  const factors = Int32Array.from({ length: signatureLength }, () => stream.integer(4294967296) | 1);
  const masks = Int32Array.from({ length: signatureLength }, () => stream.integer(4294967296));
  return (hashes) => {
    const signature = new Int32Array(signatureLength).fill(0x7fffffff);
    for (let k = 0; k < signatureLength; k++) {
      const factor = factors[k] ?? 1;
      const mask = masks[k] ?? 0;
      let least = 0x7fffffff;
      for (let i = 0; i < hashes.length; i++) {
        let value = Math.imul((hashes[i] ?? 0) ^ mask, factor);
        value ^= value >>> 16;
        if (value < least) least = value;
      }
      signature[k] = least;
    }
    return signature;
  };
}

/**
 * How many numbers of the signature make a band, so that two documents at the threshold share at least one band but for a chance of one in a thousand:
 * the longest band with `(1 − threshold^r)^(60 / r) ≤ 0.001`. Longer bands meet fewer documents that are not alike.
 *
 * @source Leskovec, Rajaraman & Ullman 2014, Mining of Massive Datasets, section 3.4
 */
export function bandLength(threshold: number): number {
  return bandLengths.find((r) => (1 - threshold ** r) ** (signatureLength / r) <= 0.001) ?? 1;
}

/** One number for a band of a signature. */
export function bandKey(signatures: Int32Array, from: number, length: number): number {
  let high = 0xdeadbeef | 0;
  let low = length;
  for (let k = from; k < from + length; k++) {
    const value = signatures[k] ?? 0;
    high = Math.imul(high ^ value, 2654435761);
    high ^= high >>> 15;
    low = Math.imul(low ^ value, 1597334677);
    low ^= low >>> 13;
  }
  return (low >>> 0) * 2097152 + (high >>> 11);
}
