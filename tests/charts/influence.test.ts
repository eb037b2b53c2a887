// What is left without each entry: most change first, the conclusion with all as a line, exclusions named.

import { expect, it } from "vitest";
import { influence } from "../../src/audit/influence.ts";
import { chartInfluence } from "../../src/charts/influence.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const house = tokens(
  corpus([
    { text: "Security and safety. ".repeat(200), vars: { party: "A" } },
    { text: "Safety and peace. ".repeat(200), vars: { party: "B" } },
  ]),
);
const asked = { by: "party", compare: ["A", "B"], per: 3 } as const;

it("draws entries by what they change, with the row behind each and the line of all", () => {
  const table = influence(house, dictionary({ security: ["safe*", "secur*"] }), asked);
  const chart = chartInfluence(table);
  const { data } = chart.spec as unknown as {
    readonly data: {
      readonly values: readonly { readonly row?: number; readonly name?: string; readonly line?: number }[];
    };
  };
  expect(data.values.filter(({ name }) => name !== undefined).map(({ name, row }) => `${name} ${row}`)).toEqual([
    "secur* 0",
    "safe* 1",
  ]);
  expect(data.values.filter(({ line }) => line !== undefined).map(({ line }) => line)).toEqual([1]);
  expect(chart.alt).toContain("A less B without each entry");
  expect(JSON.stringify(chart.spec)).toContain("without secur*: 0 (");
});

it("has a panel a frame, and a limit", () => {
  const table = influence(house, dictionary({ security: ["safe*", "secur*"], peace: "peace" }), asked);
  const chart = chartInfluence(table, { limit: 1 });
  expect(JSON.stringify(chart.spec)).toContain('"facet"');
  expect(JSON.stringify(chart.spec)).not.toContain("without safe*");
});
