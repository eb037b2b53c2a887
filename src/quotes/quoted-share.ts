// quotedShare: whose words are quoted, and how large a part of all quoted words they are.

import type { Corpus } from "../core/corpus.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Document } from "../core/document.ts";
import type { Quotation } from "../core/quotation.ts";
import type { Evidence, Status, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { ratioResampler } from "../math/ratio-resampler.ts";
import { quotes } from "./quotes.ts";

/** A speaker's part. `speaker` is null for the quotations that nobody could be named for. */
export interface QuotedShareRow {
  readonly speaker: string | null;
  readonly quotations: number;
  readonly words: number;
  /** 0 to 1, of all quoted words. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The number of articles that quote the speaker. */
  readonly documents: number;
  readonly interval: "cluster-bootstrap" | "block-bootstrap" | "none";
  readonly status: Status;
}

/** What `quotedShare` may be told. */
export interface QuotedShareOptions {
  /** How quotations are found; by default with `quotes`. Give your own to use a model, or quotations made before. */
  readonly find?: (document: Document) => readonly Quotation[];
  /** From so many articles on, articles are resampled; below, the quotations inside them. */
  readonly minDocuments?: number;
  /** Below so many quotations there is no share. */
  readonly minQuotations?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

interface Said {
  readonly speaker: string | null;
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * Whose words are quoted, and how much of all quoted words they are: share = words of the speaker / words of all quotations.
 * Use it for the balance of one article or of an outlet. It says who is given the floor, not who is treated well.
 *
 * @param articles News articles. A corpus of speeches has no quotations in this sense.
 * @param options `minDocuments` 10, `minQuotations` 5, `draws` 2000, `level` 0.95, `seed` 1.
 * @returns One row a speaker, the largest share first, ties by name; each row leads to its quotations. With ten articles or more the interval is a
 *   bootstrap over articles, with fewer over the quotations inside them: how much the share would move had other things been quoted.
 * @source BCa: Efron 1987, doi:10.1080/01621459.1987.10478410
 * @cost O(characters) to find quotations, then O(draws × units) a speaker
 */
export function quotedShare(articles: Corpus, options: QuotedShareOptions = {}): Table<QuotedShareRow> {
  expectKind(articles, "corpus", "quotedShare");
  expectOptions(
    options,
    { find: true, minDocuments: true, minQuotations: true, draws: true, level: true, seed: true },
    "quotedShare",
  );
  const { find = quotes, minDocuments = 10, minQuotations = 5, draws = 2000, level = 0.95, seed = 1 } = options;
  const said = articles.documents.flatMap((document, d) => find(document).map((one) => measured(document, d, one)));
  const total = said.reduce((sum, one) => sum + one.words, 0);
  const clustered = new Set(said.map((one) => one.document)).size >= minDocuments;
  const enough = said.length >= minQuotations && total > 0;
  const limits = enough ? shares(said, { clustered, draws, level, seed }) : undefined;
  const rows = speakersOf(said).map(([speaker, own]): readonly [QuotedShareRow, readonly Said[]] => {
    const words = own.reduce((sum, one) => sum + one.words, 0);
    const documents = new Set(own.map((one) => one.document)).size;
    const counts = { speaker, quotations: own.length, words };
    if (limits === undefined) {
      return [
        { ...counts, share: null, low: null, high: null, documents, interval: "none", status: "too-little-data" },
        own,
      ];
    }
    const interval = clustered ? "cluster-bootstrap" : "block-bootstrap";
    return [{ ...counts, share: words / total, ...limits(speaker), documents, interval, status: "ok" }, own];
  });
  rows.sort(([a], [b]) => b.words - a.words || order(a.speaker, b.speaker));
  return {
    kind: "table",
    rows: rows.map(([row]) => row),
    columns,
    method: {
      name: "quotedShare",
      options: { minDocuments, minQuotations, draws, level },
      formula: "share = words of the speaker / words of all quotations",
      sources: ["doi:10.1080/01621459.1987.10478410"],
      seed,
      corpus: { hash: fingerprint(articles), documents: articles.documents.length, tokens: total },
    },
    notices: articles.notices,
    evidence: evidence(
      articles,
      rows.map(([, own]) => own),
    ),
  };
}

const columns: Table<QuotedShareRow>["columns"] = {
  speaker: { label: "speaker", type: "text" },
  quotations: { label: "quotations", type: "integer" },
  words: { label: "quoted words", type: "integer", unit: "words" },
  share: { label: "share", type: "number", unit: "of quoted words" },
  low: { label: "low", type: "number", unit: "of quoted words" },
  high: { label: "high", type: "number", unit: "of quoted words" },
  documents: { label: "articles", type: "integer" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

function measured({ text }: Document, document: number, { speaker, start, end }: Quotation): Said {
  return { speaker, document, start, end, words: text.slice(start, end).match(word)?.length ?? 0 };
}

function speakersOf(said: readonly Said[]): readonly (readonly [string | null, readonly Said[]])[] {
  const bySpeaker = new Map<string | null, Said[]>();
  for (const one of said) bySpeaker.set(one.speaker, [...(bySpeaker.get(one.speaker) ?? []), one]);
  return [...bySpeaker];
}

/** By name; what has none comes last. */
function order(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

interface Drawing {
  readonly clustered: boolean;
  readonly draws: number;
  readonly level: number;
  readonly seed: number;
}

/** The interval of any speaker's share, all from the same draws. Units are articles, or the quotations with each article as a stratum. */
function shares(
  said: readonly Said[],
  { clustered, ...drawing }: Drawing,
): (speaker: string | null) => { low: number; high: number } {
  const firsts = said.flatMap((one, i) => (i === 0 || said[i - 1]?.document !== one.document ? [i] : []));
  const starts = [...firsts, said.length];
  const unitOf = said.map((_, i) => (clustered ? starts.findLastIndex((start) => start <= i) : i));
  const units = clustered ? firsts.length : said.length;
  const sizes = new Float64Array(units);
  for (const [i, one] of said.entries()) sizes[unitOf[i] ?? 0] = (sizes[unitOf[i] ?? 0] ?? 0) + one.words;
  const resampler = ratioResampler(clustered ? { sizes } : { sizes, strata: starts }, drawing);
  return (speaker) => {
    const words = new Map<number, number>();
    for (const [i, one] of said.entries()) {
      if (one.speaker === speaker) words.set(unitOf[i] ?? 0, (words.get(unitOf[i] ?? 0) ?? 0) + one.words);
    }
    const { low, high } = resampler.interval([...words.keys()], [...words.values()]);
    return { low, high };
  };
}

function evidence(corpus: Corpus, rows: readonly (readonly Said[])[]): Evidence {
  const all = rows.flat();
  const bounds = Uint32Array.from([
    0,
    ...rows.map((_, r) => rows.slice(0, r + 1).reduce((sum, own) => sum + own.length, 0)),
  ]);
  return {
    corpus,
    bounds,
    documents: Uint32Array.from(all, (one) => one.document),
    starts: Uint32Array.from(all, (one) => one.start),
    ends: Uint32Array.from(all, (one) => one.end),
  };
}
