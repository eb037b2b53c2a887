// Draws the cells of scripts as tsx runs them: a process of its own, which prints one line of JSON a script, from the id of a cell to its HTML.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cellOutputs } from "../../src/notebook/cell-outputs.ts";
import { drawCell, drawBehind } from "../../src/notebook/kernel/draw-cell.ts";
import { record } from "../../src/notebook/kernel/record.ts";
import { parse } from "../../src/notebook/parse.ts";
import { runAgain } from "../../src/notebook/run-again.ts";
import type { ProgramCell } from "../../src/notebook/code/program.ts";

for (const file of process.argv.slice(2)) {
  const script = resolve(file);
  const emissions = await runAgain(script, new Map(), []);
  const drawn: Record<string, string> = {};
  for (const { cell, outputs } of cellOutputs(parse(readFileSync(script, "utf8")).cells, emissions)) {
    const own = Object.assign(record(cell.id), { outputs: [...outputs], status: "done" });
    const head = { cell } as ProgramCell;
    drawn[cell.id] = (await drawCell(head, own, { lines: [] })) + (await drawBehind(head, own));
  }
  process.stdout.write(`${JSON.stringify(drawn)}\n`);
}
