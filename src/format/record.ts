// record: one record of a corpus file (a line of JSONL, a row of CSV) as a document; flat variables and a nested `vars` are one thing.

import type { Scalar } from "../core/document.ts";

/** What a record says. `id` is undefined where it is missing; `odd` names variables that were no plain values and are kept as JSON. */
export interface RecordDocument {
  readonly id: string | undefined;
  /** The id where `id` is taken already: in XML an id is unique in its file only. */
  readonly otherId?: string;
  readonly text: string;
  readonly vars: Readonly<Record<string, Scalar>>;
  readonly odd: readonly string[];
}

/** Which columns hold the id and the text, where they are not called so. */
export interface RecordNames {
  readonly id?: string;
  readonly text?: string;
  /** Variable → the column it comes from. */
  readonly rename?: Readonly<Record<string, string>>;
}

/**
 * Reads one record: `{ id, text, …variables }`, the variables flat or in a nested `vars` (a flat one wins).
 *
 * The shape is checked by hand, for this runs once a line; `recordProblem` says what is wrong where the answer is `undefined`.
 *
 * @param value What `JSON.parse` gave, or a row of a CSV file.
 * @param names Other names for id and text.
 */
export function record(
  value: unknown,
  { id: idName = "id", text: textName = "text", rename }: RecordNames = {},
): RecordDocument | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { [idName]: id, [textName]: text, vars, ...flat } = value as Record<string, unknown>;
  if (typeof text !== "string" || !isId(id)) return undefined;
  const nested = typeof vars === "object" && vars !== null && !Array.isArray(vars);
  const all = nested ? { ...vars, ...flat } : vars === undefined ? flat : { ...flat, vars };
  const named = rename === undefined && !("vars.id" in all || "vars.text" in all) ? all : renamed(all, rename);
  return { id: id === undefined || id === null || id === "" ? undefined : String(id), text, ...plain(named) };
}

/** Tables write variables called id or text as `vars.id` and `vars.text`. */
function renamed(all: Record<string, unknown>, rename: RecordNames["rename"] = {}): Record<string, unknown> {
  const back = { id: "vars.id", text: "vars.text", ...rename };
  const names = new Map(Object.entries(back).map(([variable, column]) => [column, variable]));
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [names.get(name) ?? name, value]));
}

function isId(id: unknown): id is string | number | null | undefined {
  // 1e999 is a number in JSON, and infinite.
  return typeof id === "string" || Number.isFinite(id) || id === null || id === undefined;
}

function plain(all: Record<string, unknown>): Pick<RecordDocument, "vars" | "odd"> {
  let odd: string[] | undefined;
  for (const name in all) {
    if (typeof all[name] !== "object" || all[name] === null) continue;
    odd ??= [];
    odd.push(name);
    all[name] = JSON.stringify(all[name]);
  }
  return { vars: all as Record<string, Scalar>, odd: odd ?? none };
}

const none: readonly string[] = [];
