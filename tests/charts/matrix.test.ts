// The matrix: a square for each pair, names in order, numbers where there is room, and a valid spec.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { compile } from "vega-lite";
import { describe, expect, it } from "vitest";
import { chartMatrix } from "../../src/charts/matrix.ts";
import { confusion } from "../../src/stats/confusion.ts";

const said = (unit: string, a: string, b: string) => [
  { unit, coder: "A", value: a },
  { unit, coder: "B", value: b },
];
const table = confusion([
  ...said("1", "x", "x"),
  ...said("2", "x", "y"),
  ...said("3", "y", "y"),
  ...said("4", "y", "y"),
]);
type Spec = {
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly layer: readonly object[];
};

describe("chartMatrix", () => {
  const chart = chartMatrix(table, { value: "count" });
  const spec = chart.spec as unknown as Spec;

  it("has a square for each pair, which knows its row, and says its largest cells", () => {
    expect(spec.data.values.map(({ row, down, across, value }) => [row, down, across, value])).toEqual(
      table.rows.map(({ first, second, count }, row) => [row, first, second, count]),
    );
    expect(chart.alt).toMatch(/2 by 2.*Highest: y and y 2, x and x 1, x and y 1\./u);
  });

  it("lets names lie, lean or stand, so that they never lie over each other, and has one diagonal", () => {
    const axisOf = (names: readonly string[]): { readonly labelAngle: number; readonly labelFontSize: number } => {
      const rows = names.flatMap((first, i) => names.slice(i + 1).map((second) => ({ first, second, value: 1 })));
      const own = {
        ...table,
        rows,
        columns: {
          first: { label: "a", type: "text" },
          second: { label: "b", type: "text" },
          value: { label: "v", type: "number" },
        },
      } as const;
      const { layer } = chartMatrix(own, { mirror: "both" }).spec as unknown as {
        readonly layer: readonly {
          readonly encoding: {
            readonly x: { readonly axis: never; readonly sort: readonly string[] };
            readonly y: { readonly sort: readonly string[] };
          };
        }[];
      };
      expect(layer[0]?.encoding.x.sort).toEqual(layer[0]?.encoding.y.sort);
      return layer[0]?.encoding.x.axis as never;
    };
    const long = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, i) => `Speaker with a long name ${i}`);
    expect(axisOf(["A", "B", "C"]).labelAngle).toBe(0);
    expect(axisOf(long(5)).labelAngle).toBe(-45);
    expect(axisOf(long(40))).toMatchObject({ labelAngle: -90, labelFontSize: 12 });
  });

  it("stands on both sides of the diagonal where asked, each square with the row of its pair", () => {
    const pairs = { ...table, rows: table.rows.filter(({ first, second }) => first <= second) };
    const { data } = chartMatrix(pairs, { value: "count", mirror: "both" }).spec as unknown as Spec;
    const cells = data.values.map(({ row, down, across }) => `${String(down)}${String(across)}${String(row)}`);
    const place = pairs.rows.findIndex(({ first, second }) => first === "x" && second === "y");
    expect(cells).toContain(`xy${place}`);
    expect(cells).toContain(`yx${place}`);
    expect(cells).toHaveLength(4);
  });

  it("leaves numbers out where they do not fit, or where they are not wanted", () => {
    expect(spec.layer).toHaveLength(2);
    expect((chartMatrix(table, { labels: "hidden" }).spec as unknown as Spec).layer).toHaveLength(1);
  });

  it("refuses a column that is not there, with the nearest, and says where there is nothing", () => {
    expect(() => chartMatrix(table, { row: "frist" })).toThrow('"frist" is none of: count, first');
    expect(chartMatrix({ ...table, rows: [] }).alt).toContain("no pairs");
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

it("mirrors pairs that come once, as similarities do, in the order of their names", () => {
  const pair = (first: string, second: string, value: number) => ({ first, second, value, shared: 1, status: "ok" });
  const columns = {
    first: { label: "first", type: "text" },
    second: { label: "second", type: "text" },
    value: { label: "cosine", type: "number" },
  } as const;
  const rows = [pair("d 10", "d 2", 0.9), pair("d 1", "d 10", 0.5), pair("d 1", "d 2", 0.1)];
  const alike = { ...table, rows, columns } as never;
  const { data, layer } = chartMatrix(alike).spec as unknown as {
    readonly data: { readonly values: readonly unknown[] };
    readonly layer: readonly {
      readonly encoding: { readonly x: { readonly sort: unknown }; readonly y: { readonly sort: unknown } };
    }[];
  };
  expect(data.values).toHaveLength(6);
  expect([layer[0]?.encoding.x.sort, layer[0]?.encoding.y.sort]).toEqual([
    ["d 1", "d 2", "d 10"],
    ["d 1", "d 2", "d 10"],
  ]);
  expect(
    (chartMatrix(alike, { mirror: "none" }).spec as unknown as typeof alike as { data: typeof data }).data.values,
  ).toHaveLength(3);
});
