// textBlocks: the paragraphs of a document, or its sentences where it has few, as tokens: the units of a block bootstrap.

import type { Tokens } from "../core/tokens.ts";
import { paragraphs } from "../text/paragraphs.ts";

/**
 * Where the blocks of a document begin, in tokens.
 *
 * Blocks are paragraphs. A document with fewer than `minParagraphs` of them (a text whose paragraphs were lost, say) is cut into sentences.
 * Where there are more than `most`, neighbours are joined: words come in bursts that outlast a sentence.
 *
 * @param tokens Tokens with their corpus.
 * @param options `document`: its place in the corpus. `minParagraphs`: default 10. `most`: default 50.
 * @returns Token indices, ascending: block `k` owns tokens `bounds[k]` up to, not including, `bounds[k + 1]`. One number alone for no token.
 * @cost O(length of the text + tokens of the document)
 * @example
 * [...textBlocks(tokens(corpus(["One two. Three."])), { document: 0 })]; // => [0, 2, 3]
 */
export function textBlocks(
  tokens: Tokens,
  {
    document,
    minParagraphs = 10,
    most = 50,
  }: { readonly document: number; readonly minParagraphs?: number; readonly most?: number },
): Uint32Array {
  const first = tokens.bounds[document] ?? 0;
  const end = tokens.bounds[document + 1] ?? first;
  const byParagraph = paragraphBounds(tokens, document, first, end);
  const enough = byParagraph.length - 1 >= minParagraphs;
  return joined(enough ? byParagraph : sentenceBounds(tokens.sentences, first, end), most);
}

/** The same bounds, or every second, third, … of them. */
function joined(bounds: Uint32Array, most: number): Uint32Array {
  const last = bounds.length - 1;
  const step = Math.max(1, Math.ceil(last / most));
  return bounds.filter((_, b) => b % step === 0 || b === last);
}

function paragraphBounds({ corpus, starts }: Tokens, document: number, first: number, end: number): Uint32Array {
  const spans = paragraphs(corpus.documents[document]?.text ?? "");
  const bounds: number[] = [];
  let token = first;
  for (const span of spans) {
    const before = token;
    while (token < end && (starts[token] ?? 0) < span.end) token++;
    if (token > before) bounds.push(before);
  }
  return Uint32Array.from([...bounds, end]);
}

function sentenceBounds(sentences: Uint32Array, first: number, end: number): Uint32Array {
  const bounds: number[] = first < end && sentences[firstAtLeast(sentences, first)] !== first ? [first] : [];
  for (let s = firstAtLeast(sentences, first); s < sentences.length && (sentences[s] ?? end) < end; s++)
    bounds.push(sentences[s] ?? end);
  return Uint32Array.from([...bounds, end]);
}

/** The place of the first value that is not below the wanted one, by halving. */
function firstAtLeast(values: Uint32Array, wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
