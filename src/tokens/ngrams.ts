// tokensNgrams: neighbours as tokens of their own, with or without words skipped between them.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { Found } from "../dictionary/found.ts";
import { PairIds } from "./pair-ids.ts";
import { tokensRebuild } from "./rebuild.ts";

/** Which neighbours are joined. */
export interface TokensNgramsOptions {
  /** How many words are joined; several lengths may be asked for at once. */
  readonly n?: number | readonly number[];
  /** How many words may lie between two that are joined: 0 is none, `[0, 1]` none or one. */
  readonly skip?: number | readonly number[];
  readonly concatenator?: string;
}

/**
 * N-grams as tokens, to count phrases without naming them first.
 *
 * They run over the ends of sentences, as punctuation is gone by then; to prevent that, tokenise with punctuation kept.
 * An n-gram never holds a pad.
 *
 * @param options `n`: default 2. `skip`: default 0. `concatenator`: default `_`.
 * @returns In each document the n-grams of the first length in the order of their first token, then those of the next length. Offsets run
 *   from the start of the first word to the end of the last.
 * @throws bad-option when `n` is no positive whole number, or `skip` no whole number from 0 on.
 * @source The order and names are those of quanteda 4.3.1 `tokens_ngrams`.
 * @cost O(tokens × lengths × skips^(n − 1)); memory grows with the distinct n-grams
 * @example
 * const t = tokens(corpus(["we the people"]));
 * tokensNgrams(t).vocabulary; // => ["", "we_the", "the_people"]
 * tokensNgrams(t, { skip: [0, 1], concatenator: " " }).vocabulary; // => ["", "we the", "we people", "the people"]
 */
export function tokensNgrams<V extends Variables>(tokens: Tokens<V>, options: TokensNgramsOptions = {}): Tokens<V> {
  expectKind(tokens, "tokens", "tokensNgrams");
  expectOptions(options, { n: true, skip: true, concatenator: true }, "tokensNgrams");
  const { n = 2, skip = 0, concatenator = "_" } = options;
  const lengths = whole("n", n, 1);
  const steps = whole("skip", skip, 0).map((between) => between + 1);
  const pairs = new PairIds(tokens.vocabulary.length);
  const found = new Found(tokens.ids.length * lengths.length);
  for (let d = 0; d + 1 < tokens.bounds.length; d++) {
    const end = tokens.bounds[d + 1] as number;
    const along = { ids: tokens.ids, steps, pairs, found, end };
    for (const length of lengths)
      for (let i = tokens.bounds[d] as number; i < end; i++) {
        const id = tokens.ids[i] as number;
        if (id !== 0) extend(along, i, id, i, length - 1);
      }
  }
  const { entries: grams, ...spans } = found.view();
  const { names, sameAs } = named(tokens.vocabulary, pairs, concatenator);
  const ids = sameAs === undefined ? grams : grams.map((gram) => sameAs[gram] as number);
  return tokensRebuild(tokens, { vocabulary: names, ids, ...spans, words: "used" });
}

interface Along {
  readonly ids: Uint32Array;
  readonly steps: readonly number[];
  readonly pairs: PairIds;
  readonly found: Found;
  /** Of the document. */
  readonly end: number;
}

/** Adds every n-gram that begins with `gram`, which stands for tokens `first` to `last` and lacks `more` words. */
function extend(along: Along, first: number, gram: number, last: number, more: number): void {
  if (more === 0) {
    along.found.add(gram, first, last);
    return;
  }
  for (const step of along.steps) {
    const next = last + step;
    const id = next < along.end ? (along.ids[next] as number) : 0;
    if (id !== 0) extend(along, first, along.pairs.idOf(gram, id), next, more - 1);
  }
}

/** The name of every gram. Where words hold the concatenator, two grams can have one name: `sameAs` then leads to the first of them. */
function named(
  vocabulary: readonly string[],
  pairs: PairIds,
  glue: string,
): { readonly names: readonly string[]; readonly sameAs?: Uint32Array } {
  const names = [...vocabulary];
  for (let gram = names.length; gram < pairs.size; gram++) {
    const { left, right } = pairs.at(gram);
    names.push(`${names[left] as string}${glue}${vocabulary[right] as string}`);
  }
  if (!vocabulary.some((word) => word.includes(glue) && word !== "")) return { names };
  const first = new Map<string, number>();
  const sameAs = Uint32Array.from(names, (name, gram) => {
    const same = first.get(name) ?? gram;
    first.set(name, same);
    return same;
  });
  return { names, sameAs };
}

function whole(name: string, value: number | readonly number[], least: number): readonly number[] {
  const list = typeof value === "number" ? [value] : value;
  if (list.length > 0 && list.every((one) => Number.isInteger(one) && one >= least)) return list;
  throw new HustingsError("bad-option", {
    who: "tokensNgrams",
    needs: `${name} in whole numbers from ${least} on`,
    got: `it is ${JSON.stringify(value)}`,
  });
}
