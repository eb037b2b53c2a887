// What the quotations reach on invented articles: in the manner of Canadian newspapers (bylines, captions, paragraphs of a sentence, nobody named twice alike), and
// of news agencies, British and American papers, features and interviews (bodies and people by description, countries that speak, reports of reports).

import { describe, expect, it } from "vitest";
import type { QuotationKind } from "../../src/core/quotation.ts";
import { quoteModel } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { score, type Score } from "../../src/quotes/score.ts";
import { annotatedPress } from "./annotated-press.ts";

const model = await quoteModel();

function scored(file: string, kinds: readonly QuotationKind[]): Score {
  const gold = annotatedPress(file);
  const predictions = gold.map(({ id, text }) => ({ id, quotes: quotes({ id, text, vars: {} }, { model }) }));
  return score(gold, { predictions, kinds });
}

describe("Canadian newspapers", () => {
  const found = scored("canadian-press.txt", ["direct"]);

  it("finds what stands between marks", () => {
    expect(found.gold).toBe(96);
    expect(found.overlap.f1).toBeGreaterThanOrEqual(0.96);
  });

  it("names the speaker of nineteen in twenty", () => {
    expect(found.joint.f1).toBeGreaterThanOrEqual(0.95);
  });
});

describe("more Canadian papers and broadcasters, and American political news", () => {
  it.each([
    ["northern-press.txt", 110],
    ["capital-press.txt", 92],
  ])("%s: finds what stands between marks and names the speaker of nineteen in twenty", (file, count) => {
    const found = scored(file, ["direct"]);
    expect(found.gold).toBe(count);
    expect(found.overlap.f1).toBeGreaterThanOrEqual(0.98);
    expect(found.joint.f1).toBeGreaterThanOrEqual(0.95);
  });
});

describe("agencies, British and American papers, features, interviews", () => {
  it("finds what stands between marks and names the speaker of nine in ten", () => {
    const found = scored("wire-press.txt", ["direct"]);
    expect(found.gold).toBe(54);
    expect(found.overlap.f1).toBeGreaterThanOrEqual(0.98);
    expect(found.joint.f1).toBeGreaterThanOrEqual(0.9);
  });

  it("finds what is reported without marks and names who said it, nine in ten together", () => {
    const found = scored("wire-press.txt", ["indirect"]);
    expect(found.gold).toBe(38);
    expect(found.joint.f1).toBeGreaterThanOrEqual(0.9);
  });
});

describe("political news of Canadian wires and American papers", () => {
  it("finds what stands between marks and names the speaker of nineteen in twenty", () => {
    const found = scored("political-press.txt", ["direct"]);
    expect(found.gold).toBe(72);
    expect(found.overlap.f1).toBeGreaterThanOrEqual(0.98);
    expect(found.joint.f1).toBeGreaterThanOrEqual(0.95);
  });

  it("finds all kinds and names the speaker of nine in ten together", () => {
    const found = scored("political-press.txt", ["direct", "mixed", "indirect"]);
    expect(found.gold).toBe(110);
    expect(found.joint.f1).toBeGreaterThanOrEqual(0.9);
  });
});
