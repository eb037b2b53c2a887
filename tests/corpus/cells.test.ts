import { describe, expect, it } from "vitest";
import { cells } from "../../src/corpus/cells.ts";

const index = { ids: ["a", "b", "c"], vars: [{ speaker: "Ann" }, { speaker: "Bo" }, { speaker: "Ann" }] };
const same = ["all", "all", "all"];

describe("cells", () => {
  it("sorts groups and periods, and puts the unknown last", () => {
    const found = cells(index, { groups: ["x", "unknown", "b"], periods: same, divided: true });
    expect(found.map(({ group, documents }) => [group, documents])).toEqual([
      ["b", [2]],
      ["x", [0]],
      ["unknown", [1]],
    ]);
  });

  it("counts distinct speakers, and none where there is no such variable", () => {
    expect(cells(index, { groups: same, periods: same, divided: false })[0]?.speakers).toBe(2);
    const silent = { ids: ["a"], vars: [{}] };
    expect(cells(silent, { groups: ["all"], periods: ["all"], divided: false })[0]?.speakers).toBeNull();
  });

  it("is one cell for an empty corpus that is not divided, and none where it is", () => {
    const empty = { ids: [], vars: [] };
    expect(cells(empty, { groups: [], periods: [], divided: false })).toHaveLength(1);
    expect(cells(empty, { groups: [], periods: [], divided: true })).toHaveLength(0);
  });
});
