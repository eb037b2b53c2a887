// model: what a live page knows after each thing it hears, and what it need not draw again.

import { describe, expect, it } from "vitest";
import { addressOf, answered, answersIn, model, nothing, type Model } from "../../../src/notebook/client/model.ts";
import type { CellHead, CellState } from "../../../src/notebook/kernel/to-kernel.ts";
import type { LiveEvent } from "../../../src/notebook/live/board.ts";

const head = (id: string, source = ""): CellHead => {
  return { id, title: id, type: "code", first: 2, last: 3, source, hash: source, brings: [], needs: [] };
};
const state = (id: string, own: Partial<CellState> = {}): CellState => {
  const rest = { inputs: [], printed: "", error: undefined, variables: [] };
  return { id, status: "done", milliseconds: 1, restored: false, html: `<p>${id}</p>`, ...rest, ...own };
};
const program = (...cells: readonly CellHead[]): LiveEvent => ({ kind: "program", title: "T", source: "", cells });
const after = (...events: readonly LiveEvent[]): Model => events.reduce(model, nothing);
const slider = { kind: "input", name: "n", label: "n", type: "range", value: 1, given: false } as const;

describe("model", () => {
  it("keeps cells that are as they were, so that they are not drawn again, and forgets those that are gone", () => {
    const before = after(program(head("a"), head("b")), { kind: "cell", cell: state("b") });
    const now = model(before, program(head("a"), head("c", "new")));
    expect(now.cells[0]).toBe(before.cells[0]);
    expect(now.cells.map(({ id }) => id)).toEqual(["a", "c"]);
    expect([...now.states.keys()]).toEqual([]);
  });

  it("shows what stood in a cell while it runs, with its inputs", () => {
    const done = state("a", { inputs: [slider] });
    const running = state("a", { status: "running", html: null });
    const now = after(program(head("a")), { kind: "cell", cell: done }, { kind: "cell", cell: running });
    expect(now.states.get("a")).toMatchObject({ status: "running", html: "<p>a</p>", inputs: [slider] });
  });

  it("holds passages until their cell shows something new", () => {
    const known = after({ kind: "cell", cell: state("a") }, { kind: "behind", id: "a", html: "<section>" });
    expect(known.behind.get("a")).toBe("<section>");
    expect(model(known, { kind: "cell", cell: state("a", { status: "running", html: null }) }).behind.size).toBe(1);
    expect(model(known, { kind: "cell", cell: state("a") }).behind.size).toBe(0);
  });

  it("an answer on its way touches only the cells that ask for it", () => {
    const before = after({ kind: "cell", cell: state("a", { inputs: [slider] }) }, { kind: "cell", cell: state("b") });
    const now = answered(before, { n: 5 });
    expect(now.states.get("a")?.inputs[0]?.value).toBe(5);
    expect(now.states.get("b")).toBe(before.states.get("b"));
    expect(before.states.get("a")?.inputs[0]?.value).toBe(1);
  });

  it("says when a script cannot be read, also when it is idle again", () => {
    const torn = after({ kind: "problem", text: "s.ts:1: no", line: 1 }, { kind: "busy", busy: false, ran: [] });
    expect([torn.said, torn.problem?.line]).toEqual(["The script cannot be read", 1]);
    expect(model(torn, program(head("a"))).problem).toBeUndefined();
  });
});

it("answers stand in the address and come back from it", () => {
  const answers = { n: 5, loud: true, frames: ["a b", "c"] };
  expect(addressOf(answers)).toBe("?n=5&loud=true&frames=a+b&frames=c");
  expect(answersIn(addressOf(answers))).toEqual({ n: "5", loud: "true", frames: ["a b", "c"] });
  expect(answersIn("?__proto__=1&0=2")).toEqual({});
  expect(addressOf({})).toBe("");
});
