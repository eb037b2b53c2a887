// The lexical x-ray: each place once, each document a line, and what cannot be drawn said in words.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import * as vega from "vega";
import { compile } from "vega-lite";
import { describe, expect, it } from "vitest";
import { chartDispersion } from "../../src/charts/dispersion.ts";
import type { Chart } from "../../src/core/chart.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { dispersion } from "../../src/stats/dispersion.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const house = tokens(
  corpus([
    { id: "late", text: "war and peace and war" },
    { id: "early", text: "peace" },
    { id: "none", text: "jobs" },
  ]),
);
const table = dispersion(house, { patterns: ["war", "peace", "hope"], measures: ["dp"] });

type Data = readonly Readonly<Record<string, unknown>>[];
const data = (chart: Chart): Data => (chart.spec as { readonly data: { readonly values: Data } }).data.values;

describe("the x-ray", () => {
  it("marks each place where it stands, and knows its row", () => {
    const places = data(chartDispersion(table)).map(({ feature, document, at, row }) => [
      feature,
      document,
      Math.round(Number(at)),
      table.rows[Number(row)]?.feature,
    ]);
    expect(places).toEqual([
      ["peace", "late", 38, "peace"],
      ["peace", "early", 0, "peace"],
      ["war", "late", 0, "war"],
      ["war", "late", 86, "war"],
    ]);
  });

  it("is told in words", () => {
    expect(chartDispersion(table, { features: ["war"] }).alt).toBe(
      "Lexical dispersion plot. Where “war” stands, in 3 documents. “war”: 2 places in one document, most in late (2).",
    );
  });

  it("keeps the documents with the most places, in the order of the corpus, and says how many it leaves out", () => {
    const chart = chartDispersion(table, { limit: 1 });
    expect(new Set(data(chart).map(({ document }) => document))).toEqual(new Set(["late"]));
    expect(JSON.stringify(chart.spec.title)).toContain("1 of the 2 with a place");
  });

  it("says in words when there is nothing to draw, and refuses words that the table does not have", () => {
    expect(chartDispersion(dispersion(structuredClone(features(house)))).alt).toContain("no places to draw");
    expect(chartDispersion(dispersion(house, { patterns: "hope" })).alt).toContain("None of the words");
    expect(() => chartDispersion(table, { features: ["pease"] })).toThrow('did you mean "peace"');
  });

  it.each([chartDispersion(table), chartDispersion(table, { features: ["war"] })])(
    "is a valid Vega-Lite spec that runs without a warning",
    async ({ spec }) => {
      const schema = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
      const valid = new Ajv({ strict: false, validateFormats: false }).compile(
        JSON.parse(readFileSync(schema, "utf8")) as object,
      );
      valid(spec);
      expect(valid.errors ?? []).toEqual([]);
      const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none" });
      await view.runAsync();
      view.finalize();
    },
  );
});
