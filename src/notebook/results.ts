// results: what a script put on its page, as `results.json` keeps it, cell by cell.

import * as z from "zod";
import type { Passage } from "../core/table.ts";
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
      const title = chartTitle(one.chart);
      return { kind: "chart", name: one.name, title, alt: one.chart.alt, files: chartFiles(one.name) };
    }
    case "note":
    case "passage":
    case "source":
    case "question":
    case "input":
      return one;
  }
}
