// Quotations, speakers and the reasons for them, on invented articles of one phenomenon each.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteModel } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { englishChallenge } from "./english-challenge.ts";
import { russianChallenge } from "./russian-challenge.ts";

const read = (text: string) => quotes({ id: "x", text, vars: {} });

describe("quotes", () => {
  it.each(englishChallenge)(
    "English, $id: finds the words and the speaker, and nothing else",
    ({ text, quotes: wanted }) => {
      expect(read(text).map(({ start, end, speaker }) => ({ words: text.slice(start, end), speaker }))).toEqual(wanted);
    },
  );

  it.each(russianChallenge)(
    "Russian, $id: finds the words and the speaker, and nothing else",
    ({ text, quotes: wanted }) => {
      expect(read(text).map(({ start, end, speaker }) => ({ words: text.slice(start, end), speaker }))).toEqual(wanted);
    },
  );

  it("gives the words that name the speaker and the words that report", () => {
    const [one] = read("Ann Lee met the press. “We agree,” she said.");
    expect(one).toMatchObject({
      kind: "direct",
      speakerId: "ann-lee",
      mention: { text: "she" },
      cue: { text: "said" },
      rule: "verb-subject",
    });
    expect(one?.why.join(" ")).toMatch(/“she” belongs to “said”.*“she” means Ann Lee/u);
  });

  it("gives the parts of a split quotation one group, and quotations of their own none", () => {
    const groups = read("“If it rains,” Ann Lee said, “we stay.” She left.\n\n“Good,” Bob Ray said.").map(
      ({ group }) => group,
    );
    expect(groups).toEqual([1, 1, null]);
  });

  it("keeps a quotation that nobody can be named for", () => {
    expect(read("The sign said nothing more.\n\n“Throw no stones into the river.”")).toHaveLength(1);
  });

  it("reads British single marks where no double ones stand", () => {
    const text = "‘We don’t agree,’ said Ann Lee. ‘The states’ rights are not ours.’";
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "‘We don’t agree,’",
      "‘The states’ rights are not ours.’",
    ]);
  });

  it.each(['"', "''"])("an opening mark that was lost spoils nothing after it: %s", (mark) => {
    const text = `We go${mark} and the rest is lost. ${mark}We sign in May,${mark} Ann Lee said. ${mark}Never,${mark} Bob Ray said.`;
    expect(read(text).map(({ start, end, speaker }) => [text.slice(start, end), speaker])).toEqual([
      [`${mark}We sign in May,${mark}`, "Ann Lee"],
      [`${mark}Never,${mark}`, "Bob Ray"],
    ]);
  });

  it("is confident where the verb stands beside, less where nothing reports", () => {
    const [near] = read("“We will sign the treaty in May,” said Ann Lee.");
    const [far] = read("Ann Lee and Bob Ray and Carl Moe met.\n\n“We will sign the treaty in May.”");
    expect(near?.confidence).toBeGreaterThan(0.9);
    expect(far?.confidence).toBeLessThan(near?.confidence ?? 0);
  });

  it("finds quotations of any text in order, inside the text, never overlapping, with confidence from 0 to 1", () => {
    const word = fc.constantFrom(
      "“",
      "”",
      '"',
      "''",
      "``",
      "«",
      "»",
      "„",
      "‘",
      "’",
      "said",
      "Ann",
      "Lee",
      "he",
      "the",
      "leader",
      ",",
      ".",
      ":",
      "—",
      "\n",
      "\n\n",
      "that",
      "told",
      "River",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { start, end, confidence } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
      }),
    );
  });

  it("reads a text of a megabyte", () => {
    const paragraph =
      "Senator Hugo Falk came late. “The road was flooded,” he explained. Nobody answered him for a while.\n\n";
    expect(read(paragraph.repeat(10_000))).toHaveLength(10_000);
  });

  it("reads a text of a quarter of a megabyte without a line break", () => {
    const sentence =
      "Senator Hugo Falk came late. “The road was flooded,” he explained. Nobody answered him for a while. ";
    expect(read(sentence.repeat(2500))).toHaveLength(2500);
  });
});

describe("quotes with the model", () => {
  const reports: readonly (readonly [string, string, string])[] = [
    [
      "President Elena Moroz said that the border would stay open until the spring.",
      "that the border would stay open until the spring",
      "Elena Moroz",
    ],
    [
      "The budget will be balanced by next year, Chancellor Ruth Adler said.",
      "The budget will be balanced by next year",
      "Ruth Adler",
    ],
    ["According to Senator Hugo Falk, the vote will be held in June.", "the vote will be held in June", "Hugo Falk"],
    [
      "The report states that only dialogue can settle disagreements.",
      "that only dialogue can settle disagreements",
      "The report",
    ],
  ];

  it.each(reports)("finds reported speech: %s", async (text, words, speaker) => {
    const model = await quoteModel();
    const found = quotes({ id: "x", text, vars: {} }, { model });
    expect(found.map(({ start, end, kind, speaker: who }) => [text.slice(start, end), kind, who])).toEqual([
      [words, "indirect", speaker],
    ]);
  });

  it("joins a fragment in marks to the report around it", async () => {
    const model = await quoteModel();
    const text = "Chancellor Ruth Adler said that the plan was “dead on arrival” and would not return.";
    const found = quotes({ id: "x", text, vars: {} }, { model });
    expect(found.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ["that the plan was “dead on arrival” and would not return", "mixed"],
    ]);
  });
});
