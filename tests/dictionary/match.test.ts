import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DictionaryEntry } from "../../src/core/dictionary.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary, type DictionaryInput } from "../../src/dictionary/dictionary.ts";
import { match, type MatchOptions } from "../../src/dictionary/match.ts";
import type { PatternOptions } from "../../src/dictionary/patterns.ts";
import { tokens, type TokensOptions } from "../../src/tokens/tokens.ts";

type Options = MatchOptions & { readonly read?: PatternOptions; readonly tokens?: TokensOptions };

/** What was found in one text, as `key: words`. */
function found(text: string, keys: DictionaryInput, options: Options = {}): readonly string[] {
  const t = tokens(corpus([text]), options.tokens);
  const { entries } = dictionary(keys, options.read);
  const { read: _, tokens: __, ...rules } = options;
  const matches = match(t.vocabulary, entries, t, rules);
  return [...matches.entries].map((entry, m) => {
    const first = matches.firsts[m] ?? 0;
    const last = matches.lasts[m] ?? 0;
    return `${entries[entry]?.key}: ${text.slice(t.starts[first], t.ends[last])}`;
  });
}

describe("match", () => {
  it("finds words, beginnings and phrases", () => {
    expect(found("The United States secures peace.", { us: "united states", security: "secur*" })).toEqual([
      "us: United States",
      "security: secures",
    ]);
  });

  it("counts no token twice inside a key: the longest match wins, then the one further left", () => {
    const key = { k: ["new york times", "new york", "york", "a b", "b c"] };
    expect(found("New York Times and New York", key)).toEqual(["k: New York Times", "k: New York"]);
    expect(found("a b c", key)).toEqual(["k: a b"]);
  });

  it("lets keys overlap, unless the scope is the dictionary and one lies inside others", () => {
    const keys = { pos: "good", farewell: "good bye" };
    expect(found("say good bye", keys)).toEqual(["pos: good", "farewell: good bye"]);
    expect(found("say good bye", keys, { nestedScope: "dictionary" })).toEqual(["farewell: good bye"]);
    expect(found("a b c", { x: "a b", y: "b c" }, { nestedScope: "dictionary" })).toEqual(["x: a b", "y: b c"]);
    expect(found("a b", { x: "a b", y: "a *" }, { nestedScope: "dictionary" })).toEqual(["x: a b", "y: a b"]);
  });

  it("gives every distinct match when all overlaps are wanted", () => {
    expect(found("new york times", { k: ["new york", "new y*", "york", "york times"] }, { overlaps: "all" })).toEqual([
      "k: new york",
      "k: york",
      "k: york times",
    ]);
  });

  it("tells upper from lower case by the text, whatever the tokens were folded to", () => {
    const keys = { country: "US" };
    expect(found("The US told us.", keys, { read: { match: "fixed", case: "keep" } })).toEqual(["country: US"]);
    expect(found("The US told us.", keys, { read: { case: "keep" }, tokens: { case: "keep" } })).toEqual([
      "country: US",
    ]);
    expect(found("The US told us.", keys, { tokens: { case: "keep" } })).toEqual(["country: US", "country: us"]);
    expect(found("The US Army, us", { x: "US a*" }, { read: { case: "keep" } })).toEqual([]);
    expect(found("The US Army, us", { x: "US A*" }, { read: { case: "keep" } })).toEqual(["x: US Army"]);
    expect(found("NATO and Nato", { x: "^[^a-z]+$" }, { read: { match: "regex", case: "keep" } })).toEqual(["x: NATO"]);
  });

  it("takes ’ and ', composed and decomposed letters, and soft hyphens for the same", () => {
    expect(found("We don’t co\u00ADoperate in the cafe\u0301.", { x: ["don't", "cooperat*", "café"] })).toHaveLength(3);
  });

  it("never matches across documents or pads", () => {
    const t = tokens(corpus(["we are united", "states are we"]));
    const { entries } = dictionary({ us: "united states", any: "*" });
    const all = match(t.vocabulary, entries, t);
    expect([...all.entries]).toEqual([1, 1, 1, 1, 1, 1]);
    const padded = { ...t, ids: t.ids.map((id, i) => (i === 1 ? 0 : id)) };
    expect(match(t.vocabulary, entries, padded).entries).toHaveLength(5);
    expect(match(t.vocabulary, dictionary({ x: "we * united" }).entries, padded).entries).toHaveLength(0);
  });

  it("refuses scopes it does not know", () => {
    expect(() => found("a", { a: "a" }, { nestedScope: "keys" as "key" })).toThrow("[bad-option]");
  });
});

