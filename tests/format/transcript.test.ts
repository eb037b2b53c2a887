// transcript: speeches out of `NAME: …`. The debates are invented.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transcript, transcriptLook } from "../../src/format/transcript.ts";

describe("transcript", () => {
  it("gives each speech with its line; what stands before the first has no speaker", () =>
    expect(transcript("A debate\n\nANN: One.\n\nTwo.\n\nBEN: Three.\n")).toEqual([
      { speaker: null, party: null, role: null, text: "A debate", line: 1 },
      { speaker: "ANN", party: null, role: null, text: "One.\n\nTwo.", line: 3 },
      { speaker: "BEN", party: null, role: null, text: "Three.", line: 7 },
    ]));

  it("believes a single word only when it comes again", () => {
    const text = "Obama: Yes.\nRemember: this.\nLee: No.\nObama: Well.\nLee: Never.";
    expect(transcript(text).map(({ speaker, text: said }) => [speaker, said])).toEqual([
      ["Obama", "Yes.\nRemember: this."],
      ["Lee", "No."],
      ["Obama", "Well."],
      ["Lee", "Never."],
    ]);
  });

  it("reads names that stand alone on their lines, and what was said of them before", () => {
    const text =
      "Border Security\n\nAnn Harlow (Eastmere) (Lab)\n\nI beg to move.\n\nBorder Security\n\nMr Tom Dunne (Vale) (Con)\n\nWill she give way?\n\nAnn Harlow\n\nI will.";
    expect(transcript(text).map(({ speaker, party, text: said }) => [speaker, party, said])).toEqual([
      [null, null, "Border Security"],
      ["Ann Harlow", "Lab", "I beg to move.\n\nBorder Security"],
      ["Mr Tom Dunne", "Con", "Will she give way?"],
      ["Ann Harlow", "Lab", "I will."],
    ]);
  });

  it("keeps what was said of a speaker, piece by piece, and not what was said of whoever asks", () => {
    const text =
      "Mr Lee (Lab): One.\nMr Lee, Minister of Trade: Two.\nMr Lee: Three.\nQuestion (The Courier): Why?\nQuestion: When?";
    expect(transcript(text).map(({ speaker, party, role }) => [speaker, party, role])).toEqual([
      ["Mr Lee", "Lab", null],
      ["Mr Lee", "Lab", "Minister of Trade"],
      ["Mr Lee", "Lab", "Minister of Trade"],
      ["Question", "The Courier", null],
      ["Question", null, null],
    ]);
  });

  it("a list of names is no transcript", () => {
    const look = transcriptLook();
    for (const line of ["Elected:", "Ann Harlow (Vale) (Lab)", "Tom Dunne (Dale) (Con)", "Bo Roe (Hill) (LD)"])
      look.see(line);
    expect(look.isTranscript()).toBe(false);
  });

  it("keeps a speech without words", () =>
    expect(transcript("ANN:\nBEN: Yes.").map(({ text }) => text)).toEqual(["", "Yes."]));

  it("loses no word of any text", () => {
    const line = fc.oneof(
      fc.constantFrom("ANN: Peace.", "BEN: War.", "", "and so on"),
      fc.string({ unit: fc.constantFrom("a", "B", ":", " ", ".") }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const letters = (text: string): string => text.replaceAll(/[^\p{L}]/gu, "");
        const speeches = transcript(lines.join("\n"));
        const back = speeches.map(
          ({ speaker, party, role, text }) => `${speaker ?? ""}${party ?? ""}${role ?? ""}${text}`,
        );
        expect(letters(back.join(""))).toHaveLength(letters(lines.join("")).length);
      }),
    );
  });
});
