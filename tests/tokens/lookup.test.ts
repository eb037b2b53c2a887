import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary, type DictionaryInput } from "../../src/dictionary/dictionary.ts";
import { features } from "../../src/features/features.ts";
import { featuresGroup } from "../../src/features/group.ts";
import { tokensLookup, type TokensLookupOptions } from "../../src/tokens/lookup.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { like, texts, words, type Printed } from "../helpers/cells.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";

const bare = { integration: "integrat*", security: "secur*", sovereignty: "sovereign*" };

describe("tokensLookup", () => {
  it("puts keys in the place of what they match, in the order of the text and then of the dictionary", () => {
    const t = tokensLookup(tokens(corpus(["Good bye, good world", "none"])), dictionary({ b: "good bye", a: "good" }));
    expect(words(t)).toEqual([["b", "a", "a"], []]);
    expect(texts(t)).toEqual([["Good bye", "Good", "good"], []]);
  });

  it("keeps all keys in the vocabulary, found or not, so that each has its column", () => {
    const t = tokensLookup(tokens(corpus(["peace"])), dictionary({ war: "war*", empty: [], peace: "peace" }));
    expect(t.vocabulary).toEqual(["", "war", "empty", "peace"]);
    expect(features(t).features).toEqual(["empty", "peace", "war"]);
  });

  it.each<readonly [TokensLookupOptions, readonly string[]]>([
    [{}, ["paper", "city", "city"]],
    [{ nestedScope: "dictionary" }, ["paper", "city"]],
    [{ unmatched: "keep" }, ["the", "PAPER", "CITY", "is", "a", "CITY", "paper"]],
    [{ unmatched: "keep", nestedScope: "dictionary" }, ["the", "PAPER", "is", "a", "CITY", "paper"]],
    [{ unmatched: "keep", keys: "asWritten", nestedScope: "dictionary" }, ["the", "paper", "is", "a", "city", "paper"]],
    [{ unmatched: { as: "_" }, keys: "upper", nestedScope: "dictionary" }, ["_", "PAPER", "_", "_", "CITY", "_"]],
  ])("with %j", (options, wanted) => {
    const keys = dictionary({ paper: "New York Times", city: "New York" });
    const t = tokensLookup(tokens(corpus(["The New York Times is a New York paper."])), keys, options);
    expect(words(t)).toEqual([wanted]);
    expect(new Set(t.vocabulary).size).toBe(t.vocabulary.length);
  });

  it("names what matched before the key when asked", () => {
    const t = tokens(corpus(["United States, America and Americans"]));
    const keys = dictionary({ us: ["united states", "america*"], none: "x" });
    const named = tokensLookup(t, keys, { name: "match/key" });
    expect(words(named)).toEqual([["united_states/us", "america/us", "americans/us"]]);
    expect(named.vocabulary).toEqual(["", "united_states/us", "america/us", "americans/us"]);
    expect(words(tokensLookup(t, keys, { name: "match/key", unmatched: "keep" }))).toEqual([
      ["united_states/US", "america/US", "and", "americans/US"],
    ]);
  });

  it("refuses values it does not know", () => {
    const t = tokens(corpus(["a"]));
    expect(() => tokensLookup(t, dictionary({}), { unmatched: "kep" as "keep" })).toThrow('did you mean "keep"?');
    expect(() => tokensLookup(t, dictionary({}), { nestedScope: "keys" as "key" })).toThrow("[bad-option]");
  });

  it("leaves pads as pads", () => {
    const t = tokens(corpus(["a b c"]));
    const padded = { ...t, ids: Uint32Array.of(0, 2, 3) };
    const keys = dictionary({ k: "b" });
    expect(words(tokensLookup(padded, keys, { unmatched: "keep" }))).toEqual([["", "K", "c"]]);
    expect(words(tokensLookup(padded, keys, { unmatched: { as: "_" } }))).toEqual([["", "k", "_"]]);
  });

  it("counts the keys of nested dictionaries at the levels asked for", () => {
    const t = tokens(corpus(["courts and judges of the law"]));
    const law = dictionary({ law: ["law*", { court: "court*", judge: "judge*" }] });
    expect(words(tokensLookup(t, law))).toEqual([["law.court", "law.judge", "law"]]);
    expect(words(tokensLookup(t, law, { levels: [1] }))).toEqual([["law", "law", "law"]]);
    expect(words(tokensLookup(t, law, { levels: [2] }))).toEqual([["court", "judge"]]);
  });
});

