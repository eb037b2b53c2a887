// readCodebook: a file, and the place where it is wrong.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCodebook } from "../../src/read/read-codebook.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings read "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("readCodebook", () => {
  it("takes a dictionary of another program for a codebook", async () => {
    const liwc = file("moral.dic", "%\n1\tlaw\n2\torder\n%\ncourt*\t1\npolice\t1\t2\n");
    expect((await readCodebook(liwc)).frames.map(({ key }) => key)).toEqual(["law", "order"]);
    const lexicoder = file("tone.lc3", "+law\ncourt\n");
    expect((await readCodebook(lexicoder)).frames.map(({ key }) => key)).toEqual(["law"]);
  });

  it("reads YAML and names the file where it is wrong", async () => {
    const good = file("book.yaml", "frames:\n  security:\n    include: ['secur*']\n");
    expect((await readCodebook(good)).frames[0]?.key).toBe("security");
    const bad = file("bad.yaml", "frames:\n  security:\n    includes: ['secur*']\n");
    await expect(readCodebook(bad)).rejects.toThrow(/bad\.yaml:3:5: .*\[bad-codebook\]/u);
    await expect(readCodebook(join(folder, "boook.yaml"))).rejects.toThrow(
      /did you mean ".*book\.yaml"\? \[missing-file\]/u,
    );
  });
});
