// tokens with compat "quanteda": quanteda's own counts and tokens, variant by variant; and how far the default is from them.

import { describe, expect, it } from "vitest";
import type { Corpus } from "../../src/core/corpus.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { tokens, type TokensOptions } from "../../src/tokens/tokens.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";
import { oracle } from "../helpers/oracle.ts";

const plain = { compat: "quanteda", case: "keep", punctuation: "keep" } as const;

function counts(texts: Corpus, options: TokensOptions): readonly number[] {
  const { bounds } = tokens(texts, options);
  return Array.from(bounds.subarray(1), (end, d) => end - (bounds[d] ?? 0));
}

function types(texts: Corpus, options: TokensOptions): readonly number[] {
  const { bounds, ids } = tokens(texts, options);
  return Array.from(bounds.subarray(1), (end, d) => new Set(ids.subarray(bounds[d], end)).size);
}

/** How often words that begin so stand in each document. */
function beginning(texts: Corpus, options: TokensOptions, start: string): readonly number[] {
  const { bounds, ids, vocabulary } = tokens(texts, options);
  const matches = vocabulary.map((word) => word.startsWith(start));
  return Array.from(bounds.subarray(1), (end, d) => ids.subarray(bounds[d], end).filter((id) => matches[id]).length);
}

const variants: readonly (readonly [string, TokensOptions])[] = [
  ["default", plain],
  ["remove_punct", { ...plain, punctuation: "drop" }],
  ["remove_symbols", { ...plain, symbols: "drop" }],
  ["remove_numbers", { ...plain, numbers: "drop" }],
  ["remove_url", { ...plain, urls: "drop" }],
  ["split_hyphens", { ...plain, hyphens: "split" }],
];

/** The forms of each text, in order. */
function forms(texts: Corpus, options: TokensOptions): readonly (readonly string[])[] {
  const { bounds, ids, vocabulary } = tokens(texts, options);
  return Array.from(bounds.subarray(1), (end, d) =>
    Array.from(ids.subarray(bounds[d], end), (id) => vocabulary[id] ?? ""),
  );
}

describe("on difficult little texts", () => {
  const { input, variants: wanted } = oracle<{
    readonly input: Readonly<Record<string, string>>;
    readonly variants: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  }>("tokens-edge");
  const names = Object.keys(input);
  const texts = corpus(names.map((id) => ({ id, text: input[id] ?? "" })));

  it.each([...variants, ["lower", { ...plain, case: "fold" }] as const])(
    "%s gives quanteda's tokens",
    (variant, options) => {
      const found = forms(texts, options);
      expect(Object.fromEntries(names.map((name, d) => [name, found[d]]))).toEqual(wanted[variant]);
    },
  );
});

describe("on texts full of addresses, numbers and marks", () => {
  const wanted = oracle<
    Readonly<Record<string, readonly (readonly string[])[]>> & { readonly texts: readonly string[] }
  >("tokens-more");

  it.each(variants)("%s gives quanteda's tokens", (variant, options) => {
    expect(forms(corpus(wanted.texts), options)).toEqual(wanted[variant]);
  });
});

interface Counts {
  readonly id: readonly string[];
  readonly default: readonly number[];
  readonly words: readonly number[];
  readonly types: readonly number[];
  readonly split_hyphens: readonly number[];
  readonly no_numbers_symbols: readonly number[];
  readonly features: number;
  readonly total: number;
}

describe("on the 233 State of the Union addresses", () => {
  const wanted = oracle<Counts>("tokens-state-of-the-union");
  const frames = oracle<{
    readonly patterns: Readonly<Record<string, string>>;
    readonly by_document: {
      readonly rows: readonly string[];
      readonly cols: readonly string[];
      readonly values: readonly (readonly number[])[];
    };
  }>("frames-state-of-the-union");
  const addresses = stateOfTheUnion();
  const words = { compat: "quanteda" } as const;

  it("stand in the order of the figures", () => {
    expect(addresses.documents.map(({ id }) => id)).toEqual(wanted.id);
    expect(frames.by_document.rows).toEqual(wanted.id);
  });

  it("all tokens are as many", () => {
    expect(counts(addresses, plain)).toEqual(wanted.default);
  });

  it("words are as many, and as many different ones", () => {
    expect(counts(addresses, words)).toEqual(wanted.words);
    expect(types(addresses, words)).toEqual(wanted.types);
    expect(tokens(addresses, words).vocabulary).toHaveLength(wanted.features + 1);
  });

  it("words with split hyphens are as many", () => {
    expect(counts(addresses, { ...words, hyphens: "split" })).toEqual(wanted.split_hyphens);
  });

  it("words without numbers and symbols are as many", () => {
    expect(counts(addresses, { ...words, numbers: "drop", symbols: "drop" })).toEqual(wanted.no_numbers_symbols);
  });

  it.each(["quanteda", "none"] as const)("framing words are as many, with compat %s", (compat) => {
    for (const [column, key] of frames.by_document.cols.entries()) {
      const start = (frames.patterns[key] ?? "").replace("*", "");
      expect(beginning(addresses, { compat }, start)).toEqual(frames.by_document.values.map((row) => row[column]));
    }
  });

  it("the default is within 1 word in 5,000 of quanteda's count", () => {
    const own = tokens(addresses).ids.length;
    expect(Math.abs(own - wanted.total) / wanted.total).toBeLessThan(1 / 5000);
  });
});

describe.skipIf(dataFolder() === undefined)("on the 60 inaugural addresses (needs HUSTINGS_DATA)", () => {
  const { ntoken, ntype } = dataFolder() === undefined ? { ntoken: {}, ntype: {} } : inauguralCounts();

  it.each<[string, TokensOptions]>([
    ["default", plain],
    ["remove_punct", { ...plain, punctuation: "drop" }],
    ["remove_punct_lower", { compat: "quanteda" }],
    ["punct_numbers_symbols", { ...plain, punctuation: "drop", numbers: "drop", symbols: "drop" }],
    ["split_hyphens", { ...plain, hyphens: "split" }],
    ["split_hyphens_nopunct", { ...plain, hyphens: "split", punctuation: "drop" }],
  ])("%s gives as many tokens and types in every document", (variant, options) => {
    expect(counts(inaugural(), options)).toEqual(ntoken[variant]);
    expect(types(inaugural(), options)).toEqual(ntype[variant]);
  });
});

type ByVariant = Readonly<Record<string, readonly number[]>>;

function inauguralCounts(): { readonly ntoken: ByVariant; readonly ntype: ByVariant } {
  return inauguralOracle<{ readonly ntoken: ByVariant; readonly ntype: ByVariant }>("02_token_counts");
}
