// Attribution: who said a piece, by which words, how sure that is and why: the part of a quotation that is not its place.

import type { Quotation, TextSpan } from "../core/quotation.ts";
import type { Candidate } from "./candidates.ts";
import type { Entity } from "./entity.ts";
import type { Weights } from "./hashed.ts";
import type { Report } from "./indirect.ts";
import type { Mention } from "./mention.ts";
import { entityOf, placeOf, type Reading } from "./reading.ts";
import { meantBy, type References } from "./references.ts";
import { wordAt, type Range } from "./scan.ts";
import { speaker } from "./speaker.ts";
import type { Stretch } from "./stretches.ts";
import { silence, type Talk } from "./turn.ts";

export interface Attribution {
  readonly mention: Mention | null;
  readonly cue: Range | null;
  /** -1 where the mention names nobody. */
  readonly entity: number;
  readonly chance: number;
  readonly rule: string;
  readonly candidate: Candidate | null;
}

/** Below this chance nobody is named. */
const leastChance = 0.15;

/** Who said a marked stretch or a turn. */
export function attributeStretch(
  read: Reading,
  refs: References,
  { stretch, talk, weights }: { readonly stretch: Stretch; readonly talk: Talk; readonly weights: Weights },
): Attribution {
  const { label } = stretch;
  if (label === null) return chosen(read, refs, { stretch, talk, weights });
  return {
    mention: label,
    cue: null,
    entity: entityId(read, refs, label),
    chance: 0.97,
    rule: "label",
    candidate: null,
  };
}

/** Who said what the tagger found: the mention in its source, or the likeliest around. */
export function attributeReport(
  read: Reading,
  refs: References,
  { report, weights }: { readonly report: Report; readonly weights: Weights },
): Attribution {
  const mention = sourceMention(read, report);
  const { cue } = report;
  if (mention === null) return { ...chosen(read, refs, { stretch: report, talk: silence, weights }), cue };
  const frame = read.frames[placeOf(read.frames, cue?.first ?? -1)];
  const rule =
    cue !== null && frame !== undefined && frame.first <= cue.last && frame.subject === mention ? frame.how : "source";
  return { mention, cue, entity: entityId(read, refs, mention), chance: 0.95, rule, candidate: null };
}

function chosen(
  read: Reading,
  refs: References,
  options: { readonly stretch: Range; readonly talk: Talk; readonly weights: Weights },
): Attribution {
  const choice = speaker(read, refs, options);
  if (choice === null || choice.chance < leastChance)
    return { mention: null, cue: null, entity: -1, chance: 0.5, rule: "none", candidate: null };
  const { mention, frame } = choice.candidate;
  const again = choice.entity >= 0 && choice.entity === options.talk.previous;
  const rule = frame?.how ?? (again ? "same-speaker" : "nearest-name");
  return { mention, cue: frame, entity: choice.entity, chance: choice.chance, rule, candidate: choice.candidate };
}

/** The mention inside the source that the tagger found: the first full name, else the first mention; null where there is none. */
function sourceMention(read: Reading, { source }: Report): Mention | null {
  if (source === null) return null;
  const within: Mention[] = [];
  for (let k = placeOf(read.mentions, source.first - 8); k < read.mentions.length; k++) {
    const mention = read.mentions[k] as Mention;
    if (mention.first > source.last) break;
    if (mention.last >= source.first && !mention.quoted) within.push(mention);
  }
  const outer = within.filter((mention) => !mention.inside);
  const named = outer.find(
    (mention) =>
      mention.kind === "name" &&
      mention.words.length > 1 &&
      !mention.possessive &&
      entityOf(read, mention)?.kind === "person",
  );
  const plain = outer.find(
    (mention) => mention.kind === "name" && !mention.possessive && entityOf(read, mention)?.kind !== "people",
  );
  return named ?? plain ?? outer[0] ?? within[0] ?? null;
}

/** A stretch of words as offsets and text. */
function spanOf(read: Reading, { first, last }: Range): TextSpan {
  const start = wordAt(read.words, first).start;
  const end = wordAt(read.words, last).end;
  return { start, end, text: read.text.slice(start, end) };
}

/** The name an attribution gives: the entity's, or the words of the mention; pronouns that mean nobody known give none. */
function nameOf(read: Reading, { entity, mention }: Attribution): string | null {
  if (entity >= 0) return read.entities.all[entity]?.name ?? null;
  return mention === null || mention.kind === "pronoun" ? null : read.text.slice(mention.start, mention.end);
}

/** A name as an id: lower case letters and digits, joined by hyphens. */
function speakerIdOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** The entity a mention means, as an id. */
function entityId(read: Reading, refs: References, mention: Mention | null): number {
  const entity: Entity | undefined = mention === null ? undefined : meantBy(read, refs, mention);
  return entity?.id ?? -1;
}

/** The piece as a quotation. */
export function asQuotation(
  read: Reading,
  place: Range,
  parts: Pick<Quotation, "kind" | "why" | "group"> & { readonly attribution: Attribution; readonly confidence: number },
): Quotation {
  const { attribution, confidence, kind, why, group } = parts;
  const speaker = nameOf(read, attribution);
  const { start, end } = spanOf(read, place);
  return {
    start,
    end,
    kind,
    speaker,
    speakerId: speaker === null ? null : speakerIdOf(speaker),
    mention: attribution.mention === null ? null : spanOf(read, attribution.mention),
    cue: attribution.cue === null ? null : spanOf(read, attribution.cue),
    confidence,
    rule: attribution.rule,
    why,
    group,
  };
}
