// atDate: what a people table says of a person at a date: party, office, country; nothing where it could be one of two.

import type { Person } from "../../core/person.ts";
import { during } from "../in-office.ts";

/** The variables a table can fill in. */
export interface PersonAtDate {
  readonly party: string | null;
  readonly office: string | null;
  readonly gender: string | null;
}

/** @param date `null` asks for what holds at all dates. */
export function atDate(rows: readonly Person[], date: string | null): PersonAtDate {
  const then = date === null ? rows : rows.filter((row) => during(date, row));
  return {
    party: only(then, "party"),
    office: only(then, "office"),
    gender: only(rows, "gender"),
  };
}

/** The one value of all rows that have any. */
function only(rows: readonly Person[], column: "party" | "office" | "gender"): string | null {
  const values = new Set(rows.map((row) => row[column]).filter((value) => typeof value === "string"));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}
