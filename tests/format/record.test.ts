// record: the shapes a line may have, and what is said of the others.

import { describe, expect, it } from "vitest";
import { record } from "../../src/format/record.ts";

describe("record", () => {
  it("takes id and text out and keeps the other fields as variables", () => {
    expect(record({ id: "a", text: "Yes.", speaker: "Ann", year: 1991, present: true, party: null })).toEqual({
      id: "a",
      text: "Yes.",
      vars: { speaker: "Ann", year: 1991, present: true, party: null },
      odd: [],
    });
  });

  it("reads a nested vars object too, and a flat variable wins over it", () => {
    expect(record({ text: "x", vars: { speaker: "Ann", party: "A" }, party: "B" })?.vars).toEqual({
      speaker: "Ann",
      party: "B",
    });
  });

  it("makes a text of a number that is an id, and knows a missing, null or empty one", () => {
    expect(record({ id: 7, text: "" })?.id).toBe("7");
    for (const id of [undefined, null, ""]) expect(record({ id, text: "" })?.id).toBeUndefined();
  });

  it("keeps what is no plain value as JSON text and names it", () => {
    const { vars, odd } = record({ text: "x", tags: ["a", "b"], speaker: "Ann" }) ?? { vars: {}, odd: [] };
    expect(vars).toEqual({ tags: '["a","b"]', speaker: "Ann" });
    expect(odd).toEqual(["tags"]);
  });

  it("reads id and text from other columns where it is told to", () => {
    expect(record({ key: "k", body: "x" }, { id: "key", text: "body" })).toEqual({
      id: "k",
      text: "x",
      vars: {},
      odd: [],
    });
  });

  it("does not change what it was given", () => {
    const given = Object.freeze({ id: "a", text: "x", tags: Object.freeze(["t"]) });
    expect(record(given)?.text).toBe("x");
  });

  it("never lets a field called __proto__ become a prototype", () => {
    const { vars } = record(JSON.parse('{"text":"x","__proto__":"evil"}')) ?? { vars: {} };
    expect(Object.getPrototypeOf(vars)).toBe(Object.prototype);
  });

  it("refuses what is no object, has no text, or an id that is neither text nor number", () => {
    for (const value of [null, "text", [1], {}, { txt: "x" }, { text: 5 }, { text: null }, { text: "x", id: {} }])
      expect(record(value)).toBeUndefined();
  });
});
