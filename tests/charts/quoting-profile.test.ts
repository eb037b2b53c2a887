import { describe, expect, it } from "vitest";
import { chartQuotingProfile } from "../../src/charts/quoting-profile.ts";
import { profiles } from "../helpers/chart-tables.ts";

describe("how speakers are quoted", () => {
  it("is told for the first outlet unless another is asked for", () => {
    expect(chartQuotingProfile(profiles).alt).toBe(
      "Bar chart in three panels. Who is quoted how often, how long, how early: North: share of all quotations. Highest Ada Ember 50 % (40 % to 60 %); lowest (no speaker found) 20 % (10 % to 30 %); 3 shown.",
    );
    expect(JSON.stringify(chartQuotingProfile(profiles, { group: "South" }).spec)).not.toContain("Ada Ember");
  });

  it("has the same speakers in the same order in each of three panels, names only in the first", () => {
    const { spec } = chartQuotingProfile(profiles);
    const panels = (spec as unknown as { hconcat: readonly { data: { values: readonly { name: string }[] } }[] })
      .hconcat;
    const names = ["Ada Ember", "Ben Frost", "(no speaker found)"];
    expect(panels.map(({ data }) => data.values.map(({ name }) => name))).toEqual([names, names, names]);
    expect(panels.map((panel) => JSON.stringify(panel).includes('"labels":false'))).toEqual([false, true, true]);
  });

  it("keeps length and place where quotations are too few for a share, and says that they are", () => {
    const spec = JSON.stringify(chartQuotingProfile(profiles, { group: "South" }).spec);
    expect(spec).toContain('"label":"30"');
    expect(spec).toContain("too little data");
  });

  it("keeps the unattributed in the picture, however few speakers are shown", () => {
    const spec = JSON.stringify(chartQuotingProfile(profiles, { limit: 1 }).spec);
    expect(spec).toContain("(no speaker found)");
    expect(spec).not.toContain("Ben Frost");
  });

  it("refuses an outlet that the table does not have", () => {
    expect(() => chartQuotingProfile(profiles, { group: "Nort" })).toThrow('did you mean "North"? [bad-option]');
  });
});
