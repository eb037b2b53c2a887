// survey: what the facts and signs of a datasheet have in common, counted once: tokens by document, letters by script.

import type { Corpus } from "../../core/corpus.ts";
import type { Tokens } from "../../core/tokens.ts";
import { tokens } from "../../tokens/tokens.ts";
import { opening } from "./opening.ts";
import type { Place } from "./fact.ts";
import { scriptNames, wordScript } from "./word-script.ts";

export interface Survey {
  readonly corpus: Corpus;
  readonly tokens: Tokens;
  /** Tokens of each document. */
  readonly lengths: readonly number[];
  /** The documents by id, so that what is answered does not hang on their order. */
  readonly byId: readonly number[];
  /** Letters of document `d` in script `s`: `letters[d * scriptNames.length + s]`. */
  readonly letters: Float64Array;
  /** Tokens of each document with letters of two scripts in one part of a word. */
  readonly mixed: Uint32Array;
}

/** @cost O(tokens) */
export function survey(corpus: Corpus): Survey {
  const cut = tokens(corpus);
  const { documents } = corpus;
  const lengths = documents.map((_, d) => (cut.bounds[d + 1] ?? 0) - (cut.bounds[d] ?? 0));
  const byId = documents.map((_, d) => d).sort((a, b) => (idOf(corpus, a) < idOf(corpus, b) ? -1 : 1));
  return { corpus, tokens: cut, lengths, byId, ...lettersOf(cut) };
}

/** Each word of the vocabulary is looked at once, however often it comes. */
function lettersOf({ vocabulary, ids, bounds }: Tokens): Pick<Survey, "letters" | "mixed"> {
  const words = vocabulary.map((word) => wordScript(word));
  const scripts = Uint8Array.from(words, ({ script }) => script);
  const lengths = Uint32Array.from(words, (word) => word.letters);
  const mixes = Uint8Array.from(words, (word) => (word.mixed ? 1 : 0));
  const letters = new Float64Array((bounds.length - 1) * scriptNames.length);
  const mixed = new Uint32Array(bounds.length - 1);
  for (let d = 0; d + 1 < bounds.length; d++) {
    const row = d * scriptNames.length;
    for (let i = bounds[d] ?? 0; i < (bounds[d + 1] ?? 0); i++) {
      const word = ids[i] ?? 0;
      const cell = row + (scripts[word] ?? 0);
      letters[cell] = (letters[cell] ?? 0) + (lengths[word] ?? 0);
      mixed[d] = (mixed[d] ?? 0) + (mixes[word] ?? 0);
    }
  }
  return { letters, mixed };
}

export function idOf(corpus: Corpus, document: number): string {
  return corpus.documents[document]?.id ?? "";
}

export function textOf(corpus: Corpus, document: number): string {
  return corpus.documents[document]?.text ?? "";
}

/** A variable as text; what is missing or blank is `null`. */
export function valueOf(corpus: Corpus, document: number, name: string): string | null {
  const value = corpus.documents[document]?.vars[name] ?? null;
  return value === null || String(value).trim() === "" ? null : String(value);
}

/** The first words of a document as a place. */
export function openingOf(corpus: Corpus, document: number): Place {
  return { document, ...opening(textOf(corpus, document)) };
}
