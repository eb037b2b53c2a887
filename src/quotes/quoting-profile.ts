// quotingProfile: how speakers are quoted, outlet by outlet: how often, how long, how early, who has the last word, with which verbs.

import type { Corpus } from "../core/corpus.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Document } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Quotation } from "../core/quotation.ts";
import type { Status, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { ratioResampler } from "../math/ratio-resampler.ts";
import { profileFigures, type FigureLimits, type Said } from "./profile-figures.ts";
import { quotes } from "./quotes.ts";
import { reportingVerb } from "./reporting-verb.ts";
import { spanEvidence } from "./span-evidence.ts";

export interface QuotingProfileRow extends FigureLimits {
  /** The outlet, or "all". */
  readonly group: string;
  readonly speaker: string | null;
  readonly quotations: number;
  /** Of all quotations of the group, 0 to 1, with its interval. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly documents: number;
  /** Words a quotation. */
  readonly meanWords: number;
  /** Where the speaker is first quoted, mean over articles: 0 at the beginning, 1 at the end. */
  readonly firstPosition: number;
  /** Of the articles that quote the speaker: the share in which nobody is quoted later. */
  readonly lastWord: number;
  /** Words reported without marks for each word inside marks; null where no word is. */
  readonly paraphraseRatio: number | null;
  /** The verbs used most, with counts: "say 5, admit 2". */
  readonly verbs: string;
  /** Of the quotations with a verb of known stance: the share with verbs that keep a distance ("claim"), concede ("admit"), praise, attack. */
  readonly distancing: number | null;
  readonly admitting: number | null;
  readonly praising: number | null;
  readonly attacking: number | null;
  readonly interval: "cluster-bootstrap" | "block-bootstrap" | "none";
  readonly status: Status;
}

export interface QuotingProfileOptions {
  /** The variable that names the outlet; default: all articles together. */
  readonly by?: string;
  /** How quotations are found; give `(document) => quotes(document, { model })` to have paraphrases. */
  readonly find?: (document: Document) => readonly Quotation[];
  readonly minDocuments?: number;
  readonly minQuotations?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

/**
 * The profile of every speaker: share of quotations, length, place, last word, verbs and their stance, paraphrase against quotation.
 * Use it to compare outlets or speakers. Stances are those of the verb, whatever the sentence does with it.
 *
 * @param articles News articles.
 * @param options `by`: a variable such as `source`. `find`: default `quotes` without the model. `minDocuments` 10, `minQuotations` 5, `draws` 2000, `level` 0.95, `seed` 1.
 * @returns One row a group and speaker, groups by name, then the most quoted first, ties by name; each row leads to its quotations.
 *   Shares have a bootstrap over articles, with fewer than `minDocuments` over the quotations inside them.
 * @throws unknown-variable when no article has `by`.
 * @source BCa: Efron 1987, doi:10.1080/01621459.1987.10478410
 * @cost O(characters) to find quotations, then O(draws × units) a row
 */
export function quotingProfile(articles: Corpus, options: QuotingProfileOptions = {}): Table<QuotingProfileRow> {
  expectKind(articles, "corpus", "quotingProfile");
  expectOptions(
    options,
    { by: true, find: true, minDocuments: true, minQuotations: true, draws: true, level: true, seed: true },
    "quotingProfile",
  );
  const { by, find = quotes, minDocuments = 10, minQuotations = 5, draws = 2000, level = 0.95, seed = 1 } = options;
  if (by !== undefined) checkVariable(articles, by);
  const said = articles.documents.flatMap((document, d) => measured(document, d, { by, found: find(document) }));
  const groups = [...new Set(said.map(({ group }) => group))].toSorted();
  const rows = groups.flatMap((group) =>
    rowsOf(
      said.filter((one) => one.group === group),
      { minDocuments, minQuotations, draws, level, seed },
    ),
  );
  return {
    kind: "table",
    rows: rows.map(([row]) => row),
    columns,
    method: {
      name: "quotingProfile",
      options: { by: by ?? null, minDocuments, minQuotations, draws, level },
      formula: "share = quotations of the speaker / quotations of the group",
      sources: ["doi:10.1080/01621459.1987.10478410"],
      seed,
      corpus: {
        hash: fingerprint(articles),
        documents: articles.documents.length,
        tokens: said.reduce((sum, { words }) => sum + words, 0),
      },
    },
    notices: articles.notices,
    evidence: spanEvidence(
      articles,
      rows.map(([, own]) => own.map(({ document, quotation: { start, end } }) => ({ document, start, end }))),
    ),
  };
}

function checkVariable(articles: Corpus, by: string): void {
  const names = [...new Set(articles.documents.flatMap(({ vars }) => Object.keys(vars)))].toSorted();
  if (names.includes(by)) return;
  throw new HustingsError("unknown-variable", {
    who: "quotingProfile",
    needs: "a variable of the articles",
    got: `"${by}" is none`,
    choices: names,
    near: by,
  });
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

function measured(
  document: Document,
  d: number,
  { by, found }: { readonly by: string | undefined; readonly found: readonly Quotation[] },
): readonly Said[] {
  const value = by === undefined ? "all" : document.vars[by];
  const last = found.reduce((latest, { end }) => Math.max(latest, end), 0);
  return found.map((quotation) => ({
    document: d,
    group: value == null ? "unknown" : String(value),
    quotation,
    words: document.text.slice(quotation.start, quotation.end).match(word)?.length ?? 0,
    position: document.text.length === 0 ? 0 : quotation.start / document.text.length,
    last: quotation.end === last,
    verb: reportingVerb(quotation)?.verb ?? null,
  }));
}

type Limits = Required<Pick<QuotingProfileOptions, "minDocuments" | "minQuotations" | "draws" | "level" | "seed">>;

function rowsOf(
  said: readonly Said[],
  { minDocuments, minQuotations, ...drawing }: Limits,
): readonly (readonly [QuotingProfileRow, readonly Said[]])[] {
  const articles = [...new Set(said.map(({ document }) => document))];
  const clustered = articles.length >= minDocuments;
  const enough = said.length >= minQuotations;
  const units = clustered ? articles.length : said.length;
  const unitOf = new Map(said.map((one, i) => [one, clustered ? articles.indexOf(one.document) : i]));
  const sizes = new Float64Array(units);
  for (const unit of unitOf.values()) sizes[unit] = (sizes[unit] ?? 0) + 1;
  const firsts = articles.map((document) => said.findIndex((one) => one.document === document));
  const resampler = enough
    ? ratioResampler(clustered ? { sizes } : { sizes, strata: [...firsts, said.length] }, drawing)
    : null;
  const bySpeaker = new Map<string | null, Said[]>();
  for (const one of said) bySpeaker.set(one.quotation.speaker, [...(bySpeaker.get(one.quotation.speaker) ?? []), one]);
  const rows = [...bySpeaker].map(([speaker, own]): readonly [QuotingProfileRow, readonly Said[]] => {
    const counts = new Map<number, number>();
    for (const one of own) counts.set(unitOf.get(one) ?? 0, (counts.get(unitOf.get(one) ?? 0) ?? 0) + 1);
    const limits = resampler?.interval([...counts.keys()], [...counts.values()]) ?? null;
    const shares = {
      share: limits === null ? null : own.length / said.length,
      low: limits?.low ?? null,
      high: limits?.high ?? null,
    };
    const interval = limits === null ? "none" : clustered ? "cluster-bootstrap" : "block-bootstrap";
    return [
      {
        group: own[0]?.group ?? "all",
        speaker,
        quotations: own.length,
        ...shares,
        documents: new Set(own.map(({ document }) => document)).size,
        verbs: verbsOf(own),
        ...profileFigures(own, { minDocuments, minQuotations, ...drawing }),
        interval,
        status: limits === null ? "too-little-data" : "ok",
      },
      own,
    ];
  });
  return rows.toSorted(
    ([a], [b]) => b.quotations - a.quotations || ((a.speaker ?? "\uffff") < (b.speaker ?? "\uffff") ? -1 : 1),
  );
}

/** The five verbs used most: "say 5, admit 2". */
function verbsOf(own: readonly Said[]): string {
  const counts = new Map<string, number>();
  for (const { verb } of own) if (verb !== null) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([verb, count]) => `${verb} ${count}`)
    .join(", ");
}

const share = "of quotations with a verb";
const columns: Table<QuotingProfileRow>["columns"] = {
  group: { label: "group", type: "text" },
  speaker: { label: "speaker", type: "text" },
  quotations: { label: "quotations", type: "integer" },
  share: { label: "share", type: "number", unit: "of quotations" },
  low: { label: "low", type: "number", unit: "of quotations" },
  high: { label: "high", type: "number", unit: "of quotations" },
  documents: { label: "articles", type: "integer" },
  meanWords: { label: "length", type: "number", unit: "words a quotation" },
  meanWordsLow: { label: "length low", type: "number", unit: "words a quotation" },
  meanWordsHigh: { label: "length high", type: "number", unit: "words a quotation" },
  firstPosition: { label: "first quoted", type: "number", unit: "0 beginning, 1 end" },
  firstPositionLow: { label: "first quoted low", type: "number", unit: "0 beginning, 1 end" },
  firstPositionHigh: { label: "first quoted high", type: "number", unit: "0 beginning, 1 end" },
  lastWord: { label: "last word", type: "number", unit: "of articles" },
  lastWordLow: { label: "last word low", type: "number", unit: "of articles" },
  lastWordHigh: { label: "last word high", type: "number", unit: "of articles" },
  paraphraseRatio: { label: "paraphrase ratio", type: "number", unit: "words paraphrased a word quoted" },
  paraphraseRatioLow: { label: "paraphrase ratio low", type: "number", unit: "words paraphrased a word quoted" },
  paraphraseRatioHigh: { label: "paraphrase ratio high", type: "number", unit: "words paraphrased a word quoted" },
  verbs: { label: "verbs", type: "text" },
  distancing: { label: "distancing", type: "number", unit: share },
  distancingLow: { label: "distancing low", type: "number", unit: share },
  distancingHigh: { label: "distancing high", type: "number", unit: share },
  admitting: { label: "admitting", type: "number", unit: share },
  admittingLow: { label: "admitting low", type: "number", unit: share },
  admittingHigh: { label: "admitting high", type: "number", unit: share },
  praising: { label: "praising", type: "number", unit: share },
  praisingLow: { label: "praising low", type: "number", unit: share },
  praisingHigh: { label: "praising high", type: "number", unit: share },
  attacking: { label: "attacking", type: "number", unit: share },
  attackingLow: { label: "attacking low", type: "number", unit: share },
  attackingHigh: { label: "attacking high", type: "number", unit: share },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};
