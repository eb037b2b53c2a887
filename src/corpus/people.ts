// people: a people table out of CSV, JSON or plain objects, each row checked; what is wrong is said with its row.

import { HustingsError } from "../core/errors.ts";
import type { Person } from "../core/person.ts";
import { expectOptions } from "../core/expect-options.ts";

/**
 * Reads a people table: who somebody is, by which names, in which office, from when to when. One row is one person in one office; rows with the same name are one person.
 *
 * It is asynchronous because the schema and the CSV parser are loaded with the first table.
 *
 * @param source The text of a CSV file (columns name, aliases, office, country, from, to, party, gender; name alone is required; aliases with semicolons between),
 *   the text of a JSON file (a list of such objects, aliases a list), or the objects.
 * @param options `file`: its name, for messages.
 * @returns The rows in their order.
 * @throws bad-people with the row and the column; bad-csv; bad-json.
 * @cost O(rows)
 * @example
 * (await people("name,aliases,gender\nVladimir Putin,Владимир Путин;V. Putin,m\n"))[0].aliases; // => ["Владимир Путин", "V. Putin"]
 * (await people([{ name: "Angela Merkel", gender: "female" }]))[0].gender; // => "f"
 */
export async function people(
  source: string | readonly unknown[],
  options: { readonly file?: string } = {},
): Promise<readonly Person[]> {
  expectOptions(options, { file: true }, "people");
  const { file = "people" } = options;
  const { personSchema, peopleColumns } = await import("./person-schema.ts");
  const rows = typeof source === "string" ? await parsed(source, file) : numbered(source, file);
  return rows.map(({ value, place }) => {
    const checked = personSchema.safeParse(value);
    if (checked.success) return checked.data;
    throw refusal(checked.error.issues[0] as unknown as Finding, place, peopleColumns);
  });
}

interface PlacedRow {
  readonly value: unknown;
  readonly place: string;
}

interface Finding {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function numbered(values: readonly unknown[], file: string): readonly PlacedRow[] {
  return values.map((value, i) => ({ value, place: `${file}, row ${i + 1}` }));
}

async function parsed(text: string, file: string): Promise<readonly PlacedRow[]> {
  if (/^\uFEFF?\s*[[{]/u.test(text)) return numbered(listOf(text, file), file);
  const { csvRecords } = await import("../format/csv-records.ts");
  const { columns } = csvRecords(text, { file });
  const { records } = csvRecords(text, { file, texts: columns });
  return records.map(({ line, values }) => ({ place: `${file}:${line}`, value: rowOf(values) }));
}

/** Empty cells are not known; aliases are cut at semicolons. */
function rowOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const filled = Object.entries(values).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(
    filled.map(([key, value]) => {
      const cell = String(value).trim();
      if (key !== "aliases") return [key, cell];
      return [key, cell.split(/\s*;\s*/u).filter((alias) => alias !== "")];
    }),
  );
}

function listOf(text: string, file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new HustingsError("bad-json", { who: "a people table", needs: "valid JSON", got, place: file });
  }
  if (Array.isArray(value)) return value;
  throw new HustingsError("bad-people", {
    who: "a people table",
    needs: "a list of people",
    got: "it is one object",
    place: file,
  });
}

function refusal({ code, path, message, keys }: Finding, place: string, columns: readonly string[]): HustingsError {
  const column = path.length === 0 ? "" : ` in ${path.map(String).join(".")}`;
  const [strange] = keys ?? [];
  const got = strange === undefined ? `there is something else${column}` : `"${strange}" is none`;
  const needs =
    strange === undefined
      ? code === "invalid_type"
        ? `${message.replace(/^Invalid input: expected /u, "").replace(/, received.*/u, "")}`
        : message
      : "known columns";
  const known = strange === undefined ? {} : { choices: columns, near: strange };
  return new HustingsError("bad-people", { who: "a people table", needs, got, place, ...known });
}
