import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, undo } from "../../src/corpus/clean.ts";
import { cleanRecipes, cleanSteps, type CleanStepName } from "../../src/corpus/clean/clean-steps.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dataFolder } from "../helpers/data.ts";

const cleaned = (text: string, ...steps: readonly CleanStepName[]): string | undefined =>
  clean(corpus([text]), steps).corpus.documents[0]?.text;

describe("clean", () => {
  it("says of every change which step made it, where, what stood there and what stands there now", () => {
    const {
      log,
      notices,
      corpus: result,
    } = clean(corpus([{ id: "a", text: "A  b.\nOur govern-\nment. (Applause.)" }]), [
      "dehyphenate",
      "transcript-notes",
      "spaces",
    ]);
    expect(result.documents[0]?.text).toBe("A b.\nOur government.");
    expect(log).toEqual([
      { step: "dehyphenate", turn: 0, document: "a", start: 16, end: 18, before: "-\n", after: "" },
      { step: "transcript-notes", turn: 1, document: "a", start: 21, end: 33, before: " (Applause.)", after: "" },
      { step: "spaces", turn: 2, document: "a", start: 1, end: 3, before: "  ", after: " " },
    ]);
    expect(notices.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "cleaned a:16",
      "cleaned a:21",
      "cleaned a:1",
    ]);
    expect(result.notices).toEqual(notices);
  });

  it("can be undone to the last character, whatever the text and the recipe", () => {
    const pieces = fc.constantFrom(
      ..."a|word|-\n|govern|\n\n|\n|  |\t|\r\n|\f|<p>|</b>|&amp;|&#8217;|â€”|Ð¿Ñ€Ð°|\uFEFF|\u00AD|[Applause]|(Laughter.)|1. |2. |3. |4. |12|Page 3|HEAD|Share this|Заметили ошибку?|Да.|\uD800|😀|é".split(
        "|",
      ),
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
      fc.string({ unit: "binary" }),
    );
    const steps = fc.array(fc.constantFrom(...(Object.keys(cleanSteps) as CleanStepName[])), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), steps, (texts, recipe) => {
        const before = corpus(texts.map((one, i) => ({ id: String(i), text: one })));
        const after = clean(before, recipe);
        expect(undo(after)).toEqual(before);
        expect(after.log.every((change) => change.before !== change.after)).toBe(true);
      }),
    );
  });

  it("leaves a clean text, and a document it did not change, as they are", () => {
    const given = corpus([
      { id: "a", text: "We agree. It is 5 < 6 & true.\n\nThank you." },
      { id: "b", text: "A  b." },
    ]);
    const { corpus: result } = clean(given, Object.keys(cleanSteps) as CleanStepName[]);
    expect(result.documents[0]).toBe(given.documents[0]);
  });

  it("takes a recipe by name, and refuses steps it does not know with the nearest", () => {
    expect(clean(corpus(["a\f"]), "letters").log).toHaveLength(1);
    expect(Object.keys(cleanRecipes)).toEqual(["letters", "scan", "web", "transcript"]);
    expect(() => clean(corpus([]), ["unwarp" as "unwrap"])).toThrow('did you mean "unwrap"? [bad-option]');
    expect(() => clean(corpus([]), undefined as unknown as "scan")).toThrow("there is none");
    expect(() => clean(corpus([]), "scans" as "scan")).toThrow('did you mean "scan"? [bad-option]');
  });
});

describe("mojibake", () => {
  it.each([
    ["a step â€” a leap", "a step — a leap"],
    ["â€œpeaceâ€ and â€œtradeâ€.", "“peace” and “trade”."],
    ["itâ€™s â€œfineâ€\u009d", "it’s “fine”"],
    ["SÃ©curitÃ© et libertÃ©", "Sécurité et liberté"],
    ["Ð¿Ñ€Ð°Ð²Ð´Ð°", "правда"],
    ["РїСЂР°РІРґР°", "правда"],
    ["ÃƒÂ©tat", "état"],
    ["ðŸ˜€", "😀"],
  ])("puts %s right", (wrong, right) => expect(cleaned(wrong, "mojibake")).toBe(right));

  it("leaves accents, Russian words and odd pairs alone", () => {
    for (const text of ["Ângela São João", "РЁ и Рёбра, Сёмга", "naïve café — “no”", "Â", "Ёлка"])
      expect(cleaned(text, "mojibake")).toBe(text);
  });
});

