// toneDocuments: for every document and frame, the sentences that hold the frame and the tone of all of them.

import type { Codebook } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import { matchCodebook } from "../dictionary/match-codebook.ts";
import type { Stretch } from "../dictionary/near.ts";
import { tokensCount } from "../tokens/count.ts";
import type { ToneMethod } from "../stats/lexicon.ts";
import { sentenceScorer, type NegationRule, type SentenceScorer } from "../stats/sentence-scorer.ts";
import { sentencesOf, type Sentence } from "../tokens/sentences-of.ts";

/** A sentence that holds the frame: its place in the document, its tone, and the match that is shown for it. */
export interface FrameSentence {
  readonly place: number;
  readonly tone: number;
  readonly start: number;
  readonly end: number;
}

/** A document: the tone and the words of each sentence as it stands, and for each frame those that hold it. */
export interface ToneDocument {
  readonly id: string;
  readonly tones: readonly number[];
  readonly words: readonly number[];
  readonly frames: readonly (readonly FrameSentence[])[];
}

/** What a frame's own words do: `"frame"` masks them, `"none"` scores them like any other. */
export type ToneMask = "frame" | "none";

/** @cost O(characters) for VADER, O(tokens) for lists */
export function toneDocuments(
  tokens: Tokens,
  codebook: Codebook,
  { method, negation, mask }: { readonly method: ToneMethod; readonly negation: NegationRule; readonly mask: ToneMask },
): readonly ToneDocument[] {
  const score = sentenceScorer(tokens, { method, negation });
  const count = tokensCount(tokens);
  const found = matchCodebook(tokens, codebook);
  let m = 0;
  return tokens.index.ids.map((id, document) => {
    const sentences = sentencesOf(tokens, document);
    const end = tokens.bounds[document + 1] ?? 0;
    const byFrame = codebook.frames.map((): Stretch[] => []);
    for (; m < found.firsts.length && (found.firsts[m] as number) < end; m++)
      if (found.states[m] === 0)
        byFrame[found.frames[m] as number]?.push({ first: found.firsts[m] as number, last: found.lasts[m] as number });
    const tones = sentences.map((sentence) => score(sentence).tone);
    const frames = byFrame.map((matches) => holding(tokens, { sentences, tones, matches, score, mask }));
    return { id, tones, frames, words: sentences.map((sentence) => count(sentence.first, sentence.end)) };
  });
}

/** The sentences in which a match begins, scored with the frame's words masked. */
function holding(
  tokens: Tokens,
  {
    sentences,
    tones,
    matches,
    score,
    mask,
  }: {
    readonly sentences: readonly Sentence[];
    readonly tones: readonly number[];
    readonly matches: readonly Stretch[];
    readonly score: SentenceScorer;
    readonly mask: ToneMask;
  },
): readonly FrameSentence[] {
  const found: FrameSentence[] = [];
  let place = 0;
  for (let m = 0; m < matches.length;) {
    const { first, last } = matches[m] as Stretch;
    while (place + 1 < sentences.length && (sentences[place] as Sentence).end <= first) place++;
    const sentence = sentences[place] as Sentence;
    const inside: Stretch[] = [];
    for (; m < matches.length && (matches[m] as Stretch).first < sentence.end; m++) inside.push(matches[m] as Stretch);
    const tone = mask === "frame" ? score(sentence, inside).tone : (tones[place] as number);
    found.push({ place, tone, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 });
  }
  return found;
}
