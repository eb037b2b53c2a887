// voices: an article cut into what is quoted, what is paraphrased, and what the journalist says, so that each can be counted apart.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Variables } from "../core/document.ts";
import type { Quotation } from "../core/quotation.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { corpus } from "../corpus/corpus.ts";
import { english } from "./lexicon/english.ts";
import { scan, wordAt } from "./scan.ts";
import { quotes } from "./quotes.ts";

/** `quoted`: inside marks, and the turns of transcripts; `paraphrased`: reported without marks; `journalist`: all else. */
export type Voice = "quoted" | "paraphrased" | "journalist";

/** What a stretch of one voice knows beside the variables of its article. */
export interface VoiceVariables {
  readonly [name: string]: string | number | null;
  readonly voice: Voice;
  /** Who speaks; null for the journalist and where nobody could be named. */
  readonly speaker: string | null;
  readonly article: string;
  /** Where the text stands in the article. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts an article into its three voices. Use it to ask whether a frame is the sources' or the journalist's: any statistic takes `by: "voice"`.
 *
 * @param document The article.
 * @param options `quotations`: what was found in it; by default what stands between marks. Give `quotes(document, { model })` to have paraphrases.
 * @returns Documents `id#v1`, `id#v2`, … in the order of the text, one for each unbroken stretch of a voice and a speaker; together they are the article but for white space and marks.
 * @cost O(length)
 * @example
 * const article = { id: "a", text: "“We agree,” said Ann Lee.", vars: {} };
 * voices(article).documents.map(({ text, vars }) => [vars.voice, text]); // => [["quoted", "“We agree,”"], ["journalist", "said Ann Lee."]]
 */
export function voices<V extends Variables>(
  document: Document<V>,
  options: { readonly quotations?: readonly Quotation[] } = {},
): Corpus<V & VoiceVariables> {
  expectKind(document, "document", "voices");
  expectOptions(options, { quotations: true }, "voices");
  const { quotations = quotes(document) } = options;
  const pieces = quotations
    .flatMap((quotation) => voicesOf(document.text, quotation))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const all: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.end <= at) continue;
    if (piece.start > at) all.push({ start: at, end: piece.start, voice: "journalist", speaker: null });
    all.push({ ...piece, start: Math.max(at, piece.start) });
    at = piece.end;
  }
  all.push({ start: at, end: document.text.length, voice: "journalist", speaker: null });
  const stretches = all
    .map((piece) => trimmed(document.text, piece))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(document.text.slice(start, end)));
  return corpus(
    stretches.map(({ start, end, voice, speaker }, i) => ({
      id: `${document.id}#v${i + 1}`,
      text: document.text.slice(start, end),
      vars: { ...document.vars, voice, speaker, article: document.id, start, end } as V & VoiceVariables,
    })),
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  readonly speaker: string | null;
}

/** A mixed quotation is quoted inside its marks and paraphrased outside. */
function voicesOf(text: string, { start, end, kind, speaker, rule }: Quotation): readonly Piece[] {
  if (kind === "direct" || rule === "label") return [{ start, end, voice: "quoted", speaker }];
  if (kind === "indirect") return [{ start, end, voice: "paraphrased", speaker }];
  const part = scan(text.slice(start, end), (lower) => english.cue(lower) !== undefined);
  const pieces: Piece[] = [];
  let at = start;
  for (const { first, last } of part.marked) {
    const from = start + wordAt(part.words, first).start;
    const to = start + wordAt(part.words, last).end;
    if (from > at) pieces.push({ start: at, end: from, voice: "paraphrased", speaker });
    pieces.push({ start: from, end: to, voice: "quoted", speaker });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, voice: "paraphrased", speaker });
  return pieces;
}

function trimmed(text: string, piece: Piece): Piece {
  const said = text.slice(piece.start, piece.end);
  return {
    ...piece,
    start: piece.start + (said.length - said.trimStart().length),
    end: piece.end - (said.length - said.trimEnd().length),
  };
}
