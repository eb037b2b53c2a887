// showText: a script that is only looked at: its text where it is text, and code that nobody has run.

import { markdown } from "../../render/markdown.ts";
import type { CellState } from "../kernel/to-kernel.ts";
import { parse, type Cell } from "../parse.ts";
import type { LiveEvent } from "./board.ts";

/**
 * What is told of a script that is not run.
 *
 * @param source Its text.
 * @param options `file`: its name, for messages.
 * @throws bad-script
 */
export function showText(source: string, { file }: { readonly file: string }): readonly LiveEvent[] {
  const { front, cells } = parse(source, { file });
  const heads = cells.map(({ id, title, type, first, last, source: text }) => {
    return { id, title, type, first, last, source: text, hash: "", brings: [], needs: [] };
  });
  return [
    { kind: "program", title: front.title ?? "", cells: heads, source },
    ...cells.map((cell): LiveEvent => ({ kind: "cell", cell: unrun(cell) })),
    { kind: "busy", busy: false, ran: [] },
  ];
}

function unrun({ id, type, source }: Cell): CellState {
  const html = type === "markdown" ? markdown(source) : "";
  const nothing = { inputs: [], printed: "", error: undefined, variables: [] };
  return { id, status: "waiting", milliseconds: 0, restored: false, html, ...nothing };
}
