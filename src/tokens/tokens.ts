// Tokens: a corpus cut into words, as numbers that lead back to the text.

import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import type { Tokens } from "../core/tokens.ts";
import { fold, tidy } from "../text/fold.ts";
import { sentences } from "../text/sentences.ts";

/** What counts as a token, and in which form it is matched. */
export interface TokensOptions {
  /** `split` cuts self-reliance into self and reliance. */
  readonly hyphens?: "keep" | "split";
  /** `fold` matches Union and union as one. */
  readonly case?: "fold" | "keep";
  readonly punctuation?: "drop" | "keep";
  readonly numbers?: "keep" | "drop";
  readonly symbols?: "keep" | "drop";
  readonly urls?: "keep" | "drop";
  /** Stage directions such as [Applause] and (Laughter). */
  readonly notes?: "keep" | "drop";
  readonly compat?: "none" | "quanteda";
  /** ISO 639 code: chooses abbreviations and the segmenter. */
  readonly language?: string;
}

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[\p{L}\p{N}\/]|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const tag = String.raw`[#@][\p{L}\p{M}\p{N}_]+`;
const join = (hyphen: string): string =>
  String.raw`(?:['’](?=\p{L})|[.,](?=\p{N})(?<=\p{N}.)|\.(?=\p{L})(?<=\p{L}.)${hyphen})`;
const word = (hyphen: string): string => String.raw`[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_\u00AD]|${join(hyphen)})*`;
const rest = String.raw`[^\s\p{Z}\p{C}\p{M}\p{L}\p{N}_]\p{M}*`;
const pattern = {
  keep: new RegExp(`${url}|(?:\\p{L}\\.){2,}|${tag}|${word(String.raw`|\p{Pd}(?=[\p{L}\p{N}])`)}|${rest}`, "gu"),
  split: new RegExp(`${url}|(?:\\p{L}\\.){2,}|${tag}|${word("")}|${rest}`, "gu"),
};
const notePattern = /[[(](?:applause|laughter|interruption|crosstalk)\.?[\])]/giu;

/**
 * The tokens of a corpus, in document order.
 *
 * @example
 * tokens(corpus(["We won’t yield."])).vocabulary; // => ["", "we", "won't", "yield"]
 */
export function tokens<V extends Variables>(corpus: Corpus<V>, options: TokensOptions = {}): Tokens<V> {
  const vocabulary: string[] = [""];
  const known = new Map<string, number>([["", 0]]);
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const bounds = [0];
  const firsts: number[] = [];
  for (const { text } of corpus.documents) {
    const from = ids.length;
    for (const [start, end] of spansOf(text, options)) {
      const raw = text.slice(start, end);
      const form = options.case === "keep" ? tidy(raw) : fold(raw);
      let id = known.get(form);
      if (id === undefined) known.set(form, (id = vocabulary.push(form) - 1));
      ids.push(id);
      starts.push(start);
      ends.push(end);
    }
    let token = from;
    for (const sentence of sentences(text)) {
      while (token < ids.length && (starts[token] ?? 0) < sentence.start) token++;
      if (token < ids.length && firsts.at(-1) !== token) firsts.push(token);
    }
    bounds.push(ids.length);
  }
  return {
    kind: "tokens",
    index: { ids: corpus.documents.map((d) => d.id), vars: corpus.documents.map((d) => d.vars) },
    vocabulary,
    ids: Uint32Array.from(ids),
    bounds: Uint32Array.from(bounds),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    sentences: Uint32Array.from(firsts),
    corpus,
  };
}

function* spansOf(text: string, options: TokensOptions): Generator<readonly [number, number]> {
  const masked = options.notes === "drop" ? text.replace(notePattern, (note) => " ".repeat(note.length)) : text;
  for (const found of masked.matchAll(pattern[options.hyphens ?? "keep"])) {
    const raw = found[0];
    if (options.punctuation !== "keep" && /^\p{P}$/u.test(raw)) continue;
    if (options.symbols === "drop" && /^\p{S}$/u.test(raw)) continue;
    if (options.numbers === "drop" && /^\p{N}[\p{N}.,]*$/u.test(raw)) continue;
    if (options.urls === "drop" && /^(?:https?:|www\.|\S+@\S)/u.test(raw)) continue;
    yield [found.index, found.index + raw.length];
  }
}
