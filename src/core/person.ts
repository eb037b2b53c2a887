// A person: one row of a people table, a name with what it is known by, in one office.

/**
 * Somebody in one office. Who held several has a row for each, under the same `name`; a row without an office says only what the person is called.
 * What is missing or `null` is not known.
 */
export interface Person {
  /** The fullest usual name: "Vladimir Putin". Rows with the same name are the same person. */
  readonly name: string;
  /** Other spellings and forms: "Владимир Путин", "Lukashenka". */
  readonly aliases?: readonly string[];
  /** As a text would name it: "President", "Secretary-General". */
  readonly office?: string | null;
  /** The country, or the organisation: "Belarus", "United Nations". */
  readonly country?: string | null;
  /** First day in the office, ISO of any precision: `2012-05-07`, `2012-05`, `2012`. */
  readonly from?: string | null;
  /** Last day in the office, in the same form; `null` while it lasts. */
  readonly to?: string | null;
  readonly party?: string | null;
  readonly gender?: "f" | "m" | null;
}
