// Templates: what `hustings new` writes runs as it is, and nobody's file is written over.

import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newCommand } from "../../src/cli/new.ts";
import { testCodebook } from "../../src/frames/test-codebook.ts";
import { parse } from "../../src/notebook/parse.ts";
import { run } from "../../src/notebook/run.ts";
import { readCodebook } from "../../src/read/read-codebook.ts";
import { readCorpus } from "../../src/read/read-corpus.ts";
import { templates } from "../../src/report/templates.ts";
import { root } from "../helpers/sources.ts";

// Inside the project, so that scripts find the library as users' scripts do.
const folder = join(root, ".hustings", `new-${process.pid}`);
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const begin = (kind: string, name: string): Promise<number> =>
  newCommand.run([kind, join(folder, name)], { quiet: true });

describe("hustings new", () => {
  it("begins an analysis and a lesson that run at once", async () => {
    await begin("analysis", "who-speaks");
    await begin("lesson", "borders");
    const scripts = ["who-speaks.ts", "borders.ts"].map((file) => join(folder, file));
    const ended = await run(scripts, { out: join(folder, "out") });
    expect(ended.map(({ exit, errors }) => [exit, errors])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(parse(readFileSync(scripts[1] ?? "", "utf8")).cells.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["exercise", "solution", "test"]),
    );
    expect(existsSync(join(folder, "out", "who-speaks", "index.html"))).toBe(true);
  });

  it("begins a corpus whose texts can be read and whose codebook holds", async () => {
    await begin("corpus", "council");
    const { documents } = await readCorpus(join(folder, "council", "speeches.jsonl"));
    expect(documents.map(({ vars }) => vars["speaker"])).toEqual(["Ada Ember", "Ben Frost"]);
    const book = await readCodebook(join(folder, "council", "codebook.yaml"));
    expect(testCodebook(book).rows.every(({ passed }) => passed)).toBe(true);
  });

  it("refuses a kind it does not know, a name that is none, and a name that is taken", async () => {
    await begin("analysis", "taken");
    expect(() => begin("analyis", "x")).toThrow('did you mean "analysis"? [bad-usage]');
    expect(() => begin("lesson", "a b")).toThrow("a name of letters, digits and hyphens");
    expect(() => begin("analysis", "taken")).toThrow(/already \[cannot-write\]$/u);
  });

  it("says of each kind what it is", () => {
    expect(Object.values(templates).every(({ text }) => text.length > 20)).toBe(true);
  });
});
