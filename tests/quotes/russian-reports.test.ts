// Reported speech in Russian: who is said to have said what, in made texts.

import { expect, it } from "vitest";
import { quoteModel } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { russianReports } from "./russian-reports.ts";

const model = await quoteModel();

it.each(russianReports)("$id: $text", ({ id, text, reports }) => {
  const found = quotes({ id, text, vars: {} }, { model }).filter(({ kind }) => kind === "indirect");
  expect(found.map(({ start, end, speaker }) => ({ words: text.slice(start, end), speaker }))).toEqual(reports);
});

it("without the model only what stands between marks is found", () => {
  expect(quotes({ id: "a", text: russianReports[0]?.text ?? "", vars: {} })).toEqual([]);
});
