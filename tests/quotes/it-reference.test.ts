import { describe, expect, it } from "vitest";
import { quoteModel } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";

const model = await quoteModel();

/** Who said what stands between marks in a text. */
const speakers = (text: string): readonly (string | null)[] =>
  quotes({ id: "a", text, vars: {} }, { model })
    .filter(({ kind }) => kind === "direct")
    .map(({ speaker }) => speaker);

describe("it, where it speaks", () => {
  it("is the body that spoke before", () => {
    const lead = "Northbank Financial said it would close 60 branches.";
    expect(speakers(`${lead}\n\n“Our customers have moved online,” it said.`)).toEqual(["Northbank Financial"]);
  });

  it("is, for a statement, whoever gave it out", () => {
    const lead = "Minister Antoine Lamarre confirmed the decision in a terse statement.";
    expect(speakers(`${lead}\n\n“Confidence is confidence,” it said.`)).toEqual(["Antoine Lamarre"]);
  });

  it("is nobody after a person who gave nothing out", () => {
    expect(speakers("Mayor Ann Lee went home early.\n\n“We are closed,” it said.")[0]).not.toBe("Ann Lee");
  });
});

describe("he and she, where they speak", () => {
  it("are a stranger who was introduced as speaking", () => {
    const lead = "Mayor Todd Sullivan says the city will help.\n\nA neighbour said the fire spread within minutes.";
    expect(speakers(`${lead}\n\n“I saw the roof go,” she said.\n\n“I ran,” she added.`)).toEqual([
      "A neighbour",
      "A neighbour",
    ]);
  });

  it("are, of two women in one sentence, the one who said something", () => {
    const lead =
      "Finance Minister Clara Nordin declined to comment, but an aide, Adele Brook, said the government was watching.";
    expect(speakers(`${lead}\n\n“Our thoughts are with the workers,” she said.`)).toEqual(["Adele Brook"]);
  });

  it("are whoever was named since", () => {
    const lead =
      "Captain Drew Lowe agreed that the team was ready.\n\nAsked about the injured, Coach Bruce Tallon shook his head.";
    expect(speakers(`${lead}\n\n“I like our group,” he said.`)).toEqual(["Bruce Tallon"]);
  });
});
