// The text of a codebook: YAML, or JSON, which is YAML too. What it says, and on which line it says it.

import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Path } from "./codebook-problem.ts";

/** What a text holds: its value, where an entry of it stands, and what the parser could not read. */
export interface CodebookText {
  readonly value: unknown;
  /** `line:column` of the entry at a path, or of the nearest one around it. */
  readonly locate: (path: Path) => string;
  readonly error: { readonly place: string; readonly text: string } | undefined;
}

/** Reads YAML 1.2 or JSON. Nothing is thrown: the caller knows the file's name. */
export function codebookText(text: string): CodebookText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  const [error] = document.errors;
  return {
    value: error === undefined ? document.toJS() : undefined,
    locate: (path) => at(offsetOf(document, path)),
    error: error === undefined ? undefined : { place: at(error.pos[0]), text: firstLine(error.message) },
  };
}

/** Down the path as far as it leads: a key of a mapping is its own place, so that an unknown key is found. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/[.:]$/u, "");
}
