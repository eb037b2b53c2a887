// readPeople: a people table from a CSV or JSON file.

import { readFileSync } from "node:fs";
import type { Person } from "../core/person.ts";
import { expectKind } from "../core/expect-kind.ts";
import { people } from "../corpus/people.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";

/**
 * Reads a people table from a file, for `speakers` and `quotes`.
 *
 * @throws missing-file; bad-people with the row; bad-csv; bad-json.
 * @cost O(rows)
 */
export async function readPeople(path: string): Promise<readonly Person[]> {
  expectKind(path, "path", "readPeople");
  return people(decode(bytesOf(path), { place: path }).text, { file: path });
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw missingFile(path);
  }
}
