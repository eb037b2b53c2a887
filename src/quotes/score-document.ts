// scoreDocument: compares the quotations found in one text with those annotated, one to one, by their letters.

import type { GoldDocument, GoldQuotation } from "./gold-document.ts";
import { normName, sameSpeaker } from "./same-speaker.ts";
import { kindOf, lettersIn, scoreLetters, type Letters } from "./score-letters.ts";
import { scoreMeasures, shared, type Span } from "./score-measures.ts";

/** What is compared of a quotation that was found. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly mention: { readonly start: number; readonly end: number } | null;
}

/** Counts; sums of them over documents are again counts. */
export interface Counts {
  documents: number;
  gold: number;
  found: number;
  exact: number;
  overlap: number;
  ggt30: number;
  ggt80: number;
  tokensGold: number;
  tokensFound: number;
  tokensRight: number;
  judged: number;
  rightSpeaker: number;
  mentions: number;
  rightMention: number;
  jointGold: number;
  jointFound: number;
}

/** What went wrong, for reading. */
export interface ScoreError {
  readonly type: "speaker" | "missed" | "spurious";
  readonly id: string;
  readonly quote: string;
  readonly gold: string | null;
  readonly found: string | null;
}

export interface DocumentScore {
  readonly counts: Counts;
  readonly errors: readonly ScoreError[];
  /** What was found and counts, and whether it has the right words and speaker; null where the annotation does not say who spoke. */
  readonly outcomes: readonly { readonly found: Found; readonly right: boolean | null }[];
}

const pronouns = new Set(
  "he she him her his hers i we they them their its it who you me my our us himself herself themselves".split(" "),
);

/** Scores one document. Kinds not asked for, and what the annotation calls optional, count neither way. */
export function scoreDocument(gold: GoldDocument, found: readonly Found[], kinds: ReadonlySet<string>): DocumentScore {
  const letters = scoreLetters(gold.text);
  const wanted: Span<GoldQuotation>[] = [];
  const ignored: Span<GoldQuotation>[] = [];
  for (const span of spans(letters, gold.quotes))
    (kinds.has(span.kind) && span.item.optional !== true ? wanted : ignored).push(span);
  const all = unique(spans(letters, found));
  const pairs = match(letters, all, wanted);
  const counted = all.map((span, i) => pairs.has(i) || counts(letters, span, kinds, wanted, ignored));
  const kept = all.filter((_, i) => counted[i]);
  const speakers = judge(gold, all, wanted, pairs);
  const judgeable = wanted.map((span) => isJudgeable(span.item));
  return {
    counts: {
      documents: 1,
      gold: wanted.length,
      found: kept.length,
      overlap: pairs.size,
      ...scoreMeasures(letters, { found: kept, gold: wanted, ignored }),
      ...speakers.counts,
      jointGold: judgeable.filter(Boolean).length,
      jointFound: all.filter((_, i) => counted[i] && (!pairs.has(i) || judgeable[pairs.get(i) ?? -1])).length,
    },
    errors: [...speakers.errors, ...missing(gold, wanted, pairs), ...spurious(gold, all, counted, pairs)],
    outcomes: kept.map(({ item }) => ({
      found: item,
      right: speakers.right.has(item) ? (speakers.right.get(item) ?? null) : false,
    })),
  };
}

function spans<T extends { readonly start: number; readonly end: number }>(
  letters: Letters,
  items: readonly T[],
): readonly Span<T>[] {
  return items.flatMap((item) => {
    const start = Math.max(0, Math.trunc(item.start));
    const end = Math.min(letters.text.length, Math.trunc(item.end));
    const count = end > start ? lettersIn(letters, start, end) : 0;
    return count > 0 ? [{ item, start, end, letters: count, kind: kindOf(letters, start, end) }] : [];
  });
}

function unique<T>(all: readonly Span<T>[]): readonly Span<T>[] {
  const seen = new Set<string>();
  return all.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** One-to-one, best overlap first: at least half of all letters are shared. */
function match<A, B>(
  letters: Letters,
  found: readonly Span<A>[],
  gold: readonly Span<B>[],
): ReadonlyMap<number, number> {
  const options: [number, number, number][] = [];
  found.forEach((a, i) => {
    gold.forEach((b, j) => {
      const common = shared(letters, a, b);
      const ratio = common / (a.letters + b.letters - common);
      if (ratio >= 0.5) options.push([ratio, i, j]);
    });
  });
  options.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of options)
    if (!pairs.has(i) && !taken.has(j)) {
      pairs.set(i, j);
      taken.add(j);
    }
  return pairs;
}

