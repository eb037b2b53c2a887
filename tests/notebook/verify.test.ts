// verify: a script held against its lock in a process of its own.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verify as command } from "../../src/cli/verify.ts";
import { lockPath, verify } from "../../src/notebook/verify.ts";
import { root } from "../helpers/sources.ts";

// Inside the project, so that scripts find the library as users' scripts do.
const folder = join(root, ".hustings", `verify-${process.pid}`);
const script = (name: string, code: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `// %% greet\nimport { md } from "hustings/notebook";\n${code}\n`);
  return path;
};

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is unlocked, then the same, then drifts, and a script that fails has no lock", async () => {
  const path = script("a.ts", "md`Hello`;");
  const broken = script("b.ts", 'throw new Error("no");');
  const [first, failed] = await verify([path, broken]);
  expect(first).toMatchObject({ outcome: "unlocked", drift: [] });
  expect(failed).toMatchObject({ outcome: "failed", lock: undefined });
  writeFileSync(lockPath(path), JSON.stringify(first?.lock));
  expect((await verify([path]))[0]).toMatchObject({ outcome: "same", drift: [] });
  script("a.ts", "md`Hallo`;");
  expect((await verify([path]))[0]).toMatchObject({
    outcome: "drift",
    drift: [{ cell: "greet", text: "a paragraph has changed" }],
  });
});

it("the command exits with 3 where a script drifts, with 1 where it fails, and writes locks when asked", async () => {
  const path = script("c.ts", "md`One`;");
  expect(await command.run([path], { quiet: true })).toBe(3);
  expect(await command.run([path], { quiet: true, update: true })).toBe(0);
  expect(await command.run([path], { quiet: true })).toBe(0);
  expect(await command.run([script("d.ts", "throw new Error();")], { quiet: true })).toBe(1);
});
