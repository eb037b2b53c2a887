// tokensSelect: keeps or removes tokens by pattern, place or length, and can leave pads so that distances stay true.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectChoice } from "../core/expect-choice.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { entries, type Patterns } from "../dictionary/entries.ts";
import { match, type Matches } from "../dictionary/match.ts";
import type { PatternOptions } from "../dictionary/patterns.ts";
import { tokensRebuild } from "./rebuild.ts";

/** What becomes of the tokens that match. */
export interface TokensSelectOptions extends PatternOptions {
  readonly selection?: "keep" | "remove";
  /** `keep` leaves a pad where a token was. */
  readonly padding?: "drop" | "keep";
  /** So many tokens on each side share the fate of a match: one number for both sides, or `[left, right]`. */
  readonly window?: number | readonly [left: number, right: number];
  /** Matches count only from this token of a document on, 1 being the first and -1 the last. */
  readonly start?: number;
  /** Matches count only up to this token, included. */
  readonly end?: number;
  /** Tokens of fewer characters go, whatever the patterns say. */
  readonly minLength?: number;
  /** Tokens of more characters go, whatever the patterns say. */
  readonly maxLength?: number;
}

/**
 * Keeps the tokens that match, or removes them. Use it for stop words, for what surrounds a word, or to look at one part of each speech;
 * to count categories use `tokensLookup`.
 *
 * @param patterns A word or phrase, a list of them, or a dictionary; `"*"` is every token.
 * @param options `selection`: default `keep`. `padding`: default `drop`. `window`: in tokens, default 0, cut at the document's ends.
 *   `start`, `end`: default the whole document. `minLength`, `maxLength`: in characters, no limit by default.
 *   `match`, `case`, `separator`: how patterns are read.
 * @returns Tokens of the same documents; a document may be left with none.
 * @throws bad-pattern when a pattern is empty or does not compile; bad-option when an option has no such value.
 * @source The rules of quanteda 4.3.1 `tokens_select`.
 * @cost O(tokens + vocabulary)
 * @example
 * const words = (t) => [...t.ids].map((id) => t.vocabulary[id]);
 * const speech = tokens(corpus(["the rule of law and the freedom of trade"]));
 * words(tokensSelect(speech, ["the", "of", "and"], { selection: "remove" })); // => ["rule", "law", "freedom", "trade"]
 * words(tokensSelect(speech, "free*", { window: [1, 2] })); // => ["the", "freedom", "of", "trade"]
 */
export function tokensSelect<V extends Variables>(
  tokens: Tokens<V>,
  patterns: Patterns,
  options: TokensSelectOptions = {},
): Tokens<V> {
  expectKind(tokens, "tokens", "tokensSelect");
  expectOptions(
    options,
    {
      match: true,
      case: true,
      separator: true,
      selection: true,
      padding: true,
      window: true,
      start: true,
      end: true,
      minLength: true,
      maxLength: true,
    },
    "tokensSelect",
  );
  const { selection = "keep", padding = "drop" } = options;
  expectChoice("tokensSelect", { name: "selection", value: selection, choices: ["keep", "remove"] });
  expectChoice("tokensSelect", { name: "padding", value: padding, choices: ["drop", "keep"] });
  const found = match(tokens.vocabulary, entries(patterns, options), tokens, { overlaps: "all" });
  const marked = mark(tokens, found, options);
  const fits = lengths(tokens.vocabulary, options);
  const wanted = selection === "keep" ? 1 : 0;
  const ids = new Uint32Array(tokens.ids.length);
  const places = new Uint32Array(tokens.ids.length);
  let kept = 0;
  for (let i = 0; i < tokens.ids.length; i++) {
    const id = tokens.ids[i] as number;
    const stays = marked[i] === wanted && fits[id] === 1;
    if (!stays && padding === "drop") continue;
    ids[kept] = stays ? id : 0;
    places[kept++] = i;
  }
  const firsts = places.subarray(0, kept);
  const { vocabulary } = tokens;
  return tokensRebuild(tokens, { vocabulary, ids: ids.subarray(0, kept), firsts, lasts: firsts, words: "used" });
}

/** 1 for every token of a match inside the limits, and for those in the window around it. */
function mark(tokens: Tokens, found: Matches, { start = 1, end = -1, window = 0 }: TokensSelectOptions): Uint8Array {
  const [left, right] = typeof window === "number" ? [window, window] : window;
  if (!(left >= 0 && right >= 0)) throw badWindow(window);
  const { bounds } = tokens;
  const marked = new Uint8Array(tokens.ids.length);
  let d = 0;
  for (let m = 0; m < found.firsts.length; m++) {
    const first = found.firsts[m] as number;
    const last = found.lasts[m] as number;
    while ((bounds[d + 1] as number) <= first) d++;
    const from = bounds[d] as number;
    const to = bounds[d + 1] as number;
    if (first < place(start, from, to) || last > place(end, from, to)) continue;
    marked.fill(1, Math.max(from, first - left), Math.min(to, last + right + 1));
  }
  return marked;
}

/** Token `n` of a document, counted from 1, or from the end where negative. */
function place(n: number, from: number, to: number): number {
  return n < 0 ? to + n : from + n - 1;
}

/** By id, 1 where the word is within the limits of length; the pad always is. */
function lengths(vocabulary: readonly string[], { minLength, maxLength }: TokensSelectOptions): Uint8Array {
  const fits = new Uint8Array(vocabulary.length).fill(1);
  if (minLength === undefined && maxLength === undefined) return fits;
  for (let id = 1; id < fits.length; id++) {
    const { length } = [...(vocabulary[id] as string)];
    if (length < (minLength ?? 0) || length > (maxLength ?? Number.POSITIVE_INFINITY)) fits[id] = 0;
  }
  return fits;
}

function badWindow(window: unknown): HustingsError {
  return new HustingsError("bad-option", {
    who: "tokensSelect",
    needs: "a window of no fewer than 0 tokens on each side",
    got: `it is ${JSON.stringify(window)}`,
  });
}
