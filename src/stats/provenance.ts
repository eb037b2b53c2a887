// provenance: which corpus a statistic was made from, for its method.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Method } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { tokensCount } from "../tokens/count.ts";

const known = new WeakMap<Tokens | FeatureMatrix, Method["corpus"]>();

/**
 * The hash and size of what was counted. Tokens know their corpus; a matrix without one is known by its own content, in whatever order its
 * documents and features stand.
 *
 * @cost O(characters) or O(cells) once for a value, then remembered
 */
export function provenance(source: Tokens | FeatureMatrix): Method["corpus"] {
  const found = known.get(source) ?? (source.kind === "tokens" ? ofTokens(source) : ofMatrix(source));
  known.set(source, found);
  return found;
}

/** Pads are no tokens. */
function ofTokens(tokens: Tokens): Method["corpus"] {
  const { ids, corpus } = tokens;
  return { hash: fingerprint(corpus), documents: corpus.documents.length, tokens: tokensCount(tokens)(0, ids.length) };
}

/** Sums of mixed cells: addition does not care for order. */
function ofMatrix({ index, features, bounds, columns, values }: FeatureMatrix): Method["corpus"] {
  const names = features.map((feature) => hashText(feature));
  let [high, low, tokens] = [0, 0, 0];
  for (const [d, id] of index.ids.entries()) {
    let row = hashText(id + JSON.stringify(index.vars[d]));
    for (let k = bounds[d] ?? 0; k < (bounds[d + 1] ?? 0); k++) {
      const value = values[k] ?? 0;
      tokens += value;
      row = (row + mix((names[columns[k] ?? 0] ?? 0) ^ Math.imul(Math.round(value * 65536), 0x85ebca6b))) | 0;
    }
    high = (high + mix(row)) | 0;
    low = (low + mix(row ^ 0x5bd1e995)) | 0;
  }
  return { hash: hex(high) + hex(low), documents: index.ids.length, tokens };
}

/** The provenance of two parts of a corpus together, as that of the whole matrix would be. */
export function addProvenance(a: Method["corpus"], b: Method["corpus"]): Method["corpus"] {
  const add = (from: number, to: number): string =>
    hex((Number.parseInt(a.hash.slice(from, to), 16) + Number.parseInt(b.hash.slice(from, to), 16)) | 0);
  return { hash: add(0, 8) + add(8, 16), documents: a.documents + b.documents, tokens: a.tokens + b.tokens };
}

function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let z = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
