import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { featuresGroup } from "../../src/features/group.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { cell } from "../helpers/cells.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";

describe("featuresGroup", () => {
  it("adds up documents by value, groups in the order of their names, those without in a group of their own", () => {
    const m = features(
      tokens(
        corpus([
          { text: "war peace", vars: { party: "B", year: 2 } },
          { text: "war", vars: { party: null, year: 1 } },
          { text: "war war", vars: { party: "A", year: 1 } },
          { text: "peace", vars: { party: "B", year: 1 } },
        ]),
      ),
    );
    const byParty = featuresGroup(m, { by: "party" });
    expect(byParty.index).toEqual({
      ids: ["A", "B", "unknown"],
      vars: [{ party: "A" }, { party: "B" }, { party: null }],
    });
    expect([...byParty.bounds]).toEqual([0, 1, 3, 4]);
    expect(["A", "B", "unknown"].map((id) => [cell(byParty, id, "war"), cell(byParty, id, "peace")])).toEqual([
      [2, 0],
      [1, 2],
      [1, 0],
    ]);
    expect(featuresGroup(m, { by: "year" }).index.vars).toEqual([{ year: 1 }, { year: 2 }]);
  });

  it("names the nearest variable where there is none of the name", () => {
    const m = features(tokens(corpus([{ text: "war", vars: { party: "B", speaker: "Ann" } }])));
    expect(() => featuresGroup(m, { by: "partie" as "party" })).toThrow(
      'featuresGroup needs a variable that the documents have, but "partie" is none of: party, speaker; did you mean "party"? [unknown-variable]',
    );
  });

  it("loses no count", () => {
    const document = fc.record({
      text: fc.stringMatching(/^[ab ]{0,9}$/u),
      party: fc.constantFrom("A", "B", "C", null),
    });
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 6 }), (documents) => {
        const m = features(tokens(corpus(documents.map(({ text, party }) => ({ text, vars: { party } })))));
        const sum = (values: Float64Array): number => values.reduce((all, one) => all + one, 0);
        expect(sum(featuresGroup(m, { by: "party" }).values)).toBe(sum(m.values));
      }),
    );
  });
});

describe.skipIf(dataFolder() === undefined)("featuresGroup on the inaugural addresses (needs HUSTINGS_DATA)", () => {
  it("equals quanteda: tokens of each party", () => {
    interface Oracle {
      readonly grouped_party: { readonly docs: readonly string[]; readonly ntoken: readonly number[] };
    }
    const { docs, ntoken } = inauguralOracle<Oracle>("06_dfm").grouped_party;
    const m = featuresGroup(features(tokens(inaugural(), { compat: "quanteda" })), { by: "party" });
    const ours = docs.map((id) => {
      const d = m.index.ids.indexOf(id);
      return m.values.subarray(m.bounds[d], m.bounds[d + 1]).reduce((all, one) => all + one, 0);
    });
    expect(ours).toEqual(ntoken);
    expect(m.index.ids).toHaveLength(docs.length);
  });
});