/** Whether an unmatched find counts against the system. */
function counts(
  letters: Letters,
  span: Span<Found>,
  kinds: ReadonlySet<string>,
  wanted: readonly Span<GoldQuotation>[],
  ignored: readonly Span<GoldQuotation>[],
): boolean {
  if (ignored.some((other) => shared(letters, span, other) / span.letters >= 0.5)) return false;
  return kinds.has(span.kind) || wanted.some((other) => shared(letters, span, other) / other.letters > 0.3);
}

/** Whether the annotation says who spoke, by name or description. */
function isJudgeable({ speakerCanonical, canonicalFrom }: GoldQuotation): boolean {
  return (
    !!speakerCanonical &&
    canonicalFrom !== "none" &&
    canonicalFrom !== "pron" &&
    !pronouns.has(normName(speakerCanonical))
  );
}

interface Judgement {
  readonly counts: Pick<Counts, "judged" | "rightSpeaker" | "mentions" | "rightMention">;
  readonly errors: readonly ScoreError[];
  /** Of each that was matched. */
  readonly right: ReadonlyMap<Found, boolean | null>;
}

function judge(
  gold: GoldDocument,
  found: readonly Span<Found>[],
  wanted: readonly Span<GoldQuotation>[],
  pairs: ReadonlyMap<number, number>,
): Judgement {
  const others = [
    ...new Set(gold.quotes.map((quote) => quote.speakerCanonical).filter((name): name is string => !!name)),
  ];
  const sum = { judged: 0, rightSpeaker: 0, mentions: 0, rightMention: 0 };
  const errors: ScoreError[] = [];
  const outcomes = new Map<Found, boolean | null>();
  for (const [i, j] of pairs) {
    const { item: prediction } = found[i] as Span<Found>;
    const { item: right, start, end } = wanted[j] as Span<GoldQuotation>;
    let rightSpeaker: boolean | null = null;
    if (isJudgeable(right)) {
      sum.judged++;
      const aliases = gold.entities?.[right.speakerCanonical ?? ""] ?? [];
      rightSpeaker = sameSpeaker(prediction.speaker, {
        gold: right.speakerCanonical,
        others,
        aliases,
        text: gold.text,
      });
      if (rightSpeaker) sum.rightSpeaker++;
      else
        errors.push({
          type: "speaker",
          id: gold.id,
          quote: gold.text.slice(start, Math.min(end, start + 80)),
          gold: right.speakerCanonical ?? null,
          found: prediction.speaker,
        });
    }
    outcomes.set(prediction, rightSpeaker);
    if (right.speakerStart == null) continue;
    sum.mentions++;
    if (
      prediction.mention !== null &&
      Math.min(right.speakerEnd ?? 0, prediction.mention.end) > Math.max(right.speakerStart, prediction.mention.start)
    )
      sum.rightMention++;
  }
  return { counts: sum, errors, right: outcomes };
}

function missing(
  gold: GoldDocument,
  wanted: readonly Span<GoldQuotation>[],
  pairs: ReadonlyMap<number, number>,
): readonly ScoreError[] {
  const hit = new Set(pairs.values());
  return wanted
    .filter((_, j) => !hit.has(j))
    .map(({ item, start, end }) => ({
      type: "missed",
      id: gold.id,
      quote: gold.text.slice(start, Math.min(end, start + 120)),
      gold: item.speakerCanonical ?? null,
      found: null,
    }));
}

function spurious(
  gold: GoldDocument,
  found: readonly Span<Found>[],
  counted: readonly boolean[],
  pairs: ReadonlyMap<number, number>,
): readonly ScoreError[] {
  return found
    .filter((_, i) => counted[i] && !pairs.has(i))
    .map(({ item, start, end }) => ({
      type: "spurious",
      id: gold.id,
      quote: gold.text.slice(start, Math.min(end, start + 120)),
      gold: null,
      found: item.speaker,
    }));
}
