// The course: each lesson runs, asks questions whose answers it works out itself, and has what a teacher needs.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatNames } from "../../src/notebook/export/formats.ts";
import { fromIpynb } from "../../src/notebook/from-ipynb.ts";
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
  ended = await run(lessons, { out, formats: formatNames });
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

  const name = basename(lesson, ".ts");
  const made = (file: string): string => readFileSync(join(out, name, file), "utf8");

  it("becomes a notebook that is the same script, with charts in every form Jupyter may want", () => {
    const notebook = made(`${name}.ipynb`);
    expect(fromIpynb(notebook).source).toBe(readFileSync(lesson, "utf8"));
    const { cells } = JSON.parse(notebook) as {
      cells: { outputs?: { data: Record<string, { $schema?: string }> }[] }[];
    };
    const charts = cells
      .flatMap(({ outputs = [] }) => outputs.map(({ data }) => data))
      .filter((data) => "image/svg+xml" in data);
    expect(charts.length).toBeGreaterThan(0);
    for (const data of charts) {
      expect(Object.keys(data)).toEqual([
        "application/vnd.vegalite.v5+json",
        "image/svg+xml",
        "text/html",
        "text/plain",
      ]);
      expect(data["application/vnd.vegalite.v5+json"]?.$schema).toMatch(/vega-lite\/v5\.json$/u);
    }
  });

  it("becomes Markdown whose pictures lie beside it, under one first heading", () => {
    const text = made(`${name}.md`);
    expect(text.match(/^# .*$/gmu)).toHaveLength(1);
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map((match) => match[1] ?? "");
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(made(picture)).toMatch(/^<svg/u);
  });

  it("becomes a PDF whose text can be searched, that of its charts too", async () => {
    const { extractText, getDocumentProxy } = await import("unpdf");
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, name, `${name}.pdf`))));
    const { text } = await extractText(pdf, { mergePages: true });
    const plain = text.replaceAll(/\s+/gu, " ");
    expect(plain).toContain("After this lesson you can");
    expect(plain).toContain("How this page was made");
    const drawn = /<text[^>]*>([A-Z][^<]{8,})<\/text>/u.exec(
      made(readdirSync(join(out, name)).find((file) => file.endsWith(".svg")) ?? ""),
    );
    expect(plain).toContain((drawn?.[1] ?? "none").slice(0, 12));
  });

  it("hands on each chart for slides and for print", () => {
    const files = readdirSync(join(out, name));
    const charts = files.filter((file) => file.endsWith(".vl.json")).map((file) => basename(file, ".vl.json"));
    expect(charts.length).toBeGreaterThan(0);
    const forms = ["slide", "print"].flatMap((size) => ["svg", "png", "pdf"].map((form) => `${size}.${form}`));
    expect(files).toEqual(expect.arrayContaining(charts.flatMap((chart) => forms.map((form) => `${chart}.${form}`))));
  });

  it("becomes slides, with what teachers see as the speaker's notes", () => {
    const html = made("slides.html");
    expect(html.match(/<section class="slide"/gu)?.length).toBeGreaterThan(3);
    const notes = [...html.matchAll(/<aside class="notes"[^]*?<\/aside>/gu)].join("");
    expect(notes).toContain("For the teacher.");
    expect(html.replace(notes, "")).not.toContain("For the teacher.");
  });

  it("has a page for pupils without solutions, notes for teachers, and answers", () => {
    const html = made("student.html");
    const { cells } = parse(readFileSync(lesson, "utf8"));
    expect(html).not.toContain("For the teacher");
    expect(html).not.toContain("Solution.");
    expect(html).not.toContain("<summary>Answer</summary>");
    expect(html).toContain(`<form class="question"`);
    const secret = cells
      .filter(({ type }) => type === "solution" || type === "test")
      .flatMap(({ source }) => source.split("\n"));
    expect(secret.filter((line) => line.length > 20 && html.includes(line))).toEqual([]);
    expect(made("index.html")).toContain("<summary>Answer</summary>");
  });
});
