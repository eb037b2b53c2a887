// board: what every page that shows a script must know: it is told as it changes, and whole to a page that comes later.

import type { InputValues } from "../kernel/input-values.ts";
import type { CellHead, CellState } from "../kernel/to-kernel.ts";

/** What is told to pages. */
export type LiveEvent =
  | { readonly kind: "program"; readonly title: string; readonly cells: readonly CellHead[]; readonly source: string }
  | { readonly kind: "cell"; readonly cell: CellState }
  /** The data to save and the passages behind a cell, which come after it. */
  | { readonly kind: "behind"; readonly id: string; readonly html: string }
  | { readonly kind: "problem"; readonly text: string; readonly line: number | null }
  | { readonly kind: "progress" | "printed"; readonly id: string; readonly text: string }
  | { readonly kind: "busy"; readonly busy: boolean; readonly ran: readonly string[] }
  | { readonly kind: "inputs"; readonly inputs: InputValues };

/** What pages see. */
export interface Board {
  readonly tell: (event: LiveEvent) => void;
  /** Hears everything from now on; first what stands there. Answers how to stop hearing. */
  readonly listen: (hear: (event: LiveEvent) => void) => () => void;
  readonly cells: () => readonly CellHead[];
  readonly states: () => readonly CellState[];
  readonly inputs: () => InputValues;
  readonly isBusy: () => boolean;
}

/** An empty board. */
export function board(): Board {
  const hearers = new Set<(event: LiveEvent) => void>();
  const states = new Map<string, CellState>();
  const behind = new Map<string, LiveEvent>();
  const last = new Map<LiveEvent["kind"], LiveEvent>();
  const program = (): Extract<LiveEvent, { kind: "program" }> | undefined =>
    last.get("program") as Extract<LiveEvent, { kind: "program" }> | undefined;

  function note(event: LiveEvent): void {
    if (event.kind === "cell") {
      const { cell } = event;
      // While a cell runs, what it showed before stays where it is.
      const html = cell.html ?? states.get(cell.id)?.html ?? null;
      states.set(cell.id, { ...cell, html });
      if (cell.html !== null) behind.delete(cell.id);
      return;
    }
    if (event.kind === "behind") return void behind.set(event.id, event);
    if (event.kind === "program") {
      last.delete("problem");
      const ids = new Set(event.cells.map(({ id }) => id));
      for (const known of [states, behind]) for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    }
    last.set(event.kind, event);
  }

  return {
    tell(event) {
      note(event);
      for (const hear of hearers) hear(event);
    },
    listen(hear) {
      hearers.add(hear);
      const cells = [...states.values()].map((cell): LiveEvent => ({ kind: "cell", cell }));
      const known = (["problem", "inputs", "busy"] as const).map((kind) => last.get(kind));
      for (const event of [program(), ...cells, ...behind.values(), ...known]) if (event !== undefined) hear(event);
      return () => void hearers.delete(hear);
    },
    cells: () => program()?.cells ?? [],
    states: () => [...states.values()],
    inputs: () => (last.get("inputs") as Extract<LiveEvent, { kind: "inputs" }> | undefined)?.inputs ?? {},
    isBusy: () => (last.get("busy") as Extract<LiveEvent, { kind: "busy" }> | undefined)?.busy === true,
  };
}
