// results: what a script put on its page, as `results.json` keeps it, cell by cell.

import { createHash } from "node:crypto";
import * as z from "zod";
import type { Passage } from "../core/table.ts";
import { csv } from "../format/csv.ts";
import { tableJson, type TableJson } from "../format/table-json.ts";
import type { CellOutputs } from "./cell-outputs.ts";
import type { InputOutput, Output, QuestionOutput } from "./output.ts";
import { chartTitle } from "../render/chart-title.ts";

/** One output in `results.json`. */
export type ResultOutput =
  | { readonly kind: "markdown"; readonly markdown: string }
  | ({ readonly kind: "table"; readonly name: string; readonly caption: string } & TableJson)
  | {
      readonly kind: "chart";
      readonly name: string;
      readonly title: string;
      readonly alt: string;
      readonly files: readonly string[];
      /** Of the table it was drawn from, whose rows are in `NAME.csv`. */
      readonly columns: TableJson["columns"];
      /** Hashes of its numbers, and of how they are drawn. */
      readonly data: string;
      readonly drawing: string;
    }
  | { readonly kind: "note"; readonly text: string; readonly tone: "note" | "warning" | "stop" }
  | { readonly kind: "passage"; readonly passage: Passage }
  | { readonly kind: "source"; readonly source: string }
  | QuestionOutput
  | InputOutput;

/** What `results.json` holds. */
export interface Results {
  readonly script: string;
  readonly title: string;
  readonly description: string;
  readonly cells: readonly {
    readonly id: string;
    readonly title: string;
    readonly type: string;
    readonly outputs: readonly ResultOutput[];
  }[];
}

const output = z.looseObject({
  kind: z.enum(["markdown", "table", "chart", "note", "passage", "source", "question", "input"]),
  name: z.string().optional(),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).optional(),
});

const shape: z.ZodType<Results> = z.object({
  script: z.string(),
  title: z.string(),
  description: z.string(),
  cells: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      type: z.string(),
      outputs: z.array(output as unknown as z.ZodType<ResultOutput>),
    }),
  ),
});

/** The results of a run. */
export function results(
  head: Pick<Results, "script" | "title" | "description">,
  cells: readonly CellOutputs[],
): Results {
  return {
    ...head,
    cells: cells.map(({ cell, outputs }) => ({
      id: cell.id,
      title: cell.title,
      type: cell.type,
      outputs: outputs.map((one) => resultOf(one)),
    })),
  };
}

/** Reads `results.json`; `undefined` where it is not one. */
export function readResults(text: string): Results | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function chartResult({ name, chart }: Extract<Output, { readonly kind: "chart" }>): ResultOutput {
  // Who made it, and the house style, are the same for every chart of a version: they are no part of the result.
  const { usermeta: _, config: __, ...drawing } = chart.spec;
  return {
    kind: "chart",
    name,
    title: chartTitle(chart),
    alt: chart.alt,
    files: chartFiles(name),
    columns: chart.table.columns,
    data: hashOf(csv(chart.table)),
    drawing: hashOf(JSON.stringify(drawing)),
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The files of a chart, by its name. */
function chartFiles(name: string): readonly string[] {
  return ["vl.json", "svg", "png", "csv"].map((ending) => `${name}.${ending}`);
}

function resultOf(one: Output): ResultOutput {
  switch (one.kind) {
    case "markdown":
      return { kind: "markdown", markdown: one.markdown };
    case "table":
      return { kind: "table", name: one.name, caption: one.caption, ...tableJson(one.table) };
    case "chart": {
      return chartResult(one);
    }
    case "note":
    case "passage":
    case "source":
    case "question":
    case "input":
      return one;
  }
}
