// A script and a notebook: each can be turned into the other and back without loss.

import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromIpynb } from "../../src/notebook/from-ipynb.ts";
import { toIpynb } from "../../src/notebook/to-ipynb.ts";

const there = (source: string): string => JSON.stringify(toIpynb(source));
const back = (json: string): string => fromIpynb(json).source;

const scripts = ["analyses", "docs/course"].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);

describe("a script", () => {
  it.each(scripts)("%s comes back as it was", (path) => {
    const source = readFileSync(path, "utf8");
    expect(back(there(source))).toBe(source);
  });

  it.each([
    ["nothing", ""],
    ["no markers", "const a = 1;\n"],
    ["no line end at the end", "// %% one\nconst a = 1;"],
    [
      "code above the first marker",
      "#!/usr/bin/env tsx\n// ---\n// title: T\n// ---\nconst a = 1;\n\n// %% b\nconst b = 2;\n",
    ],
    ["Windows line ends and a byte order mark", "\uFEFF// %% [markdown]\r\n// # One\r\n\r\n// %%\r\nconst a = 1;\r\n"],
    ["mixed line ends", "// %% a\r\nconst a = 1;\n\n// %% b\nconst b = 2;\r\n"],
    ["a block comment as Markdown", "// %% [markdown] x\n/* # One\n * two\n */\n\n// %% y\n1;\n"],
    ["empty cells and many empty lines", "// %%\n// %% a\n\n\n\n// %% b\n\n"],
    [
      "a marker inside a template, and one that is shielded",
      "// %% a\nconst t = `\n// %% no\n`;\n// \\%% no\n// \\\\%% no\n",
    ],
    [
      "types, titles and JSON",
      '// %% [exercise] Count {"only":"teacher","n":1}\n// Do.\n\n// %% [test]   spaced\nok();\n',
    ],
  ])("comes back with %s", (_, source) => {
    expect(back(there(source))).toBe(source);
  });

  it("comes back whatever its lines are", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "",
        "// %%",
        "// %% [markdown] a",
        "//%% b",
        "// text",
        "//",
        "const a = 1;",
        "  ",
        "// \\%% c",
        "/* x */",
        "\r",
        "`",
        "${",
        "}",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const source = lines.join("\n");
        let notebook = "";
        try {
          notebook = there(source);
        } catch {
          return;
        }
        expect(back(notebook)).toBe(source);
      }),
      { numRuns: 400 },
    );
  });

  it("is a notebook of version 4.5: Markdown without comment marks, code with its type, unique identifiers", () => {
    const { cells, metadata, nbformat, nbformat_minor } = toIpynb(
      "// %% [markdown] One\n// # One\n//\n// two\n\n// %% one\nconst a = 1;\n\n// %% [raw] Ünï\nplain\n",
    );
    expect([nbformat, nbformat_minor]).toEqual([4, 5]);
    expect(metadata["kernelspec"]).toMatchObject({ language: "typescript" });
    expect(cells.map(({ cell_type, id, source }) => [cell_type, id, source.join("")])).toEqual([
      ["markdown", "one", "# One\n\ntwo"],
      ["code", "one-2", "const a = 1;"],
      ["raw", "cell-3", "plain"],
    ]);
  });
});

const foreign = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {
    kernelspec: { name: "tslab", display_name: "TypeScript", language: "typescript" },
    authors: [{ name: "A" }],
  },
  cells: [
    { cell_type: "markdown", id: "a1", metadata: {}, source: ["# One\n", "\n", "  two  \n"] },
    {
      cell_type: "code",
      id: "b2",
      metadata: { tags: ["x"] },
      source: "// %% not a cell\nconst a = 1;\n\n",
      execution_count: 3,
      outputs: [{ output_type: "stream", name: "stdout", text: ["1"] }],
    },
    { cell_type: "raw", id: "c3", metadata: {}, source: "" },
    { cell_type: "code", id: "d4", metadata: {}, source: "", execution_count: null, outputs: [] },
  ],
};

describe("a notebook", () => {
  it("comes back with its cells, identifiers and metadata; outputs are left out, with a notice", () => {
    const { source, notices } = fromIpynb(JSON.stringify(foreign), { file: "n.ipynb" });
    const again = toIpynb(source);
    const told = (cell: {
      readonly id: string;
      readonly cell_type: string;
      readonly source: string | readonly string[];
      readonly metadata: object;
    }): object => {
      const { hustings: _, ...metadata } = cell.metadata as { readonly hustings?: unknown };
      return {
        type: cell.cell_type,
        id: cell.id,
        metadata,
        text: typeof cell.source === "string" ? cell.source : cell.source.join(""),
      };
    };
    expect(again.cells.map(told)).toEqual(foreign.cells.map(told));
    expect(again.metadata).toMatchObject(foreign.metadata);
    expect(notices).toMatchObject([{ code: "outputs-left-out", place: "n.ipynb" }]);
  });

  it("whose cell became Markdown in Jupyter has that in its marker", () => {
    const notebook = JSON.parse(there("// %% a title\nconst a = 1;\n")) as {
      cells: { cell_type: string; source: string[] }[];
    };
    notebook.cells[0] = { ...notebook.cells[0]!, cell_type: "markdown", source: ["# Now text"] };
    expect(back(JSON.stringify(notebook))).toBe("// %% [markdown] a title\n// # Now text\n");
  });

  it.each([
    ["no JSON", "{", /needs a Jupyter notebook of version 4, but .*\(n\.ipynb\)|n\.ipynb.*\[bad-json\]/u],
    ["an older version", '{"nbformat":3,"worksheets":[]}', /nbformat.*\[bad-json\]/u],
    ["no cells", '{"nbformat":4,"metadata":{}}', /cells.*\[bad-json\]/u],
    [
      "another language",
      JSON.stringify({ ...foreign, metadata: { language_info: { name: "python" } } }),
      /it is in python.*\[bad-input\]/u,
    ],
  ])("is refused with %s", (_, json, message) => {
    expect(() => fromIpynb(json, { file: "n.ipynb" })).toThrow(message);
  });
});
