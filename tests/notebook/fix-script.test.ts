// fixScript: what is mended, what is left because it could mean two things, and that nothing else in the text moves.

import { beforeAll, describe, expect, it } from "vitest";
import { checkScript } from "../../src/notebook/check-script.ts";
import { fixScript } from "../../src/notebook/fix-script.ts";
import { syntax, type Syntax } from "../../src/notebook/code/syntax.ts";

let reader: Syntax;

beforeAll(async () => {
  reader = await syntax();
});

const fix = (source: string): string => fixScript(source, { file: "s.ts", syntax: reader }).source;
const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

describe("fixScript", () => {
  it("sets braces around a cell that brings a name again which no later cell means", () => {
    const source = lines(
      "// %% a",
      "const x = 1;",
      "use(x);",
      "// %% b",
      'import { y } from "y";',
      "// why",
      "const x = y;",
      "use(`a",
      "b${x}`);",
      "// %% c",
      "use(3);",
    );
    const after = fix(source);
    expect(after).toBe(
      lines(
        "// %% a",
        "const x = 1;",
        "use(x);",
        "// %% b",
        'import { y } from "y";',
        "// why",
        "{",
        "  const x = y;",
        "  use(`a",
        "b${x}`);",
        "}",
        "// %% c",
        "use(3);",
      ),
    );
    expect(checkScript(after, { file: "s.ts", syntax: reader })).toEqual([]);
  });

  it("sets a cell before the one that uses it", () => {
    const source = lines(
      "// %% imports",
      'import { f } from "f";',
      "// %% uses",
      "use(x);",
      "// %% brings",
      "const x = f(1);",
      "// %% end",
      "use(2);",
    );
    expect(fix(source)).toBe(
      lines(
        "// %% imports",
        'import { f } from "f";',
        "// %% brings",
        "const x = f(1);",
        "// %% uses",
        "use(x);",
        "// %% end",
        "use(2);",
      ),
    );
    // The last cell has no line end.
    expect(fix("// %% a\nuse(x);\n// %% b\nconst x = 1;")).toBe("// %% b\nconst x = 1;\n// %% a\nuse(x);\n");
  });

  it("mends several things, and the second time nothing", () => {
    const source = lines(
      "// %% a",
      "const x = 1; use(x, z);",
      "// %% b",
      "const x = 2; use(x);",
      "// %% c",
      "const z = 3;",
    );
    const once = fix(source);
    expect(checkScript(once, { file: "s.ts", syntax: reader })).toEqual([]);
    expect(fixScript(once, { file: "s.ts", syntax: reader })).toEqual({ source: once, fixed: [] });
  });

  it("says what it did, and where that was", () => {
    const { fixed } = fixScript("// %% a\nconst x = 1;\nuse(x);\n// %% b\nconst x = 2;\nuse(x);", {
      file: "s.ts",
      syntax: reader,
    });
    expect(fixed).toEqual([
      {
        code: "duplicate-name",
        severity: "error",
        file: "s.ts",
        line: 5,
        column: 1,
        text: 'braces keep the names of cell "b" to it',
        fixed: true,
      },
    ]);
  });

  it.each([
    [
      "a later cell uses the name, and may mean either",
      "// %% a\nconst x = 1;\n// %% b\nconst x = 2;\n// %% c\nuse(x);",
    ],
    [
      "another name of the cell is used",
      "// %% a\nconst x = 1; use(x);\n// %% b\nconst x = 2, y = x;\n// %% c\nuse(y);",
    ],
    ["var does not stay inside of braces", "// %% a\nconst x = 1; use(x);\n// %% b\nvar x = 2; use(x);"],
    ["an export cannot stand inside of braces", "// %% a\nconst x = 1; use(x);\n// %% b\nexport const x = 2;"],
    ["the cell that brings it does more", "// %% a\nuse(x);\n// %% b\nuse(1);\nconst x = 1;"],
    ["the cell that brings it needs the one that uses it", "// %% a\nconst y = x;\n// %% b\nconst x = y;"],
    [
      "what it needs is changed in between",
      "// %% l\nconst list = [1];\n// %% a\nlist.push(2); use(x);\n// %% b\nconst x = list.length;",
    ],
    ["the head of the script stands there", "// ---\n// title: T\n// ---\nuse(x);\n// %% b\nconst x = 1;"],
    ["it is no TypeScript", "// %% a\nconst = 1;"],
  ])("leaves a script where %s", (_, source) => {
    expect(fixScript(source, { file: "s.ts", syntax: reader })).toEqual({ source, fixed: [] });
  });

  it("keeps line ends as they are, and leaves rules alone", () => {
    const source = "// %% a\r\nconst x = 1; use(x);\r\n// %% b\r\nconst x = 2; use(x);\r\n";
    expect(fix(source)).toBe("// %% a\r\nconst x = 1; use(x);\r\n// %% b\r\n{\r\n  const x = 2; use(x);\r\n}\r\n");
    expect(fixScript(source, { file: "s.ts", syntax: reader, ignore: ["duplicate-name"] }).fixed).toEqual([]);
  });
});
