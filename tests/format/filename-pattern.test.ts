// filenamePattern: variables out of file names.

import { describe, expect, it } from "vitest";
import { filenamePattern } from "../../src/format/filename-pattern.ts";

describe("filenamePattern", () => {
  it.each([
    ["{date}_{speaker}", "2024-09-25_Ann Lee.txt", { date: "2024-09-25", speaker: "Ann Lee" }],
    ["{date}_{speaker}", "x/20240925_Ann_Lee.txt", { date: "2024-09-25", speaker: "Ann_Lee" }],
    ["{year}-{_}-{party}", "1991-ignored-Blue.txt", { year: 1991, party: "Blue" }],
    ["{country}/{year}", "BLR/1991.txt", { country: "BLR", year: 1991 }],
    ["speech ({n})", "speech (007).txt", { n: "007" }],
    ["{date}_{speaker}", "nothing.txt", undefined],
  ])("%s reads %s", (pattern, name, vars) => expect(filenamePattern(pattern)(name)).toEqual(vars));

  it.each(["speech", "{a}_{a}"])("refuses %s", (pattern) =>
    expect(() => filenamePattern(pattern)).toThrow(/variables in braces, each once.*\[bad-option\]/u),
  );
});
