// tokensLookup: puts the keys of a dictionary in the place of the tokens they match.

import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectChoice } from "../core/expect-choice.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { Found } from "../dictionary/found.ts";
import { flatten } from "../dictionary/flatten.ts";
import { match, type Matches } from "../dictionary/match.ts";
import { tokensRebuild } from "./rebuild.ts";

/** What becomes of the tokens, and which matches count. */
export interface TokensLookupOptions {
  /** The levels of a nested dictionary that name the keys; 1 is the top. All by default. */
  readonly levels?: readonly number[];
  /** `key`: the longest match wins inside one key. `dictionary`: a longer match also hides what lies inside it from other keys. */
  readonly nestedScope?: "key" | "dictionary";
  /** `drop` leaves only keys. `keep` leaves other tokens where they were. `{ as }` puts one name in their place. */
  readonly unmatched?: "drop" | "keep" | { readonly as: string };
  /** `upper` tells keys from words; it is the default where other tokens are kept. */
  readonly keys?: "asWritten" | "upper";
  /** `match/key` names what matched before its key, as `united_states/us`: to see which words make up a count. */
  readonly name?: "key" | "match/key";
}

/**
 * Tokens with keys in the place of matches; what follows counts keys as it would count words. `trackFrames` does this with codebooks, rates and intervals.
 *
 * A token that several keys match gives several. Each stands at the offsets of its match, so its text is one step away.
 * Lookup needs tokens: `features` no longer knows which words stood together, so phrases cannot be found there.
 *
 * @param options `nestedScope`: default `key`. `unmatched`: default `drop`. `levels`: default all. `name`: default `key`.
 * @returns Tokens of the same documents, in the order of the text, keys of one place in the dictionary's order. All keys are in the vocabulary,
 *   found or not, so that `features` has a column for each; with `match/key` there are only those that were found.
 * @throws bad-pattern when a pattern does not compile; bad-option when an option has no such value.
 * @source quanteda 4.3.1 `tokens_lookup`, whose counts it equals.
 * @cost O(tokens + vocabulary + matches)
 * @example
 * const paper = dictionary({ paper: "New York Times", city: "New York" });
 * const text = tokens(corpus(["The New York Times is a New York paper."]));
 * const words = (t) => [...t.ids].map((id) => t.vocabulary[id]);
 * words(tokensLookup(text, paper)); // => ["paper", "city", "city"]
 * words(tokensLookup(text, paper, { nestedScope: "dictionary", unmatched: "keep" })); // => ["the", "PAPER", "is", "a", "CITY", "paper"]
 */
export function tokensLookup<V extends Variables>(
  tokens: Tokens<V>,
  dictionary: Dictionary,
  options: TokensLookupOptions = {},
): Tokens<V> {
  expectKind(tokens, "tokens", "tokensLookup");
  expectKind(dictionary, "dictionary", "tokensLookup");
  expectOptions(options, { levels: true, nestedScope: true, unmatched: true, keys: true, name: true }, "tokensLookup");
  const { levels, nestedScope = "key", unmatched = "drop", keys, name = "key" } = options;
  if (typeof unmatched === "string")
    expectChoice("tokensLookup", { name: "unmatched", value: unmatched, choices: ["drop", "keep"] });
  expectChoice("tokensLookup", { name: "name", value: name, choices: ["key", "match/key"] });
  const entries = flatten(dictionary.entries, levels === undefined ? {} : { levels });
  const upper = (keys ?? (unmatched === "keep" ? "upper" : "asWritten")) === "upper";
  const plain = entries.map(({ key }) => (upper ? key.toUpperCase() : key));
  const matches = match(tokens.vocabulary, entries, tokens, { nestedScope });
  const { found, names } = name === "key" ? { found: matches, names: plain } : withWords(tokens, matches, plain);
  if (unmatched === "drop") {
    const { vocabulary, ids } = vocabularyOf(names, []);
    const { firsts, lasts } = found;
    return tokensRebuild(tokens, { vocabulary, ids: renumber(found.entries, ids), firsts, lasts, words: "all" });
  }
  const others = unmatched === "keep" ? tokens.vocabulary : ["", unmatched.as];
  const { vocabulary, ids } = vocabularyOf(names, others);
  const filled = fill(tokens, found, { keys: names.length, others: unmatched === "keep" ? "words" : "name" });
  const words = unmatched === "keep" ? "used" : "all";
  const { firsts, lasts } = filled;
  return tokensRebuild(tokens, { vocabulary, ids: renumber(filled.entries, ids), firsts, lasts, words });
}

/** The same matches under names of their own: the words that matched, and their key. */
function withWords(
  { ids, vocabulary }: Tokens,
  { entries, firsts, lasts }: Matches,
  keys: readonly string[],
): { readonly found: Matches; readonly names: readonly string[] } {
  const places = new Map<string, number>();
  const named = entries.map((entry, m) => {
    const words = Array.from(ids.subarray(firsts[m], (lasts[m] as number) + 1), (id) => vocabulary[id]);
    const name = `${words.join("_")}/${keys[entry] as string}`;
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return { found: { entries: named, firsts, lasts }, names: [...places.keys()] };
}

/** Keys and other words under one roof: equal names get one id. `ids` leads from the place in keys, then others, to it. */
function vocabularyOf(
  keys: readonly string[],
  others: readonly string[],
): { readonly vocabulary: readonly string[]; readonly ids: Uint32Array } {
  const known = new Map<string, number>([["", 0]]);
  const ids = [...keys, ...others].map((name) => {
    const id = known.get(name) ?? known.size;
    known.set(name, id);
    return id;
  });
  return { vocabulary: [...known.keys()], ids: Uint32Array.from(ids) };
}

function renumber(places: Uint32Array, ids: Uint32Array): Uint32Array {
  const renumbered = new Uint32Array(places.length);
  for (let k = 0; k < places.length; k++) renumbered[k] = ids[places[k] as number] as number;
  return renumbered;
}

/** Matches and, between them, every token that none covers: as a word of the vocabulary, or as the one name after the pad's. */
function fill(
  tokens: Tokens,
  found: Matches,
  { keys, others }: { readonly keys: number; readonly others: "words" | "name" },
): Matches {
  const all = new Found(tokens.ids.length);
  const covered = new Uint8Array(tokens.ids.length);
  for (let m = 0; m < found.firsts.length; m++) covered.fill(1, found.firsts[m], (found.lasts[m] as number) + 1);
  for (let i = 0, m = 0; i < tokens.ids.length; i++) {
    for (; m < found.firsts.length && found.firsts[m] === i; m++)
      all.add(found.entries[m] as number, i, found.lasts[m] as number);
    const id = tokens.ids[i] as number;
    if (covered[i] === 0) all.add(keys + (others === "words" ? id : Math.min(id, 1)), i, i);
  }
  return all.view();
}
