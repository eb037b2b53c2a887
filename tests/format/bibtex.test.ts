// bibtex: entries that a reference manager reads.

import { describe, expect, it } from "vitest";
import type { Method } from "../../src/core/table.ts";
import { version } from "../../src/core/version.ts";
import { bibtex } from "../../src/format/bibtex.ts";

const method: Method = {
  name: "trackFrames",
  options: { by: "speaker", per: 10_000, frames: ["a", "b"], nothing: undefined, deep: { x: 1 } },
  formula: "rate = count / tokens * per",
  sources: ["doi:10.1080/01621459.1987.10478410", "Somebody 1999, doi:10.1000/xyz"],
  seed: 1,
  corpus: { hash: "0123456789abcdef", documents: 2, tokens: 1234 },
};
const table = { method };

describe("bibtex", () => {
  it("names the library first, then every source, in full where the work is known", () => {
    expect(bibtex([table])).toBe(
      `@software{hustings,\n  title = {hustings: political discourse analysis},\n  version = {${version}},\n  note = {npm package hustings},\n}\n\n` +
        "@article{efron1987,\n  author = {Efron, B.},\n  year = {1987},\n  title = {Better Bootstrap Confidence Intervals},\n  journal = {Journal of the American Statistical Association},\n  doi = {10.1080/01621459.1987.10478410},\n}\n\n" +
        "@misc{101000xyz,\n  note = {Somebody 1999, doi:10.1000/xyz},\n  doi = {10.1000/xyz},\n}",
    );
  });

  it("has each source once, and no braces that a text brings along", () => {
    const braces = { method: { ...method, sources: ["A {strange} source", "A {strange} source"] } };
    expect(bibtex([braces]).match(/@misc/gu)).toHaveLength(1);
    expect(bibtex([braces])).toContain("note = {A strange source}");
  });
});
