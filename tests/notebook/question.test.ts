// question: what is asked, what counts as right, and what cannot be asked.

import { describe, expect, it } from "vitest";
import { question } from "../../src/notebook/question.ts";
import { outputsOf } from "../helpers/sink.ts";

describe("question", () => {
  it("keeps what the page needs to check a number: half a unit of its third digit, unless told", () => {
    const [share, exact] = outputsOf(() => {
      question("share", { ask: "How many per cent?", answer: 41.27, hint: "Divide.", why: "Two in five." });
      question("count", { ask: "How many?", answer: 7, tolerance: 0 });
    });
    expect(share).toEqual({
      kind: "question",
      name: "share",
      ask: "How many per cent?",
      answers: ["41.27"],
      tolerance: expect.closeTo(0.05, 12),
      choices: [],
      hint: "Divide.",
      why: "Two in five.",
    });
    expect(exact).toMatchObject({ answers: ["7"], tolerance: 0 });
  });

  it("takes several right texts, and choices", () => {
    const [found] = outputsOf(() =>
      question("who", { ask: "Who?", options: ["Ada", "Ben", "Cleo"], answer: ["Ada", "Cleo"] }),
    );
    expect(found).toMatchObject({ answers: ["Ada", "Cleo"], tolerance: null, choices: ["Ada", "Ben", "Cleo"] });
  });

  it.each([
    ["an empty question", { ask: " ", answer: 1 }],
    ["an answer that is no number", { ask: "How many?", answer: Number.NaN }],
    ["no answer", { ask: "Who?", answer: [] }],
    ["an answer that cannot be chosen", { ask: "Who?", answer: "Dan", options: ["Ada", "Ben"] }],
  ])("refuses %s", (_, options) => {
    expect(() => outputsOf(() => question("bad", options))).toThrow(/question "bad" needs .* \[bad-option\]/u);
  });
});
