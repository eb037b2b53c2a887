import { describe, expect, it } from "vitest";
import { codebook } from "../../src/dictionary/codebook.ts";
import type { CodebookSource } from "../../src/dictionary/codebook-source.ts";

/** The message of the refusal of a codebook. */
async function refusal(source: string | CodebookSource): Promise<string> {
  try {
    await codebook(source, typeof source === "string" ? { file: "book.yaml" } : {});
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

const contract = `
name: foreign-policy
version: 1.2.0
languages: [en]
frames:
  security:
    definition: Speech that treats an issue as a matter of protection from threats.
    include: ["secur*", "defen[cs]e", { near: ["threat*", "nation*"], within: 5 }, { regex: "\\\\bpeace-?keep\\\\w+" }]
    exclude: ["social security", "secur* a (loan|deal)"]
    negated: separate          # count | drop | separate
    examples: { yes: ["collective security in the region"], no: ["the Social Security Act"] }
    frames: {}
`;

describe("codebook", () => {
  it("reads YAML, and keeps what its author says", async () => {
    const book = await codebook(contract);
    expect(book).toMatchObject({ name: "foreign-policy", version: "1.2.0", languages: ["en"], exclusive: false });
    const [frame] = book.frames;
    expect(frame).toMatchObject({ key: "security", path: ["security"], negated: "separate" });
    expect(frame?.definition).toMatch(/^Speech that treats/u);
    expect(
      frame?.include.map(({ near }) => near.map((set) => set.map(({ words, match }) => `${match} ${words.join(" ")}`))),
    ).toEqual([
      [["glob secur*"]],
      [["glob defen[cs]e"]],
      [["glob threat*"], ["glob nation*"]],
      [["regex \\bpeace-?keep\\w+"]],
    ]);
    expect(frame?.exclude.map(({ near }) => near.flat().map(({ words }) => words.join(" ")))).toEqual([
      ["social security"],
      ["secur* a loan", "secur* a deal"],
    ]);
    expect(frame?.examples).toEqual({ yes: ["collective security in the region"], no: ["the Social Security Act"] });
  });

  it("reads JSON and plain objects to the same value", async () => {
    const source = {
      name: "mine",
      version: "2",
      frames: { a: { include: ["b*", { fixed: "US", case: "keep" as const }] } },
    };
    const book = await codebook(source);
    expect(await codebook(JSON.stringify(source))).toEqual(book);
    expect(book.frames[0]?.include[1]?.near[0]?.[0]).toMatchObject({ words: ["US"], match: "fixed", case: "keep" });
  });

  it("lists nested frames after the one around them, and hands negation down", async () => {
    const { frames } = await codebook(
      "frames: { a: { negated: drop, include: [x], frames: { b: { frames: { c: { include: [y] } } } } }, d: { include: [z] } }",
    );
    expect(frames.map(({ key, negated }) => `${key} ${negated}`)).toEqual([
      "a drop",
      "a.b drop",
      "a.b.c drop",
      "d count",
    ]);
  });

  it("takes the name of the file where the codebook has none", async () => {
    const book = await codebook("frames: { a: { include: [x] } }", { file: "books/foreign-policy.yaml" });
    expect([book.name, book.version]).toEqual(["foreign-policy", "0"]);
  });

  it.each([
    [
      "frames:\n  security:\n    includ: [a]\n",
      "book.yaml:3:5:",
      'in frames.security, but "includ" is none',
      'did you mean "include"?',
    ],
    [
      "frames:\n  security:\n    include:\n      - a\n      - b\n      - 5\n",
      "book.yaml:6:9:",
      "a pattern",
      "frames.security.include[2]",
    ],
    ["frames: { a: { include: [{ regx: b }] } }", "book.yaml:1:28:", "frames.a.include[0]", 'did you mean "regex"?'],
    [
      "frames: { a: { include: [{ near: [b], within: 5 }] } }",
      "book.yaml:1:28:",
      "at least two patterns",
      "include[0].near",
    ],
    [
      "frames: { a: { include: [{ near: [b, c] }] } }",
      "book.yaml:1:26:",
      "within, the distance in tokens",
      "include[0]",
    ],
    [
      "frames: { a: { include: [{ near: [b, c], within: 0 }] } }",
      "book.yaml:1:42:",
      "a whole number of at least 1",
      "within",
    ],
    [
      "frames: { a: { include: [{ regex: '(b' }] } }",
      "book.yaml:1:26:",
      "a pattern that can be matched",
      "Unterminated group",
    ],
    ["frames: { a: { include: ['b (c|d'] } }", "book.yaml:1:26:", "include[0]", "is not closed"],
    ["frames: { a: { include: ['NEAR(b c, 5)'] } }", "book.yaml:1:26:", "include[0]", "{ near: ["],
    ["frames: { a: { include: [''] } }", "book.yaml:1:26:", "text that is not empty", "include[0]"],
    ["frames: { a: { include: b } }", "book.yaml:1:16:", "a list at frames.a.include", 'got "b"'],
    [
      "frames: { a: { include: [{ not: b, within: 3 }] } }",
      "book.yaml:1:11:",
      "something to match in frames.a",
      "names no pattern",
    ],
    ["frames: { a: { include: [b], negated: dropp } }", "book.yaml:1:30:", "frames.a.negated", 'did you mean "drop"?'],
    [
      "frames: { a: { include: [b], examples: { yess: [c] } } }",
      "book.yaml:1:42:",
      "frames.a.examples",
      'did you mean "yes"?',
    ],
    ["frames: { a.b: { include: [c] } }", "book.yaml:1:11:", "a name without a full stop", "a.b"],
    ["frames: { a: { include: [b] } }\nversion: 1.10", "book.yaml:2:1:", "text in quotes at version", "got 1.1"],
    ["name: empty", "book.yaml:1:1:", "at frames", "there is none"],
    ["frames: {}", "book.yaml:1:1:", "at least one frame", "is empty"],
    ["frames: [a", "book.yaml:1:11:", "valid YAML or JSON", "Flow sequence"],
    ["a: 1\na: 2", "book.yaml:2:1:", "valid YAML or JSON", "unique"],
    ["", "book.yaml:1:1:", "keys with values", "nothing"],
  ])("says where a codebook is wrong: %j", async (source, place, ...parts) => {
    const message = await refusal(source);
    expect(message.startsWith(`${place} codebook needs `)).toBe(true);
    for (const part of parts) expect(message).toContain(part);
    expect(message).toMatch(/\[bad-codebook\]$/u);
    expect(message).not.toContain("\n");
  });

  it("names the path of a plain object too, which has no lines", async () => {
    expect(await refusal({ frames: { a: { include: [3 as unknown as string] } } })).toBe(
      "codebook needs a pattern: text, or an object with glob, regex, fixed, near or not at frames.a.include[0], but got 3 [bad-codebook]",
    );
  });

  it("refuses to treat negation in a language without negators, unless the codebook brings them", async () => {
    const source = { languages: ["de"], frames: { a: { include: ["sicher*"], negated: "drop" as const } } };
    expect(await refusal(source)).toMatch(/"de" is none of: en, ru, uk, be \[unknown-language\]$/u);
    const book = await codebook({ ...source, negators: { words: ["nicht", "kein*"], within: 2 } });
    expect(book.negators).toEqual({ words: ["nicht", "kein*"], unless: [], within: 2 });
    expect(await refusal({ languages: ["de"], frames: { a: { include: ["sicher*"] } } })).toBe("");
  });
});

describe("a codebook of the wrong form", () => {
  it.each([
    [{ frames: { a: ["secur*"] } }, 'frames: { security: { include: ["secur*"] } }'],
    [{ frames: { a: { include: "secur*" } } }, 'include: ["secur*"]'],
    [{ frames: { a: { include: [{ near: ["a"] }] } } }, '{ near: ["threat*", "nation*"], within: 5 }'],
    [{ frames: { a: { include: [{ near: ["a", "b"] }] } } }, '{ near: ["threat*", "nation*"], within: 5 }'],
    [{}, 'frames: { security: { include: ["secur*"] } }'],
  ])("%j is told the right one", async (source, form) => {
    expect(await refusal(source as never)).toContain(`(as in ${form})`);
  });
});

it("shows the beginning of a file that is no codebook, not all of it", async () => {
  const message = await refusal(`word\t-2 ${"another\t3 ".repeat(500)}`);
  expect(message.length).toBeLessThan(300);
  expect(message).toContain("characters)");
});
