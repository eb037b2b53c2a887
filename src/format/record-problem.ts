// recordProblem: why a record is no document, in words. Loaded only when one is not, for it brings the schema library.

import * as z from "zod";
import type { Problem } from "../core/errors.ts";
import type { RecordNames } from "./record.ts";
import { textColumn } from "./text-column.ts";

/** What `record` refused, as the parts of a message. */
export function recordProblem(value: unknown, { id = "id", text = "text" }: RecordNames = {}): Problem {
  const shape = z.looseObject({
    [text]: z.string(),
    [id]: z.union([z.string(), z.number()], { error: "expected text or a number" }).nullish(),
  });
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const fields = isObject ? Object.keys(value) : [];
  const missing = isObject && !fields.includes(text);
  return {
    who: "a document",
    needs: `an object with a ${missing && fields.length > 0 ? textColumn(text) : text}`,
    got: missing ? lacking(text, fields) : wrong(shape.safeParse(value).error?.issues[0]),
    choices: missing ? fields : [],
    near: text,
  };
}

function lacking(text: string, fields: readonly string[]): string {
  return fields.length === 0 ? "it is empty" : `"${text}" is none`;
}

function wrong(issue: z.core.$ZodIssue | undefined): string {
  const field = issue?.path.join(".") ?? "";
  const message = lowerFirst(issue?.message ?? "");
  return field === "" ? `it is no object: ${message}` : `its ${field} is wrong: ${message}`;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
