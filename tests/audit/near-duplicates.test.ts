// nearDuplicates: counted by hand on short texts, by brute force on random ones.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jaccard } from "../../src/audit/jaccard.ts";
import { nearDuplicates } from "../../src/audit/near-duplicates.ts";
import { shingles } from "../../src/audit/shingles.ts";
import { random } from "../../src/core/random.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const word = fc.integer({ min: 0, max: 25 }).map((n) => String.fromCharCode(97 + n).repeat(3));
const texts = fc.array(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
  { maxLength: 8 },
);

/** Words that nobody else has, and one in `every` of them changed. */
function pair(seed: number, every: number): readonly [string, string] {
  const draw = random(seed);
  const words = Array.from({ length: 200 }, () => `w${draw.integer(1000000)}`);
  return [words.join(" "), words.map((one, i) => (i % every === every - 1 ? `x${one}` : one)).join(" ")];
}

describe("nearDuplicates", () => {
  it("gives the true share of shingles, by hand", () => {
    const three = corpus([
      { id: "long", text: "a b c d e f g h" },
      { id: "other", text: "z y x w v u" },
      { id: "cut", text: "A, b; c d e f g!" },
    ]);
    // Shingles of three: abc bcd cde def efg fgh, and abc bcd cde def efg: 5 of 6.
    const table = nearDuplicates(tokens(three), { size: 3 });
    expect(table.rows).toEqual([{ group: 1, document: "long", other: "cut", similarity: 5 / 6, documents: 2 }]);
    expect(passages(table, { row: 0 }).map(({ id }) => id)).toEqual(["long", "cut"]);
    expect(nearDuplicates(tokens(three), { size: 3, threshold: 0.84 }).rows).toEqual([]);
  });

  it("joins chains into one group, and names groups by their first document", () => {
    const chain = ["a b c d e", "b c d e f", "c d e f g"].map((text, i) => ({ id: `c${i}`, text }));
    const twins = ["q r s t", "q r s t"].map((text, i) => ({ id: `a${i}`, text }));
    // Neighbours share three of five words, the ends of the chain two of six.
    const { rows } = nearDuplicates(tokens(corpus([...chain, ...twins])), { size: 1, threshold: 0.6 });
    expect(rows).toEqual([
      { group: 1, document: "a1", other: "a0", similarity: 1, documents: 2 },
      { group: 2, document: "c1", other: "c0", similarity: 4 / 6, documents: 3 },
      { group: 2, document: "c2", other: "c1", similarity: 4 / 6, documents: 3 },
    ]);
  });

  it("says nothing of documents without a word", () => {
    expect(nearDuplicates(tokens(corpus(["", "...", ""]))).rows).toEqual([]);
  });

  it("lists only what is true: every similarity is that of the shingles", () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0.2, max: 1, noNaN: true }), (made, threshold) => {
        const cut = tokens(corpus(made));
        const place = new Map(cut.index.ids.map((id, d) => [id, d]));
        for (const row of nearDuplicates(cut, { threshold, size: 2 }).rows) {
          const [a, b] = [row.document, row.other].map((id) => shingles(cut, place.get(id) ?? 0, 2));
          expect(row.similarity).toBe(jaccard(a as ReadonlySet<string>, b as ReadonlySet<string>));
          expect(row.similarity).toBeGreaterThanOrEqual(threshold);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("finds a copy that is added, however the documents are ordered", () => {
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 9 }), (made, words) => {
        const documents = [...made, words.join(" "), words.join(", ")].map((text, i) => ({ id: `d${i}`, text }));
        const rows = nearDuplicates(tokens(corpus(documents))).rows;
        expect(nearDuplicates(tokens(corpus(documents.toReversed()))).rows).toEqual(rows);
        const last = rows.filter(({ document, other }) => [document, other].includes(`d${documents.length - 1}`));
        expect(last.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("finds at least 99 in 100 pairs just above the threshold", () => {
    // Every 45th word changed: 4 words spoil 5 shingles each, 176 of 216 are shared: 0.815.
    const found = Array.from({ length: 200 }, (_, i) => {
      const [a, b] = pair(i, 45);
      return nearDuplicates(tokens(corpus([a, b])), { seed: i }).rows.length;
    });
    expect(found.filter((rows) => rows === 1).length).toBeGreaterThanOrEqual(198);
  });

  it("keeps its pace on a thousand copies of one form", () => {
    const [form] = pair(1, 50);
    const copies = Array.from({ length: 1000 }, (_, i) => `${form} signed by number${i}`);
    expect(nearDuplicates(tokens(corpus(copies))).rows.length).toBe(999);
  });
});

describe("jaccard", () => {
  it("is shared by either", () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4, 5]))).toBe(2 / 5);
    expect(jaccard(new Set([1]), new Set())).toBe(0);
    expect(jaccard(new Set(), new Set())).toBeNaN();
  });
});
