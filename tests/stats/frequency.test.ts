// Frequencies against quanteda, and the laws they keep.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { features } from "../../src/features/features.ts";
import { featuresWeight } from "../../src/features/weight.ts";
import { frequency } from "../../src/stats/frequency.ts";
import { rateInterval } from "../../src/stats/rate-interval.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";

interface Figures {
  readonly feature: readonly string[];
  readonly frequency: readonly number[];
  readonly rank: readonly number[];
  readonly docfreq: readonly number[];
  readonly group: readonly string[];
}

const addresses = tokens(stateOfTheUnion(), { compat: "quanteda" });
const matrix = features(addresses);
const runs = oracle<{ readonly overall: Figures; readonly by_party: Figures }>("frequency-state-of-the-union");

const house = corpus([
  { id: "1", text: "Jobs and growth. Jobs!", vars: { party: "A", speaker: "Ann" } },
  { id: "2", text: "Growth for all.", vars: { party: "A", speaker: "Ben" } },
  { id: "3", text: "War and peace; war is dear.", vars: { party: "B", speaker: "Cem" } },
]);

describe("frequency of the addresses", () => {
  it.each(["overall", "by_party"] as const)(
    "has every count, rank and document frequency of quanteda's run %s",
    (name) => {
      const { rows } = frequency(matrix, {
        ...(name === "overall" ? {} : { by: "party" as const }),
        intervals: "none",
      });
      const found = new Map(rows.map((row) => [`${row.group} ${row.feature}`, [row.count, row.rank, row.documents]]));
      const figures = runs[name];
      expect(figures.feature.map((feature, i) => found.get(`${figures.group[i]} ${feature}`))).toEqual(
        figures.feature.map((_, i) => [figures.frequency[i], figures.rank[i], figures.docfreq[i]]),
      );
    },
  );

  it("gives a word the interval that rateInterval gives its counts", () => {
    const { rows } = frequency(matrix, { limit: 40 });
    const place = matrix.features.indexOf(rows[30]?.feature ?? "");
    const counts = matrix.index.ids.map((_, d) => {
      const row = matrix.columns.subarray(matrix.bounds[d], matrix.bounds[d + 1]).indexOf(place);
      return row === -1 ? 0 : (matrix.values[(matrix.bounds[d] ?? 0) + row] ?? 0);
    });
    const sizes = matrix.index.ids.map((_, d) =>
      matrix.values.subarray(matrix.bounds[d], matrix.bounds[d + 1]).reduce((sum, value) => sum + value, 0),
    );
    const { low, high, interval } = rateInterval({ counts, tokens: sizes }, { per: 1e6 });
    expect(rows[30]).toMatchObject({ interval });
    expect(rows[30]?.low).toBeCloseTo(low ?? 0, 6);
    expect(rows[30]?.high).toBeCloseTo(high ?? 0, 6);
  });

  it("resamples blocks where a group has few documents and tokens are there, and says so where they are not", () => {
    const options = { by: "party", limit: 3 } as const;
    const few = (row: { readonly group: string }): boolean => row.group === "National Union";
    expect(
      frequency(addresses, options)
        .rows.filter(few)
        .map(({ interval }) => interval),
    ).toEqual(Array.from({ length: 3 }, () => "block-bootstrap"));
    const without = frequency(matrix, options);
    expect(without.rows.filter(few).map(({ interval }) => interval)).toEqual(["poisson", "poisson", "poisson"]);
    expect(without.notices.map(({ code }) => code)).toEqual(["no-blocks"]);
    expect(frequency(matrix, { ...options, evidence: addresses }).rows).toEqual(frequency(addresses, options).rows);
  });
});

