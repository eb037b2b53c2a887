// lock: what counts as the same, and how a difference is told.

import { describe, expect, it } from "vitest";
import { drift, lock, readLock, type Lock } from "../../src/notebook/lock.ts";
import type { ResultOutput, Results } from "../../src/notebook/results.ts";

const results = (cells: Readonly<Record<string, readonly ResultOutput[]>>): Results => ({
  script: "a.ts",
  title: "A",
  description: "",
  cells: Object.entries(cells).map(([id, outputs]) => ({ id, title: id, type: "code", outputs })),
});
const paragraph = (markdown: string): ResultOutput => ({ kind: "markdown", markdown });
const words = (rows: number): ResultOutput =>
  ({
    kind: "table",
    name: "words",
    caption: "",
    rows: Array.from({ length: rows }, () => ({})),
  }) as unknown as ResultOutput;
const told = (before: Lock, after: Lock): readonly string[] =>
  drift(before, after).map(({ cell, text }) => `${cell} ${text}`);

describe("lock", () => {
  const before = lock(results({ one: [paragraph("Hello")], two: [words(3), paragraph("So.")], empty: [] }));

  it("holds each output of each cell that has one, and can be read back", () => {
    expect(Object.keys(before.cells)).toEqual(["one", "two"]);
    expect(readLock(JSON.stringify(before))).toEqual(before);
    expect(before.cells["two"]?.[0]).toMatchObject({ kind: "table", name: "words", rows: 3 });
    expect(readLock("{}")).toBeUndefined();
    expect(readLock("no")).toBeUndefined();
  });

  it("is the same for the same outputs, whatever the title", () => {
    expect(
      told(before, lock({ ...results({ one: [paragraph("Hello")], two: [words(3), paragraph("So.")] }), title: "B" })),
    ).toEqual([]);
  });

  it.each([
    ["a paragraph", { one: [paragraph("Hallo")], two: [words(3), paragraph("So.")] }, ["one a paragraph has changed"]],
    [
      "a table",
      { one: [paragraph("Hello")], two: [words(4), paragraph("So.")] },
      ['two the table "words" has changed: 3 rows before, 4 now'],
    ],
    ["an output that is gone", { one: [paragraph("Hello")], two: [words(3)] }, ["two no longer puts out a paragraph"]],
    [
      "an output that is new",
      { one: [paragraph("Hello"), words(1)], two: [words(3), paragraph("So.")] },
      ['one puts out the table "words" that was not there'],
    ],
    [
      "an output of another kind",
      { one: [words(1)], two: [words(3), paragraph("So.")] },
      ['one puts out the table "words" where a paragraph stood'],
    ],
    [
      "a cell that is gone and one that is new",
      { one: [paragraph("Hello")], three: [words(3), paragraph("So.")] },
      ["two is gone, or puts nothing out", "three is new"],
    ],
  ])("tells of %s", (_, cells, wanted) => {
    expect(told(before, lock(results(cells)))).toEqual(wanted);
  });
});
