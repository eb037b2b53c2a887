// matchCodebook: where the frames of a codebook stand among tokens, what became of each match, and which pattern hit.

import type { Codebook } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import { codebookPlan, type CodebookPlan } from "./codebook-plan.ts";
import { judgeFrames, type Evidence, type Judged } from "./judge-frames.ts";
import { match, type Matches } from "./match.ts";
import type { Stretch } from "./near.ts";
import { isPlain, plainMatches } from "./plain-matches.ts";
import { negation } from "./negation.ts";

/** What a match is counted as. */
export const matchStates = ["counted", "excluded", "negated"] as const;

/**
 * Match `m` is of frame `frames[m]` of the codebook, covers tokens `firsts[m]` to `lasts[m]`, both included, and is counted as
 * `matchStates[states[m]]`. `sources[patterns[m]]` is the entry that hit, as its author wrote it.
 */
export interface CodebookMatches {
  readonly frames: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  readonly states: Uint8Array;
  readonly patterns: Uint32Array;
  readonly sources: readonly string[];
}

/**
 * Finds the frames of a codebook. It is what `trackFrames` counts and `toneAround` looks around; use it for a measure of your own.
 *
 * Phrases and rules of nearness stay inside a sentence. Inside a frame the longest match wins and no token counts twice; a frame's matches include those of the frames nested in it. Across
 * frames all count, unless the codebook is exclusive. What overlaps an exclusion, or has beside it what may not stand there, is
 * `excluded`; what a negator reaches is `negated` where the frame says `separate`, and not there at all where it says `drop`.
 *
 * @returns Sorted by document, frame and first token. A nested frame's match is there for each frame around it as well.
 * @cost O(tokens + matches log matches of a document)
 */
export function matchCodebook(tokens: Tokens, codebook: Codebook): CodebookMatches {
  const plan = codebookPlan(codebook);
  const plain = isPlain(plan, codebook);
  const judged: Judged[] = [];
  for (const { evidence } of codebookEvidence(tokens, codebook, plan)) {
    if (plain)
      for (const { first, last, frame, source } of plainMatches(plan, evidence.matches))
        judged.push({ first, last, frame, source, state: "counted" });
    else for (const one of judgeFrames(plan, evidence, codebook)) judged.push(one);
  }
  return packed(judged);
}

/** A document in which something of a codebook matches. */
export interface DocumentEvidence {
  readonly document: number;
  readonly evidence: Evidence;
}

/**
 * What the documents say about the entries of a plan, before any rule decides: one at a time, or kept by those who judge it more than once.
 *
 * @cost O(tokens)
 */
export function* codebookEvidence(
  tokens: Tokens,
  { frames, negators }: Codebook,
  { entries }: CodebookPlan,
): Generator<DocumentEvidence> {
  const found = match(tokens.vocabulary, entries, tokens, { overlaps: "all" });
  const treated = frames.some((frame) => frame.negated !== "count");
  const reached = treated ? negation(tokens, negators) : () => false;
  const sentence = sentenceOf(tokens.sentences);
  let m = 0;
  for (let d = 0; d + 1 < tokens.bounds.length; d++) {
    const end = tokens.bounds[d + 1] as number;
    const matches: Stretch[][] = [];
    for (; m < found.firsts.length && (found.firsts[m] as number) < end; m++) {
      const one = stretch(found, m);
      // Two sentences make no phrase: "… is social. Security …".
      if (one.first === one.last || sentence(one.first) === sentence(one.last))
        (matches[found.entries[m] as number] ??= []).push(one);
    }
    if (matches.length === 0) continue;
    yield { document: d, evidence: { matches, sentenceOf: sentence, negated: (i: number) => reached(i, d) } };
  }
}

function stretch({ firsts, lasts }: Matches, m: number): Stretch {
  return { first: firsts[m] as number, last: lasts[m] as number };
}

/** The first token of the sentence of a token, by halving. */
function sentenceOf(sentences: Uint32Array): (i: number) => number {
  return (i) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle] as number) <= i) low = middle + 1;
      else high = middle;
    }
    return sentences[low - 1] ?? 0;
  };
}

function packed(judged: readonly Judged[]): CodebookMatches {
  const numbers = new Map<string, number>();
  const number = (source: string): number => {
    const known = numbers.get(source) ?? numbers.size;
    numbers.set(source, known);
    return known;
  };
  const size = judged.length;
  const [frames, firsts, lasts] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const [states, patterns] = [new Uint8Array(size), new Uint32Array(size)];
  for (const [m, one] of judged.entries()) {
    frames[m] = one.frame;
    firsts[m] = one.first;
    lasts[m] = one.last;
    states[m] = matchStates.indexOf(one.state);
    patterns[m] = number(one.source);
  }
  return { frames, firsts, lasts, states, patterns, sources: [...numbers.keys()] };
}
