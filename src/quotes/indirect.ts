// indirect: finds reported speech without marks, or with marks around a part of it, by tagging each paragraph.

import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";
import { tagFeatures } from "./tag-features.ts";
import { tagGround } from "./tag-ground.ts";
import type { VerbFrame } from "./verb-frames.ts";
import { tagCount, tagger, type TaggerWeights } from "./tagger.ts";

/** A content with the source and the cue nearest to it. */
export interface Report extends Range {
  readonly source: Range | null;
  readonly cue: Range | null;
  /** The mean chance of its words being content. */
  readonly chance: number;
}

interface Span extends Range {
  readonly tag: number;
}

/** Reports in order. `chance` says for each marked stretch how likely it is a quotation; `eager` trades sure finds for more finds. */
export function indirect(
  read: Reading,
  {
    weights,
    chance,
    eager,
  }: { readonly weights: TaggerWeights; readonly chance: readonly number[]; readonly eager: number },
): readonly Report[] {
  const ground = tagGround(read, chance);
  return read.paragraphs.flatMap((range) => {
    // Where no known verb reports and nothing is marked there is nothing to find, and most of the time is saved.
    if (!holds(read.frames, range) && !holds(read.marked, range)) return [];
    const { path, chances } = tagger(tagFeatures(ground, range), { weights, eager });
    const spans = spansOf(path, range.first);
    if (!spans.some(({ tag }) => tag === 5)) return [];
    const sure = chances();
    const begins = new Set(spans.map(({ first }) => first));
    const beside = { sources: ofKind(spans, 1), cues: ofKind(spans, 3) };
    const found: Report[] = [];
    for (const content of ofKind(spans, 5)) {
      const whole = toClauseEnd(read, behindQuoting(read, content), begins, range);
      const report = reportOf(whole, beside, sure, range.first);
      if (isIntroduced(read, report)) found.push(report);
    }
    return found;
  });
}

function ofKind(spans: readonly Span[], kind: number): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) if (span.tag === kind) found.push(span);
  return found;
}

function holds(list: readonly { readonly first: number }[], { first, last }: Range): boolean {
  return (list[placeOf(list, first)]?.first ?? Number.POSITIVE_INFINITY) <= last;
}

/** Without a verb or phrase near it that reports, nothing is reported. */
function isIntroduced(read: Reading, report: Report): boolean {
  const { cue } = report;
  if (isNoReport(read, report)) return false;
  if (read.words.slice(report.first, report.last + 1).some((word) => word.mark >= 0)) return true;
  if (cue === null) return false;
  const [left, right] = cue.first > report.last ? [report.last, cue.first] : [cue.last, report.first];
  return right - left <= 12 || wordAt(read.words, left).sentence === wordAt(read.words, right).sentence;
}

/** "did not respond to a request for comment", and ", which represents 60,000 people, said": nobody says these. */
function isNoReport(read: Reading, { first, last, cue }: Report): boolean {
  if (last - first < 10 && /^(?:comment|interview)s?$/u.test(wordAt(read.words, last).lower))
    for (let i = first; i < last; i++) if (/^(?:requests?|questions?)$/u.test(wordAt(read.words, i).lower)) return true;
  const opening = wordAt(read.words, first).lower;
  if (cue !== null && opening === "not" && /^(?:named|identified|quoted)$/u.test(wordAt(read.words, last).lower))
    return true;
  return (
    cue !== null &&
    cue.first > last &&
    (opening === "which" || opening === "who" || opening === "whose") &&
    wordAt(read.words, first - 1).text === ","
  );
}

/** Runs of one kind: tag 1 source, 3 cue, 5 content. */
function spansOf(path: Uint8Array, first: number): readonly Span[] {
  const spans: { first: number; last: number; tag: number }[] = [];
  path.forEach((tag, i) => {
    const open = spans.at(-1);
    if (tag === 0) return;
    if (tag % 2 === 0 && open !== undefined && open.last === first + i - 1) open.last = first + i;
    else spans.push({ first: first + i, last: first + i, tag: tag % 2 === 0 ? tag - 1 : tag });
  });
  return spans;
}

/** "quoted | her as saying, …", "According to | a report by the institute, …": what is said begins behind the verb, or behind the comma after the source. */
function behindQuoting(read: Reading, content: Span): Span {
  if (isInSource(read, content.first)) {
    let comma = content.first;
    while (comma < content.last && wordAt(read.words, comma).text !== ",") comma++;
    return comma < content.last - 1 ? { first: comma + 1, last: content.last, tag: content.tag } : content;
  }
  const frame = read.frames[placeOf(read.frames, content.first)];
  if (frame === undefined || frame.first > content.first + 6 || wordAt(read.words, frame.first - 1).lower !== "as")
    return content;
  const first = frame.last + (/^[,:]$/u.test(wordAt(read.words, frame.last + 1).text) ? 2 : 1);
  return frame.how === "participle" && first < content.last ? { first, last: content.last, tag: content.tag } : content;
}

/** Whether a content begins within the source that "according to" leads to: a few words behind it, with no mark between. */
function isInSource({ words, frames }: Reading, first: number): boolean {
  for (let k = placeOf(frames, first) - 1; k >= 0; k--) {
    const { how, last } = frames[k] as VerbFrame;
    if (first - last > 9) return false;
    if (how === "according-to") return words.slice(last + 1, first).every(({ form }) => form.spoken);
  }
  return false;
}

/** A content does not end in mid-clause: it runs on to the next mark of punctuation, source or cue. */
function toClauseEnd(read: Reading, content: Span, begins: ReadonlySet<number>, range: Range): Span {
  let last = content.last;
  while (last < range.last) {
    const next = wordAt(read.words, last + 1);
    if (!/[\p{L}\p{N}]/u.test(next.text) && !/^[$#@%&'’‘]/u.test(next.text)) break;
    if (next.mark !== wordAt(read.words, last).mark || begins.has(last + 1)) break;
    last++;
  }
  return { first: content.first, last, tag: content.tag };
}

function reportOf(
  content: Span,
  { sources, cues }: { readonly sources: readonly Span[]; readonly cues: readonly Span[] },
  sure: Float64Array,
  first: number,
): Report {
  const cue = nearest(content, cues);
  const source = nearest(cue ?? content, sources);
  let sum = 0;
  for (let i = content.first; i <= content.last; i++)
    sum += (sure[(i - first) * tagCount + 5] ?? 0) + (sure[(i - first) * tagCount + 6] ?? 0);
  return { first: content.first, last: content.last, cue, source, chance: sum / (content.last - content.first + 1) };
}

/** The nearest of spans that stand in order, none in another; of two as near, the one before. */
function nearest(to: Range, spans: readonly Span[]): Range | null {
  const place = placeOf(spans, to.first);
  const before = spans[place - 1];
  const after = spans[place];
  const best =
    before === undefined || (after !== undefined && after.first - to.last < to.first - before.last) ? after : before;
  return best === undefined ? null : { first: best.first, last: best.last };
}
