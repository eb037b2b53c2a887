// nodeMatches: where the node of a search for collocates stands, however it was named.

import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";
import { dictionary } from "../dictionary/dictionary.ts";
import { match } from "../dictionary/match.ts";
import { matchCodebook } from "../dictionary/match-codebook.ts";

/** A pattern, patterns, or a dictionary or codebook whose entries (or one of them) are the node. */
export type Node = string | readonly string[] | Dictionary | Codebook;

/** Stretches of tokens from first to last, both included, in the order of their first token. */
export interface NodeMatches {
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

/**
 * Finds the node. Of a codebook what is counted is the node: not what it excludes, nor what is negated apart.
 *
 * @param options `node`; `frame`: the key of a dictionary or codebook that is meant (default all of them).
 * @throws bad-option when there is no such key; bad-pattern.
 */
export function nodeMatches(
  tokens: Tokens,
  { node, frame, who }: { readonly node: Node; readonly frame: string | undefined; readonly who: string },
): NodeMatches {
  const named = typeof node === "string" || !("kind" in node) ? dictionary({ node }) : node;
  const keys = (named.kind === "codebook" ? named.frames : named.entries).map(({ key }) => key);
  if (frame !== undefined && !keys.includes(frame)) throw unknownFrame(who, frame, keys);
  return named.kind === "codebook" ? fromCodebook(tokens, named, frame) : fromDictionary(tokens, named, frame);
}

function fromDictionary(tokens: Tokens, { entries }: Dictionary, frame: string | undefined): NodeMatches {
  const wanted = frame === undefined ? entries : entries.filter(({ key }) => key === frame);
  const { firsts, lasts } = match(tokens.vocabulary, wanted, tokens);
  return { firsts, lasts };
}

function fromCodebook(tokens: Tokens, codebook: Codebook, frame: string | undefined): NodeMatches {
  const { frames, firsts, lasts, states } = matchCodebook(tokens, codebook);
  const keep: number[] = [];
  for (let m = 0; m < firsts.length; m++)
    if (states[m] === 0 && (frame === undefined || codebook.frames[frames[m] ?? 0]?.key === frame)) keep.push(m);
  keep.sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0) || (lasts[a] ?? 0) - (lasts[b] ?? 0));
  // A nested frame's match is there for each frame around it: the same stretch is one node.
  const distinct = keep.filter((m, i) => {
    const before = keep[i - 1];
    return before === undefined || firsts[before] !== firsts[m] || lasts[before] !== lasts[m];
  });
  return {
    firsts: Uint32Array.from(distinct, (m) => firsts[m] ?? 0),
    lasts: Uint32Array.from(distinct, (m) => lasts[m] ?? 0),
  };
}

function unknownFrame(who: string, frame: string, choices: readonly string[]): HustingsError {
  return new HustingsError("bad-option", {
    who,
    needs: "a key of its node",
    got: `"${frame}" is none`,
    choices,
    near: frame,
  });
}
