// codingSheet: coders see passages and empty fields, and nothing of what was found.

import { describe, expect, it } from "vitest";
import { codingSheet } from "../../src/audit/coding-sheet.ts";
import { sampleForCoding } from "../../src/audit/sample-for-coding.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";

const keys = dictionary({ security: "secur*", peace: "peace" });
const house = corpus(
  Array.from({ length: 40 }, (_, i) => ({
    id: `d${i}`,
    text: i % 4 === 0 ? "Security  first.\nThen jobs." : "Jobs first. Then taxes.",
  })),
);

describe("codingSheet", () => {
  it("shows passages and empty fields, and not what was found in them", () => {
    const sample = sampleForCoding(house, { size: 6, around: keys });
    const { rows, columns } = codingSheet(sample, { codebook: keys, coder: "Ada" });
    expect(Object.keys(columns)).toEqual([
      "unit",
      "before",
      "text",
      "after",
      "frame:security",
      "frame:peace",
      "note",
      "coder",
      "document",
      "start",
      "end",
      "design",
    ]);
    expect(rows[0]).toMatchObject({ unit: "1", "frame:security": "", coder: "Ada", design: "weighted" });
    expect(JSON.stringify(rows)).not.toMatch(/nothing found|weight":|stratum/u);
    expect(codingSheet(sampleForCoding(house, { size: 4 }), { codebook: keys }).rows[0]).toMatchObject({
      design: "equal",
      coder: "",
    });
  });
});
