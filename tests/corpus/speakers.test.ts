import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Person } from "../../src/core/person.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { nameDistance } from "../../src/corpus/name-distance.ts";
import { speakers, type SpeakersOptions } from "../../src/corpus/speakers.ts";

type Vars = Readonly<Record<string, string | null>>;
const said = (...list: readonly (string | Vars)[]) =>
  corpus(
    list.map((vars, i) => ({
      id: `d${i + 1}`,
      text: "Yes.",
      vars: typeof vars === "string" ? { speaker: vars } : vars,
    })),
  );
const ids = (list: readonly (string | Vars)[], options: SpeakersOptions = {}) =>
  speakers(said(...list), options).corpus.documents.map(({ vars }) => vars.speakerId);

const people: readonly Person[] = [
  {
    name: "Alexander Lukashenko",
    aliases: ["Аляксандр Лукашэнка"],
    office: "President",
    country: "Belarus",
    from: "1994-07-20",
    gender: "m",
  },
  { name: "Vladimir Putin", office: "President", country: "Russia", from: "2000-05-07", to: "2008-05-07", gender: "m" },
  { name: "Vladimir Putin", office: "President", country: "Russia", from: "2012-05-07", gender: "m" },
  {
    name: "Dmitry Medvedev",
    office: "President",
    country: "Russia",
    from: "2008-05-07",
    to: "2012-05-07",
    gender: "m",
  },
  {
    name: "Dmitry Medvedev",
    office: "Prime Minister",
    country: "Russia",
    from: "2012-05-08",
    to: "2020-01-16",
    party: "United Russia",
    gender: "m",
  },
  { name: "Igor Ivanov", office: "Foreign Minister", country: "Russia", from: "1998-09", to: "2004-03", gender: "m" },
  { name: "Sergei Ivanov", office: "Defence Minister", country: "Russia", from: "2001-03", to: "2007-02", gender: "m" },
];

