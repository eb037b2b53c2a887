// Tokens of the inaugural addresses one by one, without stop words, joined and cut: quanteda's runs (needs HUSTINGS_DATA).

import { describe, expect, it } from "vitest";
import type { Tokens } from "../../src/core/tokens.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { kwic } from "../../src/tokens/kwic.ts";
import { tokensLookup } from "../../src/tokens/lookup.ts";
import { tokensNgrams } from "../../src/tokens/ngrams.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens, type TokensOptions } from "../../src/tokens/tokens.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural } from "../helpers/inaugural.ts";
import { curly, reference } from "../helpers/reference.ts";

const plain = { compat: "quanteda", case: "keep", punctuation: "keep" } as const;
const straight = (word: string | undefined): string => (word ?? "").replaceAll("’", "'").replaceAll("\u00AD", "");

function wordsOf({ bounds, ids, vocabulary }: Tokens, d: number): readonly string[] {
  return Array.from(ids.subarray(bounds[d], bounds[d + 1]), (id) => vocabulary[id] ?? "");
}

describe.skipIf(dataFolder() === undefined)("tokens of the inaugural addresses (needs HUSTINGS_DATA)", () => {
  const speeches = dataFolder() === undefined ? corpus([]) : inaugural();
  const all = tokens(speeches, { compat: "quanteda" });

  it.each<readonly [string, TokensOptions]>([
    ["default", plain],
    ["remove_punct_lower", { compat: "quanteda" }],
  ])("%s: three addresses, token by token", (name, options) => {
    const run =
      reference<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>("inaugural/03_tokens_full")[
        name
      ];
    const own = tokens(speeches, options);
    for (const id of ["1789-Washington", "1865-Lincoln", "2021-Biden"])
      expect(wordsOf(own, own.index.ids.indexOf(id)).map(straight)).toEqual(run?.[id]?.map(straight));
  });

  type Counts = Readonly<Record<"ntoken" | "ntype", Readonly<Record<string, readonly number[]>>>> & {
    readonly id: readonly string[];
    readonly total_types: Readonly<Record<string, number>>;
  };
  const counted = (name: string, own: Tokens): void => {
    const { id, ntoken, ntype, total_types } = reference<Counts>("inaugural/02_token_counts");
    expect(own.index.ids).toEqual(id);
    expect(id.map((_, d) => wordsOf(own, d).length)).toEqual(ntoken[name]);
    expect(id.map((_, d) => new Set(wordsOf(own, d)).size)).toEqual(ntype[name]);
    expect(own.vocabulary.length - 1).toBe(total_types[name]);
  };

  it("stop_removed: without its 175 stop words", () => {
    const { stopwords_en_snowball: stop } = reference<Record<string, readonly string[]>>("inaugural/22_stem_stop");
    const apart = tokens(curly(speeches), { compat: "quanteda" });
    counted("stop_removed", tokensSelect(apart, stop ?? [], { selection: "remove", match: "fixed" }));
  });

  it("ngrams2 and skip12: pairs, and pairs with a gap", () => {
    counted("ngrams2", tokensNgrams(all));
    counted("skip12", tokensNgrams(all, { skip: [0, 1] }));
  });

  it("inaugural_npara: as many paragraphs", () => {
    const { inaugural_npara: wanted } = reference<Readonly<Record<string, readonly number[]>>>(
      "inaugural/05_sentences_reshape",
    );
    expect(speeches.documents.map(({ text }) => paragraphs(text).length)).toEqual(wanted);
  });

  it("index: where words that begin with secur stand", () => {
    const { index } = reference<{ readonly index: Readonly<Record<string, readonly unknown[]>> }>("inaugural/09_kwic");
    const { rows } = kwic(all, "secur*");
    expect(rows.map(({ id }) => id)).toEqual(index["docname"]);
    expect(rows.map(({ from }) => from)).toEqual(index["from"]);
    expect(rows.map(({ to }) => to)).toEqual(index["to"]);
    expect(rows.map(({ pattern }) => pattern)).toEqual(index["pattern"]);
  });

  it("matched_types: which words a pattern finds", () => {
    const { dict3 } = reference<{
      readonly dict3: Readonly<Record<"patterns" | "matched_types", Readonly<Record<string, readonly string[]>>>>;
    }>("inaugural/08_dictionary");
    for (const key of ["integration", "security", "sovereignty"] as const) {
      const found = tokensSelect(all, dict3.patterns[key] ?? []);
      expect(found.vocabulary.slice(1).toSorted().map(straight)).toEqual(dict3.matched_types[key]?.map(straight));
    }
  });

  it("lookup_replace: words in the place of words", () => {
    const { lookup_replace: wanted } = reference<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>(
      "inaugural/23_select_ngrams_compound",
    );
    const texts = [
      "The United States of America stands for freedom and the rule of law in the United Nations.",
      "a b c d e f g a b c",
    ];
    const own = tokensLookup(
      tokens(corpus(texts), { compat: "quanteda", case: "keep" }),
      dictionary({ liberty: "freedom", justice: "law" }),
      { unmatched: "keep" },
    );
    expect([wordsOf(own, 0), wordsOf(own, 1)]).toEqual([wanted?.["d1"], wanted?.["d2"]]);
  });
});
