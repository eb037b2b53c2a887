// writtenDate: dates as people write them.

import { describe, expect, it } from "vitest";
import { writtenDate } from "../../src/format/written-date.ts";

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
