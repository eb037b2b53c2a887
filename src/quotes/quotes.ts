// quotes: finds what is quoted in a text and who said it.

import type { Document } from "../core/document.ts";
import type { Quotation } from "../core/quotation.ts";
import { asQuotation, entityId, sourceMention, type Attribution } from "./attribution.ts";
import { hashed } from "./hashed.ts";
import { indirect, type Report } from "./indirect.ts";
import { isQuotation } from "./is-quotation.ts";
import { english } from "./lexicon/english.ts";
import { kindWithin, merge, type Quoted } from "./merge.ts";
import { directWeights } from "./model/direct-weights.ts";
import { quotationFeatures } from "./quotation-features.ts";
import type { QuoteModel } from "./quote-model.ts";
import { reportRules } from "./report-rules.ts";
import { reading, type Reading } from "./reading.ts";
import { references, type References } from "./references.ts";
import type { Range } from "./scan.ts";
import { speaker } from "./speaker.ts";
import { stretches, type Stretch } from "./stretches.ts";
import type { DirectWeights } from "./train-direct.ts";
import { heard, silence, type Talk } from "./turn.ts";

/** Quotations of a document. */
export function quotes(
  document: Document,
  { model, weights = directWeights() }: { readonly model?: QuoteModel; readonly weights?: DirectWeights } = {},
): readonly Quotation[] {
  const read = reading(document.text, english);
  const refs = references(read, weights.reference);
  const all = stretches(read);
  const chances = new Map(all.map((stretch) => [stretch, quotationChance(read, stretch, weights)]));
  const quoted = all
    .map((stretch): Quoted => ({ stretch, chance: chances.get(stretch) ?? 0 }))
    .filter(({ stretch, chance }) => isQuotation(read, stretch, chance));
  const byMark = read.marked.map((stretch) => hashedChance(read, { ...stretch, label: null }, weights));
  const reports = model === undefined ? [] : reportsOf(read, model, byMark);
  const found: Quotation[] = [];
  let talk = silence;
  for (const piece of merge(read, quoted, reports)) {
    if (piece.from === "marks") {
      const { stretch, chance } = piece.quoted;
      const attribution = attribute(read, refs, { stretch, talk, weights });
      talk = heard(talk, stretch, attribution.entity);
      found.push(
        asQuotation(read, stretch, {
          attribution,
          kind: kindWithin(read, stretch),
          confidence: chance * attribution.chance,
          why: [],
          group: null,
        }),
      );
    } else {
      const attribution = attributeReport(read, refs, { report: piece.report, weights });
      if (piece.kind === "mixed") talk = heard(talk, piece.report, attribution.entity);
      found.push(
        asQuotation(read, piece.report, {
          attribution,
          kind: piece.kind,
          confidence: piece.report.chance * attribution.chance,
          why: [],
          group: null,
        }),
      );
    }
  }
  return found;
}

function reportsOf(read: Reading, model: QuoteModel, chance: readonly number[]): readonly Report[] {
  const tagged = indirect(read, { weights: model.tagger, chance, eager: model.eager });
  return [
    ...tagged,
    ...reportRules(
      read,
      tagged.filter((report) => report.last - report.first >= 2),
    ),
  ];
}

function hashedChance(read: Reading, stretch: Stretch, weights: DirectWeights): number {
  return 1 / (1 + Math.exp(-hashed(weights.quotation, quotationFeatures(read, stretch))));
}

function quotationChance(read: Reading, stretch: Stretch, weights: DirectWeights): number {
  return stretch.label !== null ? 0.95 : hashedChance(read, stretch, weights);
}

function attribute(
  read: Reading,
  refs: References,
  { stretch, talk, weights }: { readonly stretch: Stretch; readonly talk: Talk; readonly weights: DirectWeights },
): Attribution {
  if (stretch.label !== null)
    return {
      mention: stretch.label,
      cue: null,
      entity: entityId(read, refs, stretch.label),
      chance: 0.97,
      rule: "label",
      candidate: null,
    };
  return ranked(read, refs, { stretch, talk, weights });
}

function ranked(
  read: Reading,
  refs: References,
  { stretch, talk, weights }: { readonly stretch: Range; readonly talk: Talk; readonly weights: DirectWeights },
): Attribution {
  const choice = speaker(read, refs, { stretch, talk, weights: weights.speaker });
  if (choice === null) return { mention: null, cue: null, entity: -1, chance: 0.5, rule: "none", candidate: null };
  const { mention, frame, relation } = choice.candidate;
  return {
    mention,
    cue: frame,
    entity: choice.entity,
    chance: choice.chance,
    rule: frame?.how ?? relation,
    candidate: choice.candidate,
  };
}

function attributeReport(
  read: Reading,
  refs: References,
  { report, weights }: { readonly report: Report; readonly weights: DirectWeights },
): Attribution {
  const mention = sourceMention(read, report);
  if (mention === null) return { ...ranked(read, refs, { stretch: report, talk: silence, weights }), cue: report.cue };
  const frame = read.frames.find(
    (one) =>
      one.subject === mention && report.cue !== null && one.first <= report.cue.last && one.last >= report.cue.first,
  );
  return {
    mention,
    cue: report.cue,
    entity: entityId(read, refs, mention),
    chance: (refs.sure[mention.index] ?? 1) * 0.95,
    rule: frame?.how ?? "source",
    candidate: null,
  };
}
