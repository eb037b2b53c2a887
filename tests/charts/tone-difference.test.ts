import { describe, expect, it } from "vitest";
import { chartToneDifference } from "../../src/charts/tone-difference.ts";
import { tones } from "../helpers/chart-tables.ts";

describe("the tone around a frame", () => {
  it("is told with its direction, against the speech's own baseline", () => {
    expect(chartToneDifference(tones, { frames: ["security"] }).alt).toBe(
      "Dot chart with intervals around zero. Tone around security, by speaker: tone of the sentences with the frame less the tone of the other sentences, in compound. " +
        "Highest Ben Frost +0.10 (−0.050 to +0.25); lowest Ada Ember −0.30 (−0.45 to −0.15); 2 shown.",
    );
  });

  it("has frames as rows where there is one group, and panels for frames else", () => {
    expect(chartToneDifference({ ...tones, rows: tones.rows.slice(0, 2) }).spec).not.toHaveProperty("facet");
    expect(chartToneDifference(tones).spec).toMatchObject({ facet: { sort: ["security", "integration"] } });
  });

  it("shows what is unknown as an open mark with the number of sentences", () => {
    expect(JSON.stringify(chartToneDifference(tones).spec)).toContain("too little data (one sentence)");
    expect(chartToneDifference(tones).alt).toContain("1 of 4 have too little data.");
  });

  it("refuses a lexicon that the table does not have", () => {
    expect(() => chartToneDifference(tones, { lexicon: "vaderr" })).toThrow(/did you mean "vader"/u);
  });
});
