// blocksOf: cells and their outputs as the blocks of a page: what was put out first, then the code, folded.

import type { Block, Cell as Placing } from "../render/blocks.ts";
import type { CellOutputs } from "./cell-outputs.ts";
import type { InputOutput, Output } from "./output.ts";

/** The blocks in the order of the script. */
export function blocksOf(cells: readonly CellOutputs[]): readonly Block[] {
  return cells.flatMap(({ cell, outputs }): readonly Block[] => {
    const place: Placing = { id: cell.id, title: cell.title === "" ? cell.id.replace("-", " ") : cell.title };
    if (cell.type === "markdown") return [{ kind: "markdown", markdown: cell.source, cell: place }];
    const code: readonly Block[] =
      cell.source.trim() === "" ? [] : [{ kind: "code", code: cell.source, language: "ts", cell: place }];
    return [...outputs.flatMap((output) => blockOf(output, place)), ...code];
  });
}

function blockOf(output: Output, cell: Placing): readonly Block[] {
  switch (output.kind) {
    case "markdown":
      return [{ kind: "markdown", markdown: output.markdown, cell }];
    case "table":
      return [{ kind: "table", name: output.name, table: output.table, caption: output.caption, cell }];
    case "chart":
      return [{ kind: "chart", name: output.name, chart: output.chart, cell }];
    case "note":
      return [{ kind: "text", text: output.text, tone: output.tone, cell }];
    case "passage":
      return [{ kind: "passage", passage: output.passage, cell }];
    case "input":
      return [{ kind: "input", label: output.label, value: shownValue(output), cell }];
    case "question": {
      const { kind, name, ask, choices, hint, answers, tolerance, why } = output;
      return [{ kind, name, ask, choices, hint, key: { answers, tolerance, why }, answer: answers.join(", "), cell }];
    }
    case "source":
      return [];
  }
}

function shownValue({ value }: InputOutput): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? value.join(", ") : String(value);
}
