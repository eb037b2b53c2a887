import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dictionary } from "../../src/core/dictionary.ts";
import { dictionary, type DictionaryInput } from "../../src/dictionary/dictionary.ts";
import { dictionaryFile } from "../../src/format/dictionary-file.ts";
import { dictionaryText } from "../../src/format/dictionary-text.ts";

const word = fc.stringMatching(/^[a-zа-я][a-zа-я' -]{0,6}[a-zа-я]\*?$/u).map((text) => text.replace(/\s+/gu, " "));
const name = fc.oneof(
  fc.stringMatching(/^[a-z][a-z_ -]{0,6}[a-z]$/u).map((text) => text.replace(/\s+/gu, " ")),
  fc.constantFrom("yes", "NO", "null", "a: b"),
);
const { keys } = fc.letrec<{ keys: DictionaryInput; value: DictionaryInput[string] }>((tie) => ({
  keys: fc.dictionary(name, tie("value"), { minKeys: 1, maxKeys: 3 }),
  value: fc.oneof({ depthSize: "small" }, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), tie("keys")),
}));

const shape = (value: Dictionary): unknown =>
  value.entries.map((entry) => [entry.key, entry.patterns.map((pattern) => pattern.words.join(" "))]);

describe("dictionaryText", () => {
  it("is read back as the same dictionary, from YAML and JSON", async () => {
    await fc.assert(
      fc.asyncProperty(keys, fc.constantFrom("yaml", "json"), async (object, format) => {
        const before = dictionary(object);
        const { text, notices } = dictionaryText(before, { format });
        expect(notices).toEqual([]);
        expect(shape(dictionary((await dictionaryFile(text, { format })).keys))).toEqual(shape(before));
      }),
    );
  });

  it("is read back as the same words under the same keys, from LIWC", async () => {
    const sorted = (value: Dictionary): unknown =>
      value.entries
        .filter((entry) => entry.patterns.length > 0)
        .map((entry) => [entry.key, entry.patterns.map((pattern) => pattern.words.join(" ")).sort()]);
    await fc.assert(
      fc.asyncProperty(keys, async (object) => {
        const before = dictionary(object);
        const { text } = dictionaryText(before, { format: "liwc" });
        expect(sorted(dictionary((await dictionaryFile(text)).keys))).toEqual(sorted(before));
      }),
    );
  });

  it("puts keys right under the one they are in, whatever the order of the entries", () => {
    const { text } = dictionaryText(dictionary({ law: ["court", { crime: "theft" }], order: "calm" }), {
      format: "liwc",
    });
    expect(text).toBe("%\n1\tlaw\n\t2\tcrime\n3\torder\n%\ncourt\t1\ntheft\t2\ncalm\t3\n");
  });

  it("says what a format cannot say", () => {
    const mixed: Dictionary = {
      kind: "dictionary",
      entries: [
        ...dictionary({ a: "x+y" }, { match: "regex" }).entries,
        ...dictionary({ b: ["def?nce", "cou*t"] }, { case: "keep" }).entries,
        ...dictionary({ c: "why?" }, { match: "fixed" }).entries,
      ],
    };
    const yaml = dictionaryText(mixed, { format: "yaml" });
    expect(yaml.text).toBe('a: []\nb:\n  - def?nce\n  - cou*t\nc:\n  - "why[?]"\n');
    expect(yaml.notices.map((notice) => notice.code)).toEqual(["pattern-left-out", "case-left-out"]);
    const plain = dictionaryText(mixed, { format: "liwc" });
    expect(plain.text).toContain("why?\t3");
    expect(plain.notices.at(-1)?.text).toContain("def?nce, cou*t");
  });

  it("puts in quotation marks what YAML would take for something else", () => {
    expect(dictionaryText(dictionary({ NO: ["yes", "1990", "*ing"] }), { format: "yaml" }).text).toBe(
      '"NO":\n  - "yes"\n  - "1990"\n  - "*ing"\n',
    );
  });
});
