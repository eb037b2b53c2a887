// testCells: cells as tests, each with its own end.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { join } from "node:path";
import { testCells } from "../../src/notebook/test-cells.ts";
import { desk, type Desk } from "../helpers/process.ts";

let at: Desk;

beforeAll(() => {
  at = desk();
  at.file(
    "tests.ts",
    `// %% numbers
import assert from "node:assert/strict";
import { input } from "hustings/notebook";
const least = input.number("least", { value: 1 });
const rows = [1, 2, 3];
// %% [test] all are there
assert.equal(rows.length, 3);
// %% [test] none is small
for (const row of rows) assert.ok(row >= least, \`\${row} is less than \${least}\`);
// %% broken
const gone = (undefined as unknown as { x: number }).x;
// %% [test] rests on what failed
assert.equal(gone, 1);
// %% [test]
assert.equal(rows[0], 1);
`,
  );
  at.file(
    "stops.ts",
    `// %% a\nimport { stop } from "hustings/notebook";\nstop(true, "No data.");\n// %% [test] later\n0;\n`,
  );
  at.file("torn.ts", "// %% a\nconst x = ;\n");
  at.file("exits.ts", "// %% a\nprocess.exit(3);\n");
});

afterAll(() => at.remove());

const path = (name: string): string => join(at.folder, name);

describe("testCells", () => {
  it("tells what held, what did not, and what could not be told", async () => {
    const { tests, broken } = await testCells(path("tests.ts"), { inputs: { least: 2 } });
    expect(tests.map(({ title, outcome }) => [title, outcome])).toEqual([
      ["all are there", "passed"],
      ["none is small", "failed"],
      ["rests on what failed", "blocked"],
      ["cell-6", "passed"],
    ]);
    expect(tests[1]?.text).toBe("AssertionError: 1 is less than 2");
    expect(tests[1]?.place).toMatch(/tests\.ts:9:32$/u);
    expect(broken).toMatchObject([{ title: "broken", outcome: "failed" }]);
    expect(broken[0]?.place).toMatch(/tests\.ts:11:54$/u);
  });

  it("knows a script that ends before its tests, one that cannot be read, and one that ends its process", async () => {
    expect((await testCells(path("stops.ts"))).tests).toMatchObject([{ title: "later", outcome: "stopped" }]);
    const torn = await testCells(path("torn.ts"));
    expect([torn.tests.length, torn.broken[0]?.text]).toEqual([0, expect.stringContaining("[bad-script]")]);
    expect(torn.broken[0]?.place).toMatch(/torn\.ts:2:11$/u);
    expect((await testCells(path("exits.ts"))).broken[0]?.text).toContain("exit code 3");
  });

  it("is ended by a signal", async () => {
    at.file("loops.ts", "// %% a\nfor (;;);\n");
    await expect(testCells(path("loops.ts"), { signal: AbortSignal.timeout(1500) })).rejects.toThrow(
      /timeout|aborted/iu,
    );
  });
});

it("the command ends with 1 where a test failed, and tells each", async () => {
  const { exit, stdout, stderr } = await at.hustings(["test", "tests.ts"]);
  expect(exit).toBe(1);
  // Nothing is too small for the default.
  expect(stdout.replaceAll(/\(\d+ ms\)/gu, "(- ms)")).toBe(
    `tests.ts
  ✗ broken: TypeError: Cannot read properties of undefined (reading 'x')
    tests.ts:11:54
  ✓ all are there (- ms)
  ✓ none is small (- ms)
  ✗ rests on what failed: a cell that it rests on failed
    tests.ts:12:1
  ✓ cell-6 (- ms)
`,
  );
  expect(stderr).toContain("3 of 4 tests passed in 1 script; 1 script did not run to the end");
});