describe("tokensLookup on the State of the Union", () => {
  const oracle = JSON.parse(
    readFileSync(new URL("../oracle/frames-state-of-the-union.json", import.meta.url), "utf8"),
  ) as Readonly<Record<"by_document" | "by_president" | "by_party", Printed>>;

  it("equals every cell of quanteda by document, president and party", () => {
    const t = tokens(stateOfTheUnion(), { compat: "quanteda" });
    const matrix = features(tokensLookup(t, dictionary(bare)));
    expect(like(oracle.by_document, matrix)).toEqual(oracle.by_document.values);
    expect(like(oracle.by_president, featuresGroup(matrix, { by: "speaker" }))).toEqual(oracle.by_president.values);
    expect(like(oracle.by_party, featuresGroup(matrix, { by: "party" }))).toEqual(oracle.by_party.values);
  });

  it("gives the same with the library's own tokens", () => {
    const matrix = features(tokensLookup(tokens(stateOfTheUnion()), dictionary(bare)));
    expect(like(oracle.by_document, matrix)).toEqual(oracle.by_document.values);
  });
});

describe.skipIf(dataFolder() === undefined)("tokensLookup on the inaugural addresses (needs HUSTINGS_DATA)", () => {
  const levels: DictionaryInput = {
    us: ["united states", "america*"],
    law: { constitution: ["constitution*"], court: ["court*", "judicia*"] },
    pos: ["good", "great*", "free*"],
    phrase: "supreme court",
  };
  interface Oracle {
    readonly dict3: Readonly<Record<"by_doc" | "by_president" | "by_party", Printed>>;
    readonly nested: Readonly<Record<"level12" | "level1" | "nested_scope_dictionary" | "nomatch", Printed>>;
    readonly nonexclusive_2017: readonly string[];
    readonly lsd2015: Printed;
  }

  it.each<readonly [keyof Oracle["nested"], TokensLookupOptions]>([
    ["level12", {}],
    ["level1", { levels: [1] }],
    ["nested_scope_dictionary", { nestedScope: "dictionary" }],
    ["nomatch", { unmatched: { as: "NOMATCH" } }],
  ])("equals quanteda: %s", (name, options) => {
    const wanted = inauguralOracle<Oracle>("08_dictionary").nested[name];
    const t = tokens(inaugural(), { compat: "quanteda" });
    expect(like(wanted, features(tokensLookup(t, dictionary(levels), options)))).toEqual(wanted.values);
  });

  it("equals quanteda by document, president and party", () => {
    const { dict3 } = inauguralOracle<Oracle>("08_dictionary");
    const matrix = features(tokensLookup(tokens(inaugural(), { compat: "quanteda" }), dictionary(bare)));
    expect(like(dict3.by_doc, matrix)).toEqual(dict3.by_doc.values);
    expect(like(dict3.by_president, featuresGroup(matrix, { by: "president" }))).toEqual(dict3.by_president.values);
    expect(like(dict3.by_party, featuresGroup(matrix, { by: "party" }))).toEqual(dict3.by_party.values);
  });

  it("keeps the other tokens in place as quanteda does", () => {
    const t = tokensLookup(tokens(inaugural(), { compat: "quanteda" }), dictionary(levels), { unmatched: "keep" });
    const trump = t.index.ids.indexOf("2017-Trump");
    const plain = (word: string): string => word.replaceAll("’", "'");
    expect(words(t)[trump]?.slice(0, 300).map(plain)).toEqual(
      inauguralOracle<Oracle>("08_dictionary").nonexclusive_2017.map(plain),
    );
  });

  it("equals quanteda with the 4,567 patterns of a sentiment dictionary", () => {
    const { lsd2015 } = inauguralOracle<Oracle>("08_dictionary");
    // The file holds the two plain keys, not their negated sisters.
    const plain = { ...lsd2015, cols: ["negative", "positive"], values: lsd2015.values.map((row) => row.slice(0, 2)) };
    const t = tokens(inaugural(), { compat: "quanteda", punctuation: "keep" });
    expect(like(plain, features(tokensLookup(t, dictionary(lexicoder()))))).toEqual(plain.values);
  });
});

/** The Lexicoder dictionary: a line with + opens a key, every other line is a pattern. */
function lexicoder(): DictionaryInput {
  const file = join(dataFolder() ?? "", "corpora", "dictionaries", "LSD2015.lc3");
  const keys: Record<string, string[]> = {};
  let open: string[] = [];
  for (const line of readFileSync(file, "utf8").split(/\r?\n/u)) {
    const key = /^\+(\w+)/u.exec(line)?.[1];
    if (key !== undefined) open = keys[key.replace(/#.*/u, "")] ??= [];
    else if (line.trim() !== "") open.push(line.trim());
  }
  return keys;
}
