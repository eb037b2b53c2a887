// fromIpynb: a Jupyter notebook as a script.

import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { cellBody, cellText, type NotebookCellType } from "./cell-text.ts";
import { ipynbShape, type ReadCell, type ReadNotebook } from "./ipynb-shape.ts";
import { kernel } from "./to-ipynb.ts";

/** A script, and what was left out of it. */
export interface FromIpynb {
  readonly source: string;
  readonly notices: readonly Notice[];
}

/**
 * A notebook as a script. Identifiers and metadata of cells go into the JSON of their markers, those of the notebook into the front matter; outputs, which
 * a run makes again, are left out with a notice.
 *
 * @param text The JSON of the notebook.
 * @param options `file`: its name, for messages.
 * @throws bad-json when it is no JSON or no notebook of version 4; bad-input when it is in another language than TypeScript or JavaScript.
 * @cost O(characters)
 */
export function fromIpynb(text: string, { file = "notebook" }: { readonly file?: string } = {}): FromIpynb {
  const notebook = readNotebook(text, file);
  const { hustings } = notebook.metadata;
  const { cells } = notebook;
  const pieces = cells.map((cell, n) => pieceOf(cell, n === cells.length - 1));
  const script = (hustings?.front ?? frontOf(notebook.metadata)) + pieces.join("");
  const dropped = cells.filter(({ outputs = [] }) => outputs.length > 0).length;
  return {
    source: (hustings?.bom === true ? "\uFEFF" : "") + script.replaceAll("\n", hustings?.eol ?? "\n"),
    notices:
      dropped === 0
        ? []
        : [
            {
              code: "outputs-left-out",
              place: file,
              text: `the outputs of ${dropped} cells are left out: a script has none, and a run makes them again`,
            },
          ],
  };
}

function readNotebook(text: string, file: string): ReadNotebook {
  const fail = (got: string): HustingsError =>
    new HustingsError("bad-json", { who: "convert", needs: "a Jupyter notebook of version 4", got, place: file });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw fail((error as Error).message);
  }
  const { data, error } = ipynbShape.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (data === undefined) throw fail(`${issue?.path.join(".") || "it"}: ${issue?.message ?? "no notebook"}`);
  const language = data.metadata.language_info?.name ?? data.metadata.kernelspec?.language;
  if (language !== undefined && !["typescript", "javascript"].includes(language.toLowerCase()))
    throw new HustingsError("bad-input", {
      who: "convert",
      needs: "a notebook in TypeScript or JavaScript",
      got: `it is in ${language}`,
      place: file,
    });
  return data;
}

/** Metadata without our own. */
function foreign(metadata: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== "hustings"));
}

/** Metadata that is not what `toIpynb` writes by itself. */
function frontOf(metadata: ReadNotebook["metadata"]): string {
  const told = JSON.stringify(foreign(metadata));
  const usual = told === "{}" || told === JSON.stringify(kernel);
  return usual ? "" : `// ---\n// jupyter: ${told}\n// ---\n\n`;
}

function pieceOf(cell: ReadCell, last: boolean): string {
  const { cell_type: type, source, metadata } = cell;
  const { marker, raw } = metadata.hustings ?? {};
  if (raw !== undefined && marker !== undefined && sourceOf(raw, { marker, type, last }) === source) return raw;
  const line = marker === undefined ? newMarker(cell) : fitting(marker, type);
  return `${line === "" ? "" : `${line}\n`}${cellBody(type, source, last)}`;
}

function sourceOf(
  raw: string,
  { marker, type, last }: { readonly marker: string; readonly type: NotebookCellType; readonly last: boolean },
): string {
  return cellText(type, marker === "" ? raw : raw.slice(raw.indexOf("\n") + 1 || raw.length), last);
}

function newMarker({ id, cell_type: type, metadata }: ReadCell): string {
  const meta = { ...(id === undefined ? {} : { id }), ...foreign(metadata) };
  const json = Object.keys(meta).length === 0 ? "" : ` ${JSON.stringify(meta)}`;
  return `// %%${type === "code" ? "" : ` [${type}]`}${json}`;
}

/** A cell whose type was changed in the notebook has another word in its marker. */
function fitting(marker: string, type: NotebookCellType): string {
  const written = /^\/\/ ?%%\s*\[(\w*)\]/u.exec(marker)?.[1] ?? "code";
  const now = written === "markdown" || written === "raw" ? written : "code";
  if (now === type || marker === "") return marker;
  const bare = marker.replace(/^(\/\/ ?%%)\s*\[\w*\]/u, "$1");
  return type === "code" ? bare : bare.replace(/^(\/\/ ?%%)/u, `$1 [${type}]`);
}
