// combinations: which values inputs can take together, counted by hand.

import { describe, expect, it } from "vitest";
import { combinations } from "../../src/notebook/combinations.ts";
import type { InputOutput } from "../../src/notebook/output.ts";

const input = (name: string, rest: Partial<InputOutput>): InputOutput => ({
  kind: "input",
  name,
  label: name,
  type: "range",
  value: 0,
  given: false,
  ...rest,
});

describe("combinations", () => {
  it("multiplies what can be listed, the first input slowest", () => {
    const found = combinations(
      [
        input("share", { min: 0, max: 0.3, step: 0.1, value: 0.1 }),
        input("tone", { type: "checkbox", value: false }),
        input("said", { type: "text", value: "" }),
      ],
      { most: 200 },
    );
    expect(found.sets).toEqual([0, 0.1, 0.2, 0.3].flatMap((share) => [false, true].map((tone) => [share, tone])));
    expect(found.fixed.map(({ name }) => name)).toEqual(["said"]);
  });

  it("leaves fixed what would be too much, and says how much that is", () => {
    const found = combinations(
      [
        input("who", { type: "select", value: "a", options: ["a", "b", "c"] }),
        input("per", { min: 1, max: 5, value: 1 }),
        input("on", { type: "checkbox", value: true }),
      ],
      { most: 10 },
    );
    expect(found.sets.length).toBe(6);
    expect(found.fixed).toEqual([{ name: "per", why: "it would make 15 combinations, and 10 is most" }]);
  });

  it("takes choices of several: all subsets, none only where none is the default", () => {
    const three = { type: "multiselect", options: ["a", "b", "c"] } as const;
    const none = combinations([input("some", { ...three, value: [] })], { most: 200 });
    const one = combinations([input("some", { ...three, value: ["b"] })], { most: 200 });
    expect([none.sets.length, one.sets.length]).toEqual([8, 7]);
  });

  it("keeps a default that is not among the steps, and a number without ends", () => {
    const odd = input("odd", { min: 0, max: 10, step: 5, value: 3 });
    const open = input("open", { type: "number", value: 3, step: 1 });
    expect(combinations([odd, open], { most: 200 }).fixed.map(({ name }) => name)).toEqual(["odd", "open"]);
  });
});
