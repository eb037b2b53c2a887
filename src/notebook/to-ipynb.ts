// toIpynb: a script as a Jupyter notebook that can be turned back into the same text.

import { cellBody, cellText, type NotebookCellType } from "./cell-text.ts";
import { chunks, type Chunk } from "./chunks.ts";
import type { DisplayData, Ipynb } from "./ipynb-shape.ts";
import { parse, type Cell, type Script } from "./parse.ts";

/** What is known of the script beside its text. */
export interface ToIpynbOptions {
  /** Its name, for messages. */
  readonly file?: string;
  /** What each cell of the script put out, in the order of its cells; without it cells have no outputs. */
  readonly outputs?: readonly (readonly DisplayData[])[];
}

/** Who runs TypeScript cells in Jupyter. */
export const kernel = {
  kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
  language_info: { name: "typescript", file_extension: ".ts", mimetype: "text/x.typescript" },
} as const;

/**
 * A script as a notebook. Its front matter and whatever a notebook cannot say stand in the metadata under `hustings`, so that `fromIpynb` gives the same
 * bytes again.
 *
 * @throws bad-script when the cells cannot be read.
 * @cost O(characters)
 */
export function toIpynb(source: string, { file = "script", outputs = [] }: ToIpynbOptions = {}): Ipynb {
  const bom = source.startsWith("\uFEFF");
  const crlf = /\r\n/u.test(source) && !/(?<!\r)\n/u.test(source);
  const text = source.slice(bom ? 1 : 0).replaceAll(crlf ? "\r\n" : "\n", "\n");
  const script = parse(text, { file });
  const { front, pieces } = piecesOf(text, script);
  const ids = new Set<string>();
  return {
    cells: script.cells.map((cell, n) => {
      const type = notebookType(cell);
      const { id, ...meta } = cell.meta;
      const told = { ...meta, hustings: restOf(pieces[n], { type, last: n === script.cells.length - 1 }) };
      const named = { id: idOf(typeof id === "string" ? id : cell.id, { n, ids }), metadata: told };
      const lines = linesOf(cellText(type, pieces[n]?.body ?? "", n === script.cells.length - 1));
      if (type !== "code") return { cell_type: type, ...named, source: lines };
      return { cell_type: type, ...named, execution_count: null, source: lines, outputs: outputs[n] ?? [] };
    }),
    metadata: {
      ...((script.front["jupyter"] as object | undefined) ?? kernel),
      hustings: { front, ...(crlf ? { eol: "\r\n" } : {}), ...(bom ? { bom } : {}) },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** A cell's type in a notebook: whatever is run is code there. */
export function notebookType({ type }: Pick<Cell, "type">): NotebookCellType {
  return type === "markdown" || type === "raw" ? type : "code";
}

/** What stands above the first cell, and the pieces that belong to the cells. */
function piecesOf(text: string, { cells }: Script): { readonly front: string; readonly pieces: readonly Chunk[] } {
  const [above = { marker: "", body: "" }, ...rest] = chunks(text);
  if (cells.length === rest.length) return { front: above.body, pieces: rest };
  const lines = above.body.split(/(?<=\n)/u);
  const start = (cells[0]?.first ?? 1) - 1;
  return {
    front: lines.slice(0, start).join(""),
    pieces: [{ marker: "", body: lines.slice(start).join("") }, ...rest],
  };
}

/** The marker's line; and the whole piece where writing the cell anew would not give it again. */
function restOf(
  { marker, body }: Chunk = { marker: "", body: "" },
  { type, last }: { readonly type: NotebookCellType; readonly last: boolean },
): { readonly marker: string; readonly raw?: string } {
  const line = marker.replace(/\n$/u, "");
  const again = `${marker === "" ? "" : `${line}\n`}${cellBody(type, cellText(type, body, last), last)}`;
  return again === marker + body ? { marker: line } : { marker: line, raw: marker + body };
}

function idOf(wanted: string, { n, ids }: { readonly n: number; readonly ids: Set<string> }): string {
  const base = /^[\w-]{1,60}$/u.test(wanted) ? wanted : `cell-${n + 1}`;
  let id = base;
  for (let again = 2; ids.has(id); again++) id = `${base}-${again}`;
  ids.add(id);
  return id;
}

/** Jupyter keeps a text as its lines, each with its line end. */
export function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(/(?<=\n)/u);
}
