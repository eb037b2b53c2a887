// tokens: what a token is, by hand-written cases, and the laws that hold for any text.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HustingsError } from "../../src/core/errors.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { fold } from "../../src/text/fold.ts";
import { sentences } from "../../src/text/sentences.ts";
import { tokens, type TokensOptions } from "../../src/tokens/tokens.ts";

/** The matching forms of one text. */
function forms(text: string, options: TokensOptions = {}): readonly string[] {
  const { vocabulary, ids } = tokens(corpus([text]), options);
  return Array.from(ids, (id) => vocabulary[id] ?? "?");
}

/** The tokens of one text as they stand in it. */
function written(text: string, options: TokensOptions = {}): readonly string[] {
  const { starts, ends } = tokens(corpus([text]), options);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

describe("a token by default", () => {
  it.each([
    ["We will defend our sovereignty.", "we will defend our sovereignty"],
    ["don’t won't can‘t", "don't won't can't"],
    ["the states’ rights", "the states' rights"],
    ["the states' rights, the workers' union.", "the states' rights the workers' union"],
    ["‘the states’ is quoted", "the states is quoted"],
    ["‘the states’ rights’ are quoted", "the states' rights are quoted"],
    ["He said 'yes' and 'the states'.", "he said yes and the states"],
    ["’tis the ’90s", "tis the 90s"],
    ["the 1980's and 1990s", "the 1980's and 1990s"],
    ["self-reliance post-Cold-War e-mail", "self-reliance post-cold-war e-mail"],
    ["freedom—and peace – now--always", "freedom and peace now always"],
    ["2.5 1,000 3,14 1,000,000.50 1 000", "2.5 1,000 3,14 1,000,000.50 1 000"],
    ["1\u202F000 habitants\u202F!", "1\u202F000 habitants"],
    ["the U.S. Senate, U.S.-led, the U.S.’s a.m. Ph.D. e.g.", "the u.s. senate u.s.-led the u.s.'s a.m. ph.d. e.g."],
    ["He left the U.S.", "he left the u.s."],
    ["our jobs.The plan", "our jobs the plan"],
    [
      "See https://un.org/a_(b)?c=d. And (www.un.org), a.b-c@un.org!",
      "see https://un.org/a_(b)?c=d and www.un.org a.b-c@un.org",
    ],
    ["#MakeItSo #hash-tag @user_name C# # alone", "#makeitso #hash tag @user_name c alone"],
    ["AT&T and/or 50% $5 +", "at t and or 50 $ 5 +"],
    ["co\u00ADoperate cafe\u0301 naïve", "cooperate café naïve"],
    ["“curly” «guillemets» (brackets) …", "curly guillemets brackets"],
    ["👍🏽 👨‍👩‍👧 🇩🇪🇫🇷 ❤️", "👍🏽 👨‍👩‍👧 🇩🇪 🇫🇷 ❤️"],
    ["Суверенитет Об’єднання Ў Їжак", "суверенитет об'єднання ў їжак"],
    ["ΟΔΥΣΣΕΥΣ Straße GROẞ", "οδυσσευς straße groß"],
    ["السيادة والأمن، مهمان؟", "السيادة والأمن مهمان"],
    ["ביטחון צה\"ל ג'ורג'", "ביטחון צה\"ל ג'ורג'"],
    ["서울에서 만나요", "서울에서 만나요"],
    ["𐐀𐐁 𝒜𝒷 𞤀𞤁", "𐐨𐐩 𝒜𝒷 𞤢𞤣"],
    ["हिन्दी में", "हिन्दी में"],
    ["__init__ a_b _", "__init__ a_b"],
  ])("%s", (text, wanted) => {
    expect(forms(text).join(" ")).toBe(wanted);
  });

  it("is a word of the dictionary where a script writes no spaces", () => {
    expect(forms("我们支持主权与安全。日本の安全保障")).toEqual([
      "我们",
      "支持",
      "主权",
      "与",
      "安全",
      "日本",
      "の",
      "安全",
      "保障",
    ]);
    expect(forms("ภาษาไทย")).toEqual(["ภาษา", "ไทย"]);
    expect(forms("EU与中国2024年")).toEqual(["eu", "与", "中国", "2024", "年"]);
  });

  it("does not depend on where a long stretch without spaces is cut for the segmenter", () => {
    const long = forms("我们支持主权与安全".repeat(300));
    expect(long).toEqual(Array.from({ length: 300 }, () => ["我们", "支持", "主权", "与", "安全"]).flat());
  });
});

describe("options", () => {
  const text = "Self-reliance: 3 U.N. troops (Laughter.) at http://x.org cost $5!";

  it.each<[TokensOptions, string]>([
    [{ hyphens: "split" }, "self reliance 3 u.n. troops laughter at http://x.org cost $ 5"],
    [{ case: "keep" }, "Self-reliance 3 U.N. troops Laughter at http://x.org cost $ 5"],
    [{ punctuation: "keep" }, "self-reliance : 3 u.n. troops ( laughter . ) at http://x.org cost $ 5 !"],
    [{ numbers: "drop" }, "self-reliance u.n. troops laughter at http://x.org cost $"],
    [{ symbols: "drop" }, "self-reliance 3 u.n. troops laughter at http://x.org cost 5"],
    [{ urls: "drop" }, "self-reliance 3 u.n. troops laughter at cost $ 5"],
    [{ notes: "drop" }, "self-reliance 3 u.n. troops at http://x.org cost $ 5"],
    [{ notes: "count" }, "self-reliance 3 u.n. troops [laughter] at http://x.org cost $ 5"],
    [{ compat: "quanteda" }, "self-reliance 3 u.n troops laughter at http://x.org cost $ 5"],
  ])("%j", (options, wanted) => {
    expect(forms(text, options).join(" ")).toBe(wanted);
  });

  it("`hyphens: split` leaves addresses whole", () => {
    expect(forms("a-b a.b-c@my-site.org www.my-site.org", { hyphens: "split" })).toEqual([
      "a",
      "b",
      "a.b-c@my-site.org",
      "www.my-site.org",
    ]);
  });

  it("`notes: count` gives the whole note as one token that leads back to it", () => {
    expect(written("Yes. [Loud applause.] No.", { notes: "count" })).toEqual(["Yes", "[Loud applause.]", "No"]);
  });

  it("`case: keep` still takes ’ and ' for one and leaves soft hyphens out", () => {
    expect(forms("Don’t Co\u00ADoperate", { case: "keep" })).toEqual(["Don't", "Cooperate"]);
  });

  it("an unknown choice is refused with the known ones and the nearest", () => {
    const wrong = { hyphens: "splitt" } as unknown as TokensOptions;
    expect(() => tokens(corpus(["a"]), wrong)).toThrow(HustingsError);
    expect(() => tokens(corpus(["a"]), wrong)).toThrow(
      /hyphens.*"splitt".*keep, split; did you mean "split"\? \[bad-option\]/u,
    );
  });

  it("`language` chooses the abbreviations, and the variable `lang` does without it", () => {
    const texts = (lang: string) => corpus([{ id: "a", text: "Am 3. Oktober kam er.", vars: { lang } }]);
    expect(tokens(texts("en")).sentences).toHaveLength(2);
    expect(tokens(texts("de")).sentences).toHaveLength(1);
    expect(tokens(texts("en"), { language: "de" }).sentences).toHaveLength(1);
  });
});

describe("the value", () => {
  const speeches = corpus([
    { id: "a", text: "We agree. We do!", vars: { speaker: "Ann" } },
    { id: "b", text: "", vars: { speaker: "Ben" } },
    { id: "c", text: "Do we?", vars: { speaker: "Cem" } },
  ]);
  const found = tokens(speeches);

  it("has the pad first, then the forms in the order in which they turn up", () => {
    expect(found.vocabulary).toEqual(["", "we", "agree", "do"]);
    expect([...found.ids]).toEqual([1, 2, 1, 3, 3, 1]);
  });

  it("bounds the documents, the empty one included", () => {
    expect([...found.bounds]).toEqual([0, 4, 4, 6]);
  });

  it("names the first token of every sentence", () => {
    expect([...found.sentences]).toEqual([0, 2, 4]);
  });

  it("carries ids, variables and the corpus along", () => {
    expect(found.index).toEqual({
      ids: ["a", "b", "c"],
      vars: [{ speaker: "Ann" }, { speaker: "Ben" }, { speaker: "Cem" }],
    });
    expect(found.corpus).toBe(speeches);
  });

  it("of a corpus without documents is empty", () => {
    expect(tokens(corpus([]))).toMatchObject({ vocabulary: [""], bounds: Uint32Array.of(0), ids: new Uint32Array(0) });
  });
});

describe("dirty text", () => {
  it.each([
    ["Windows line ends", "One line.\r\nTwo\r\n", "one line two"],
    ["a byte-order mark", "\uFEFFOne \uFEFFtwo", "one two"],
    ["NUL and other control characters", "one\0two\u0007three\u0010four", "one two three four"],
    ["lone surrogates", "one\uD800two \uDC00", "one two"],
    ["replacement characters", "caf\uFFFD", "caf \uFFFD"],
    ["zero-width spaces", "one\u200Btwo", "one two"],
    ["private-use bullets", "\uF0B7 one", "one"],
    ["marks without a letter", "\u0301 one", "one"],
    ["direction marks", "\u200Eone\u200F two", "one two"],
    ["space alone", " \t\r\n\u00A0 ", ""],
    ["nothing", "", ""],
  ])("%s", (_, text, wanted) => {
    expect(forms(text).join(" ")).toBe(wanted);
  });

  it("may hold a token of 100,000 letters", () => {
    const long = "a".repeat(100_000);
    expect(forms(`${long} ${long}b ${long}`)).toEqual([long, `${long}b`, long]);
  });

  it("may hold many words that begin alike", () => {
    const addresses = Array.from({ length: 5000 }, (_, i) => `https://example.org/a/very/long/path/${i}`);
    expect(forms(addresses.join(" "))).toEqual(addresses);
  });
});

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    ..." |\n|\n\n|\r\n|. |! |?” |...|’|'s |s’ |‘|“|\u00AD|\u200D|\uFEFF|\0|\uD800|\uDC00|👍🏽|🇩🇪|我们支持|ภาษาไทย|e\u0301|U.S.|Ph.D.".split(
      "|",
    ),
    ..."www.x.org/a_(b)|http://|https://a.b/c?d|#tag|@user|a.b@c.de|1,000.5|Dr. |No. 5|Їж|İ|Σ|ẞ|-|--|—|The |the|1.|\u202F|»|𝒜𝒷|\u{20000}\u{20001}".split(
      "|",
    ),
  ),
);
const anyText = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(""));
const anyOptions = fc.constantFrom<TokensOptions>(
  {},
  { hyphens: "split" },
  { punctuation: "keep" },
  { compat: "quanteda" },
  { numbers: "drop", symbols: "drop", urls: "drop" },
);

describe("whatever the text", () => {
  it("tokens stand in order, do not overlap, and fold to their form", () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const { ids, starts, ends, vocabulary } = tokens(corpus([text]), options);
        let before = 0;
        for (const [i, id] of ids.entries()) {
          const [start = 0, end = 0] = [starts[i], ends[i]];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          const form = vocabulary[id];
          expect(form).toBe(options.compat === undefined ? fold(text.slice(start, end)) : form);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        expect(new Set(vocabulary).size).toBe(vocabulary.length);
      }),
    );
  });

  it("sentences begin where `sentences` says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = tokens(corpus([text]));
        const opening = sentences(text).flatMap(({ start, end }) => {
          const first = found.starts.findIndex((at) => at >= start);
          return first >= 0 && (found.starts[first] ?? 0) < end ? [first] : [];
        });
        expect([...found.sentences]).toEqual([...new Set(opening)]);
      }),
    );
  });

  it("a document has the same tokens alone and among others", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { ids, bounds, vocabulary } = tokens(corpus([other, one]));
        const among = Array.from(ids.subarray(bounds[1], bounds[2]), (id) => vocabulary[id]);
        expect(among).toEqual(forms(one));
      }),
    );
  });
});
