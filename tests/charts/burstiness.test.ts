// Chart of burstiness: words with their intervals, the row behind each dot, and nothing to draw.

import { expect, it } from "vitest";
import { burstiness, chartBurstiness, corpus, tokens } from "../../src/index.ts";

const said = tokens(
  corpus(["war war war war and peace or trade and peace or trade and peace or trade and peace or trade war"]),
);

it("draws each word with its interval, and leads back to its row", () => {
  const table = burstiness(said, { minCount: 4 });
  const { spec, alt } = chartBurstiness(table, { limit: 2 });
  const { data } = spec as unknown as {
    readonly data: { readonly values: readonly { readonly row?: number; readonly low?: number | null }[] };
  };
  expect(data.values.map(({ row }) => row)).toEqual([0, 1]);
  expect(data.values.map(({ low }) => low)).toEqual(table.rows.slice(0, 2).map(({ low }) => low));
  expect(alt).toContain("Words that come in bursts");
  expect(JSON.stringify(spec)).toContain("95 % interval (bootstrap over gaps)");
});

it("says so where no word stands often enough, and why a word that was asked for has no value", () => {
  expect(chartBurstiness(burstiness(said)).alt).toContain("No word stands often enough");
  expect(JSON.stringify(chartBurstiness(burstiness(said, { words: ["peace"] })).spec)).toContain("too little data");
});
