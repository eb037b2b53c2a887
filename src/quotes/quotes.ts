// quotes: finds what is quoted and reported in a text, who said it, and why we think so.

import type { Document } from "../core/document.ts";
import type { Person } from "../core/person.ts";
import type { Quotation } from "../core/quotation.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { asQuotation, attributeReport, attributeStretch, type Attribution } from "./attribution.ts";
import { confidence } from "./confidence.ts";
import { explain } from "./explain.ts";
import { grouped } from "./grouped.ts";
import { hashed } from "./hashed.ts";
import { indirect, type Report } from "./indirect.ts";
import { isQuotation } from "./is-quotation.ts";
import { knownPeople } from "./known-people.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { kindWithin, merge, type Piece } from "./merge.ts";
import { directWeights, type DirectWeights } from "./model/direct-weights.ts";
import { quotationFeatures } from "./quotation-features.ts";
import type { QuoteModel } from "./quote-model.ts";
import { reading, type Reading } from "./reading.ts";
import { references, type References } from "./references.ts";
import { reportRules } from "./report-rules.ts";
import { russianReports } from "./russian-reports.ts";
import { stretches, type Stretch } from "./stretches.ts";
import { heard, silence } from "./turn.ts";

export interface QuotesOptions {
  /** What `await quoteModel()` gives: with it, indirect and mixed quotations are found too. Without, what stands between marks, and the turns of transcripts. */
  readonly model?: QuoteModel;
  /** Who held which office when: resolves "the Belarusian leader" where the text does not say who leads Belarus. */
  readonly people?: readonly Person[];
  /** The date of the text, ISO; by default its variable `date`. */
  readonly date?: string;
  /** Default: by the letters of the text. */
  readonly language?: "en" | "ru";
}

/**
 * Finds the quotations of a text and their speakers. Use it on news articles, interviews and transcripts. In fiction it finds the quotations
 * but is a poor judge of who speaks; for other languages than English and Russian only the marks help.
 *
 * Marks of all kinds are paired, told from titles and expressions in doubt, and tied to a speaker through the verbs that report speech;
 * names, pronouns and descriptions are resolved to the fullest name of the text. Nothing is dropped: a quotation without a speaker has `speaker: null`.
 *
 * @param document The text, with its variables.
 * @param options `model`: finds reported speech as well. `people`, `date`: a table of people and the day of the text. `language`: default by the letters.
 * @returns Quotations in order of place, with offsets in UTF-16 code units, marks included; parts of a split quotation share `group`.
 * @source The task and its measures: Newell, Margolin & Ruths 2018 (PolNeAR), https://aclanthology.org/L18-1524
 * @cost O(length); 1 to 2 s of processor for 1 MB without the model, 2 to 3 s with it (0.3 of the time that compromise takes to find what stands between marks, see bench/quotes.ts)
 * @example
 * const article = { id: "a", text: "Ann Lee met the press. “We agree,” she said.", vars: {} };
 * quotes(article).map(({ speaker, cue }) => [speaker, cue.text]); // => [["Ann Lee", "said"]]
 */
export function quotes(document: Document, options: QuotesOptions = {}): readonly Quotation[] {
  expectKind(document, "document", "quotes");
  expectOptions(options, { model: true, people: true, date: true, language: true }, "quotes");
  const { model, people = [], date, language } = options;
  const weights = model?.direct ?? directWeights();
  const plain = reading(document.text, lexiconOf(document.text, language));
  const read = knownPeople(plain, { people, date: date ?? dateOf(document) });
  const refs = references(read, weights.reference);
  const quoted = stretches(read)
    .map((stretch) => ({ stretch, chance: stretch.label === null ? quotationChance(read, stretch, weights) : 0.95 }))
    .filter(({ stretch, chance }) => isQuotation(read, stretch, chance));
  const reports = model === undefined ? [] : reportsOf(read, model, weights);
  return grouped(read, attributed(read, refs, { pieces: merge(read, quoted, reports), weights }));
}

function dateOf({ vars }: Document): string | null {
  const date = vars["date"];
  return typeof date === "string" ? date : null;
}

/** The pieces with their speakers, one after the other: who spoke last bears on who speaks next. */
function attributed(
  read: Reading,
  refs: References,
  { pieces, weights }: { readonly pieces: readonly Piece[]; readonly weights: DirectWeights },
): readonly Quotation[] {
  let talk = silence();
  return pieces.map((piece) => {
    const place = piece.from === "marks" ? piece.quoted.stretch : piece.report;
    const kind =
      piece.from === "tagger" ? piece.kind : piece.quoted.stretch.style === "turn" ? kindWithin(read, place) : "direct";
    const attribution =
      piece.from === "marks"
        ? attributeStretch(read, refs, { stretch: piece.quoted.stretch, talk, weights: weights.speaker })
        : attributeReport(read, refs, { report: piece.report, weights: weights.speaker });
    if (kind !== "indirect" || piece.from === "marks") talk = heard(talk, place, attribution.entity);
    const found = piece.from === "marks" ? piece.quoted.chance : piece.report.chance;
    return asQuotation(read, refs, place, {
      attribution,
      kind,
      confidence: confidence(found * sureness(refs, attribution), kind),
      why: explain(read, refs, attribution),
      group: null,
    });
  });
}

/** How sure the speaker is: the choice of the mention times whom it means. */
function sureness(refs: References, { mention, chance }: Attribution): number {
  return chance * (mention === null ? 1 : (refs.sure[mention.index] ?? 1));
}

function quotationChance(read: Reading, stretch: Stretch, weights: DirectWeights): number {
  return 1 / (1 + Math.exp(-hashed(weights.quotation, quotationFeatures(read, stretch))));
}

function reportsOf(read: Reading, model: QuoteModel, weights: DirectWeights): readonly Report[] {
  if (read.lexicon.language === "ru") return russianReports(read);
  const chance = read.marked.map((stretch) => quotationChance(read, { ...stretch, label: null }, weights));
  const tagged = indirect(read, { weights: model.tagger, chance, eager: model.eager });
  return [
    ...tagged,
    ...reportRules(
      read,
      tagged.filter((report) => report.last - report.first >= 2),
    ),
  ];
}
