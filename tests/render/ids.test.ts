import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { ids } from "../../src/render/ids.ts";

describe("anchors", () => {
  it("are short and readable, and told apart by a number", () => {
    const give = ids();
    expect(["Frames over time", "Frames, over time!", "Частота", "1990", ""].map(give)).toEqual([
      "frames-over-time",
      "frames-over-time-2",
      "x-",
      "x-1990",
      "x--2",
    ]);
  });

  it("are never given twice, and are safe in an address", () => {
    assert(
      property(array(string({ unit: "grapheme" }), { maxLength: 30 }), (names) => {
        const given = names.map(ids(["content"]));
        expect(new Set(given).size).toBe(names.length);
        expect(given.every((id) => /^[a-z][a-z0-9-]*$/u.test(id) && id !== "content")).toBe(true);
      }),
    );
  });
});
