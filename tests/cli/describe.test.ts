// hustings describe: the datasheet as users call for it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, type Desk } from "../helpers/process.ts";

let at: Desk;
beforeAll(() => {
  at = desk();
  const lines = [
    { id: "a", text: "We must defend the security of our country together.", lang: "en", date: "1991" },
    { id: "b", text: "Nous devons défendre ensemble la sécurité de notre pays.", lang: "en", date: "1993" },
  ];
  at.file("two.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
});
afterAll(() => at.remove());

describe("hustings describe", () => {
  it("prints sections, and the count of facts beside them", async () => {
    const { exit, stdout, stderr } = await at.hustings(["describe", "two.jsonl"]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "38 facts about 2 documents\n" });
    expect(stdout).toContain("\n  other than stated      1  b (fr, not en)\n");
    expect(stdout).toContain("\n  years without a document   1  1992\n");
  });

  it("prints the table as JSON, and Markdown into a file of that ending", async () => {
    const [json, markdown] = await Promise.all([
      at.hustings(["describe", "two.jsonl", "--json", "--quiet"]),
      at.hustings(["describe", "two.jsonl", "--out", "sheet.md"]),
    ]);
    const { rows, method } = JSON.parse(json.stdout) as { rows: readonly object[]; method: { name: string } };
    expect(rows[0]).toEqual({ section: "corpus", fact: "documents", value: 2, which: "", status: "ok" });
    expect(method.name).toBe("describe");
    expect(markdown.stdout).toBe("");
    expect(readFileSync(join(at.folder, "sheet.md"), "utf8")).toMatch(/^## corpus\n\n\| fact \| value \| which \|\n/u);
  });

  it("refuses a threshold above one in one line", async () => {
    const { exit, stderr } = await at.hustings(["describe", "two.jsonl", "--threshold", "2"]);
    expect({ exit, stderr }).toEqual({
      exit: 2,
      stderr: "describe needs a threshold above 0 and at most 1, but 2 is none [bad-option]\n",
    });
  });
});
