// Charts of scales: each mark knows its row, names do not lie on each other, and the specs are valid.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { chartCorrespondence } from "../../src/charts/correspondence.ts";
import { chartDendrogram } from "../../src/charts/dendrogram.ts";
import { chartDynamics } from "../../src/charts/dynamics.ts";
import { chartLsa } from "../../src/charts/lsa.ts";
import { chartPointMap } from "../../src/charts/point-map.ts";
import { chartPositions } from "../../src/charts/positions.ts";
import { chartUptake } from "../../src/charts/uptake.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { uptake } from "../../src/frames/uptake.ts";
import { chartVocabulary } from "../../src/charts/vocabulary.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { changePoints } from "../../src/stats/dynamics/change-points.ts";
import { trend } from "../../src/stats/dynamics/trend.ts";
import { hierarchy } from "../../src/stats/hierarchy.ts";
import { similarity } from "../../src/stats/similarity.ts";
import { heaps } from "../../src/stats/heaps.ts";
import { zipf } from "../../src/stats/zipf.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { correspondence } from "../../src/stats/scaling/correspondence.ts";
import { lsa } from "../../src/stats/scaling/lsa.ts";
import { wordfish } from "../../src/stats/scaling/wordfish.ts";
import { wordscores } from "../../src/stats/scaling/wordscores.ts";
import { yearsOf } from "../helpers/dynamics.ts";
import { invented, references } from "../helpers/scaling.ts";

const scale = wordscores(invented, { references });
const fish = wordfish(invented, { direction: ["R1", "R5"] });
const map = correspondence(invented);
const charts = {
  positions: chartPositions(scale),
  "positions in the order of the table": chartPositions(fish, { sort: "table", groups: { V1: "virgin" } }),
  words: chartPointMap(fish.words, { x: "beta", y: "psi", name: "word", highlight: ["S"] }),
  map: chartCorrespondence(map),
  "map of words": chartCorrespondence(map, { show: "words" }),
};

/** Every datum inline in a spec, wherever it stands. */
function dataOf(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof node !== "object" || node === null) return [];
  const own = (node as { data?: { values?: readonly Readonly<Record<string, unknown>>[] } }).data?.values ?? [];
  return [...own, ...Object.values(node).flatMap((inner) => dataOf(inner))];
}

const path = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(path, "utf8")) as object,
);
const said = tokens(corpus(["a ".repeat(600) + "b ".repeat(300) + "c ".repeat(200) + "d ".repeat(100) + "e"]));

const years = yearsOf({ war: [1, 1, 1, 1, 9, 9, 9, 9], tax: [3, 3, 4, 3, 3, 3, 3, 3] });

/** Charts whose marks are told of in their own tests. */
const others = {
  ranks: chartVocabulary(zipf(said)),
  growth: chartVocabulary(heaps(said)),
  levels: chartDynamics(changePoints(years)),
  trends: chartDynamics(trend(years)),
  uptake: chartUptake(
    uptake(
      tokens(
        corpus(
          Array.from({ length: 24 }, (_, i) => ({
            text: i % 4 < 2 ? "war" : "tax",
            vars: { speaker: i % 2 === 0 ? "Ann" : "Bo" },
          })),
        ),
      ),
      dictionary({ war: "war" }),
    ),
  ),
  tree: chartDendrogram(hierarchy(similarity(invented))),
  space: chartLsa(lsa(invented), { show: "words", dimensions: [2, 3] }),
};

it.each(Object.entries(others))("the chart of %s is a valid spec", (_, { spec, alt }) => {
  expect(validate(spec), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(alt).not.toMatch(/undefined|NaN|null/u);
});

describe.each(Object.entries(charts))("the chart of %s", (_, chart) => {
  it("is a valid spec", () => {
    expect(validate(chart.spec), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it("draws marks that say what their row says", () => {
    const marks = dataOf(chart.spec).filter(({ row }) => typeof row === "number");
    expect(marks.length).toBeGreaterThanOrEqual(6);
    for (const { row, words } of marks) {
      const { document, word, name } = chart.table.rows[Number(row)] as Record<string, string>;
      expect(String(words)).toMatch(new RegExp(`^${document ?? word ?? name}[:,]`, "u"));
    }
  });
});

it("orders documents from the highest position down, or as the table stands", () => {
  const names = (chart: (typeof charts)["positions"]): readonly unknown[] => [
    ...new Set(
      dataOf(chart.spec)
        .filter(({ row }) => typeof row === "number")
        .map(({ name }) => name),
    ),
  ];
  expect(names(charts.positions)).toEqual(["R5", "R4", "R3", "V1", "R2", "R1"]);
  expect(names(charts["positions in the order of the table"])).toEqual(["R1", "R2", "R3", "R4", "R5", "V1"]);
});

it("keeps the outermost documents where there are too many, and says so", () => {
  const chart = chartPositions(scale, { limit: 2 });
  expect(chart.alt).toContain("R5");
  const { subtitle } = chart.spec.title as unknown as { readonly subtitle: readonly string[] };
  expect(subtitle.join(" ")).toContain("4 in the middle left out");
});

it("writes no two names on one another, highlighted ones first", () => {
  const crowd = {
    ...fish.words,
    rows: Array.from({ length: 40 }, (_, i) => ({ word: `word${i}`, beta: 0.001 * i, psi: 0, count: 1 })),
  };
  const named = dataOf(chartPointMap(crowd, { x: "beta", y: "psi", name: "word", highlight: ["word20"] }).spec).filter(
    ({ name }) => name !== "",
  );
  expect(named.map(({ name }) => name)).toContain("word20");
  expect(named.length).toBeLessThan(15);
});

it("refuses a column that is not there, and says when there is nothing", () => {
  expect(() => chartPointMap(fish.words, { x: "gamma", y: "psi", name: "word" })).toThrow("[bad-option]");
  expect(chartPositions({ ...scale, rows: [] }).alt).toContain("No document has a position");
});
