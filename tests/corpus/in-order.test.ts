import { describe, expect, it } from "vitest";
import { inOrder } from "../../src/corpus/in-order.ts";

describe("inOrder", () => {
  it("puts parts in the order of the corpus, with their places, and leaves out strangers", () => {
    const parts = [{ id: "c" }, { id: "x" }, { id: "a" }];
    expect(inOrder(parts, { ids: ["a", "b", "c"], vars: [] })).toEqual([
      { id: "a", document: 0 },
      { id: "c", document: 2 },
    ]);
  });
});
