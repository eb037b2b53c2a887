// runNotebook: a script of this project, run as its readers do.

import { expect, it } from "vitest";
import { runNotebook } from "../../src/testing.ts";

it("runNotebook gives tests what a script put out", async () => {
  const page = await runNotebook("analyses/who-said-what.ts");
  expect([page.exit, page.stderr, page.title]).toEqual([0, "", "Who said what"]);
  expect(page.outputs.map(({ kind }) => kind)).toEqual(["input", "chart", "chart", "markdown", "table", "table"]);
  expect(page.rows("shares-table").map((row) => row["speaker"])).toContain("Anton Drevan");
  expect(() => page.rows("nothing")).toThrow('No table is called "nothing"; there are: shares-table, frames-table');
});

it("a script that fails is an answer", async () => {
  const page = await runNotebook("analyses/who-said-what.ts", { inputs: { article: "nowhere.txt" } });
  expect([page.exit, page.outputs]).toEqual([2, []]);
  expect(page.stderr).toContain('--article needs a file that exists, but "nowhere.txt" is not [bad-option]');
});

it("an article is taken apart into its voices, with who is quoted and how", async () => {
  const page = await runNotebook("analyses/who-gets-quoted.ts");
  expect([page.exit, page.stderr, page.title]).toEqual([0, "", "Who gets quoted"]);
  expect(page.rows("profile-table").map((row) => row["speaker"])).toContain("Noor Achterberg");
  expect(new Set(page.rows("voices-table").map((row) => row["group"]))).toEqual(
    new Set(["journalist", "paraphrased", "quoted"]),
  );
});
