// input: typed values, flags, and how a wrong one is refused.

import { describe, expect, it } from "vitest";
import { flags } from "../../src/notebook/flags.ts";
import { input } from "../../src/notebook/input.ts";
import { outputsOf } from "../helpers/sink.ts";

function answer<T>(ask: () => T, words: readonly string[] = []): T {
  let value: T | undefined;
  outputsOf(() => (value = ask()), words);
  return value as T;
}

const length = (): number => input.range("minLength", { min: 0, max: 600, step: 30, value: 60, label: "Minimum" });
const frame = (): "security" | "integration" => input.select("frame", { options: ["security", "integration"] });
const frames = (): readonly ("a" | "b,c")[] => input.multiselect("frames", { options: ["a", "b,c"], value: ["a"] });

describe("input", () => {
  it("answers the default where no flag is given: the first option, the least number, nothing", () => {
    expect(answer(length)).toBe(60);
    expect(answer(() => input.range("x", { min: 3, max: 5 }))).toBe(3);
    expect(answer(frame)).toBe("security");
    expect(answer(frames)).toEqual(["a"]);
    expect(answer(() => input.checkbox("on"))).toBe(false);
    expect(answer(() => input.text("word"))).toBe("");
    expect(answer(() => input.date("from", { value: "1991" }))).toBe("1991");
  });

  it.each([
    ["--minLength=120", length, 120],
    ["--minLength 120", length, 120],
    ["--minLength 1 --minLength 2", length, 2],
    ["--n -1.5e2", () => input.number("n", { value: 0 }), -150],
    ["--frame integration", frame, "integration"],
    ["--frames a --frames b,c", frames, ["a", "b,c"]],
    ["--on", () => input.checkbox("on"), true],
    ["--no-on", () => input.checkbox("on", { value: true }), false],
    ["--on=false", () => input.checkbox("on", { value: true }), false],
    ["--word=", () => input.text("word", { value: "x" }), ""],
    ["--from 2024-09-25", () => input.date("from", { value: "1991" }), "2024-09-25"],
    ["--file package.json", () => input.file("file", { value: "x" }), "package.json"],
  ])("%s", (words, ask, value) => expect(answer<unknown>(ask, words.split(" "))).toEqual(value));

  it.each([
    ["--minLength=abc", length, '--minLength needs a number from 0 to 600, but "abc" is not [bad-option]'],
    ["--minLength=601", length, '--minLength needs a number from 0 to 600, but "601" is not [bad-option]'],
    ["--minLength=0x10", length, '"0x10" is not'],
    ["--minLength", length, "--minLength needs a number from 0 to 600, but nothing stands behind it [bad-option]"],
    [
      "--frame=securty",
      frame,
      '--frame needs one, but "securty" is none of: security, integration; did you mean "security"? [bad-option]',
    ],
    ["--frames=a,z", frames, '"z" is none of: a, b,c'],
    ["--on=perhaps", () => input.checkbox("on"), '--on needs true or false, but "perhaps" is not [bad-option]'],
    [
      "--from=12/3/2020",
      () => input.date("from", { value: "1991" }),
      "an ISO date such as 1991, 2024-09 or 2024-09-25",
    ],
    ["--from=2024-13", () => input.date("from", { value: "1991" }), '"2024-13" is not'],
    [
      "--file=nowhere",
      () => input.file("file", { value: "x" }),
      '--file needs a file that exists, but "nowhere" is not [bad-option]',
    ],
  ])("%s is refused", (words, ask, message) => expect(() => answer<unknown>(ask, words.split(" "))).toThrow(message));

  const bare = (ask: () => unknown): unknown => answer(ask);

  it.each<[string, () => unknown, string]>([
    [
      "range",
      () => input.range("n", { min: 0, max: 10, value: 50 }),
      'the value of input "n" needs a number from 0 to 10, but "50" is not [bad-option]',
    ],
    ["number", () => input.number("n", { value: Number.NaN }), '"NaN" is not [bad-option]'],
    ["select", () => input.select("n", { options: [] }), 'input "n" needs options to choose from'],
    ["select of none", () => input.select("n", {} as never), 'input "n" needs options to choose from'],
    ["select of others", () => input.select("n", { options: ["a"], value: "b" as never }), '"b" is none of: a'],
    ["multiselect", () => input.multiselect("n", { options: ["a"], value: ["c" as never] }), '"c" is none of: a'],
    ["checkbox", () => input.checkbox("n", { value: "perhaps" as never }), "true or false"],
    ["date", () => input.date("n", { value: "not a date" }), '"not a date" is not'],
    ["file", () => input.file("n", { value: "nowhere.txt" }), '"nowhere.txt" is not'],
    [
      "a wrong name",
      () => input.range("n", { min: 0, max: 1, vale: 1 } as never),
      'did you mean "value"? [unknown-option]',
    ],
    ["no options", () => input.date("n", undefined as never), "[wrong-value]"],
  ])("%s: a value in the script that cannot be is refused", (_, ask, message) =>
    expect(() => bare(ask)).toThrow(message),
  );

  it("takes a file that a flag names where the one of the script is missing", () => {
    expect(answer(() => input.file("n", { value: "nowhere.txt" }), ["--n=package.json"])).toBe("package.json");
  });

  it("tells the page its label, its value and whether it was given", () => {
    expect(outputsOf(() => void length(), ["--minLength=90"])).toEqual([
      {
        kind: "input",
        type: "range",
        name: "minLength",
        label: "Minimum",
        value: 90,
        given: true,
        min: 0,
        max: 600,
        step: 30,
      },
    ]);
    expect(outputsOf(() => void frame())[0]).toMatchObject({
      label: "frame",
      given: false,
      options: ["security", "integration"],
    });
  });

  it("refuses a name that could not be a flag", () => {
    for (const name of ["out", "quiet", "my input", "1st"])
      expect(() => answer(() => input.text(name))).toThrow("[bad-option]");
  });
});

describe("flags", () => {
  it("know which words nobody asked for", () => {
    const given = flags(["--a=1", "--b", "2", "--c", "word", "--d"]);
    expect([given.value("a"), given.value("b"), given.switch("c")]).toEqual(["1", "2", true]);
    expect(given.rest()).toEqual(["word", "--d"]);
  });

  it("do not take a flag for another whose name begins alike", () => {
    expect(flags(["--minimum=3"]).value("min")).toBeUndefined();
  });
});
