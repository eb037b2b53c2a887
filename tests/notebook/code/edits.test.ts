// edits: a changed text, and the way back from any of its places.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blank, edits, placeOf } from "../../../src/notebook/code/edits.ts";

describe("edits", () => {
  const source = "const a = b;\nf(x); // end\n";
  const all = { start: 0, end: source.length };

  it("puts texts in the place of stretches and leads back", () => {
    const at = source.indexOf("b");
    const changed = edits(source, all, [{ start: at, end: at + 1, text: "scope.b" }]);
    expect(changed.text).toBe("const a = scope.b;\nf(x); // end\n");
    // The semicolon, behind the edit; the edit itself; the next line.
    expect(changed.original({ line: 1, column: 17 })).toEqual({ line: 1, column: 11 });
    expect(changed.original({ line: 1, column: 13 })).toEqual({ line: 1, column: 10 });
    expect(changed.original({ line: 2, column: 2 })).toEqual({ line: 2, column: 2 });
  });

  it("means the callee by what comes right behind it", () => {
    const at = source.indexOf("f(");
    const changed = edits(source, all, [{ start: at, end: at + 1, text: "(0, s.f)", isCallee: true }]);
    expect(changed.original({ line: 2, column: 8 })).toEqual({ line: 2, column: 0 });
    expect(changed.original({ line: 2, column: 9 })).toEqual({ line: 2, column: 2 });
  });

  it("blanks with the lines kept, and lets the first of two that overlap win", () => {
    const changed = edits(source, all, [blank(source, { start: 6, end: 15 }), { start: 10, end: 11, text: "never" }]);
    expect(changed.text).toBe(`const ${" ".repeat(6)}\n  x); // end\n`);
  });

  it("leads every place that was not touched back to itself", () => {
    const word = fc.stringMatching(/^[a-z ]{0,6}$/u);
    const old = fc.stringMatching(/^[a-z ]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, old, word), { minLength: 1, maxLength: 6 }), (parts) => {
        // Each part: kept, replaced, by what; parts end with a line end here and there.
        const text = parts.map(([kept, old], i) => kept + old + (i % 2 === 0 ? "\n" : "")).join("");
        let at = 0;
        const changes = parts.map(([kept, old, fresh], i) => {
          const start = at + kept.length;
          at = start + old.length + (i % 2 === 0 ? 1 : 0);
          return { start, end: start + old.length, text: fresh };
        });
        const changed = edits(text, { start: 0, end: text.length }, changes);
        let here = 0;
        let there = 0;
        for (const [i, [kept, old, fresh]] of parts.entries()) {
          for (let k = 0; k < kept.length; k++)
            expect(changed.original(placeOf(changed.text, there + k))).toEqual(placeOf(text, here + k));
          here += kept.length + old.length + (i % 2 === 0 ? 1 : 0);
          there += kept.length + fresh.length + (i % 2 === 0 ? 1 : 0);
        }
      }),
    );
  });
});
