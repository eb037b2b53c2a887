// paragraphs: empty lines part them, or lines where there are none.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphs } from "../../src/text/paragraphs.ts";

const texts = (text: string): readonly string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  it("are parted by empty lines, which may hold spaces", () => {
    expect(texts("One.\n\nTwo,\nstill two.\n \t\n\nThree.\n")).toEqual(["One.", "Two,\nstill two.", "Three."]);
  });

  it("are the lines of a text without empty lines", () => {
    expect(texts("\nOne.\nTwo.\nThree.\n\n")).toEqual(["One.", "Two.", "Three."]);
  });

  it("are not the lines of a text that was broken by width", () => {
    expect(texts("We will defend\nour sovereignty in\nthe region.")).toHaveLength(1);
  });

  it("know Windows line ends, old Macintosh line ends and Unicode separators", () => {
    expect(texts("One.\r\n\r\nTwo.\r\n")).toEqual(["One.", "Two."]);
    expect(texts("One.\rTwo.")).toEqual(["One.", "Two."]);
    expect(texts("One.\u2029Two.\u2028Three.")).toEqual(["One.", "Two.", "Three."]);
  });

  it("leave out a byte-order mark and the space around", () => {
    expect(paragraphs("\uFEFF  One. ")).toEqual([{ start: 3, end: 7 }]);
  });

  it("of nothing and of space alone are none", () => {
    expect(paragraphs("")).toEqual([]);
    expect(paragraphs(" \n\t\r\n ")).toEqual([]);
  });

  it("stand in order, and nothing but space stands between them", () => {
    const lines = fc.array(fc.constantFrom("a", "A.", " ", "", "\n", "\r\n", "\n\n", "\u2028"), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const { start, end } of paragraphs(text)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