describe("markup", () => {
  it("takes known tags and entities out, and nothing that only looks like them", () => {
    expect(cleaned("<p>R&amp;D&nbsp;<b>now</b></p><script>if (a<b) x()</script>", "markup")).toBe("\nR&D\u00a0now\n");
    expect(cleaned("a < b > c, kind <of> &c; &#0; 5 &lt; 6", "markup")).toBe("a < b > c, kind <of> &c; &#0; 5 < 6");
  });
});

describe("dehyphenate", () => {
  it("joins a word that was cut, and keeps a hyphen that the text itself has", () => {
    expect(cleaned("Our govern-\n  ment agrees.", "dehyphenate")).toBe("Our government agrees.");
    expect(cleaned("peace-keeping and peace-\nkeeping", "dehyphenate")).toBe("peace-keeping and peace-keeping");
    expect(cleaned("interest, in-\nterest; in it", "dehyphenate")).toBe("interest, interest; in it");
  });

  it("keeps the hyphen between two words of the corpus, and before a capital", () => {
    expect(cleaned("a long term; a long-\nterm plan", "dehyphenate")).toBe("a long term; a long-term plan");
    expect(cleaned("the spirit of San-\nFrancisco", "dehyphenate")).toBe("the spirit of San-Francisco");
    expect(cleaned("self-\nreliance", "dehyphenate")).toBe("self-reliance");
  });

  it("leaves dashes and numbers alone", () => {
    for (const text of ["we -\nall of us", "1991-\n1992", "end.-\nnext"])
      expect(cleaned(text, "dehyphenate")).toBe(text);
  });
});

/** Invented. */
const page = `Mr. President, the ministers of our two republics have met again in
the capital this week, and they have agreed on most of what was before
them, though not on all of it.
We thank our hosts for the welcome that they gave to all of those who
came.

1. Bread
2. Salt
Mr. Brandt: We have agreed on what matters to us all, and more than that
cannot be asked.

The delegations will meet again when the snow has gone and the roads are

open to all.
`;

describe("unwrap", () => {
  it("joins what a page broke, and keeps paragraphs, lists and labels", () => {
    expect(cleaned(page, "unwrap"))
      .toBe(`Mr. President, the ministers of our two republics have met again in the capital this week, and they have agreed on most of what was before them, though not on all of it.
We thank our hosts for the welcome that they gave to all of those who came.

1. Bread
2. Salt
Mr. Brandt: We have agreed on what matters to us all, and more than that cannot be asked.

The delegations will meet again when the snow has gone and the roads are open to all.
`);
  });

  it("leaves a text alone whose lines are paragraphs", () => {
    const text = Array.from({ length: 6 }, (_, i) => `Paragraph ${i} ${"goes on and on ".repeat(20)}to its end.`).join(
      "\n",
    );
    expect(cleaned(text, "unwrap")).toBe(text);
  });
});

describe("running-heads", () => {
  const body = (n: number): string =>
    Array.from(
      { length: 12 },
      (_, i) => `Sentence ${"abcdefghijkl"[i]} of this page says something else, number ${n * 31 + i * 7} it is.`,
    ).join("\n");

  it("takes out heads of short pages whose number goes on, and no numbered headings", () => {
    const page = (n: number): string => `House of Commons Debates    ${n}\nShort is the page ${"number ".repeat(n)}.\n`;
    const text = [12, 13, 14].map(page).join("");
    expect(cleaned(text, "running-heads")).toBe(text.replaceAll(/^House.*\n/gmu, ""));
    const headings = "Question 1\nWho?\nQuestion 2\nWhy?\nQuestion 3\nWhen?\n";
    expect(cleaned(headings, "running-heads")).toBe(headings);
  });

  it("takes heads and page numbers out", () => {
    const text = [1, 2, 3, 4].map((n) => `General Assembly, meeting ${n}\n${body(n)}\n- ${n} -\n`).join("");
    expect(cleaned(text, "running-heads")).toBe([1, 2, 3, 4].map((n) => `${body(n)}\n`).join(""));
  });

  it("leaves refrains, labels, years and tables alone", () => {
    const text = [1, 2, 3].map((n) => `${body(n)}\nYes we can.\nMr. BRANDT:\n${1990 + n}\nTotal\t${n}\n`).join("");
    expect(cleaned(text, "running-heads")).toBe(text);
  });
});

