// hustings check as users start it: what it prints, in each form, and how it ends.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, type Desk } from "../helpers/process.ts";

let at: Desk;

beforeAll(() => {
  at = desk();
  at.file("good.ts", `// %% a\nimport { md } from "hustings/notebook";\nmd\`Good.\`;\n`);
  at.file(
    "bad.ts",
    `// %% a\nimport { md } from "hustings/notebook";\nconst x = Math.random();\n// %% b\nconst x = 2;\nmd\`\${x}\`;\n`,
  );
  at.file(
    "counts.ts",
    `// %% words\nimport { table } from "hustings/notebook";\nconst column = { label: "", type: "text" } as const;\nconst method = { name: "m", options: {}, formula: "", sources: [], seed: null, corpus: { hash: "", documents: 1, tokens: 1 } };\n// %% shown\ntable({ kind: "table", rows: [{ word: "x", count: 3 }], columns: { word: column, count: column }, method, notices: [] }, { name: "counts" });\n`,
  );
});

afterAll(() => at.remove());

describe("hustings check", () => {
  it("finds nothing in a good script, and ends well", async () => {
    const { exit, stdout, stderr } = await at.hustings(["check", "good.ts"]);
    expect([exit, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("1 script: 0 errors, 0 warnings");
  });

  it("tells place, weight, words and rule, and ends with 1 where there is an error", async () => {
    const { exit, stdout } = await at.hustings(["check", "bad.ts", "--no-run"]);
    expect(exit).toBe(1);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "bad.ts:3:11: warning: Math.random has no seed; the verbs of the library take one (seed: 1) [unseeded-random]",
      'bad.ts:5:1: error: "x" is brought by cell "a" already; braces around the statements of a cell keep names to it [duplicate-name]',
    ]);
  });

  it("looks at what a script puts out, and says in which cell", async () => {
    const { exit, stdout } = await at.hustings(["check", "counts.ts", "--quiet"]);
    expect(stdout).toBe(
      'counts.ts:5:1: warning: the table "counts" counts and does not say out of how many [count-without-size]\n',
    );
    expect(exit).toBe(0);
  });

  it("speaks JSON and the language of annotations, and leaves out what it is told to", async () => {
    const json = await at.hustings(["check", "bad.ts", "--no-run", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { code: "unseeded-random", line: 3 },
      { code: "duplicate-name", severity: "error" },
    ]);
    const github = await at.hustings([
      "check",
      "bad.ts",
      "--no-run",
      "--format",
      "github",
      "--ignore",
      "duplicate-name",
    ]);
    expect(github.stdout).toBe(
      "::warning file=bad.ts,line=3,col=11,title=unseeded-random::Math.random has no seed; the verbs of the library take one (seed: 1)\n",
    );
    expect(github.exit).toBe(0);
  });

  it("refuses rules and shares that there are not", async () => {
    for (const args of [
      ["--ignore", "clok"],
      ["--attribution", "70"],
    ]) {
      const { exit, stderr } = await at.hustings(["check", "good.ts", ...args]);
      expect(exit).toBe(2);
      expect(stderr).toMatch(/\[bad-option\]/u);
    }
  });

  it("mends what can be mended, and tells it", async () => {
    at.file("mend.ts", "// %% a\nconst x = 1;\nconsole.log(x);\n// %% b\nconst x = 2;\nconsole.log(x);\n");
    const { exit, stdout, stderr } = await at.hustings(["check", "mend.ts", "--fix"]);
    expect(stdout).toBe('mend.ts:5:1: fixed: braces keep the names of cell "b" to it [duplicate-name]\n');
    expect([exit, stderr.trim().split("\n").at(-1)]).toEqual([0, "1 script: 0 errors, 0 warnings, 1 fixed"]);
    expect((await at.tsx(["mend.ts"])).stdout).toBe("1\n2\n");
  });
});
