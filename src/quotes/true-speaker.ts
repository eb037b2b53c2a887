// trueSpeaker: finds in a reading the mention and the entity that an annotation names, so that models can learn from it.

import type { Entity } from "./entity.ts";
import type { GoldQuotation } from "./gold-document.ts";
import type { Mention } from "./mention.ts";
import { nameCore } from "./name-core.ts";
import { placeOf } from "./place-of.ts";
import { entityOf, type Reading } from "./reading.ts";
import { normName } from "./same-speaker.ts";
import { wordAt } from "./scan.ts";

/** The entity of an annotated name: the same first and last word, or a single name that ends it. */
export function trueEntity(read: Reading, { speakerCanonical, canonicalFrom }: GoldQuotation): Entity | undefined {
  if (!speakerCanonical || !/^(?:ner|coref|gold)$/u.test(canonicalFrom ?? "gold")) return undefined;
  const name = nameCore(normName(speakerCanonical).split(" "), read.lexicon).words;
  const first = name[0];
  const last = name.at(-1);
  const fits = read.entities.all.filter(({ core }) => {
    const plain = core.map((word) => normName(word));
    if (plain.length === 1 || name.length === 1) return plain.at(-1) === last;
    return plain.at(-1) === last && plain[0] === first;
  });
  return fits.toSorted((a, b) => b.core.length - a.core.length || b.outside - a.outside || a.id - b.id)[0];
}

/** Unquoted mentions that share letters with the annotated source. */
function mentionsIn(read: Reading, { speakerStart, speakerEnd }: GoldQuotation): readonly Mention[] {
  if (speakerStart == null || speakerEnd == null) return [];
  let low = 0;
  let high = read.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(read.words, middle).end <= speakerStart) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let k = Math.max(0, placeOf(read.mentions, low) - 6); k < read.mentions.length; k++) {
    const mention = read.mentions[k] as Mention;
    if (mention.start >= speakerEnd) break;
    if (mention.end > speakerStart && !mention.quoted) found.push(mention);
  }
  return found;
}

/** The mentions to be chosen: those that name the true entity, else the description, else the first. */
export function trueSpeaker(read: Reading, gold: GoldQuotation): readonly Mention[] {
  const within = mentionsIn(read, gold);
  const entity = trueEntity(read, gold);
  const named = entity === undefined ? [] : within.filter((mention) => entityOf(read, mention) === entity);
  if (named.length > 0) return named;
  const outer = within.filter((mention) => !mention.inside);
  const nominal = outer.find((mention) => mention.kind === "nominal");
  const one = outer.length > 1 ? (nominal ?? outer[0]) : (outer[0] ?? within[0]);
  return one === undefined ? [] : [one];
}
