// The course: each lesson runs, asks questions whose answers it works out itself, and has what a teacher needs.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuestionOutput } from "../../src/notebook/output.ts";
import { parse } from "../../src/notebook/parse.ts";
import { readResults } from "../../src/notebook/results.ts";
import { run, type ScriptResult } from "../../src/notebook/run.ts";

const folder = "docs/course";
const lessons = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(folder, file));
const out = mkdtempSync(join(tmpdir(), "hustings-course-"));
let ended: readonly ScriptResult[] = [];

beforeAll(async () => {
  ended = await run(lessons, { out });
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

it("has six lessons, and the list of them names each", () => {
  expect(lessons).toHaveLength(6);
  const list = readFileSync(join(folder, "README.md"), "utf8");
  for (const lesson of lessons) expect(list).toContain(`(${basename(lesson)})`);
});

describe.each(lessons)("%s", (lesson) => {
  const asked = (): readonly QuestionOutput[] => {
    const text = readFileSync(join(out, basename(lesson, ".ts"), "results.json"), "utf8");
    const outputs = readResults(text)?.cells.flatMap((cell) => cell.outputs) ?? [];
    return outputs.flatMap((output) => (output.kind === "question" ? [output] : []));
  };

  it("runs to its end", () => {
    expect(ended.find(({ script }) => script === lesson)).toMatchObject({ exit: 0, errors: "" });
  });

  it("asks at least three questions, and every answer is a number, a word or a choice", () => {
    expect(asked().length).toBeGreaterThanOrEqual(3);
    const unfit = asked().filter(({ answers, tolerance, choices }) => {
      const fits = (answer: string): boolean => choices.length === 0 || choices.includes(answer);
      return answers.some((answer) => answer === "" || !fits(answer) || (tolerance !== null && !(Number(answer) >= 0)));
    });
    expect(unfit).toEqual([]);
  });

  it("says what it is for and how long it takes, and has notes that only teachers see", () => {
    const { cells, front } = parse(readFileSync(lesson, "utf8"));
    expect(front).toMatchObject({ title: expect.stringMatching(/^Lesson \d: /u), licence: "CC BY 4.0" });
    const text = cells.map(({ source }) => source).join("\n");
    expect(text).toMatch(/\*\*After this lesson you can\*\*/u);
    expect(text).toMatch(/\*\*Time:\*\* \d+ minutes/u);
    expect(cells.filter(({ meta }) => meta["only"] === "teacher").map(({ type }) => type)).toEqual(["markdown"]);
    expect(cells.some(({ type }) => type === "exercise" || type === "test")).toBe(true);
  });
});
