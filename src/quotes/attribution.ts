// Attribution: who said a piece, by which words, how sure that is and why: the part of a quotation that is not its place.

import type { Quotation, TextSpan } from "../core/quotation.ts";
import type { Candidate } from "./candidates.ts";
import { inDateline } from "./in-dateline.ts";
import type { Entity } from "./entity.ts";
import type { Weights } from "./hashed.ts";
import type { Report } from "./indirect.ts";
import type { Mention } from "./mention.ts";
import { placeOf } from "./place-of.ts";
import { entityOf, type Reading } from "./reading.ts";
import { meantBy, type References } from "./references.ts";
import { wordAt, type Range } from "./scan.ts";
import { speaker } from "./speaker.ts";
import type { Stretch } from "./stretches.ts";
import { silence, type Talk } from "./turn.ts";
import type { VerbFrame } from "./verb-frames.ts";

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
  if (label === null) {
    const frame = quotingBefore(read, stretch.first);
    if (frame?.subject == null) return chosen(read, refs, { stretch, talk, weights });
    const mention = frame.subject;
    return {
      mention,
      cue: frame,
      entity: entityId(read, refs, mention),
      chance: 0.95,
      rule: frame.how,
      candidate: null,
    };
  }
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
  const { cue } = report;
  if (cue !== null && isAsked(read, cue.first))
    return { mention: null, cue, entity: -1, chance: 0.9, rule: "none", candidate: null };
  const quoted = quotedAs(read, report);
  const frame = cue === null ? undefined : read.frames[placeOf(read.frames, cue.first)];
  const subject = frame !== undefined && cue !== null && frame.first <= cue.last ? frame.subject : null;
  const mention = quoted ?? insertedAround(read, report, frame, subject) ?? sourceMention(read, report);
  if (mention === null && subject !== null && frame?.how === "apposition")
    return {
      mention: subject,
      cue,
      entity: entityId(read, refs, subject),
      chance: 0.9,
      rule: frame.how,
      candidate: null,
    };
  if (mention === null) return { ...chosen(read, refs, { stretch: report, talk: silence(), weights }), cue };
  const rule = frame !== undefined && subject === mention ? frame.how : "source";
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

/** "Ms. Fontaine, who took over from Grant Loewen, said", "the mayor of Brandon, Man., said": of the names in the source, the one before the insertion. */
function insertedAround(
  read: Reading,
  { source }: Report,
  frame: VerbFrame | undefined,
  subject: Mention | null,
): Mention | null {
  if (source === null || frame?.how !== "apposition" || subject === null || subject.kind === "pronoun") return null;
  const next = wordAt(read.words, subject.last + 2);
  const place = subject.kind === "nominal" && next.capital && wordAt(read.words, subject.last + 3).text === ",";
  const clause =
    subject.kind === "name" &&
    (wordAt(read.words, subject.last + 1).text === "(" || read.lexicon.relatives.has(next.lower));
  const inserted = place || clause;
  return inserted && subject.first >= source.first && subject.last <= source.last ? subject : null;
}

/** The mention inside the source that the tagger found: the first full name, else the first mention; null where there is none. */
function sourceMention(read: Reading, { source }: Report): Mention | null {
  if (source === null) return null;
  const within: Mention[] = [];
  const end = nameAfter(read, source.last);
  for (let k = placeOf(read.mentions, source.first - 8); k < read.mentions.length; k++) {
    const mention = read.mentions[k] as Mention;
    if (mention.first > end) break;
    if (mention.last >= source.first && !mention.quoted && !inDateline(read, mention.first, mention.last))
      within.push(mention);
  }
  const outer = within.filter((mention) => !mention.inside);
  const full = outer.filter((mention) => mention.kind === "name" && mention.words.length > 1 && !mention.possessive);
  const named =
    full.find((mention) => entityOf(read, mention)?.kind === "person") ??
    full.find(({ first }) => read.lexicon.role(wordAt(read.words, first - 1).lower)?.body === false);
  const plain = outer.find(
    (mention) => mention.kind === "name" && !mention.possessive && entityOf(read, mention)?.kind !== "people",
  );
  return named ?? plain ?? outer[0] ?? within[0] ?? null;
}

/** "Asked whether he would stay, Lind said …" and "When asked …": by whom is not said. */
function isAsked(read: Reading, i: number): boolean {
  const word = wordAt(read.words, i);
  const before = wordAt(read.words, i - 1);
  return word.lower === "asked" && (before.sentence !== word.sentence || /^(?:when|if|once)$/u.test(before.lower));
}

/** "The report quoted her as saying that …": who is quoted, where the tagger may take the report for the source. */
function quotedAs(read: Reading, { first, cue }: Report): Mention | null {
  const frame = quotingBefore(read, first);
  return frame !== null && (cue === null || frame.last >= cue.first) ? frame.subject : null;
}

/** "… as saying" right before a word. */
function quotingBefore(read: Reading, first: number): VerbFrame | null {
  const frame = read.frames[placeOf(read.frames, first) - 1];
  if (frame?.how !== "participle" || wordAt(read.words, frame.first - 1).lower !== "as") return null;
  return frame.sentence === wordAt(read.words, first).sentence && first - frame.last <= 3 ? frame : null;
}

/** A source that ends with a role runs on into the name behind it: "the party's critic | Ann Lee". */
function nameAfter(read: Reading, last: number): number {
  const next = read.mentions[placeOf(read.mentions, last + 1)];
  const role = read.lexicon.role(wordAt(read.words, last).lower);
  return role?.body === false && next?.kind === "name" && next.first === last + 1 ? next.last : last;
}

/** A stretch of words as offsets and text. */
function spanOf(read: Reading, { first, last }: Range): TextSpan {
  const start = wordAt(read.words, first).start;
  const end = wordAt(read.words, last).end;
  return { start, end, text: read.text.slice(start, end) };
}

/** The name an attribution gives: the entity's, or the words of the mention; pronouns that mean nobody known give none. */
function nameOf(read: Reading, refs: References, { entity, mention }: Attribution): string | null {
  if (entity >= 0) return read.entities.all[entity]?.name ?? null;
  const said = mention?.kind === "pronoun" ? refs.unnamed.get(mention.index) : mention;
  return said == null || said.kind === "pronoun" ? null : read.text.slice(said.start, said.end);
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
  refs: References,
  place: Range,
  parts: Pick<Quotation, "kind" | "why" | "group"> & { readonly attribution: Attribution; readonly confidence: number },
): Quotation {
  const { attribution, confidence, kind, why, group } = parts;
  const speaker = nameOf(read, refs, attribution);
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
