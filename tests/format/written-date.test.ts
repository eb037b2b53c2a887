// writtenDate: dates as people write them.

import { describe, expect, it } from "vitest";
import { wholeDate, writtenDate } from "../../src/format/written-date.ts";

describe("writtenDate", () => {
  it.each([
    ["Published on 25 September 2024, 10:30", "2024-09-25"],
    ["September 5, 2024", "2024-09-05"],
    ["Sept. 5, 2024", "2024-09-05"],
    ["Mar 1, 1999", "1999-03-01"],
    ["1 May 1999", "1999-05-01"],
    ["25 сентября 2024 года", "2024-09-25"],
    ["9 мая 2012", "2012-05-09"],
    ["9 марта 2012", "2012-03-09"],
    ["25.09.2024", "2024-09-25"],
    ["Room 5 Building 2024", null],
    ["", null],
  ])("%j is %s", (text, date) => expect(writtenDate(text)).toBe(date));
});

describe("wholeDate", () => {
  it.each([
    ["28.12.2015", "2015-12-28"],
    [" 3.1.2016 ", "2016-01-03"],
    ["2015/12/28", "2015-12-28"],
    ["2015-12-28T09:30:00Z", "2015-12-28"],
    ["2015-12-28 09:30", "2015-12-28"],
    ["28 December 2015", "2015-12-28"],
    ["Dec. 28, 2015", "2015-12-28"],
    ["28 декабря 2015", "2015-12-28"],
    ["12/3/2020", null],
    ["31.11.2015", null],
    ["30 February 2016", null],
    ["2015-13-01T00:00", null],
    ["on 28.12.2015", null],
    ["1990s", null],
    ["20151228", null],
  ])("%j is %s", (text, date) => expect(wholeDate(text)).toBe(date));
});
