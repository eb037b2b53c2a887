// blocksOf: what each kind of cell shows.

import { expect, it } from "vitest";
import { blocksOf } from "../../src/notebook/blocks-of.ts";
import { parse } from "../../src/notebook/parse.ts";

const blocks = (source: string): readonly object[] =>
  blocksOf(parse(source).cells.map((cell) => ({ cell, outputs: [] }))).map((block) =>
    block.kind === "markdown" ? { text: block.markdown } : block.kind === "code" ? { code: block.code } : block,
  );

it("an exercise begins with what it asks, a solution with what it explains; their code is folded", () => {
  expect(blocks("// %% [exercise] one\n// Count the words.\n// Twice.\nconst count = 0; // mend me\n")).toEqual([
    { text: "**Exercise.** Count the words.\nTwice." },
    { code: "const count = 0; // mend me" },
  ]);
  expect(blocks("// %% [solution] one\n// They are four.\n")).toEqual([{ text: "**Solution.** They are four." }]);
  expect(blocks("// %% [exercise] one\nconst count = 0;\n")).toEqual([{ code: "const count = 0;" }]);
});

it("comments of other code stay in it", () => {
  expect(blocks("// %% one\n// Why.\nconst count = 0;\n")).toEqual([{ code: "// Why.\nconst count = 0;" }]);
});
