// readArticle: one article, with what its page says of it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "../../src/read/read-article.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings read "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("readArticle", () => {
  it("reads one article with what its page says of it", async () => {
    const path = file(
      "story.html",
      '<html lang="en"><head><title>Story</title></head><body><p>Words.</p></body></html>',
    );
    expect(await readArticle(path)).toMatchObject({
      id: "story",
      text: "Words.",
      vars: { title: "Story", lang: "en" },
      notices: [],
    });
  });

  it("refuses a corpus of many documents", async () => {
    const path = file("many.jsonl", '{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n');
    await expect(readArticle(path)).rejects.toMatchObject({ code: "bad-input" });
  });
});
