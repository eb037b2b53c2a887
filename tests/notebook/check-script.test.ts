// checkScript: each rule on a script that breaks it and on one that only looks as if.

import { beforeAll, describe, expect, it } from "vitest";
import { checkScript, scriptRules } from "../../src/notebook/check-script.ts";
import { syntax, type Syntax } from "../../src/notebook/code/syntax.ts";

let reader: Syntax;

beforeAll(async () => {
  reader = await syntax();
});

const found = (source: string): readonly string[] =>
  checkScript(source, { file: "s.ts", syntax: reader }).map(({ code, line, column }) => `${code} ${line}:${column}`);

const cases: readonly (readonly [what: string, source: string, expected: readonly string[]])[] = [
  ["a text that is no TypeScript", "// %% a\nconst = 1;", ["unreadable 2:7"]],
  ["a marker inside of a statement", "// %% a\nconst o = {\n// %% b\n};", ["unreadable 2:1"]],
  ["two cells with one name", "// %% a\nconst x = 1;\nuse(x);\n// %% b\nconst x = 2;\nuse(x);", ["duplicate-name 5:1"]],
  ["braces keep a name to its cell", "// %% a\n{ const x = 1; use(x); }\n// %% b\n{ const x = 2; use(x); }", []],
  ["a name before its cell", "// %% a\nuse(x);\n// %% b\nconst x = 1;", ["used-before 2:5"]],
  [
    "functions may come later, and functions may speak of what comes later",
    "// %% a\nuse(f());\nconst g = () => x;\n// %% b\nfunction f() { return 1; }\nconst x = 1;\nuse(g());",
    [],
  ],
  ["a cell of which nothing is used", "// %% a\nconst left = 1;\n// %% b\nuse(2);", ["unused-cell 2:1"]],
  [
    "a cell that asks for an input is used",
    "// %% a\nconst n = input.range('n', { min: 0, max: 1 });\n// %% b\nuse(2);",
    [],
  ],
  ["an exercise may be empty-handed", "// %% [exercise] a\nconst yours = 1;\n// %% b\nuse(2);", []],
  [
    "chance without a seed",
    "const a = Math.random();\nconst b = crypto.randomUUID();\nuse(a, b);",
    ["unseeded-random 1:11", "unseeded-random 2:11"],
  ],
  ["the time of the run", "use(Date.now(), new Date(), performance.now());", ["clock 1:5", "clock 1:17", "clock 1:29"]],
  ["a date that is written down", "use(new Date('2020-01-01'), new Date(0));", []],
  [
    "the network",
    "import https from 'node:https';\nawait fetch('http://x');\nuse(https);",
    ["network 1:1", "network 2:7"],
  ],
  [
    "a name that only looks like it",
    "const random = { random: () => 4 };\nuse(random.random());\n// Math.random() in a comment, 'Date.now()' in a text\nuse('fetch(1)');",
    [],
  ],
];

describe("checkScript", () => {
  it.each(cases)("%s", (_what, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it("tells the place and the rule once", () => {
    const [{ text = "" } = {}] = checkScript("const x = ;", { file: "s.ts", syntax: reader });
    expect(text).toMatch(/^the script needs TypeScript, but [^[]+$/u);
    expect(text).not.toContain("s.ts");
  });

  it("has a case that breaks each rule", () => {
    const broken = new Set(cases.flatMap(([, , expected]) => expected.map((one) => one.split(" ")[0])));
    expect(Object.keys(scriptRules).filter((code) => !broken.has(code))).toEqual([]);
  });
});
