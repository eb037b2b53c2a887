// shingles: the overlapping runs of k tokens of a document, by which near-duplicates are known.

import type { Tokens } from "../core/tokens.ts";

/** One 32-bit hash for each form of the vocabulary, from its letters: the same in every corpus. */
export function formHashes(vocabulary: readonly string[]): Int32Array {
  return Int32Array.from(vocabulary, (form) => {
    let hash = 0x811c9dc5 | 0;
    for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
    return mixed(hash);
  });
}

/** The hashes of a document's shingles, repeats and all. A document of fewer than `size` tokens is one shingle; an empty one has none. */
export function shingleHashes({ ids, bounds }: Tokens, document: number, { forms, size }: ShingleForm): Int32Array {
  const first = bounds[document] ?? 0;
  const length = (bounds[document + 1] ?? first) - first;
  const width = Math.min(size, length);
  const hashes = new Int32Array(length === 0 ? 0 : length - width + 1);
  for (let i = 0; i < hashes.length; i++) {
    let hash = width;
    for (let j = first + i; j < first + i + width; j++) {
      hash = Math.imul(hash ^ (forms[ids[j] ?? 0] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hashes[i] = hash;
  }
  return hashes;
}

export interface ShingleForm {
  /** Of `formHashes`. */
  readonly forms: Int32Array;
  /** In tokens. */
  readonly size: number;
}

/** The shingles themselves, each once, as text of token numbers: what the true Jaccard similarity is counted from. */
export function shingles({ ids, bounds }: Tokens, document: number, size: number): ReadonlySet<string> {
  const first = bounds[document] ?? 0;
  const end = bounds[document + 1] ?? first;
  const width = Math.min(size, end - first);
  const found = new Set<string>();
  if (width > 0) for (let i = first; i + width <= end; i++) found.add(ids.subarray(i, i + width).join());
  return found;
}

function mixed(hash: number): number {
  let z = hash ^ (hash >>> 16);
  z = Math.imul(z, 0x21f0aaad);
  z ^= z >>> 15;
  return Math.imul(z, 0x735a2d97);
}
