// speakerLine: what may be a speaker on a line of its own.

import { describe, expect, it } from "vitest";
import { speakerLine } from "../../src/format/speaker-line.ts";

describe("speakerLine", () => {
  it.each([
    ["Ann Harlow (Eastmere) (Lab)", "Ann Harlow", "Lab", null],
    ["Mr Tom Dunne (North Vale) (Lab/Co-op)", "Mr Tom Dunne", "Lab/Co-op", null],
    ["Lord Orme of Vale (Con)", "Lord Orme of Vale", "Con", null],
    ["The Minister for Trade (Sir Paul Orme)", "Sir Paul Orme", null, "The Minister for Trade"],
    ["Madam Deputy Speaker (Ms Jo Roe)", "Ms Jo Roe", null, "Madam Deputy Speaker"],
    ["Mr Speaker", "Mr Speaker", null, null],
  ])("%s stands alone on its line", (line, speaker, party, role) =>
    expect(speakerLine(line)).toEqual({ speaker, party, role, rest: "", sure: true, alone: true }),
  );

  it.each(["Border Security", "Ann Harlow"])("is not sure of %j alone on a line", (line) =>
    expect(speakerLine(line)?.sure).toBe(false),
  );

  it.each(["Mr Stone (Eastmere) rose.", "Prayers", "Clause 1 (Interpretation)", "Berlin, Germany"])(
    "does not take the line %j for a name",
    (line) => expect(speakerLine(line)).toBeUndefined(),
  );
});
