// The network: every line is a tie of the table, the layout is the same every time, and the spec is a valid one.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { compile } from "vega-lite";
import { describe, expect, it } from "vitest";
import { chartNetwork } from "../../src/charts/network.ts";
import { springLayout } from "../../src/charts/spring-layout.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { collocates } from "../../src/stats/collocates.ts";
import { collocations } from "../../src/stats/collocations.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const said = tokens(
  corpus(["Rule of law and rule of reason.", "No rule of law, no peace.", "Law and order, law and order."]),
);
const table = collocations(said, { minCount: 2 });
type Layer = { readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] } };
const layers = (chart: ReturnType<typeof chartNetwork>): readonly Layer[] =>
  (chart.spec as unknown as { readonly layer: readonly Layer[] }).layer;

describe("chartNetwork", () => {
  const chart = chartNetwork(table);

  it("draws a line for each tie with its row, and a dot for each word", () => {
    const [lines, dots] = layers(chart).map(({ data }) => data.values);
    expect(lines?.map(({ row, words }) => [table.rows[Number(row)]?.collocation, String(words).split(":")[0]])).toEqual(
      table.rows.map(({ collocation }) => [collocation, collocation.replace(" ", " – ")]),
    );
    expect(new Set(dots?.map(({ name }) => name))).toEqual(
      new Set(table.rows.flatMap(({ collocation }) => collocation.split(" "))),
    );
  });

  it("takes collocates too, around their node, and ends of one's own", () => {
    const near = collocates(said, { node: "law", window: 2, minCount: 1 });
    const [lines] = layers(chartNetwork(near, { node: "law" })).map(({ data }) => data.values);
    expect(lines?.every(({ words }) => String(words).startsWith("law – "))).toBe(true);
    const own = chartNetwork(table, { ends: ({ collocation }) => [String(collocation), "all"], value: "count" });
    expect(own.alt).toMatch(/Most ties: all \(/u);
  });

  it("says what it shows in words, and that there is nothing where there is nothing", () => {
    expect(chart.alt).toMatch(/^Network\. .*\d ties between \d+ words\. Most ties: /u);
    expect(chartNetwork(collocations(said, { minCount: 99 })).alt).toContain("no ties");
    expect(() => chartNetwork(table, { value: "zz" })).toThrow("[bad-option]");
  });

  it("is a valid spec that compiles without a warning", () => {
    const schema: unknown = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json"), "utf8"),
    );
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);
    expect(validate(chart.spec), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const warned: unknown[] = [];
    const logger = {
      level: () => logger,
      error: () => logger,
      info: () => logger,
      debug: () => logger,
      warn: (...words: unknown[]) => (warned.push(words), logger),
    };
    compile(chart.spec, { logger: logger as never });
    expect(warned).toEqual([]);
  });
});

describe("springLayout", () => {
  it("is the same every time, fills the square, and puts tied words nearer than others", () => {
    const ties = [
      { from: 0, to: 1, strength: 1 },
      { from: 2, to: 3, strength: 1 },
    ];
    const places = springLayout(4, ties);
    expect(springLayout(4, ties)).toEqual(places);
    const distance = (i: number, j: number): number =>
      Math.hypot((places[i]?.x ?? 0) - (places[j]?.x ?? 0), (places[i]?.y ?? 0) - (places[j]?.y ?? 0));
    expect(Math.max(distance(0, 1), distance(2, 3))).toBeLessThan(
      Math.min(distance(0, 2), distance(1, 3), distance(0, 3)),
    );
    expect(Math.min(...places.flatMap(({ x, y }) => [x, y]))).toBe(0);
    expect(Math.max(...places.flatMap(({ x, y }) => [x, y]))).toBe(1);
  });

  it("has a place for a single word, and for none", () => {
    expect(springLayout(1, [])).toEqual([{ x: 0.5, y: 0.5 }]);
    expect(springLayout(0, [])).toEqual([]);
  });
});
