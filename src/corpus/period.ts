// period: which year, quarter, month, decade or span of years a date falls into.

import { HustingsError } from "../core/errors.ts";

/** How wide a bin is. `"8years"` counts from year 0, so 1990 falls into 1984–1991. */
export type Over = "year" | "quarter" | "month" | "decade" | `${number}years`;

const isoDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * The bin a date falls into, named by its start: `"1990"`, `"1990-Q3"`, `"1990-07"`. Names of one width sort in time.
 *
 * @param date ISO of any precision: `1991`, `2024-09`, `2024-09-25`.
 * @param over The width of the bins; `null` is the answer where the date is too coarse for it.
 * @throws bad-date when the date is not ISO; bad-option when `over` is not a width.
 * @example
 * period("1994-08-25", "quarter"); // => "1994-Q3"
 * period("1994", "decade"); // => "1990"
 * period("1994", "month"); // => null
 * period("1994-08", "4years"); // => "1992"
 */
export function period(date: string, over: Over): string | null {
  const parts = isoDate.exec(date);
  if (parts === null) {
    throw new HustingsError("bad-date", {
      who: "period",
      needs: "an ISO date such as 1991, 2024-09 or 2024-09-25",
      got: `"${date}" is none`,
    });
  }
  const [, year = "", month] = parts;
  if (over === "month") return month === undefined ? null : `${year}-${month}`;
  if (over === "quarter") return month === undefined ? null : `${year}-Q${Math.ceil(Number(month) / 3)}`;
  const width = yearsOf(over);
  return String(Math.floor(Number(year) / width) * width).padStart(4, "0");
}

function yearsOf(over: Over): number {
  if (over === "year") return 1;
  if (over === "decade") return 10;
  const years = Number(/^([1-9]\d{0,3})years$/u.exec(over)?.[1]);
  if (Number.isNaN(years)) {
    const choices = ["year", "quarter", "month", "decade", "4years"];
    throw new HustingsError("bad-option", {
      who: "period",
      needs: "a known width for over",
      got: `"${over}" is none`,
      choices,
      near: over,
    });
  }
  return years;
}
