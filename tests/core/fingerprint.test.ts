// The fingerprint of a corpus tells content apart.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/core/fingerprint.ts";
import { corpus } from "../../src/corpus/corpus.ts";

describe("fingerprint", () => {
  it("is the same for equal content, whoever made it", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(fingerprint(corpus(texts))).toBe(fingerprint(corpus([...texts])));
      }),
    );
  });

  it("changes with a letter, with the order, with a variable and with where one text ends", () => {
    const prints = [
      corpus(["ab", "c"]),
      corpus(["abc", ""]),
      corpus(["c", "ab"]),
      corpus(["aB", "c"]),
      corpus([
        { id: "text1", text: "ab", vars: { party: "x" } },
        { id: "text2", text: "c" },
      ]),
    ].map((one) => fingerprint(one));
    expect(new Set(prints).size).toBe(5);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/u);
  });
});
