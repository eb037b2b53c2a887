// inOffice: who held an office on a day, as far as a people table knows: none, one, or all who may have.

import type { Person } from "../core/person.ts";
import { HustingsError } from "../core/errors.ts";
import { expectOptions } from "../core/expect-options.ts";
import { country as countryName } from "./country.ts";
import { leading, office as officeOf, officeName } from "./office.ts";

/** Whether a date, a month or a year can lie within a spell; each side may be open or coarse, and days of change belong to both. */
export function during(date: string, { from, to }: Pick<Person, "from" | "to">): boolean {
  const after = from === null || from === undefined || cut(date, from) >= cut(from, date);
  const before = to === null || to === undefined || cut(date, to) <= cut(to, date);
  return after && before;
}

/** As much of a date as the other one knows. */
function cut(date: string, other: string): string {
  return date.slice(0, Math.min(date.length, other.length));
}

/**
 * The holders of an office on a day. More than one where the date is too coarse to tell, or the office was changing hands: then the text does not say who is meant, and nor does this.
 *
 * @param people The table: rows with an office, a country, and from when to when.
 * @param options `office`: its name, with the country ("the President of Russia") or beside `country`; "leader" is whoever leads a country. `date`: ISO, of any precision.
 * @returns Rows in the order of the table.
 * @throws bad-date when the date is not ISO.
 * @cost O(people)
 * @example
 * const people = [
 *   { name: "Dmitry Medvedev", office: "President", country: "Russia", from: "2008-05-07", to: "2012-05-07" },
 *   { name: "Vladimir Putin", office: "President", country: "Russia", from: "2012-05-07" },
 * ];
 * inOffice(people, { office: "the President of Russia", date: "2012-05-15" }).map(({ name }) => name); // => ["Vladimir Putin"]
 * inOffice(people, { office: "Russian President", date: "2012" }).length; // => 2
 */
export function inOffice(
  people: readonly Person[],
  options: { readonly office: string; readonly country?: string; readonly date: string },
): readonly Person[] {
  expectOptions(options, { office: true, country: true, date: true }, "inOffice");
  const { office, country, date } = options;
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date))
    throw new HustingsError("bad-date", { who: "inOffice", needs: "an ISO date", got: `"${date}" is none` });
  const read = officeOf(office);
  const place = country === undefined ? read?.country : countryName(country);
  const wanted = read?.office ?? officeName(office);
  return people.filter((person) => {
    if (typeof person.office !== "string" || !during(date, person)) return false;
    if (place !== null && place !== undefined && countryName(person.country ?? "") !== place) return false;
    const held = officeName(person.office);
    return held === wanted || (wanted === "leader" && leading.includes(held));
  });
}
