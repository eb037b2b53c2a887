// hustings diff as users start it: in a git repository with scripts, data that git keeps, and data that it does not.

import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, type Desk } from "../helpers/process.ts";

let at: Desk;
const git = (...args: readonly string[]): void =>
  void execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    cwd: at.folder,
    stdio: "pipe",
  });

const script = (caption: string, words = "Ada spoke."): string => `// %% read
import { readFileSync } from "node:fs";
import { builtinCodebook, corpus, tokens, trackFrames } from "hustings";
import { md, table } from "hustings/notebook";
const texts = readFileSync("data.txt", "utf8").trim().split("\\n").map((text, i) => ({ id: String(i), text, vars: { speaker: text.slice(0, 3) } }));
// %% count
table(trackFrames(tokens(corpus(texts)), builtinCodebook("en"), { by: "speaker", minTokens: 1 }), { name: "rates", caption: "${caption}" });
// %% words
md\`${words}\`;
`;

beforeAll(() => {
  at = desk();
  git("init", "--quiet", "--initial-branch=main");
  at.file(".gitignore", "data.txt\nout\n");
  at.file("data.txt", "Ada: Our security is strong.\nBob: Rivers and fields, nothing else.\n");
  at.file("analyses/frames.ts", script("Rates"));
  at.file("analyses/old.ts", script("Old"));
  git("add", ".");
  git("commit", "--quiet", "--message", "first");
});

afterAll(() => at.remove());

describe("hustings diff", () => {
  it("tells what moved, what is new and what is gone, and takes everything away again", async () => {
    at.file(
      "analyses/frames.ts",
      script("Rates by speaker", "Bob spoke.").replace('by: "speaker"', 'by: "speaker", per: 100'),
    );
    at.file("analyses/new.ts", script("New"));
    rmSync(`${at.folder}/analyses/old.ts`);
    const left = (): number => readdirSync(tmpdir()).filter((name) => name.startsWith("hustings-diff-")).length;
    const before = left();
    const { exit, stdout, stderr } = await at.hustings(["diff", "HEAD"]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^analyses\/frames\.ts\n {2}cell count, table "rates": 6 of 6 rows moved\n/u);
    // One match in 5 tokens: 0.2 of them; per 10,000 that is 2,000, per 100 it is 20.
    expect(stdout).toContain("rate 2000 → 20 (-99.0 %)");
    expect(stdout).toContain("    - Rates\n    + Rates by speaker\n");
    expect(stdout).toContain("    - Ada spoke.\n    + Bob spoke.\n");
    expect(stdout).toContain("analyses/new.ts: is new\n");
    expect(stdout).toContain("analyses/old.ts: is gone\n");
    expect(stderr).toContain("note: not kept by git, so the same on both sides: data.txt");
    expect(stderr).toContain("3 of 3 scripts moved");
    expect(left()).toBe(before);
  });

  it("compares two revisions for a program, and says by its exit that something moved", async () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "second");
    at.file("analyses/frames.ts", "throw new Error(`not looked at`);");
    const { exit, stdout } = await at.hustings([
      "diff",
      "HEAD~1..HEAD",
      "analyses/frames.ts",
      "--json",
      "--exit-code",
      "--quiet",
    ]);
    expect(exit).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        script: "analyses/frames.ts",
        outcome: "moved",
        changes: [{ kind: "table", name: "rates" }, { kind: "markdown" }],
      },
    ]);
  });

  it("ends with 1 where a script fails now, and says why", async () => {
    const { exit, stdout } = await at.hustings(["diff", "HEAD", "analyses/frames.ts", "--quiet"]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^analyses\/frames\.ts: fails: .*not looked at/u);
  });

  it.each([
    [["diff", "nowhere"], 'git knows no "nowhere" [bad-revision]'],
    [["diff", "HEAD", "missing.ts"], "[missing-file]"],
    [["diff", "a..b..c"], "[bad-usage]"],
    [["diff"], "[bad-usage]"],
  ])("refuses %j", async (args, words) => {
    const { exit, stderr } = await at.hustings(args);
    expect([exit, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain(words);
  });

  it("refuses a folder that git knows nothing of", async () => {
    const other = desk();
    other.file("a.ts", "// %% a\n");
    const { exit, stderr } = await other.hustings(["diff", "HEAD", "a.ts"]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/not a git repository.*\[bad-revision\]/u);
    other.remove();
  });
});
