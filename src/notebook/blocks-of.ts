// blocksOf: cells and their outputs as the blocks of a page: what was put out first, then the code, folded.

import type { Block, Cell as Placing } from "../render/blocks.ts";
import type { CellOutputs } from "./cell-outputs.ts";
import type { InputOutput, Output } from "./output.ts";
import type { Cell } from "./parse.ts";

/** The blocks in the order of the script. */
export function blocksOf(cells: readonly CellOutputs[]): readonly Block[] {
  return cells.flatMap(({ cell, outputs }): readonly Block[] => {
    if (cell.meta["only"] === "notes") return [];
    const place: Placing = { id: cell.id, title: cell.title === "" ? cell.id.replace("-", " ") : cell.title };
    if (cell.type === "markdown") return [{ kind: "markdown", markdown: cell.source, cell: place }];
    const { told, code } = cell.type === "exercise" || cell.type === "solution" ? taskOf(cell) : { code: cell.source };
    const shown = outputs.flatMap((output) => blockOf(output, place));
    return [
      ...(told === undefined ? [] : [{ kind: "markdown", markdown: told, cell: place } as const]),
      ...shown,
      ...(code.trim() === "" ? [] : [{ kind: "code", code, language: "ts", cell: place } as const]),
    ];
  });
}

/** The comment that an exercise or a solution begins with is what it says to its reader; the rest is its code. */
function taskOf({ type, source }: Cell): { readonly told?: string; readonly code: string } {
  const [comment = ""] = /^(?:[^\S\n]*\/\/[^\n]*(?:\n|$))+/u.exec(source) ?? [];
  const text = comment.replaceAll(/^[^\S\n]*\/\/ ?/gmu, "").trim();
  const name = type === "exercise" ? "Exercise" : "Solution";
  return text === "" ? { code: source } : { told: `**${name}.** ${text}`, code: source.slice(comment.length) };
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
      return [{ kind: "input", name: output.name, label: output.label, value: shownValue(output), cell }];
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
