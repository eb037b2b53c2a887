// The step of the build that makes costly constants late: what a module says must not change by it.

import { describe, expect, it } from "vitest";

const { lateConstants }: { lateConstants: (source: string, file: string) => string } = await import(
  new URL("../../scripts/late-constants.mjs", import.meta.url).href
);

/** What a module's `answer` is after the step. */
async function answer(source: string): Promise<unknown> {
  const text = lateConstants(source, "module.js");
  const module: { answer: unknown } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return module.answer;
}

describe("lateConstants", () => {
  it("makes constants and expressions in functions when they are first used, and keeps the lines", () => {
    const source = String.raw`const word = /^\p{L}+$/u;
const parts = (text) => text.split(/[^\p{L}]+/u);
export const answer = parts("a b");`;
    const text = lateConstants(source, "module.js");
    expect(text).not.toMatch(/\/\^\\p\{L\}/u);
    expect(text.match(/\?\?=new RegExp/gu)).toHaveLength(2);
    expect(text.split("\n")[2]).toBe('export const answer = parts("a b");');
  });

  it("answers the same, for expressions inside of others too", async () => {
    const source = String.raw`const name = /\p{Lu}\p{L}*/u;
const pair = new RegExp(name.source + " " + name.source, "u");
const isPair = (text) => pair.test(text) && !/^[^\p{L}]/u.test(text);
export const answer = ["Ann Lee", "Ann lee", "?Ann Lee"].map(isPair);`;
    expect(await answer(source)).toEqual([true, false, false]);
  });

  it("leaves alone an expression that remembers its place, a name that means two things, and one that is handed out", async () => {
    const source = String.raw`const found = (text) => { const words = /\p{L}+/gu; words.exec(text); return words.lastIndex; };
const other = /\p{N}/u;
const digit = (other) => other;
export { other };
export const answer = [found("ab c"), found("ab c"), digit(1), other.test("1")];`;
    expect(await answer(source)).toEqual([2, 2, 1, true]);
    expect(lateConstants(source, "module.js")).toBe(source);
  });

  it("makes sets of many words when they are first asked for, also through the object that hands them out", async () => {
    const source = `let made = 0;
const wordSet = (text) => { made++; return new Set(text.split(/\\s+/u)); };
const few = new Set(["a"]);
const many = wordSet(\`
one two three four five six seven eight nine ten eleven twelve
thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty\`);
const lists = { few, many };
const before = made;
export const answer = [before, lists.many.has("twelve"), lists.many.has("thirteen"), lists.few.has("a"), many.size, made];`;
    expect(lateConstants(source, "module.js")).toContain("get many(){return many()}");
    expect(await answer(source)).toEqual([0, true, true, true, 21, 1]); // twenty, and the empty word before the first
  });

  it("writes letters of other scripts in expressions as escapes", async () => {
    const source = `export const sticky = /[іїєґ—]/uy;
export const answer = ["її", "ы"].map((text) => { sticky.lastIndex = 0; return sticky.test(text) && /^ї/.test(text); });`;
    expect(
      lateConstants(source, "module.js")
        .match(/[^\0-\x7f]/gu)
        ?.join(""),
    ).toBe("їїыї");
    expect(await answer(source)).toEqual([true, false]);
  });
});
