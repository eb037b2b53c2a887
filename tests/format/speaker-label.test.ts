// speakerLabel: who is named at the beginning of a line, and what only looks like a name.

import { describe, expect, it } from "vitest";
import { speakerLabel } from "../../src/format/speaker-label.ts";

describe("speakerLabel", () => {
  it.each([
    ["THE PRESIDENT: Good evening.", "THE PRESIDENT", null, null, "Good evening."],
    ["MR. O’NEILL: No.", "MR. O’NEILL", null, null, "No."],
    ["Mr. Clegg (Lab): Order!", "Mr. Clegg", "Lab", null, "Order!"],
    ["Mr. David Stone (Witney) (Con): I beg to move.", "Mr. David Stone", "Con", null, "I beg to move."],
    ["The Prime Minister (Mr. Tony Hill): Yes.", "Mr. Tony Hill", null, "The Prime Minister", "Yes."],
    ["Charles Moulin, Minister of Health: Non.", "Charles Moulin", null, "Minister of Health", "Non."],
    ["01.02 Barbara Pas (VB): Ja.", "Barbara Pas", "VB", null, "Ja."],
    ["[00:01:02] HILLARY STONE: Well,", "HILLARY STONE", null, null, "Well,"],
    ["**ANN LEE:** Peace.", "ANN LEE", null, null, "Peace."],
    ["В.Путин: Добрый день!", "В.Путин", null, null, "Добрый день!"],
    ["Путин В.В.: Добрый день!", "Путин В.В.", null, null, "Добрый день!"],
    ["Си Цзиньпин (как переведено): Спасибо.", "Си Цзиньпин", null, null, "Спасибо."],
    ["ВОПРОС: Почему?", "ВОПРОС", null, null, "Почему?"],
    ["Mr. McCONNELL. Mr. President, I rise.", "Mr. McCONNELL", null, null, "Mr. President, I rise."],
    ["The PRESIDING OFFICER. Without objection.", "The PRESIDING OFFICER", null, null, "Without objection."],
    [
      "Hon. Jane Poole (Minister of Health, Lib.): Mr. Speaker,",
      "Hon. Jane Poole",
      "Lib",
      "Minister of Health",
      "Mr. Speaker,",
    ],
    ["Mr. John Smith (Regina—Wascana, CPC): No.", "Mr. John Smith", "CPC", null, "No."],
    ["Some hon. members: Oh, oh!", "Some hon. members", null, null, "Oh, oh!"],
    ["Mr DUNNE (Grayford—Leader of the Opposition) (14:02): No.", "Mr DUNNE", null, "Leader of the Opposition", "No."],
    ["Ms HARLOW (Eastmere) (14.02): Yes.", "Ms HARLOW", "Eastmere", null, "Yes."],
    ["Н.Пашинян (по-армянски): Спасибо.", "Н.Пашинян", null, null, "Спасибо."],
    ["Вопрос: Когда?", "Вопрос", null, null, "Когда?"],
    ["Moderator: Good evening.", "Moderator", null, null, "Good evening."],
    ["Ursula von der Berg:", "Ursula von der Berg", null, null, ""],
  ])("%s", (line, speaker, party, role, rest) =>
    expect(speakerLabel(line)).toEqual({ speaker, party, role, rest, sure: true }),
  );

  it.each([
    "And I say this: we will trade.",
    "I have one question: why?",
    "Note: the figures are old.",
    "Source: The Courier",
    "https://example.org",
    "At 10:30 the sitting opened.",
    "He said: “Peace.”",
    "Примечание: нет.",
    "Mr. Stone rose to speak.",
    "Ann Harlow (Eastmere) (Lab)",
    "Mr Speaker",
    "",
  ])("does not take %j for one", (line) => expect(speakerLabel(line)).toBeUndefined());

  it("is not sure of a single word", () => expect(speakerLabel("Obama: Yes.")?.sure).toBe(false));
});
