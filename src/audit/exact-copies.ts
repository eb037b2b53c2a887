// exactCopies: documents with the same text, but for the space in and around it.

import type { Corpus } from "../core/corpus.ts";
import { expectKind } from "../core/expect-kind.ts";

/** The code units that are white space to a regular expression. */
const white: ReadonlySet<number> = new Set(
  Array.from(
    "\t\n\v\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A",
    (sign) => sign.charCodeAt(0),
  ),
);

/**
 * Groups of documents whose texts are the same letter for letter once every run of white space is one blank. Empty texts are no copies of each other.
 * For texts that are nearly the same use `nearDuplicates`.
 *
 * @returns Groups of two or more places of documents, each in corpus order, groups by their first.
 * @cost O(characters)
 */
export function exactCopies(corpus: Corpus): readonly (readonly number[])[] {
  expectKind(corpus, "corpus", "exactCopies");
  const buckets = new Map<number, number[]>();
  for (const [d, { text }] of corpus.documents.entries()) {
    const key = hash(text);
    if (key === null) continue;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [d]);
    else bucket.push(d);
  }
  return [...buckets.values()]
    .filter((bucket) => bucket.length > 1)
    .flatMap((bucket) => sameText(corpus, bucket))
    .sort(([a = 0], [b = 0]) => a - b);
}

/** Two texts may have one hash: the texts decide. */
function sameText(corpus: Corpus, bucket: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const d of bucket) {
    const plain = (corpus.documents[d]?.text ?? "").trim().replaceAll(/\s+/gu, " ");
    const group = groups.get(plain);
    if (group === undefined) groups.set(plain, [d]);
    else group.push(d);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Of all that is not white space; `null` where there is nothing. */
function hash(text: string): number | null {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57 | 0;
  let seen = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit <= 32 || unit >= 0xa0) && white.has(unit)) continue;
    seen = true;
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
    high ^= high >>> 15;
  }
  // 53 bits: a whole number that Map keeps apart.
  return seen ? ((low ^ (low >>> 13)) >>> 0) * 2097152 + (high >>> 11) : null;
}
