// What the quotations must reach on annotated texts that are not part of the project.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GoldDocument } from "../../src/quotes/gold-document.ts";
import { quoteModel } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { score, type Score } from "../../src/quotes/score.ts";
import { dataFolder } from "../helpers/data.ts";

const folder = dataFolder();
const everything = ["direct", "mixed", "indirect"] as const;

async function scored(set: string, kinds: readonly ("direct" | "mixed" | "indirect")[]): Promise<Score> {
  const gold = readFileSync(join(folder ?? "", `corpora/quotes/${set}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
  const model = await quoteModel();
  const predictions = gold.map(({ id, text }) => ({ id, quotes: quotes({ id, text, vars: {} }, { model }) }));
  return score(gold, { predictions, kinds });
}

describe.skipIf(folder === undefined)("quotations on annotated texts (needs HUSTINGS_DATA)", () => {
  it("political news: direct quotations and their speakers", async () => {
    const direct = await scored("polnear-dev.speech", ["direct"]);
    expect(direct.overlap.f1).toBeGreaterThanOrEqual(0.96);
    expect(direct.speaker).toBeGreaterThanOrEqual(0.89);
    expect(direct.joint.f1).toBeGreaterThanOrEqual(0.855);
  });

  it("political news: mixed and indirect quotations", async () => {
    expect((await scored("polnear-dev.speech", ["direct", "mixed"])).overlap.f1).toBeGreaterThanOrEqual(0.915);
    expect((await scored("polnear-dev.speech", ["indirect"])).overlap.f1).toBeGreaterThanOrEqual(0.7);
    expect((await scored("polnear-dev.speech", everything)).joint.f1).toBeGreaterThanOrEqual(0.71);
  });

  it("one phenomenon a text: every direct quotation, and nine in ten of all", async () => {
    expect((await scored("challenge", ["direct"])).joint.f1).toBe(1);
    expect((await scored("challenge", everything)).joint.f1).toBeGreaterThanOrEqual(0.9);
  });

  it("the summit article: six of its eight reports and more", async () => {
    const indirect = await scored("summit", ["indirect"]);
    expect(indirect.overlap.recall).toBeGreaterThanOrEqual(6 / 8);
  });

  it("fiction: the quotations, if not their speakers", async () => {
    expect((await scored("litbank", ["direct"])).overlap.f1).toBeGreaterThanOrEqual(0.92);
  });
});
