// sentences: hard cases by hand, and the laws of spans.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../src/text/sentences.ts";

function cut(text: string, language?: string): readonly string[] {
  const spans = language === undefined ? sentences(text) : sentences(text, { language });
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** Sentences joined by a bar: the test names where they end. */
const shown = (text: string, language?: string): string => cut(text, language).join(" | ");

describe("a full stop that ends no sentence", () => {
  it.each([
    "Dr. Smith spoke first.",
    "He told the U.S. Senate so.",
    "Hon. Members will know.",
    "See No. 5 and Nos. 6 to 8.",
    "Mr. Lukashenko and Mrs. Clinton met.",
    "MR. SPEAKER, DR. JONES IS HERE.",
    "They met at 5 a.m. on Jan. 5 in St. Petersburg.",
    "George W. Bush and J. F. Kennedy were presidents.",
    "The U. S. Congress met.",
    "It grew by 2.5 per cent. in May.",
    "Under Art. 5 of the treaty, see p. 12 and Fig. 3.",
    "Gen. Petraeus, Sen. Warren and Gov. Dewey sat.",
    "Apple Inc. Chief Executive Tim Cook spoke.",
    "The United Nations vs. Iraq, i.e. a dispute, e.g. over oil.",
    "Well... we shall see.",
    "Wait . . . for it.",
    "“Will you go?” said he.",
    "“Never!” President Putin replied.",
    "He has a Ph.D. degree.",
    "Visit recovery.gov or www.Example.Com today.",
    "1. Introduce the bill.",
    "II. Foreign Relations",
  ])("stands in: %s", (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe("a mark that ends one", () => {
  it.each([
    ["He left. She stayed.", "He left. | She stayed."],
    ["He went to the U.S. The senators stayed.", "He went to the U.S. | The senators stayed."],
    ["They met at 5 p.m. It was late.", "They met at 5 p.m. | It was late."],
    ["So do I. The rest agree.", "So do I. | The rest agree."],
    ["Is it so? No. The law forbids it.", "Is it so? | No. | The law forbids it."],
    ["“Why?” The crowd was silent.", "“Why?” | The crowd was silent."],
    ['"No." He left.', '"No." | He left.'],
    ["(See p. 5.) Then we vote.", "(See p. 5.) | Then we vote."],
    ["What?! Never!! Go.", "What?! | Never!! | Go."],
    ["It ended in 1945. Peace came.", "It ended in 1945. | Peace came."],
    ["I think... Then he stopped.", "I think... | Then he stopped."],
    ["He said: “We came. We saw.” Then he left.", "He said: “We came. | We saw.” | Then he left."],
    ["Thank you. [Applause] We go on.", "Thank you. | [Applause] We go on."],
    ["We need jobs.The plan is ready.", "We need jobs. | The plan is ready."],
    ["One.  \n Two.", "One. | Two."],
    ["A heading\n\nThe text.", "A heading | The text."],
    ["我们支持。日本の安全保障！好", "我们支持。 | 日本の安全保障！ | 好"],
    ["क्या यह सच है। हाँ।", "क्या यह सच है। | हाँ।"],
    ["هل هذا صحيح؟ نعم.", "هل هذا صحيح؟ | نعم."],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("a language", () => {
  it.each([
    ["ru", "В 2020 г. Россия и США, т. е. А. С. Иванов, подписали ст. 5. Это важно.", 2],
    ["ru", "Он живёт на ул. Ленина, д. 5. «Зачем?» — спросил он.", 2],
    ["uk", "Президент В. О. Зеленський підписав указ № 5. Це важливо.", 2],
    ["be", "Ён жыве на вул. Якуба Коласа. Гэта ў Мінску.", 2],
    ["de", "Am 3. Oktober kam Hr. Dr. Meier. Der 2. Weltkrieg endete 1945. Er ging.", 3],
    ["de", "Das gilt z.B. für Abs. 2 Nr. 5. Die Bundesregierung betont das.", 2],
    ["fr", "M. Macron a dit « Non ! » Puis il est parti. L'art. 5 est clair.", 3],
    ["es", "El Sr. Sánchez y la Dra. Ruiz viven en EE.UU. desde 1990. Es cierto.", 2],
    ["en-GB", "The Hon. Member spoke. The House rose.", 2],
  ])("%s knows its own abbreviations: %s", (language, text, count) => {
    expect(cut(text, language)).toHaveLength(count);
  });

  it("without a table goes by the English rules and those in Cyrillic", () => {
    expect(cut("Mr. Nowak i ул. Ленина. To wszystko.", "pl")).toHaveLength(2);
    expect(cut("Mr. Nowak i ул. Ленина. To wszystko.")).toHaveLength(2);
  });
});

describe("spans", () => {
  it("are none for an empty text and for space alone", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \r\n ")).toEqual([]);
  });

  it("count UTF-16 code units and leave out the space around", () => {
    expect(sentences("  😀 yes. No.  ")).toEqual([
      { start: 2, end: 9 },
      { start: 10, end: 13 },
    ]);
  });

  it("stand in order, and nothing but space stands between them", () => {
    const pieces = fc.constantFrom(
      "a",
      "Dr",
      "U.S.",
      ". ",
      "! ",
      "?”",
      "“",
      "\n",
      "\n\n",
      " ",
      "…",
      "。",
      "1",
      "I",
      "»",
      "\0",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join("");
          let at = 0;
          for (const { start, end } of sentences(text)) {
            expect(text.slice(at, start).trim()).toBe("");
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe("");
        },
      ),
    );
  });
});
