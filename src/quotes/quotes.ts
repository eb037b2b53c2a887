// quotes: finds what is quoted in a text and who said it.

import type { Document } from "../core/document.ts";
import type { Quotation } from "../core/quotation.ts";
import { directWeights } from "./model/direct-weights.ts";
import { hashed } from "./hashed.ts";
import { english } from "./lexicon/english.ts";
import { quotationFeatures } from "./quotation-features.ts";
import { reading } from "./reading.ts";
import { references } from "./references.ts";
import { wordAt } from "./scan.ts";
import { speaker } from "./speaker.ts";
import { stretches } from "./stretches.ts";
import type { DirectWeights } from "./train-direct.ts";
import { heard, silence } from "./turn.ts";

/** Quotations of a document. */
export function quotes(document: Document, { weights = directWeights() }: { weights?: DirectWeights } = {}): readonly Quotation[] {
  const read = reading(document.text, english);
  const refs = references(read, weights.reference);
  const found: Quotation[] = [];
  let talk = silence;
  for (const stretch of stretches(read)) {
    const chance = stretch.label !== null ? 0.95 : 1 / (1 + Math.exp(-hashed(weights.quotation, quotationFeatures(read, stretch))));
    if (chance < 0.5) continue;
    const choice = stretch.label === null ? speaker(read, refs, { stretch, talk, weights: weights.speaker }) : { candidate: { mention: stretch.label, frame: null, relation: "label" as const }, entity: refs.of[stretch.label.index] ?? -1, chance: 0.97 };
    const entity = choice === null ? undefined : read.entities.all[choice.entity];
    const frame = choice?.candidate.frame ?? null;
    const mention = choice?.candidate.mention ?? null;
    const text = mention === null ? null : document.text.slice(mention.start, mention.end);
    const name = entity?.name ?? text;
    found.push({
      start: wordAt(read.words, stretch.first).start,
      end: wordAt(read.words, stretch.last).end,
      kind: "direct",
      speaker: name,
      speakerId: name === null ? null : name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, ""),
      mention: mention === null ? null : { start: mention.start, end: mention.end, text: text ?? "" },
      cue: frame === null ? null : { start: wordAt(read.words, frame.first).start, end: wordAt(read.words, frame.last).end, text: document.text.slice(wordAt(read.words, frame.first).start, wordAt(read.words, frame.last).end) },
      confidence: chance * (choice?.chance ?? 0),
      rule: frame?.how ?? "previous-speaker",
      why: choice === null ? [] : [`${choice.candidate.relation}: ${frame?.form ?? ""}`],
      group: null,
    });
    talk = heard(talk, stretch, choice?.entity ?? -1);
  }
  return found;
}
