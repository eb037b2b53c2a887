// csvTypes: whether the columns of a table hold numbers, booleans or texts, found while the rows pass.

import type { Scalar } from "../core/document.ts";

/** Types in the making: `see` every row, then `values` of each. */
export interface CsvTypes {
  readonly see: (fields: readonly string[]) => void;
  readonly values: (fields: readonly string[]) => Readonly<Record<string, Scalar>>;
}

type Kind = "empty" | "number" | "boolean" | "text";

/**
 * Opens a typing. A column whose every value is a plain number (or true and false) holds numbers (booleans); "007" is text. An empty field is `null`,
 * but the empty text stays a text.
 *
 * @param columns Their names.
 * @param options `texts`: columns that are text whatever they hold; `body`: the column of the text, default `text`.
 */
export function csvTypes(
  columns: readonly string[],
  { texts = [], body = "text" }: { readonly texts?: readonly string[]; readonly body?: string } = {},
): CsvTypes {
  const kinds: Kind[] = columns.map((name) => (texts.includes(name) ? "text" : "empty"));
  return {
    see(fields) {
      for (const [c, kind] of kinds.entries()) {
        const value = fields[c] ?? "";
        if (kind === "text" || value === "") continue;
        const here = kindOf(value);
        kinds[c] = kind === "empty" || kind === here ? here : "text";
      }
    },
    values: (fields) =>
      Object.fromEntries(columns.map((name, c) => [name, valueOf(fields[c] ?? "", kinds[c] ?? "text", name === body)])),
  };
}

function kindOf(value: string): Kind {
  if (value === String(Number(value)) && Number.isFinite(Number(value))) return "number";
  return value === "true" || value === "false" ? "boolean" : "text";
}

function valueOf(value: string, kind: Kind, isBody: boolean): Scalar {
  if (value === "") return isBody ? "" : null;
  if (kind === "number") return Number(value);
  return kind === "boolean" ? value === "true" : value;
}