describe("speakers without a people table", () => {
  it("joins titles, capitals, stray commas and family names alone", () => {
    const forms = [
      "Sergei Martynov",
      "Mr. Martynov",
      "Sergei Martynov,",
      "Mr. Sergei MARTYNOV",
      "MARTYNOV, Sergei",
      "H.E. Mr. Sergei Martynov",
      "Martynov (Belarus)",
    ];
    expect(new Set(ids(forms))).toEqual(new Set(["sergei-martynov"]));
  });

  it("joins transliterations and languages", () => {
    expect(
      new Set(
        ids([
          "Alexander Lukashenko",
          "Alyaksandr Lukashenka",
          "Александр Лукашенко",
          "А.Лукашенко",
          "А. Г. Лукашенко",
          "Lukashenka",
        ]),
      ).size,
    ).toBe(1);
    expect(
      new Set(ids(["Volodymyr Zelenskyy", "Володимир Зеленський", "Vladimir Zelensky", "Владимир Зеленский"])).size,
    ).toBe(1);
    expect(new Set(ids(["Gurbanguly Berdymukhammedov", "Gurbanguly Berdimuhamedow"])).size).toBe(1);
  });

  it("joins a misspelt name, says so, and leaves it open on request", () => {
    const given = said("Vladimir Makei", "Vladimir Makei", "Vladamir Makei");
    const joined = speakers(given);
    expect(joined.corpus.documents[2]?.vars).toEqual({
      speaker: "Vladimir Makei",
      speakerId: "vladimir-makei",
      speakerAs: "Vladamir Makei",
    });
    expect(joined.notices.map(({ code, place }) => `${code} ${place}`)).toEqual(["joined-by-spelling d3"]);
    const left = speakers(given, { spelling: "report" });
    expect(left.corpus.documents[2]?.vars.speakerId).toBeNull();
    expect(left.ambiguous).toEqual([{ as: "Vladamir Makei", candidates: ["Vladimir Makei"], documents: ["d3"] }]);
  });

  it("keeps women and men of one family apart, and knows both forms of a name by the given name", () => {
    expect(new Set(ids(["Сергей Иванов", "Мария Иванова"])).size).toBe(2);
    expect(new Set(ids(["Мария Иванова", "Ms. Ivanova", "Иванова"])).size).toBe(1);
    expect(ids(["Сергей Иванов", "Ms. Ivanova"])).toEqual(["sergey-ivanov", "ivanova"]);
    expect(new Set(ids(["Svetlana Tikhanovskaya", "Svetlana Tikhanovsky"])).size).toBe(1);
    expect(ids(["Mr. Sergei Ivanov", "Mrs. Ivanov"])).toEqual(["sergei-ivanov", "ivanov"]);
  });

  it("reports a family name that two people bear", () => {
    const { corpus: joined, ambiguous } = speakers(said("Igor Ivanov", "Sergei Ivanov", "Mr. Ivanov"));
    expect(joined.documents[2]?.vars).toEqual({ speaker: "Mr. Ivanov", speakerId: null, speakerAs: "Mr. Ivanov" });
    expect(ambiguous).toEqual([{ as: "Mr. Ivanov", candidates: ["Igor Ivanov", "Sergei Ivanov"], documents: ["d3"] }]);
  });

  it("joins an initial whatever becomes of the letter in a key, and says where two begin with it", () => {
    expect(ids(["J. Smith", "John Smith"])).toEqual(["john-smith", "john-smith"]);
    expect(ids(["Q. Falk", "Quentin Falk"])).toEqual(["quentin-falk", "quentin-falk"]);
    expect(speakers(said("J. Smith", "John Smith", "Jane Smith")).ambiguous).toEqual([
      { as: "J. Smith", candidates: ["Jane Smith", "John Smith"], documents: ["d1"] },
    ]);
    expect(ids(["J. Smith", "Zachary Smith"])).toEqual(["j-smith", "zachary-smith"]);
  });

  it("tells two initials apart, and fathers from sons", () => {
    expect(new Set(ids(["George W. Bush", "George H. W. Bush"])).size).toBe(2);
    expect(new Set(ids(["Harry Smith Sr.", "Harry Smith, Jr."])).size).toBe(2);
    expect(new Set(ids(["James K. Polk", "James Knox Polk", "James Polk"])).size).toBe(1);
  });

  it("does not join across many years what a middle name alone tells apart", () => {
    const { ambiguous, table } = speakers(
      said({ speaker: "George Bush", date: "1990" }, { speaker: "George W. Bush", date: "2005" }),
    );
    expect(table.rows.map((row) => row.speakerId)).toEqual(["george-bush", "george-w-bush"]);
    expect(ambiguous.map((open) => open.candidates)).toEqual([["George Bush", "George W. Bush"]]);
  });

  it("joins nobody across countries, whatever these are called", () => {
    const list = [
      { speaker: "Igor Popov", country: "RUS" },
      { speaker: "Popov", country: "MDA" },
      { speaker: "Mr. Popov", country: "Russian Federation" },
    ];
    expect(ids(list)).toEqual(["igor-popov", "popov", "igor-popov"]);
  });

  it("takes peers by their whole name", () => {
    expect(ids(["Lord Smith of Newnham", "Baroness Smith of Newnham", "The Lord Smith of Newnham"])).toEqual([
      "lord-smith-of-newnham",
      "baroness-smith-of-newnham",
      "lord-smith-of-newnham",
    ]);
  });

  it("says which labels are nobody's name, and how many documents name no speaker", () => {
    const {
      unknown,
      notices,
      corpus: joined,
    } = speakers(said("Вопрос", "The President", "Question", { speaker: null }));
    expect(unknown.map((open) => open.as).sort()).toEqual(["Question", "The President", "Вопрос"]);
    expect(notices.at(-1)).toEqual({ code: "no-speaker", place: "", text: "1 documents name no speaker." });
    expect(joined.documents[0]?.vars.speaker).toBe("Вопрос");
  });

  it("gives people of one name in two countries ids of their own", () => {
    expect(
      ids([
        { speaker: "Ann Lee", country: "CHN" },
        { speaker: "Ann Lee", country: "USA" },
      ]),
    ).toEqual(["ann-lee", "ann-lee-2"]);
  });

  it("gives the same when it is run on its own result", () => {
    const names = fc.constantFrom(
      "Igor Ivanov",
      "Mr. Ivanov",
      "S. Ivanov",
      "Sergei IVANOV",
      "Ivanova",
      "Maria Ivanova",
      "Вопрос",
      "И.Иванов",
      "Igor Ivanof",
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ speaker: names, date: fc.constantFrom("1990", "2001-05", "2020-01-02") }), {
          maxLength: 12,
        }),
        (list) => {
          const once = speakers(said(...list), { people });
          const twice = speakers(once.corpus, { people });
          expect(twice.corpus.documents).toEqual(once.corpus.documents);
          expect(twice.table.rows).toEqual(once.table.rows);
        },
      ),
    );
  });

  it("touches neither the corpus nor the words", () => {
    const given = said("Mr. Martynov");
    const before = structuredClone(given);
    const { corpus: joined } = speakers(given);
    expect(given).toEqual(before);
    expect(joined.documents[0]?.text).toBe("Yes.");
  });
});

