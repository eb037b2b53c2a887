// A short name for content: equal content has the equal fingerprint, changed content almost surely another.

import type { Corpus } from "./corpus.ts";

const known = new WeakMap<Corpus, string>();

/**
 * The fingerprint of a corpus: 64 bits over ids, texts and variables in order, as 16 hex digits. It finds accidents, not forgeries.
 *
 * @cost O(characters) once for a corpus, then remembered.
 */
export function fingerprint(corpus: Corpus): string {
  const found = known.get(corpus);
  if (found !== undefined) return found;
  const state = { high: 0xdeadbeef | 0, low: 0x41c6ce57 | 0 };
  for (const document of corpus.documents) {
    absorb(state, document.id);
    absorb(state, document.text);
    absorb(state, JSON.stringify(document.vars));
  }
  const result = hex(state.high) + hex(state.low);
  known.set(corpus, result);
  return result;
}

/** Two 32-bit multiply-and-mix lanes over the code units, closed by the length so that boundaries count. */
function absorb(state: { high: number; low: number }, text: string): void {
  let { high, low } = state;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
    high ^= high >>> 15;
  }
  state.high = Math.imul(high ^ (low >>> 13) ^ text.length, 2246822507);
  state.low = Math.imul(low ^ (high >>> 16) ^ text.length, 3266489909);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
