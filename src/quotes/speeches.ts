// speeches: the quotations of an article as a corpus of their own, so that whatever is counted can be counted by speaker.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Variables } from "../core/document.ts";
import type { Quotation, QuotationKind } from "../core/quotation.ts";
import { expectKind } from "../core/expect-kind.ts";
import { corpus } from "../corpus/corpus.ts";

/** What a speech knows beside the variables of its article. */
export interface SpeechVariables {
  readonly [name: string]: string | number | null;
  /** `null` where nobody could be named. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly kind: QuotationKind;
  /** The id of the article. */
  readonly article: string;
  /** Where the text stands in the article: `article.text.slice(start, end)` is the text of the speech. */
  readonly start: number;
  readonly end: number;
}

/**
 * The speeches of an article: one document a quotation, without the marks around it. Use it to count by speaker; the journalist's own words are left behind.
 *
 * @param document The article.
 * @param quotations What `quotes` found in it.
 * @returns Documents `id#1`, `id#2`, … in the order of the article, with its variables and those of `SpeechVariables`. A quotation without a speaker stays,
 *   with `speaker: null`.
 * @cost O(quotations)
 * @example
 * const article = { id: "a", text: "“We agree,” said Ann Lee.", vars: {} };
 * speeches(article, quotes(article)).documents[0].text; // => "We agree,"
 * speeches(article, quotes(article)).documents[0].vars.speaker; // => "Ann Lee"
 */
export function speeches<V extends Variables>(
  document: Document<V>,
  quotations: readonly Quotation[],
): Corpus<V & SpeechVariables> {
  expectKind(document, "document", "speeches");
  return corpus(
    quotations.map((quotation, i) => {
      const { start, end } = content(document.text, quotation);
      const { speaker, speakerId, kind } = quotation;
      return {
        id: `${document.id}#${i + 1}`,
        text: document.text.slice(start, end),
        vars: { ...document.vars, speaker, speakerId, kind, article: document.id, start, end } as V & SpeechVariables,
      };
    }),
  );
}

const opening = /^["'“”‘’«»„‟‚‹›`\s]+/u;
const closing = /["'“”‘’«»„‟‚‹›`\s]+$/u;

/** The quotation without the marks and the space around it. An indirect one has none to lose, but for an apostrophe that is its own. */
function content(text: string, { start, end, kind }: Quotation): { readonly start: number; readonly end: number } {
  if (kind === "indirect") return { start, end };
  const said = text.slice(start, end);
  const before = opening.exec(said)?.[0].length ?? 0;
  const after = closing.exec(said)?.[0].length ?? 0;
  return before + after >= said.length ? { start, end } : { start: start + before, end: end - after };
}