describe("speakers with a people table", () => {
  it("lets the table win over the corpus", () => {
    expect(ids(["Alyaksandr Lukashenka", "Лукашэнка", "President Lukashenko"], { people })).toEqual(
      Array.from({ length: 3 }, () => "alexander-lukashenko"),
    );
  });

  it("knows who held an office at the date of the document", () => {
    const at = (date: string) => ({ speaker: "The President of Russia", date });
    expect(ids([at("2010-01-01"), at("2012-05-15"), at("2003"), at("1990")], { people })).toEqual([
      "dmitry-medvedev",
      "vladimir-putin",
      "vladimir-putin",
      null,
    ]);
    expect(ids([{ speaker: "Президент Республики Беларусь", date: "2012-05-15" }], { people })).toEqual([
      "alexander-lukashenko",
    ]);
  });

  it("reports an office that changed hands within the date", () => {
    const { ambiguous } = speakers(said({ speaker: "President of the Russian Federation", date: "2012" }), { people });
    expect(ambiguous).toEqual([
      {
        as: "President of the Russian Federation",
        candidates: ["Dmitry Medvedev", "Vladimir Putin"],
        documents: ["d1"],
      },
    ]);
  });

  it("narrows a family name by who was in office, and reports it where both were", () => {
    expect(ids([{ speaker: "Mr. Ivanov", date: "2006-01" }], { people })).toEqual(["sergei-ivanov"]);
    const both = speakers(said({ speaker: "Mr. Ivanov", date: "2002-01" }), { people });
    expect(both.ambiguous[0]?.candidates).toEqual(["Igor Ivanov", "Sergei Ivanov"]);
  });

  it("fills in party, office and gender at the date, where the document has none", () => {
    const { corpus: joined, notices } = speakers(
      said({ speaker: "Medvedev", date: "2015-03-01" }, { speaker: "Medvedev", date: "2009-03-01", gender: "male" }),
      { people },
    );
    expect(joined.documents.map(({ vars }) => vars)).toEqual([
      {
        speaker: "Dmitry Medvedev",
        speakerId: "dmitry-medvedev",
        speakerAs: "Medvedev",
        date: "2015-03-01",
        party: "United Russia",
        office: "Prime Minister",
        gender: "m",
      },
      {
        speaker: "Dmitry Medvedev",
        speakerId: "dmitry-medvedev",
        speakerAs: "Medvedev",
        date: "2009-03-01",
        office: "President",
        gender: "male",
      },
    ]);
    expect(notices.filter(({ code }) => code === "filled-from-people")).toHaveLength(3);
  });

  it("does not take a son for his father", () => {
    const bush: readonly Person[] = [
      { name: "George W. Bush", office: "President", country: "United States", from: "2001-01-20", to: "2009-01-20" },
    ];
    expect(
      ids(
        [
          { speaker: "George Bush", date: "1990" },
          { speaker: "George Bush", date: "2004" },
        ],
        { people: bush },
      ),
    ).toEqual(["george-bush", "george-w-bush"]);
  });

  it("says in the table which spelling was joined, why and where", () => {
    const { table } = speakers(
      said({ speaker: "V. Putin", date: "2015" }, { speaker: "V. Putin", date: "2016" }, { speaker: "Vladimir Putin" }),
      { people },
    );
    expect(table.rows).toEqual([
      {
        speaker: "Vladimir Putin",
        speakerId: "vladimir-putin",
        as: "V. Putin",
        ground: "initial",
        source: "people",
        documents: 2,
        where: "d1",
        first: "2015",
        last: "2016",
      },
      {
        speaker: "Vladimir Putin",
        speakerId: "vladimir-putin",
        as: "Vladimir Putin",
        ground: "listed",
        source: "people",
        documents: 1,
        where: "d3",
        first: null,
        last: null,
      },
    ]);
  });

  it("hears misspellings with natural's distance", async () => {
    const heard: readonly Person[] = [{ name: "Salome Zurabishvili" }];
    expect(ids(["Salome Zourabichvili"], { people: heard, distance: await nameDistance() })).toEqual([
      "salome-zurabishvili",
    ]);
  });
});
