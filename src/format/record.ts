// record: one record of a corpus file (a line of JSONL, a row of CSV) as a document; flat variables and a nested `vars` are one thing.

import { z } from "zod";
import type { Scalar } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";

/** What a record says. `id` is undefined where it is missing; `odd` names variables that were no plain values and are kept as JSON. */
export interface RecordDocument {
  readonly id: string | undefined;
  readonly text: string;
  readonly vars: Readonly<Record<string, Scalar>>;
  readonly odd: readonly string[];
}

/** Which columns hold the id and the text, where they are not called so. */
export interface RecordNames {
  readonly id?: string;
  readonly text?: string;
}

/**
 * Reads one record: `{ id, text, …variables }`, the variables flat or in a nested `vars` (a flat one wins).
 *
 * The shape is checked by hand, for this runs once a line; the schema speaks only when something is wrong.
 *
 * @param value What `JSON.parse` gave, or a row of a CSV file.
 * @param options `place`: `file:line`, asked for only when it is needed. `names`: other columns for id and text.
 * @throws bad-json when the value is no object, has no text, or an id that is neither text nor number.
 */
export function record(
  value: unknown,
  { place, names = {} }: { readonly place: () => string; readonly names?: RecordNames },
): RecordDocument {
  const { id: idName = "id", text: textName = "text" } = names;
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refusal(value, place(), names);
  const { [idName]: id, [textName]: text, vars, ...flat } = value as Record<string, unknown>;
  if (typeof text !== "string" || !isId(id)) throw refusal(value, place(), names);
  const nested = typeof vars === "object" && vars !== null && !Array.isArray(vars);
  const all = nested ? { ...vars, ...flat } : vars === undefined ? flat : { ...flat, vars };
  return { id: id === undefined || id === null || id === "" ? undefined : String(id), text, ...plain(all) };
}

function isId(id: unknown): id is string | number | null | undefined {
  return typeof id === "string" || typeof id === "number" || id === null || id === undefined;
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

function refusal(value: unknown, place: string, { id = "id", text = "text" }: RecordNames): HustingsError {
  const shape = z.looseObject({
    [text]: z.string(),
    [id]: z.union([z.string(), z.number()], { error: "expected text or a number" }).nullish(),
  });
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const fields = isObject ? Object.keys(value) : [];
  const missing = isObject && !fields.includes(text);
  return new HustingsError("bad-json", {
    who: "a document",
    needs: `an object with a ${text}`,
    got: missing ? lacking(text, fields) : wrong(shape.safeParse(value).error?.issues[0]),
    choices: missing ? fields : [],
    near: text,
    place,
  });
}

function lacking(text: string, fields: readonly string[]): string {
  return fields.length === 0 ? "it is empty" : `"${text}" is none`;
}

function wrong(issue: z.core.$ZodIssue | undefined): string {
  const field = issue?.path.join(".") ?? "";
  return field === ""
    ? `it is no object: ${lowerFirst(issue?.message ?? "")}`
    : `its ${field} is wrong: ${lowerFirst(issue?.message ?? "")}`;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
