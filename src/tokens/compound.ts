// tokensCompound: makes one token of the words of a phrase, so that "united_states" counts as one.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { entries, type Patterns } from "../dictionary/entries.ts";
import { Found } from "../dictionary/found.ts";
import { match, type Matches } from "../dictionary/match.ts";
import type { PatternOptions } from "../dictionary/patterns.ts";
import { tokensRebuild } from "./rebuild.ts";

/** How phrases become tokens. */
export interface TokensCompoundOptions extends PatternOptions {
  readonly concatenator?: string;
  /** `join` makes one token of phrases that share words. `separate` makes one of each, the longest where several begin. */
  readonly overlaps?: "join" | "separate";
}

/**
 * Joins the words of each phrase that matches into one token. Use it before counting where a phrase means something its words do not.
 *
 * @param patterns Phrases, or a dictionary; patterns of one word change nothing.
 * @param options `concatenator`: what stands between the words of the new token, default `_`. `overlaps`: default `join`.
 * @returns Tokens in which each phrase is one, from the start of its first word to the end of its last.
 * @throws bad-pattern when a pattern is empty or does not compile; bad-option when an option has no such value.
 * @source The rules of quanteda 4.3.1 `tokens_compound`.
 * @cost O(tokens + vocabulary + matches)
 * @example
 * const t = tokensCompound(tokens(corpus(["The United States and the rule of law."])), ["united states", "rule of law"]);
 * [...t.ids].map((id) => t.vocabulary[id]); // => ["the", "united_states", "and", "the", "rule_of_law"]
 */
export function tokensCompound<V extends Variables>(
  tokens: Tokens<V>,
  patterns: Patterns,
  options: TokensCompoundOptions = {},
): Tokens<V> {
  expectKind(tokens, "tokens", "tokensCompound");
  expectOptions(
    options,
    { match: true, case: true, separator: true, concatenator: true, overlaps: true },
    "tokensCompound",
  );
  const { concatenator = "_", overlaps = "join" } = options;
  if (overlaps !== "join" && overlaps !== "separate") throw unknown(overlaps);
  const phrases = entries(patterns, options).map((entry) => ({
    key: entry.key,
    path: entry.path,
    patterns: entry.patterns.filter(({ words }) => words.length > 1),
  }));
  const found = match(tokens.vocabulary, phrases, tokens, { overlaps: "all" });
  const stretches = overlaps === "join" ? joined(found) : longest(found);
  return compounded(tokens, stretches, concatenator);
}

type Stretches = Pick<Matches, "firsts" | "lasts">;

/** Matches that share a token become one stretch. */
function joined({ firsts, lasts }: Matches): Stretches {
  const found = new Found();
  for (let m = 0; m < firsts.length;) {
    const first = firsts[m] as number;
    let last = lasts[m] as number;
    for (m++; m < firsts.length && (firsts[m] as number) <= last; m++) last = Math.max(last, lasts[m] as number);
    found.add(0, first, last);
  }
  return found.view();
}

/** Of the matches that begin at one token, the longest. */
function longest({ firsts, lasts }: Matches): Stretches {
  const found = new Found();
  for (let m = 0; m < firsts.length;) {
    const first = firsts[m] as number;
    let last = 0;
    for (; m < firsts.length && firsts[m] === first; m++) last = Math.max(last, lasts[m] as number);
    found.add(0, first, last);
  }
  return found.view();
}

/** The stretches as tokens, and between them every token that none covers. */
function compounded<V extends Variables>(tokens: Tokens<V>, { firsts, lasts }: Stretches, glue: string): Tokens<V> {
  const vocabulary = [...tokens.vocabulary];
  const known = new Map(vocabulary.map((word, id) => [word, id]));
  const all = new Found(tokens.ids.length);
  let covered = -1;
  for (let i = 0, m = 0; i < tokens.ids.length; i++) {
    if (firsts[m] === i) {
      const last = lasts[m++] as number;
      const name = Array.from(tokens.ids.subarray(i, last + 1), (id) => tokens.vocabulary[id]).join(glue);
      const id = known.get(name) ?? vocabulary.push(name) - 1;
      known.set(name, id);
      all.add(id, i, last);
      covered = Math.max(covered, last);
    } else if (i > covered) all.add(tokens.ids[i] as number, i, i);
  }
  const { entries: ids, ...spans } = all.view();
  return tokensRebuild(tokens, { vocabulary, ids, ...spans, words: "used" });
}

function unknown(overlaps: string): HustingsError {
  return new HustingsError("bad-option", {
    who: "tokensCompound",
    needs: "a known value for overlaps",
    got: `"${overlaps}" is none`,
    choices: ["join", "separate"],
    near: overlaps,
  });
}