describe("paragraph-numbers", () => {
  it("takes numbers out that count up, and leaves years and quantities", () => {
    const text = "1. First of all.\n2. Then.\n1991 was a year.\n3. Next.\n\n4. Last.\n12 people came.\n";
    expect(cleaned(text, "paragraph-numbers")).toBe(
      "First of all.\nThen.\n1991 was a year.\nNext.\n\nLast.\n12 people came.\n",
    );
    expect(cleaned("1. One.\n2. Two.\n", "paragraph-numbers")).toBe("1. One.\n2. Two.\n");
    expect(cleaned("[7] a\n[8] b\n[9] c\n[10] d", "paragraph-numbers")).toBe("a\nb\nc\nd");
  });
});

describe("transcript-notes", () => {
  it.each([
    ["We won. [Laughter and applause] Yes.", "We won. Yes."],
    ["(spoke in French)\nMerci.", "Merci."],
    ["Спасибо. (Аплодисменты.) Да.", "Спасибо. Да."],
    ["[00:12:03] Good evening.", "Good evening."],
    ["One. (Prolonged applause, the Members rising.)\nTwo.", "One.\nTwo."],
    ["the law (of 1991) and [sic] it", "the law (of 1991) and it"],
    ["Laughter is good (very good).", "Laughter is good (very good)."],
  ])("reads %s", (text, rest) => expect(cleaned(text, "transcript-notes")).toBe(rest));
});

describe("site-footers", () => {
  const article = "The ministers met in the capital and agreed on most of what was before them.";

  it("takes the end of a page off, in Russian and in English", () => {
    expect(
      cleaned(
        `${article}\n\nЗаметили ошибку? Пожалуйста, выделите её и нажмите Ctrl+Enter\nНовости и статьи`,
        "site-footers",
      ),
    ).toBe(article);
    expect(
      cleaned(
        `${article}\n\nShare this:\nFacebook\nTwitter\nRelated articles\nA storm is coming\nAll rights reserved.\n`,
        "site-footers",
      ),
    ).toBe(article);
  });

  it("leaves sentences of the article, wherever they stand", () => {
    for (const text of [
      `${article}\n\nRead more, he said, and think before you speak to them about what it means to share this land with all those who were here before you came to settle in it long ago.`,
      "Share this",
      `Subscribe to this view.\n${article}`,
    ])
      expect(cleaned(text, "site-footers")).toBe(text);
  });

  it("knows a footer by the many documents that end with it", () => {
    const ending = "The Norland Gazette, Harbour Street";
    const given = corpus(Array.from({ length: 4 }, (_, i) => `${article} ${i}.\n\n${ending}`));
    expect(clean(given, ["site-footers"]).corpus.documents.map(({ text }) => text.includes(ending))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(
      clean(corpus(Array.from({ length: 4 }, () => `${article}\n\nThank you all.`)), ["site-footers"]).log,
    ).toEqual([]);
  });
});

describe("spaces and invisible", () => {
  it("keeps an empty line and joins the rest", () => {
    expect(cleaned("a \u00a0b  \r\n\r\n\r\n\n c\n", "spaces")).toBe("a b\n\n c\n");
    expect(cleaned("\uFEFFa\u200Bb\u0007\fc\u200Dd", "invisible")).toBe("ab\nc\u200Dd");
  });
});

const given = dataFolder();
describe.skipIf(given === undefined)("real texts (skipped without HUSTINGS_DATA)", () => {
  it("the summit article loses its Russian footer and nothing else", () => {
    const text = readFileSync(join(given ?? "", "corpora/news/summit-2012.txt"), "utf8");
    const { log, corpus: result } = clean(corpus([text]), "web");
    expect(log.map(({ step }) => step)).toEqual(["site-footers"]);
    expect(result.documents[0]?.text).toBe(text.slice(0, text.indexOf("\n\nЗаметили")));
  });

  it("scans of 179 speeches can be cleaned and put back", () => {
    const scans = readFileSync(join(given ?? "", "corpora/multilingual/un-2024-multilingual.jsonl"), "utf8")
      .trim()
      .split("\n");
    const before = corpus(
      scans
        .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
        .map(({ id, text }) => ({ id, text })),
    );
    expect(undo(clean(before, "scan"))).toEqual(before);
  });
});

describe("the mojibake step", () => {
  it("leaves a letter before a closing mark alone", () => {
    for (const text of ["Es macht „Spaß“ hier.", "«LIBERTÉ»", "dix-sept – là-bas"]) {
      expect(clean(corpus([text]), ["mojibake"]).corpus.documents[0]?.text).toBe(text);
    }
  });

  it("still mends a lone misread letter", () => {
    expect(clean(corpus(["El NiÃ±o in SlovenÄ“"]), ["mojibake"]).corpus.documents[0]?.text).toBe("El Niño in Slovenē");
  });
});
