// meter: the line of progress, with a clock of our own.

import { describe, expect, it } from "vitest";
import { meter, meterLine } from "../../src/notebook/meter.ts";

describe("meterLine", () => {
  it.each([
    [{ label: "reading", total: 200, steps: 50, seconds: 5 }, "reading  50 of 200  25 %  10/s  15 s left"],
    [{ label: "", total: undefined, steps: 1200, seconds: 1 }, "1,200  1,200/s"],
    [{ label: "x", total: 10, steps: 1, seconds: 2 }, "x  1 of 10  10 %  0.5/s  18 s left"],
    [{ label: "x", total: 0, steps: 0, seconds: 0 }, "x  0 of 0"],
  ])("%j", (state, line) => expect(meterLine(state)).toBe(line));
});

describe("meter", () => {
  it("draws at most every tenth of a second, and leaves an empty line", () => {
    const written: string[] = [];
    let time = 0;
    const { advance, done } = meter({
      label: "x",
      total: 10,
      write: (text) => void written.push(text),
      now: () => time,
    });
    for (const at of [0, 50, 90, 120]) {
      time = at;
      advance(1);
    }
    done();
    expect(written.map((text) => text.replace("\r\u001B[2K", ""))).toEqual([
      "x  1 of 10  10 %",
      "x  4 of 10  40 %  33/s  1 s left",
      "",
    ]);
  });
});
