// cellOutputs: which outputs belong to which cell, told by the line that made them.

import type { Output } from "./output.ts";
import type { Cell } from "./parse.ts";

/** A cell with what it put on the page, in the order in which that happened. */
export interface CellOutputs {
  readonly cell: Cell;
  readonly outputs: readonly Output[];
}

/** An output whose line is not known, because it was made elsewhere, belongs to the cell of the output before it. */
export function cellOutputs(
  cells: readonly Cell[],
  emissions: readonly { readonly output: Output; readonly line: number | undefined }[],
): readonly CellOutputs[] {
  const found = new Map<Cell, Output[]>(cells.map((cell) => [cell, []]));
  let current = cells[0];
  for (const { output, line } of emissions) {
    current = cells.findLast((cell) => line !== undefined && cell.first <= line) ?? current;
    if (current !== undefined) found.get(current)?.push(output);
  }
  return cells.map((cell) => ({ cell, outputs: found.get(cell) ?? [] }));
}
