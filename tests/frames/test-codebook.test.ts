import { describe, expect, it } from "vitest";
import { codebook } from "../../src/dictionary/codebook.ts";
import { testCodebook } from "../../src/frames/test-codebook.ts";

describe("testCodebook", () => {
  it("passes a yes that is counted and a no that is not, and says what matched", async () => {
    const book = await codebook({
      frames: {
        security: {
          include: ["secur*"],
          exclude: ["social security"],
          examples: { yes: ["a secure border", "a border"], no: ["Social Security", "security at sea"] },
        },
      },
    });
    expect(testCodebook(book).rows).toEqual([
      {
        frame: "security",
        kind: "yes",
        text: "a secure border",
        matches: 1,
        found: '"secure" by secur*, counted',
        passed: true,
      },
      { frame: "security", kind: "yes", text: "a border", matches: 0, found: "", passed: false },
      {
        frame: "security",
        kind: "no",
        text: "Social Security",
        matches: 0,
        found: '"Security" by secur*, excluded',
        passed: true,
      },
      {
        frame: "security",
        kind: "no",
        text: "security at sea",
        matches: 1,
        found: '"security" by secur*, counted',
        passed: false,
      },
    ]);
  });

  it("runs the examples of nested frames, and says which frames have none", async () => {
    const book = await codebook(
      "frames: { security: { include: [guard*], frames: { energy: { include: [gas], examples: { yes: ['gas for winter'] } } } } }",
    );
    const { rows, notices } = testCodebook(book);
    expect(rows.map(({ frame, passed }) => [frame, passed])).toEqual([["security.energy", true]]);
    expect(notices.map(({ code, place }) => [code, place])).toEqual([["no-examples", "security"]]);
  });
});
