// Passages behind tables of a matrix are those that can be found by hand.

import { expect, it } from "vitest";
import {
  corpus,
  entropy,
  features,
  featuresGroup,
  featuresTrim,
  keyness,
  passages,
  similarity,
  tokens,
} from "../../src/index.ts";
import {
  documentsBehind,
  evidenced,
  idsByWord,
  openingsBehind,
  originOf,
  rowsNamed,
  wordsBehind,
} from "../../src/stats/evidenced.ts";
import { gathered } from "../../src/core/gathered-evidence.ts";
import type { Evidence } from "../../src/core/table.ts";
import type { Origin } from "../../src/features/origin.ts";

const house = corpus([
  { id: "1", text: "War ends. War and peace.", vars: { party: "B" } },
  { id: "2", text: "Peace now. No war.", vars: { party: "A" } },
  { id: "3", text: "Trade.", vars: { party: "B" } },
]);
const matrix = features(tokens(house));
const grouped = featuresGroup(matrix, { by: "party" });
const origin = originOf(grouped) as Origin;

/** The spans of each row as text. */
function read({ bounds, documents, starts, ends }: Evidence): readonly (readonly string[])[] {
  return Array.from(bounds.subarray(1), (end, row) =>
    Array.from({ length: end - (bounds[row] as number) }, (_, i) => {
      const k = (bounds[row] as number) + i;
      return house.documents[documents[k] as number]?.text.slice(starts[k], ends[k]) ?? "";
    }),
  );
}

it("finds words in the documents of rows, also of groups", () => {
  expect(read(wordsBehind(origin, [{ word: "war" }, { word: "trade" }]))).toEqual([["War", "War", "war"], ["Trade"]]);
  expect(
    read(
      wordsBehind(
        origin,
        [
          { word: "war", from: 0 },
          { word: "war", from: 1 },
        ],
        [[0], [1]],
      ),
    ),
  ).toEqual([["war"], ["War", "War"]]);
});

it("finds the sentences of documents, and their openings", () => {
  expect(read(documentsBehind(origin, [[1], []]))).toEqual([["War ends", "War and peace", "Trade"], []]);
  expect(read(openingsBehind(origin, [[0, 1]]))).toEqual([["Peace now", "War ends", "Trade"]]);
});

it("knows rows by name, and all ids of a word", () => {
  expect([rowsNamed(origin)("B"), rowsNamed(origin)("C")]).toEqual([[1], []]);
  const stemmed = features(tokens(corpus(["wars and war"])), { stem: (word) => word.replace(/s$/u, "") });
  expect(idsByWord((originOf(stemmed) as Origin).tokens)("war")).toEqual([1, 3]);
});

it("finds evidence when it is asked for, and says why there is none", () => {
  const table = similarity(matrix);
  expect(passages(table, { row: 0 }).map(({ match }) => match)).toHaveLength(2);
  const none = evidenced(entropy(structuredClone(matrix)), undefined, () => {
    throw new Error("never asked");
  });
  expect(none).not.toHaveProperty("evidence");
  expect(none.withoutEvidence).toContain("The matrix was saved");
});

it("gathers the passages of another table, or its reason", () => {
  const { evidence: _, ...bare } = entropy(matrix, { of: "documents" });
  const both = gathered(bare, entropy(matrix, { of: "documents" }), [[0, 2]]) as ReturnType<typeof entropy>;
  expect(read(both.evidence as Evidence)).toEqual([["War ends", "War and peace", "Trade"]]);
  expect(gathered(bare, entropy(structuredClone(matrix)), [[0]]).withoutEvidence).toContain("saved");
  expect(gathered(bare, bare, [[0]]).withoutEvidence).toContain("has no passages");
});

it("leads from a word of a trimmed and grouped matrix to its places on the side that uses it more", () => {
  const table = keyness(featuresGroup(featuresTrim(matrix, { minCount: 2 }), { by: "party" }), {
    by: "party",
    target: "B",
  });
  const row = table.rows.findIndex(({ feature }) => feature === "war");
  expect(passages(table, { row }).map(({ id, match }) => `${id} ${match}`)).toEqual(["1 War", "1 War"]);
});
