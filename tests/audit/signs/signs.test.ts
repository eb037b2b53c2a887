// The signs of suspicious documents: for each a document that has it, and one just on the other side of the rule.

import { describe, expect, it } from "vitest";
import { signs } from "../../../src/audit/signs/signs.ts";
import { factsOf } from "../../helpers/facts.ts";

const prose = "Our country stands for peace among all nations and we shall defend it.";
const sign = (name: string, ...texts: readonly string[]): unknown => factsOf(texts)[name];
const said = (lang: string, text: string): { id: string; text: string; vars: { lang: string } } => ({
  id: lang,
  text,
  vars: { lang },
});

describe("signs", () => {
  it("find nothing in plain prose", () => {
    expect(factsOf([prose])["documents with a sign"]).toBe(0);
    expect(signs.map(({ name }) => factsOf([prose])[name])).toEqual(signs.map(() => 0));
  });

  it("very short: nine tokens, not ten, and not an empty text", () => {
    expect(sign("very short", "a b c d e f g h i", "a b c d e f g h i j", "", "!")).toBe("2 | d1, d4");
  });

  it("much shorter and much longer: beyond 3.5 on the logarithms, and by a factor of three", () => {
    const lengths = [90, 95, 100, 100, 100, 100, 100, 105, 110, 33, 34, 300, 301];
    const made = factsOf(lengths.map((length) => "word ".repeat(length)));
    expect(made["much shorter than the rest"]).toBe("1 | d10");
    expect(made["much longer than the rest"]).toBe("1 | d13");
  });

  it("much shorter: silent where there are fewer than ten documents", () => {
    expect(sign("much shorter than the rest", ...Array.from({ length: 8 }, () => prose.repeat(9)), "one")).toBe(0);
  });

  it("mostly not letters: fewer than half of what is not white space", () => {
    // abc 1234: three letters of seven; abc 123: three of six.
    expect(sign("mostly not letters", "abc 1234", "abc 123", "--- ---", "  ")).toBe("2 | d1, d3");
  });

  it("numbers only: figures and no letter", () => {
    expect(sign("numbers only", "1945 2.5 1,000", "1945 was", "...")).toBe("1 | d1");
  });

  it("one word repeated: more than half of ten tokens or more", () => {
    const half = "no yes ".repeat(5);
    expect(sign("one word repeated", half, `${half} no`, "no no no")).toBe("1 | d2");
  });

  it("mojibake: signs of a wrong encoding, and not one honest pair", () => {
    const texts = [
      "a dash â€” here",
      "Ãœber CafÃ© fÃ¼r",
      "lost � sign",
      "Das macht „Spaß“",
      "Россия «Вёрсты» — да",
      "l’été « à Paris »",
    ];
    expect(sign("mojibake", ...texts)).toBe("3 | d1, d2, d3");
  });

  it("mojibake: Russian read as Windows-1251 and as Windows-1252", () => {
    expect(sign("mojibake", "РїСЂР°РІРґР°", "Ð¿Ñ€Ð°Ð²Ð´Ð°", "правда")).toBe("2 | d1, d2");
  });

  it("wrong script: against the stated language", () => {
    const russian = "Мы за мир между всеми народами.";
    const made = factsOf([
      said("ar", prose),
      said("ru", russian),
      said("en", russian),
      said("sr", prose),
      said("ja", prose),
      said("xx", prose),
    ]);
    expect(made["wrong script"]).toBe("3 | ar, en, ja");
  });

  it("wrong script: against nine tenths of the others where no language is stated", () => {
    const russian = "Мы за мир между всеми народами.";
    expect(sign("wrong script", ...Array.from({ length: 9 }, () => prose), russian)).toBe("1 | d10");
    expect(sign("wrong script", ...Array.from({ length: 8 }, () => prose), russian)).toBe(0);
  });

  it("words of mixed letters: a Latin c and o in Russian words, but not IT-отдел", () => {
    // In the first text the letters c, o and p are Latin.
    expect(sign("words of mixed letters", "мы cтраны нарoды миp", "IT-отдел IT-сектор USB-порт", "мы страны миp")).toBe(
      "1 | d1",
    );
  });

  it("repeated lines: heads of pages, whole paragraphs, but not ladies and gentlemen", () => {
    const paged = `General Assembly 21st meeting\n${prose}\n`.repeat(3);
    const address = Array.from(
      { length: 3 },
      (_, i) => `Ladies and gentlemen,\n${prose}${i}\nAnd ${i}.\nSo ${i}.\nThus ${i}.`,
    ).join("\n");
    expect(sign("repeated lines", paged, address, "We agree on it.\n".repeat(3), `${prose}\n${prose}`)).toBe(
      "2 | d1, d3",
    );
  });
});
