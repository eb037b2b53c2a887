import { describe, expect, it } from "vitest";
import { collocations, corpus, passages, tokens } from "../../src/index.ts";
import { lazyEvidence } from "../../src/core/lazy-evidence.ts";

const house = tokens(corpus(["I like good ice cream. I like good ice too."]));

describe("lazyEvidence", () => {
  it("is looked for when it is asked for, and once", () => {
    let asked = 0;
    const { evidence, ...table } = collocations(house);
    const lazy = lazyEvidence(table, () => {
      asked++;
      return evidence as NonNullable<typeof evidence>;
    });
    expect(asked).toBe(0);
    expect(lazy.evidence).toBe(lazy.evidence);
    expect(asked).toBe(1);
  });

  it("is a property like any other: copies and clones have it", () => {
    const table = collocations(house);
    expect(Object.keys(table)).toContain("evidence");
    expect(passages({ ...table }, { row: 0 }).map(({ match }) => match)).toEqual(["good ice", "good ice"]);
    expect(structuredClone(table).evidence?.bounds).toEqual(table.evidence?.bounds);
  });
});