/** A few words and patterns over two letters, so that everything repeats, nests and overlaps. */
const text = fc.array(fc.constantFrom("a", "b", "ab", "c"), { minLength: 1, maxLength: 12 });
const word = fc.constantFrom("a", "b", "c", "ab", "a*", "*", "?", "*b");
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const keys = fc.array(fc.array(phrase, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

describe("match, by law", () => {
  it.each(["all", "key", "dictionary"] as const)("agrees with the rule told word by word: %s", (rule) => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), keys, (documents, patterns) => {
        const t = tokens(corpus(documents.map((words) => words.join(" "))));
        const { entries } = dictionary(Object.fromEntries(patterns.map((list, k) => [`k${k}`, list])));
        const options = rule === "all" ? ({ overlaps: "all" } as const) : { nestedScope: rule };
        const ours = match(t.vocabulary, entries, t, options);
        expect([...ours.firsts].map((first, m) => [first, ours.entries[m], ours.lasts[m]])).toEqual(
          documents.flatMap((words, d) => told(words, t.bounds[d] ?? 0, entries, rule)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for one word as asking every token, however many beginnings there are", () => {
    const beginnings = fc.array(fc.stringMatching(/^[ab]{1,4}$/u), { minLength: 1, maxLength: 40 });
    const long = fc.array(fc.stringMatching(/^[ab]{1,6}$/u), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(beginnings, long, (prefixes, words) => {
        const t = tokens(corpus([words.join(" ")]));
        const { entries } = dictionary(Object.fromEntries(prefixes.map((prefix) => [prefix, `${prefix}*`])));
        const wanted = words.flatMap((one) => entries.filter(({ key }) => one.startsWith(key))).length;
        expect(match(t.vocabulary, entries, t).entries).toHaveLength(wanted);
      }),
    );
  });
});

type Rule = "all" | "key" | "dictionary";

/** The rule as it is written down: every stretch, longest first, then left to right, with flags on tokens. */
function told(words: readonly string[], base: number, entries: readonly DictionaryEntry[], rule: Rule): number[][] {
  const out: number[][] = [];
  const byKey = entries.map(() => words.map(() => false));
  const any = words.map(() => false);
  for (let length = 3; length >= 1; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const stretch = words.slice(first, first + length);
      const places = stretch.map((_, i) => first + i);
      const nested = places.every((i) => any[i]);
      entries.forEach((entry, e) => {
        const fits = entry.patterns.some(
          (p) => p.words.length === length && p.words.every((w, i) => meets(w, stretch[i] ?? "")),
        );
        if (!fits) return;
        if (rule !== "all" && places.some((i) => byKey[e]?.[i])) return;
        if (rule === "dictionary" && nested) return;
        for (const i of places) {
          (byKey[e] ?? [])[i] = true;
          any[i] = true;
        }
        out.push([base + first, e, base + first + length - 1]);
      });
    }
  return out.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0));
}

function meets(pattern: string, one: string): boolean {
  if (pattern === "*") return true;
  if (pattern === "?") return one.length === 1;
  if (pattern === "a*") return one.startsWith("a");
  return pattern === "*b" ? one.endsWith("b") : pattern === one;
}
