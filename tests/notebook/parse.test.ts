// parse: cells, front matter, and what is no marker though it looks like one.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HustingsError } from "../../src/core/errors.ts";
import { codeLines } from "../../src/notebook/code-lines.ts";
import { parse, slug } from "../../src/notebook/parse.ts";

const script = `// ---
// title: Who talks about integration?
// summary: A test.
// params: { minLength: 60 }
// ---
import { md } from "hustings/notebook";

// %% [markdown] intro
// # Heading
//
// Text with *marks*.
// %% load {"cache": true}
const a = 1;
// %%
const b = 2;
// %% load
const c = 3;
// %% [test] no empty speakers
if (a !== 1) throw new Error();
`;

describe("parse", () => {
  const { front, cells } = parse(script);

  it("reads front matter from leading comments", () => {
    expect(front).toEqual({ title: "Who talks about integration?", summary: "A test.", params: { minLength: 60 } });
  });

  it("takes colons in a title or a summary as they are", () => {
    const text = "// ---\n// title: Frames: a study\n// summary: From text to speakers: who said what\n// ---\n";
    expect(parse(text).front).toEqual({ title: "Frames: a study", summary: "From text to speakers: who said what" });
  });

  it("cuts at markers, and gives every cell a type, a title, an id of its own and its options", () => {
    expect(cells.map(({ type, title, id, meta }) => ({ type, title, id, meta }))).toEqual([
      { type: "code", title: "", id: "cell-1", meta: {} },
      { type: "markdown", title: "intro", id: "intro", meta: {} },
      { type: "code", title: "load", id: "load", meta: { cache: true } },
      { type: "code", title: "", id: "cell-4", meta: {} },
      { type: "code", title: "load", id: "load-2", meta: {} },
      { type: "test", title: "no empty speakers", id: "no-empty-speakers", meta: {} },
    ]);
  });

  it("gives the text of markdown cells without comment marks, and code as it is", () => {
    expect(cells[1]?.source).toBe("# Heading\n\nText with *marks*.");
    expect(cells[2]?.source).toBe("const a = 1;");
  });

  it("says on which lines a cell stands", () => {
    const lines = script.split("\n");
    const code = cells.filter(({ type }) => type !== "markdown");
    expect(
      code.map(({ first, last }) =>
        lines
          .slice(first - 1, last)
          .join("\n")
          .trim(),
      ),
    ).toEqual(code.map(({ source }) => source));
  });

  it("reads a markdown cell in a block comment", () => {
    expect(parse("// %% [markdown]\n/*\n * One.\n *   - two\n */\n").cells[0]?.source).toBe("One.\n  - two");
  });

  it("a script without markers is one cell, an empty one none", () => {
    expect(parse("const a = 1;\n").cells).toHaveLength(1);
    expect(parse("").cells).toEqual([]);
  });

  it("reads Windows line ends and a hash-bang", () => {
    const { front: read, cells: cut } = parse(
      "#!/usr/bin/env tsx\r\n// ---\r\n// title: T\r\n// ---\r\n// %% one\r\nx;\r\n",
    );
    expect([read.title, cut[0]?.title, cut[0]?.source]).toEqual(["T", "one", "x;"]);
  });

  it("knows no marker in templates, strings, block comments, or behind other code", () => {
    const text = [
      "const t = `",
      "// %% no",
      "${`",
      "// %% nor this",
      "`}",
      "`; // %% not here",
      "/*",
      "// %% no",
      "*/",
      "// %% yes",
      "y;",
    ].join("\n");
    expect(parse(text).cells.map(({ title }) => title)).toEqual(["", "yes"]);
  });

  it.each([
    [
      "// %% [chart] x\n",
      's.ts:1: a cell needs a known type, but "chart" is none of: code, markdown, test, exercise, solution, raw, skip',
    ],
    [
      "x;\n// %% x {cache: true}\n",
      "s.ts:2: a cell needs JSON in braces after its title, but {cache: true} is none [bad-script]",
    ],
    ["// ---\n// title: [1]\n// ---\n", "s.ts:2: front matter needs YAML with a title"],
    ["// ---\n// title: 'open\n// ---\n", "s.ts:2: front matter needs YAML"],
  ])("refuses %j with its place", (text, message) => {
    expect(() => parse(text, { file: "s.ts" })).toThrow(HustingsError);
    expect(() => parse(text, { file: "s.ts" })).toThrow(message);
  });

  it("never loses a line of code, whatever the script", () => {
    const piece = fc.constantFrom(
      "// %% a",
      "// %% [markdown] b",
      "// text",
      "const x = `",
      "`;",
      "f(/`/);",
      "/*",
      "*/",
      "'",
      "",
      "a / b / c;",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (lines) => {
        const { cells: cut } = parse(lines.join("\n"));
        const covered = new Set(
          cut.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
        );
        const isCode = codeLines(lines.join("\n"));
        const lost = lines.filter((line, i) => {
          const marker = isCode[i] === true && line.startsWith("// %%");
          return !marker && line.trim() !== "" && !covered.has(i + 1);
        });
        expect(lost).toEqual([]);
      }),
    );
  });
});

describe("codeLines", () => {
  it.each([
    ["a regular expression with a back quote is no template", "x = /`/;\n// %% a", [true, true]],
    ["a division is no regular expression", "x = a / `\n`;\nb", [true, false, true]],
    ["nested templates", "`${`\n`}\n`\nx", [true, false, false, true]],
    ["braces inside a template's code", "`${{ a: {} }.a}\n`\nx", [true, false, true]],
    ["a return before a regular expression", "return /[/`]/;\nx", [true, true]],
    ["an apostrophe in a comment", "// don't\nx", [true, true]],
    ["a string that is not closed ends with its line", "'abc\nx", [true, true]],
  ])("%s", (_, source, lines) => expect(codeLines(source)).toEqual(lines));
});

describe("slug", () => {
  it.each([
    ["No empty Speakers!", "no-empty-speakers"],
    ["Кто говорит о безопасности?", "кто-говорит-о-безопасности"],
    ["  ", ""],
  ])("of %j is %j", (title, id) => expect(slug(title)).toBe(id));
});
