// Diversity over a corpus: the figures of quanteda, short texts, groups, and pads.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { subset } from "../../src/corpus/subset.ts";
import { diversity } from "../../src/stats/diversity.ts";
import type { DiversityName } from "../../src/stats/diversity-measure.ts";
import { diversityScore } from "../../src/stats/diversity-score.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";

interface Run {
  readonly all: { readonly document: readonly string[] } & Readonly<Record<string, readonly number[]>>;
  readonly mattr100: readonly number[];
  readonly msttr100: readonly number[];
}

const run = oracle<Run>("diversity-state-of-the-union");
const addresses = tokens(
  subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981"),
  { compat: "quanteda", numbers: "drop", symbols: "drop" },
);
const named: readonly (readonly [string, DiversityName])[] = [
  ["TTR", "ttr"],
  ["C", "c"],
  ["R", "r"],
  ["CTTR", "cttr"],
  ["U", "u"],
  ["S", "s"],
  ["K", "k"],
  ["I", "i"],
  ["D", "d"],
  ["Vm", "vm"],
  ["Maas", "maas"],
  ["lgV0", "lgV0"],
  ["lgeV0", "lgeV0"],
];
const { rows } = diversity(addresses, { measures: [...named.map(([, name]) => name), "mattr", "msttr"] });
const byId = new Map(rows.map((row) => [row.group, row]));

describe("the addresses since 1981", () => {
  it.each(named)("have the %s of quanteda to 1e-8", (column, name) => {
    expect(run.all.document.length).toBe(41);
    // The figures are printed to ten decimals.
    for (const [d, id] of run.all.document.entries())
      expect(Math.abs((byId.get(id)?.[name] ?? Number.NaN) - (run.all[column]?.[d] ?? 0))).toBeLessThan(
        1e-8 * Math.max(0.01, Math.abs(run.all[column]?.[d] ?? 0)),
      );
  });

  it("have its MATTR and MSTTR, each document alone", () => {
    for (const [d, id] of run.all.document.entries()) {
      expect(byId.get(id)?.mattr).toAgreeWith(run.mattr100[d]);
      expect(byId.get(id)?.msttr).toAgreeWith(run.msttr100[d]);
    }
  });
});

describe("a short text", () => {
  const long = { id: "long", text: Array.from({ length: 300 }, (_, i) => `word${(i * 7) % 120}`).join(" ") };
  const short = { id: "short", text: "six words are not a hundred" };

  it("has too little data, and changes nothing of the others", () => {
    const measures = ["mattr", "msttr", "hdd", "vocd", "ttr"] as const;
    const alone = diversity(tokens(corpus([long])), { measures }).rows;
    const both = diversity(tokens(corpus([long, short])), { measures }).rows;
    expect(both[0]).toEqual(alone[0]);
    expect(both[1]).toEqual({
      group: "short",
      documents: 1,
      tokens: 6,
      types: 6,
      mattr: null,
      msttr: null,
      hdd: null,
      vocd: null,
      ttr: 1,
      status: "too-little-data",
    });
  });

  it("has no value where a formula has none", () => {
    const table = diversity(tokens(corpus([short, { id: "void", text: "" }])), { measures: ["u", "mtld", "ttr"] });
    expect(table.rows.map(({ u, mtld, ttr, status }) => [u, mtld, ttr, status])).toEqual([
      [null, null, 1, "undefined"],
      [null, null, null, "too-little-data"],
    ]);
  });
});

describe("groups", () => {
  const house = tokens(
    corpus([
      { id: "1", text: "a b a c", vars: { party: "Red" } },
      { id: "2", text: "d e", vars: { party: "Blue" } },
      { id: "3", text: "c c", vars: { party: "Red" } },
    ]),
  );

  it("pool words, but no window reaches from one document into the next", () => {
    const table = diversity(house, { by: "party", measures: ["ttr", "mattr", "msttr"], window: 2, segment: 2 });
    expect(table.rows).toEqual([
      { group: "Blue", documents: 1, tokens: 2, types: 2, ttr: 1, mattr: 1, msttr: 1, status: "ok" },
      { group: "Red", documents: 2, tokens: 6, types: 3, ttr: 0.5, mattr: 7 / 8, msttr: 5 / 6, status: "ok" },
    ]);
  });

  it("lead to the sentences of their documents", () => {
    const house = corpus([
      { id: "a", text: "We agree. So do we.", vars: { party: "x" } },
      { id: "b", text: "They do not.", vars: { party: "y" } },
    ]);
    const table = diversity(tokens(house), { measures: ["ttr"], by: "party" });
    const told = [0, 1].map((row) => passages(table, { row }).map(({ id, match }) => `${id} ${match}`));
    expect(told).toEqual([["a We agree", "a So do we"], ["b They do not"]]);
  });

  it("do not depend on the order of the documents", () => {
    const turned = tokens(corpus(house.corpus.documents.toReversed()));
    const options = { by: "party", measures: ["k", "mattr", "mtld"], window: 2 } as const;
    expect(diversity(turned, options).rows).toEqual(diversity(house, options).rows);
  });

  it("must be named by a variable that is there", () => {
    expect(() => diversity(house, { by: "partie" as never })).toThrow('did you mean "party"');
    expect(() => diversity(tokens(corpus([])))).toThrow("at least one document");
  });
});

describe("diversity", () => {
  it("does not count pads", () => {
    const words = tokens(corpus(["the war and the peace and the war"]));
    const padded = tokensSelect(words, "the", { selection: "remove", padding: "keep" });
    const measures = ["ttr", "mattr", "k"] as const;
    const clean = tokens(corpus(["war and peace and war"]));
    expect(diversity(padded, { measures, window: 3 }).rows).toEqual(diversity(clean, { measures, window: 3 }).rows);
  });

  it("refuses what it does not know", () => {
    const words = tokens(corpus(["to be or not to be"]));
    expect(() => diversity(words, { measures: ["matr" as never] })).toThrow('did you mean "mattr"');
    expect(() => diversity(words, { window: 0 })).toThrow("window");
    expect(() => diversity(words, { threshold: 1 })).toThrow("threshold");
    expect(() => diversity(words, { factorEnd: "above" as never })).toThrow("factorEnd");
    expect(() => diversity(words, { base: 1 })).toThrow("base");
    expect(() => diversityScore({ measure: "mattr", counts: [1] })).toThrow("order");
  });
});
