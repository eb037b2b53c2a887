// notes: what the room did, told apart from what the speaker put in brackets.

import { describe, expect, it } from "vitest";
import { notes } from "../../src/text/notes.ts";

const kinds = (text: string): readonly string[] => notes(text).map((note) => note.kind);

describe("notes", () => {
  it.each([
    ["[Applause]", "applause"],
    ["[Applause.]", "applause"],
    ["(Applause)", "applause"],
    ["(Laughter.)", "laughter"],
    ["[Interruption.]", "interruption"],
    ["(Laughter and applause.)", "laughter"],
    ["[Audience members boo] [Boos]", "protest"],
    ["(Loud and prolonged applause)", "applause"],
    ["[The President's remarks were interrupted by applause]", "interruption"],
    ["(Аплодисменты.)", "applause"],
    ["(Шум в зале.)", "noise"],
    ["(Оплески)", "applause"],
    ["(Beifall bei der CDU/CSU)", "applause"],
    ["(Applaudissements sur plusieurs bancs)", "applause"],
    ["(Risas y aplausos)", "laughter"],
  ])("finds %s", (text, kind) => {
    expect(kinds(`Thank you. ${text} We go on.`)).toEqual([kind]);
  });

  it.each([
    "(See p. 5.)",
    "(a song of peace)",
    "(moment of truth for us all)",
    "[sic]",
    "(applause is no vote)",
    "[",
    "(",
    "()",
  ])("leaves %s to the speaker", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("answers where each stands, brackets included", () => {
    const text = "Yes. [Applause] No. (Laughter.)";
    expect(notes(text).map(({ start, end }) => text.slice(start, end))).toEqual(["[Applause]", "(Laughter.)"]);
  });
});
