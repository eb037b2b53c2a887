// documentColumns: the variables of documents as the columns of a table, found while the documents pass.

import type { Document, Scalar } from "../core/document.ts";

/** A column. `integer` fits into 53 bits. */
export interface DocumentColumn {
  readonly name: string;
  readonly type: "integer" | "number" | "boolean" | "text";
}

/** A collection of columns: `see` every document, then ask. */
export interface DocumentColumns {
  readonly see: (document: Document) => void;
  /** In the order of their first appearance. Values of several types, and none at all, make a column of text. */
  readonly columns: () => readonly DocumentColumn[];
}

/** Opens a collection. */
export function documentColumns(): DocumentColumns {
  const types = new Map<string, DocumentColumn["type"] | undefined>();
  return {
    see({ vars }) {
      for (const [name, value] of Object.entries(vars)) {
        const known = types.get(name);
        const here = typeOf(value);
        if (here === undefined) {
          if (!types.has(name)) types.set(name, undefined);
        } else types.set(name, known === undefined ? here : joint(known, here));
      }
    },
    columns: () => [...types].map(([name, type]) => ({ name, type: type ?? "text" })),
  };
}

function typeOf(value: Scalar): DocumentColumn["type"] | undefined {
  if (value === null) return undefined;
  if (typeof value === "number") return Number.isSafeInteger(value) && !Object.is(value, -0) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "text";
}

function joint(a: DocumentColumn["type"], b: DocumentColumn["type"]): DocumentColumn["type"] {
  if (a === b) return a;
  return (a === "integer" || a === "number") && (b === "integer" || b === "number") ? "number" : "text";
}

/** What the columns are called in a file, where `id` and `text` are the first two. */
export function columnTitle(name: string): string {
  return name === "id" || name === "text" ? `vars.${name}` : name;
}
