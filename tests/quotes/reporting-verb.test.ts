import { describe, expect, it } from "vitest";
import { reportingVerb } from "../../src/quotes/reporting-verb.ts";

const cue = (text: string) => ({ cue: { start: 0, end: text.length, text } });

describe("reportingVerb", () => {
  it.each([
    ["said", { verb: "say", stance: "neutral" }],
    ["has claimed", { verb: "claim", stance: "distancing" }],
    ["conceding", { verb: "concede", stance: "admitting" }],
    ["According to", { verb: "according to", stance: null }],
  ])("reads the cue %s", (text, verb) => {
    expect(reportingVerb(cue(text))).toEqual(verb);
  });

  it("is null without a cue, and without a verb in it", () => {
    expect([reportingVerb({ cue: null }), reportingVerb(cue(":"))]).toEqual([null, null]);
  });
});
