import { describe, expect, it } from "vitest";
import { chartQuotedShare } from "../../src/charts/quoted-share.ts";
import { shares } from "../helpers/chart-tables.ts";

describe("who is quoted", () => {
  it("is told in percent, with the quotations that nobody could be found for", () => {
    expect(chartQuotedShare(shares).alt).toBe(
      "Bar chart. Who is quoted, and for how much: share of all quoted words. Highest Ada Ember 50 % (40 % to 60 %); lowest (no speaker found) 20 % (10 % to 30 %); 3 shown.",
    );
  });

  it("keeps the unattributed in the picture, in outline, however few speakers are shown", () => {
    const { spec } = chartQuotedShare(shares, { limit: 1 });
    expect(spec).toMatchObject({
      data: {
        values: [
          { name: "Ada Ember", open: false },
          { name: "(no speaker found)", open: true },
        ],
      },
    });
  });

  it("writes the number of quotations beside each bar", () => {
    expect(JSON.stringify(chartQuotedShare(shares).spec)).toContain("50 % · 4 quotations");
    expect(JSON.stringify(chartQuotedShare(shares).spec)).toContain("20 % · 1 quotation");
  });
});
