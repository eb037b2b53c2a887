// drawCell: what a cell put out as a part of a page that stands on its own: text, charts, tables with their passages, what it printed, what went wrong.

import type { Block } from "../../render/blocks.ts";
import { endKey, pieces } from "../../render/pieces.ts";
import { blocksOf } from "../blocks-of.ts";
import { nameOutputs } from "../name-outputs.ts";
import type { ProgramCell } from "../code/program.ts";
import type { Record } from "./record.ts";

/** How much of the texts a cell carries, so that the page stays light. */
const limits = { perMark: 20, pageBytes: 500_000, rows: 100 } as const;

/**
 * A cell as HTML, without its inputs and its code, which the page draws itself, and without its passages and the data to save, which `drawBehind` brings.
 *
 * @param options `lines`: of the script, to show where an error stands.
 */
export async function drawCell(
  { cell }: ProgramCell,
  { outputs, printed, error, status }: Record,
  { lines }: { readonly lines: readonly string[] },
): Promise<string> {
  const blocks: Block[] = [...shownBlocks(cell, outputs)];
  if (printed.trim() !== "") blocks.push({ kind: "text", text: printed.trimEnd() });
  if (status === "blocked" && error === undefined)
    blocks.push({ kind: "text", text: "A cell that this one rests on has failed.", tone: "note" });
  if (status === "held")
    blocks.push({
      kind: "text",
      text: "You stopped this cell. It runs again when you change it or ask for it.",
      tone: "stop",
    });
  if (status === "stopped") blocks.push({ kind: "text", text: "The script ended before this cell.", tone: "note" });
  if (error !== undefined) blocks.push(errorBlock(error, lines));
  return draw(cell, blocks, "shown");
}

/** What stands behind the marks and numbers of a cell: the data to save, and passages as sections to which its links lead; empty where it has none. */
export async function drawBehind({ cell }: ProgramCell, { outputs }: Record): Promise<string> {
  const blocks = shownBlocks(cell, outputs);
  return blocks.some(({ kind }) => kind === "chart" || kind === "table")
    ? (await draw(cell, blocks, "behind")).trim()
    : "";
}

function shownBlocks(cell: ProgramCell["cell"], outputs: Record["outputs"]): readonly Block[] {
  const shown = nameOutputs(outputs.filter((one) => one.kind !== "input"));
  return blocksOf([{ cell, outputs: shown }]).filter(({ kind }) => kind !== "code");
}

async function draw({ id }: ProgramCell["cell"], blocks: readonly Block[], only: "shown" | "behind"): Promise<string> {
  const drawn = await pieces({ title: "", blocks, limits, lean: true, prefix: `${id}--`, only });
  return drawn.flatMap(({ key, html }) => (key === endKey ? [] : [html])).join("\n");
}

function errorBlock(
  { name, message, line, column, stack }: NonNullable<Record["error"]>,
  lines: readonly string[],
): Block {
  const code = line === undefined ? "" : `line ${line}:${column ?? 1} | ${lines[line - 1]?.trim() ?? ""}`;
  return {
    kind: "error",
    message: name === "" ? message : `${name}: ${message}`,
    ...(code === "" ? {} : { place: code }),
    details: stack,
  };
}
