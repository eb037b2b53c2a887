// vaderSentences: the tone of sentences by VADER, which reads the text itself: its marks, capitals and emoticons count.

import type { Tokens } from "../core/tokens.ts";
import type { Sentence } from "../tokens/sentences-of.ts";
import type { SentenceScorer } from "./sentence-scorer.ts";
import { vaderScorer, type Stretches } from "./vader.ts";

const brackets = /[[(][^\])]*[\])]/gu;

/** A sentence reaches to the beginning of the next one. Notes in brackets that were dropped from the tokens are not read either. */
export function vaderSentences(tokens: Tokens): SentenceScorer {
  const score = vaderScorer();
  let current = -1;
  let notes: Stretches = [];
  return (sentence, masked = []) => {
    if (sentence.document !== current) notes = droppedNotes(tokens, (current = sentence.document));
    const text = tokens.corpus.documents[current]?.text ?? "";
    const { from, to } = reach(tokens, sentence, text.length);
    const hidden = masked.map(({ first, last }) => ({ start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 }));
    const silent = notes.filter(({ start, end }) => start < to && end > from);
    const { compound } = score(text, from, to, silent.length === 0 ? hidden : joined(hidden, silent));
    return { tone: compound, sum: compound, scored: 1, words: 1 };
  };
}

function reach(tokens: Tokens, { document, first, end }: Sentence, length: number): { from: number; to: number } {
  const opens = first === tokens.bounds[document];
  const closes = end === tokens.bounds[document + 1];
  return { from: opens ? 0 : (tokens.starts[first] ?? 0), to: closes ? length : (tokens.starts[end] ?? length) };
}

/** The brackets of a document that hold words of which none is among the tokens. */
function droppedNotes({ corpus, bounds, starts }: Tokens, document: number): Stretches {
  const text = corpus.documents[document]?.text ?? "";
  const found: { readonly start: number; readonly end: number }[] = [];
  let token = bounds[document] ?? 0;
  const last = bounds[document + 1] ?? 0;
  for (const note of text.matchAll(brackets)) {
    const end = note.index + note[0].length;
    while (token < last && (starts[token] ?? 0) < note.index) token++;
    const kept = token < last && (starts[token] ?? 0) < end;
    if (!kept && /\p{L}\p{L}/u.test(note[0])) found.push({ start: note.index, end });
  }
  return found;
}

/** Ascending and apart. */
function joined(a: Stretches, b: Stretches): Stretches {
  return [...a, ...b].sort((x, y) => x.start - y.start);
}
