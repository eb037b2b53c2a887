// model: what a live page knows, and how each thing it hears changes that.

import type { InputValues } from "../kernel/input-values.ts";
import type { CellHead, CellState } from "../kernel/to-kernel.ts";
import type { LiveEvent } from "../live/board.ts";

/** Everything that is shown. */
export interface Model {
  readonly title: string;
  readonly source: string;
  readonly cells: readonly CellHead[];
  readonly states: ReadonlyMap<string, CellState>;
  /** What stands behind cells: data to save, and passages as sections to which their links lead. */
  readonly behind: ReadonlyMap<string, string>;
  readonly problem: { readonly text: string; readonly line: number | null } | undefined;
  readonly progress: ReadonlyMap<string, string>;
  /** What running cells have printed so far. */
  readonly printing: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly inputs: InputValues;
  /** What has just happened, in words. */
  readonly said: string;
}

/** Before anything was heard. */
export const nothing: Model = {
  title: "",
  source: "",
  cells: [],
  states: new Map(),
  behind: new Map(),
  problem: undefined,
  progress: new Map(),
  printing: new Map(),
  busy: true,
  inputs: {},
  said: "",
};

/** The model after an event. */
export function model(before: Model, event: LiveEvent): Model {
  switch (event.kind) {
    case "program": {
      const ids = new Set(event.cells.map(({ id }) => id));
      const states = new Map([...before.states].filter(([id]) => ids.has(id)));
      const { title, source } = event;
      // A cell that is as it was stays the same thing, so that it need not be drawn again.
      const known = new Map(before.cells.map((cell) => [JSON.stringify(cell), cell]));
      const cells = event.cells.map((cell) => known.get(JSON.stringify(cell)) ?? cell);
      return { ...before, title, cells, source, states, problem: undefined };
    }
    case "cell": {
      const { cell } = event;
      const old = before.states.get(cell.id);
      // While a cell runs, what it showed before stays where it is.
      const kept = cell.html === null && old !== undefined ? { ...cell, html: old.html, inputs: old.inputs } : cell;
      const states = new Map(before.states).set(cell.id, kept);
      const progress = new Map(before.progress);
      const printing = new Map(before.printing);
      if (cell.status !== "running") progress.delete(cell.id);
      printing.delete(cell.id);
      const behind = new Map(before.behind);
      if (cell.html !== null) behind.delete(cell.id);
      return { ...before, states, behind, progress, printing };
    }
    case "behind":
      return { ...before, behind: new Map(before.behind).set(event.id, event.html) };
    case "problem":
      return { ...before, problem: { text: event.text, line: event.line }, said: `Error: ${event.text}` };
    case "progress":
      return { ...before, progress: new Map(before.progress).set(event.id, event.text) };
    case "printed": {
      const text = ((before.printing.get(event.id) ?? "") + event.text).slice(-20_000);
      return { ...before, printing: new Map(before.printing).set(event.id, text) };
    }
    case "busy": {
      const done =
        event.ran.length === 0 ? "Up to date" : `Up to date: ${event.ran.length} of ${before.cells.length} cells ran`;
      const failed = [...before.states.values()].filter(({ status }) => status === "failed").length;
      const said = failed > 0 ? `${failed} ${failed === 1 ? "cell has" : "cells have"} failed` : done;
      const idle = before.problem === undefined ? said : "The script cannot be read";
      return { ...before, busy: event.busy, said: event.busy ? "Running" : idle };
    }
    case "inputs":
      return { ...before, inputs: event.inputs };
  }
}

/** The model while an answer is on its way: fields stand where their reader has put them. */
export function answered(before: Model, values: InputValues): Model {
  const states = new Map(
    [...before.states].map(([id, state]) => {
      if (!state.inputs.some(({ name }) => values[name] !== undefined)) return [id, state];
      const inputs = state.inputs.map((input) => {
        const value = values[input.name];
        return value === undefined ? input : Object.assign({}, input, { value });
      });
      return [id, Object.assign({}, state, { inputs })];
    }),
  );
  return { ...before, states };
}

/** The answers that stand in an address, and back: what is at its default stands in none. */
export function answersIn(search: string): InputValues {
  const found: Record<string, string | readonly string[]> = {};
  const params = new URLSearchParams(search);
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name);
    if (/^[A-Za-z][\w-]*$/u.test(name)) found[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return found;
}

/** The end of an address that holds these answers. */
export function addressOf(inputs: InputValues): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(inputs))
    for (const one of typeof value === "object" ? value : [value]) params.append(name, String(one));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
