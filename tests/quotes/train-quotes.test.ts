// Training on a few invented articles: it learns them, and does the same again from the same data.

import { describe, expect, it } from "vitest";
import type { GoldDocument } from "../../src/quotes/gold-document.ts";
import { quoteModelOf } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { trainQuotes, weightsModules } from "../../src/quotes/train-quotes.ts";

const names = ["Ann Lee", "Bob Ray", "Carl Moe", "Dora Fox", "Emma Roe", "Hugo Falk"];
const gold: readonly GoldDocument[] = names.map((name, i) => {
  const report = "the road would stay open until the spring";
  const text = `${name} met the press in the old port. “We will sign the treaty in May,” ${name} said. ${name} said that ${report}. They read the “blue book” again.`;
  const direct = "“We will sign the treaty in May,”";
  const spoken = text.indexOf(direct);
  const told = text.indexOf(`that ${report}`);
  return {
    id: `t${i}`,
    text,
    quotes: [
      {
        start: spoken,
        end: spoken + direct.length,
        speakerCanonical: name,
        canonicalFrom: "gold",
        speakerStart: spoken + direct.length + 1,
        speakerEnd: spoken + direct.length + 1 + name.length,
      },
      {
        start: told,
        end: told + report.length + 5,
        speakerCanonical: name,
        canonicalFrom: "gold",
        speakerStart: told - name.length - 6,
        speakerEnd: told - 6,
        cueStart: told - 5,
        cueEnd: told - 1,
      },
    ],
  };
});

describe("trainQuotes", () => {
  const options = { epochs: 4, taggerEpochs: 6, keep: 5000, data: "six invented articles" };
  const weights = trainQuotes(gold, options);

  it("gives the same text from the same data", () => {
    expect(trainQuotes(gold, options)).toEqual(weights);
  });

  it("makes a model that finds what it was taught", () => {
    const text =
      "Emma Roe met the press in the old port. “We will sign the treaty in June,” Emma Roe said. Emma Roe said that the bridge would stay open until the winter.";
    const found = quotes({ id: "x", text, vars: {} }, { model: quoteModelOf(weights) });
    expect(found.map(({ start, end, speaker }) => [text.slice(start, end), speaker])).toEqual([
      ["“We will sign the treaty in June,”", "Emma Roe"],
      ["that the bridge would stay open until the winter", "Emma Roe"],
    ]);
  });

  it("says in the modules it writes what they were made of", () => {
    const { direct, tagger } = weightsModules(weights);
    for (const module of [direct, tagger])
      expect(module).toContain("data six invented articles, documents 6, quotations 12, seed 1");
  });
});
