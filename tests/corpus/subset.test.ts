// A subset keeps order and notices.

import { expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { subset } from "../../src/corpus/subset.ts";

it("keeps the documents that pass, in their order, and the notices of all", () => {
  const all = corpus(["", "long enough", "no", "also long"]);
  const some = subset(all, (document) => document.text.length > 4);
  expect(some.documents.map((document) => document.id)).toEqual(["text2", "text4"]);
  expect(some.notices).toEqual(all.notices);
  expect(all.documents.length).toBe(4);
});
