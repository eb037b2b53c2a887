// notebookTests: the test cells of a script as tests of this very runner.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { join } from "node:path";
import { notebookTests } from "../../src/testing.ts";
import { desk, type Desk } from "../helpers/process.ts";

let at: Desk;

beforeAll(() => {
  at = desk();
  at.file(
    "tests.ts",
    `// %% a
import { input } from "hustings/notebook";
const least = input.number("least", { value: 1 });
// %% [test] one is enough
if (least > 1) throw new RangeError(\`1 is less than \${least}\`);
// %% [test]
if (least < 0) throw new RangeError("no");
// %% broken
null!.x;
`,
  );
});

afterAll(() => at.remove());

describe("the test cells of a lesson", async () => {
  const tests = await notebookTests("docs/course/1-how-often.ts");

  it.each(tests.map(({ title, check }) => [title, check] as const))("%s", (_, check) => {
    expect(check).not.toThrow();
  });
});

it("a cell that failed throws with its place, and so does a script that does not run to its end", async () => {
  const [whole, first, second] = await notebookTests(join(at.folder, "tests.ts"), { inputs: { least: 2 } });
  expect([first, second].map((one) => one?.title.replace(/^.*: /u, ""))).toEqual(["one is enough", "cell-3"]);
  expect(whole?.check).toThrow(/broken: TypeError.*\n {4}at .*tests\.ts:9:7/u);
  expect(first?.check).toThrow(/one is enough: RangeError: 1 is less than 2\n {4}at .*tests\.ts:5:22/u);
  expect(second?.check).not.toThrow();
});
