// diffRuns: two sides of a repository, run apart, and a repository that does not notice.

import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { diffRuns } from "../../../src/notebook/diff/diff-runs.ts";
import { desk, type Desk } from "../../helpers/process.ts";

let at: Desk;
const home = process.cwd();
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    cwd: at.folder,
    encoding: "utf8",
  });
const script = (words: string): string =>
  `// %% a\nimport { input, md } from "hustings/notebook";\nconst who = input.text("who", { value: "Ada" });\n// %% b\nmd\`\${who} ${words}\`;\n`;

beforeAll(() => {
  at = desk();
  git("init", "--quiet");
  at.file("inner/a.ts", script("spoke."));
  at.file("inner/same.ts", script("was there."));
  git("add", ".");
  git("commit", "--quiet", "--message", "first");
  git("tag", "then");
  at.file("inner/a.ts", script("was silent."));
  // From a folder below the top of the repository, as a user of a larger project calls it.
  process.chdir(`${at.folder}/inner`);
});

afterAll(() => {
  process.chdir(home);
  at.remove();
});

it("runs a script as it was and as it is, with the same flags, and leaves the repository as it was", async () => {
  const state = (): string => git("status", "--porcelain") + git("worktree", "list") + git("stash", "list");
  const before = state();
  const begun: string[] = [];
  const { scripts, notices, interrupted } = await diffRuns(["."], {
    before: "then",
    args: ["--who=Bob"],
    begin: (all) => void begun.push(...all),
  });
  expect(begun).toEqual(["a.ts", "same.ts", "a.ts", "same.ts"]);
  expect(interrupted).toBe(false);
  expect(notices).toEqual([]);
  expect(scripts).toMatchObject([
    { script: "a.ts", outcome: "moved", changes: [{ words: { before: "Bob spoke.", after: "Bob was silent." } }] },
    { script: "same.ts", outcome: "same", changes: [] },
  ]);
  expect(state()).toBe(before);
});

it("takes a script by its whole path", async () => {
  const { scripts } = await diffRuns([`${process.cwd()}/same.ts`], { before: "then" });
  expect(scripts).toMatchObject([{ script: "same.ts", outcome: "same" }]);
});
