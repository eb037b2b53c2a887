// describe tells what a corpus holds, counted by hand.

import { describe as suite, expect, it } from "vitest";
import { describe } from "../../src/audit/describe.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { stateOfTheUnion } from "../helpers/data.ts";

const facts = (...inputs: Parameters<typeof corpus>): Record<string, string | number> =>
  Object.fromEntries(describe(corpus(...inputs)).rows.map(({ fact, value }) => [fact, value]));

suite("describe", () => {
  it("counts documents, words and empty texts, and sums up each variable", () => {
    const made = facts([
      { id: "a", text: "We agree, all of us.", vars: { speaker: "Ann", date: "1994-08", lang: "en" } },
      { id: "b", text: "No.", vars: { speaker: "Ben", date: "1991", lang: "en" } },
      { id: "c", text: " ", vars: { speaker: null, date: "2001-01-02", lang: "en" } },
    ]);
    expect(made).toEqual({
      documents: 3,
      words: 6,
      "empty documents": 1,
      date: "1991 to 2001-01-02",
      lang: "en",
      speaker: "2 values, missing in 1",
    });
  });

  it("describes an empty corpus", () => expect(facts([])).toEqual({ documents: 0, words: 0, "empty documents": 0 }));

  it("finds as many words in the State of the Union as quanteda 4.3.1 does (1,798,247), but for one in a thousand", () => {
    const made = Object.fromEntries(describe(stateOfTheUnion()).rows.map(({ fact, value }) => [fact, value]));
    expect(made).toMatchObject({ documents: 233, date: "1790 to 2021", speaker: "43 values" });
    expect(Math.abs(Number(made["words"]) / 1798247 - 1)).toBeLessThan(0.001);
  });
});