describe("frequency", () => {
  it("counts words, documents and speakers, most frequent first, ties by name", () => {
    const { rows } = frequency(tokens(house));
    expect(
      rows.map(({ feature, count, rank, documents, speakers }) => [feature, count, rank, documents, speakers]),
    ).toEqual([
      ["and", 2, 1, 2, 2],
      ["growth", 2, 1, 2, 2],
      ["jobs", 2, 1, 1, 1],
      ["war", 2, 1, 1, 1],
      ["all", 1, 5, 1, 1],
      ["dear", 1, 5, 1, 1],
      ["for", 1, 5, 1, 1],
      ["is", 1, 5, 1, 1],
      ["peace", 1, 5, 1, 1],
    ]);
  });

  it("groups by a variable, groups by name, those without a value as unknown", () => {
    const gap = corpus<{ readonly party: string | null }>([
      ...house.documents.map(({ id, text, vars: { party } }) => ({ id, text, vars: { party } })),
      { id: "4", text: "Peace", vars: { party: null } },
    ]);
    const { rows } = frequency(tokens(gap), { by: "party" });
    expect([...new Set(rows.map(({ group }) => group))]).toEqual(["A", "B", "unknown"]);
    expect(rows.find(({ group }) => group === "A")).toMatchObject({
      feature: "growth",
      count: 2,
      tokens: 7,
      speakers: null,
    });
  });

  it("knows a rate only from 500 tokens on", () => {
    const [row] = frequency(tokens(house)).rows;
    expect(row).toMatchObject({ perMillion: null, low: null, high: null, interval: "none", status: "too-little-data" });
    const long = frequency(tokens(corpus([`peace ${"word ".repeat(499)}`])));
    expect(long.rows.find(({ feature }) => feature === "peace")).toMatchObject({
      perMillion: 2000,
      interval: "poisson",
      status: "ok",
    });
    expect(frequency(tokens(house), { minTokens: 1 }).rows[0]).toMatchObject({ status: "ok", interval: "poisson" });
  });

  it("leads every word to its passages in its group", () => {
    const table = frequency(tokens(house), { by: "party" });
    for (const [row, { count }] of table.rows.entries()) expect(passages(table, { row }).length).toBe(count);
    const war = table.rows.findIndex(({ feature }) => feature === "war");
    expect(passages(table, { row: war }).map(({ match, id }) => [match, id])).toEqual([
      ["War", "3"],
      ["war", "3"],
    ]);
  });

  it("ranks ties in the way that is asked for", () => {
    const ranks = (ties: "min" | "max" | "average" | "first" | "dense"): readonly number[] =>
      frequency(tokens(corpus(["a a b b c"])), { ties }).rows.map(({ rank }) => rank);
    expect([ranks("min"), ranks("max"), ranks("average"), ranks("first"), ranks("dense")]).toEqual([
      [1, 1, 3],
      [2, 2, 3],
      [1.5, 1.5, 3],
      [1, 2, 3],
      [1, 1, 2],
    ]);
  });

  it("refuses in one line with the way out", () => {
    expect(() => frequency(tokens(house), { by: "parti" as "party" })).toThrow(
      'did you mean "party"? [unknown-variable]',
    );
    expect(() => frequency(tokens(corpus([])))).toThrow(
      "frequency needs at least one document, but there is none [empty-corpus]",
    );
    expect(() => frequency(tokens(house), { ties: "best" as "min" })).toThrow(/\[bad-option\]/u);
    expect(() => frequency(featuresWeight(features(tokens(house)), { scheme: "proportion" }))).toThrow(
      /\[not-counts\]/u,
    );
  });

  it("adds up: the counts of the groups are the counts of the whole", () => {
    const word = fc.constantFrom("a", "b", "c");
    const document = fc.record({
      text: fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
      vars: fc.record({ party: fc.constantFrom("A", "B") }),
    });
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 6 }), (documents) => {
        const made = tokens(corpus(documents));
        const sums = new Map<string, number>();
        for (const { feature, count } of frequency(made, { by: "party" }).rows)
          sums.set(feature, (sums.get(feature) ?? 0) + count);
        expect(sums).toEqual(new Map(frequency(made).rows.map(({ feature, count }) => [feature, count])));
      }),
    );
  });
});
