// tellSession: what a session tells, as messages to the process that serves the page.

import { graph } from "../code/graph.ts";
import type { Program, ProgramCell } from "../code/program.ts";
import type { Record } from "./record.ts";
import type { SessionEvent } from "./session.ts";
import type { CellHead, CellState, FromKernel } from "./to-kernel.ts";

/**
 * An event as a message.
 *
 * @param options `turn`: of the update that was asked for last.
 */
export function tellSession(event: SessionEvent, { turn }: { readonly turn: number }): FromKernel {
  switch (event.kind) {
    case "program":
      return { kind: "program", title: titleOf(event.program), cells: heads(event.program) };
    case "cell":
      return { kind: "cell", cell: stateOf(event.cell, event.record) };
    case "behind":
      return { kind: "behind", id: event.cell.cell.id, html: event.record.behind ?? "" };
    case "settled":
      return { ...event, turn };
  }
}

function titleOf({ front, cells }: Program): string {
  const headings = cells.map(({ cell }) =>
    cell.type === "markdown" ? /^# (.+)$/mu.exec(cell.source)?.[1] : undefined,
  );
  return front.title ?? headings.find((one) => one !== undefined) ?? "";
}

function heads(program: Program): readonly CellHead[] {
  const { needs } = graph(program);
  return program.cells.map(({ cell, hash, ...own }, i) => {
    const { id, title, type, first, last, source } = cell;
    const rests = [...(needs[i] ?? [])].map((one) => program.cells[one]?.cell.id ?? "");
    return { id, title, type, first, last, source, hash, brings: variablesOf(own), needs: rests };
  });
}

function variablesOf({ brings }: Pick<ProgramCell, "brings">): readonly string[] {
  return [...brings].flatMap(([name, { kind }]) => (kind === "import" ? [] : [name]));
}

function stateOf(cell: ProgramCell, record: Record): CellState {
  const { status, milliseconds, restored, html, outputs, printed, error, variables } = record;
  return {
    id: cell.cell.id,
    status,
    milliseconds,
    restored,
    // What a running cell shows is known already, and may be long.
    html: status === "running" ? null : (html ?? null),
    inputs: outputs.flatMap((one) => (one.kind === "input" ? [one] : [])),
    printed,
    error,
    variables,
  };
}
