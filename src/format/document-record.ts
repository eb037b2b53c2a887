// documentRecord: a document as the record that corpus files hold, its variables flat.

import type { Document } from "../core/document.ts";

/**
 * The record of a document: `{ id, text, …variables }`. Variables that are called like one of the three fields of a record stay in a nested `vars`.
 *
 * @example
 * documentRecord({ id: "a", text: "Peace.", vars: { speaker: "Ann" } }); // => { id: "a", text: "Peace.", speaker: "Ann" }
 */
export function documentRecord({ id, text, vars }: Document): Readonly<Record<string, unknown>> {
  const clash = Object.hasOwn(vars, "id") || Object.hasOwn(vars, "text") || Object.hasOwn(vars, "vars");
  return clash ? { id, text, vars } : { id, text, ...vars };
}

/** A line of JSONL, with its end. */
export function documentLine(document: Document): string {
  return `${JSON.stringify(documentRecord(document))}\n`;
}
