// nearLinks: which documents are nearly the same, found by bands of their signatures and confirmed by their shingles.

import type { Tokens } from "../core/tokens.ts";
import { jaccard } from "./jaccard.ts";
import { bandKey, bandLength, minHash, signatureLength } from "./min-hash.ts";
import { formHashes, shingleHashes, shingles } from "./shingles.ts";

/** Two documents by their places, and the share of shingles they have in common. */
export interface NearLink {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
  /** The document of the group that comes first. */
  readonly group: number;
}

export interface NearLinksOptions {
  /** The documents to look at, in an order that does not hang on the corpus. */
  readonly among: readonly number[];
  readonly threshold: number;
  readonly size: number;
  readonly seed: number;
}

/** A document is compared with so many others of its band; corpora made from one template would take all day otherwise. */
const looks = 64;

/**
 * The links that join alike documents into groups: of documents that are joined by others already, no further link is looked for.
 *
 * @cost O(60 × tokens), and the shingles of those that are compared
 */
export function nearLinks(tokens: Tokens, { among, threshold, size, seed }: NearLinksOptions): readonly NearLink[] {
  const signatures = sign(tokens, { among, size, seed });
  const groups = Int32Array.from(among, (_, i) => i);
  const similar = comparer(tokens, { among, threshold, size });
  const links: Omit<NearLink, "group">[] = [];
  const length = bandLength(threshold);
  for (let band = 0; band < signatureLength; band += length)
    for (const bucket of buckets(signatures, band, length))
      for (const [i, j] of pairs(bucket)) {
        const [one, other] = [rootOf(groups, i), rootOf(groups, j)];
        const similarity = one === other ? null : similar(i, j);
        if (similarity === null) continue;
        groups[Math.max(one, other)] = Math.min(one, other);
        links.push({ first: j, second: i, similarity });
      }
  return links.map(({ first, second, similarity }) => ({
    first: among[first] ?? 0,
    second: among[second] ?? 0,
    similarity,
    group: among[rootOf(groups, second)] ?? 0,
  }));
}

function sign(tokens: Tokens, { among, size, seed }: Omit<NearLinksOptions, "threshold">): Int32Array {
  const forms = formHashes(tokens.vocabulary);
  const signature = minHash(seed);
  const all = new Int32Array(among.length * signatureLength);
  for (const [i, document] of among.entries())
    all.set(signature(shingleHashes(tokens, document, { forms, size })), i * signatureLength);
  return all;
}

/** Documents that share a band, two or more. */
function* buckets(signatures: Int32Array, band: number, length: number): Generator<readonly number[]> {
  const first = new Map<number, number>();
  const shared = new Map<number, number[]>();
  for (let i = 0; i * signatureLength < signatures.length; i++) {
    const key = bandKey(signatures, i * signatureLength + band, length);
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else if (shared.has(key)) shared.get(key)?.push(i);
    else shared.set(key, [before, i]);
  }
  yield* shared.values();
}

/** Each document of a bucket with those just before it. */
function* pairs(bucket: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, i] of bucket.entries()) {
    for (let back = Math.max(0, at - looks); back < at; back++) yield [i, bucket[back] ?? i];
  }
}

/** The head of a group; the way there is made shorter for the next who asks. */
function rootOf(groups: Int32Array, i: number): number {
  let at = i;
  while (groups[at] !== at) {
    const above = groups[groups[at] ?? at] ?? at;
    groups[at] = above;
    at = above;
  }
  return at;
}

/** The true similarity, if it reaches the threshold. The sets of the last few documents are kept: the next pair often has one of them. */
function comparer(
  tokens: Tokens,
  { among, threshold, size }: Omit<NearLinksOptions, "seed">,
): (a: number, b: number) => number | null {
  const kept = new Map<number, ReadonlySet<string>>();
  const shinglesOf = (i: number): ReadonlySet<string> => {
    const known = kept.get(i);
    if (known !== undefined) return known;
    if (kept.size >= looks) kept.clear();
    const made = shingles(tokens, among[i] ?? 0, size);
    kept.set(i, made);
    return made;
  };
  return (a, b) => {
    const [one, other] = [shinglesOf(a), shinglesOf(b)];
    if (Math.min(one.size, other.size) < threshold * Math.max(one.size, other.size)) return null;
    const similarity = jaccard(one, other);
    return similarity >= threshold ? similarity : null;
  };
}
