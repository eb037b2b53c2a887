// toneAroundJob: toneAround as a fold, for corpora that are scored in pieces, by several workers or machines.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus, Index } from "../core/corpus.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Job } from "../core/job.ts";
import type { Notice } from "../core/notice.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { cells, type Cell } from "../corpus/cells.ts";
import { inOrder } from "../corpus/in-order.ts";
import { labels } from "../corpus/labels.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { checkLanguage } from "../stats/check-language.ts";
import { lexicon as lexiconOf, type LexiconChoice } from "../stats/lexicon.ts";
import type { IntervalOptions } from "../stats/rate-interval.ts";
import type { NegationRule } from "../stats/sentence-scorer.ts";
import { toneDocuments, type ToneDocument, type ToneMask } from "./tone-documents.ts";
import { toneColumns, type ToneRow } from "./tone-row.ts";
import { takesPart, toneRows, type ToneBaseline } from "./tone-rows.ts";

/** How the tone around frames is measured. The limits of the intervals are those of `meanDifferenceInterval`. */
export interface ToneAroundOptions<V extends Variables = Variables> extends Omit<IntervalOptions, "minTokens"> {
  readonly lexicon?: LexiconChoice;
  /** The variable whose values are the groups; `"id"` for every document by itself. */
  readonly by?: (keyof V & string) | "id";
  readonly mask?: ToneMask;
  readonly baseline?: ToneBaseline;
  /** For lists of words: whether a negator turns what follows. */
  readonly negation?: NegationRule;
  /** The language of the texts, where no variable `lang` says it. */
  readonly language?: string;
}

/**
 * The fold behind `toneAround`: `map` scores the sentences of some documents, `merge` puts them together, `finish` makes the table. What is kept is
 * kept by document, so that however the corpus is cut, and in whatever order the pieces come, the table is the same.
 *
 * @param corpus The whole corpus: its order, its variables, and the texts that the evidence points into.
 * @throws unknown-language, unknown-variable, bad-option: before anything is scored.
 */
export function toneAroundJob<V extends Variables>(
  corpus: Corpus<V>,
  codebook: Codebook | Dictionary,
  options: ToneAroundOptions<V> = {},
): Job<Tokens<V>, readonly ToneDocument[], Table<ToneRow>> {
  const { lexicon = "vader", by, mask = "frame", baseline = "length" } = options;
  const { negation = "turn", language, level = 0.95 } = options;
  check("mask", mask, ["frame", "none"]);
  check("baseline", baseline, ["length", "sentence"]);
  const method = lexiconOf(lexicon, "toneAround");
  const book = asCodebook(codebook, "toneAround");
  checkLanguage(corpus, { method, language, who: "toneAround" });
  const index: Index = { ids: corpus.documents.map(({ id }) => id), vars: corpus.documents.map(({ vars }) => vars) };
  const { groups, periods, notices } = labels(index, { by, who: "toneAround" });
  return {
    name: "toneAround",
    version: 1,
    map: (tokens) => toneDocuments(tokens, book, { method, negation, mask }),
    merge: (a, b) => [...a, ...b],
    finish: (scored) => {
      const placed = inOrder(scored, index);
      const documents = new Map(placed.map((one) => [one.document, one]));
      const found = cells(index, { documents: [...documents.keys()], groups, periods, divided: by !== undefined });
      const pairs = found.flatMap((cell) =>
        book.frames.map(({ key }, frame): Pair => ({ cell, key, frame, documents })),
      );
      return {
        kind: "table",
        rows: pairs.map((pair) => rowOf(pair, index, { lexicon: method.name, weighting: baseline, limits: options })),
        columns: toneColumns({ by, level, unit: method.kind === "vader" ? "compound, -1 to 1" : "valence per word" }),
        method: {
          name: "toneAround",
          options: {
            ...options,
            lexicon: method.name,
            mask,
            baseline,
            negation,
            codebook: book.name,
            version: book.version,
          },
          formula: "difference = sum(n * (tone - baseline)) / sum(n) over speeches, n sentences with the frame",
          sources: [method.source, "doi:10.1080/01621459.1987.10478410"],
          seed: options.seed ?? 1,
          corpus: {
            hash: fingerprint(corpus),
            documents: corpus.documents.length,
            tokens: placed.reduce((sum, { words }) => sum + words.reduce((more, count) => more + count, 0), 0),
          },
        },
        notices: [...notices, ...book.frames.flatMap(({ key }, frame) => withoutBaseline(placed, frame, key))],
        evidence: evidenceOf(pairs, corpus),
      };
    },
  };
}

/** What a row is made of. */
interface Pair {
  readonly cell: Cell;
  readonly key: string;
  readonly frame: number;
  readonly documents: ReadonlyMap<number, ToneDocument>;
}

function rowOf(
  pair: Pair,
  index: Index,
  {
    lexicon,
    weighting,
    limits,
  }: { readonly lexicon: string; readonly weighting: ToneBaseline; readonly limits: IntervalOptions },
): ToneRow {
  const { cell, key, frame, documents } = pair;
  const { group, ...numbers } = toneRows(cell, { documents, frame, weighting, limits });
  return { group, frame: key, lexicon, ...numbers, speakers: speakersOf(index, taking(pair)) };
}

/** The documents that take part, in order. */
function taking({ cell, frame, documents }: Pair): readonly number[] {
  return cell.documents.filter((document) => takesPart(documents.get(document), frame));
}

function speakersOf({ vars }: Index, documents: readonly number[]): number | null {
  if (!vars.some((one) => Object.hasOwn(one, "speaker"))) return null;
  const names = documents.map((document) => vars[document]?.["speaker"] ?? null);
  return new Set(names.filter((name) => name !== null)).size;
}

function withoutBaseline(documents: readonly ToneDocument[], frame: number, key: string): readonly Notice[] {
  const whole = documents.filter(({ tones, frames }) => tones.length > 0 && frames[frame]?.length === tones.length);
  if (whole.length === 0) return [];
  const several = whole.length === 1 ? "1 document holds" : `${whole.length} documents hold`;
  const text = `${several} the frame in every sentence; without a baseline they take no part.`;
  return [{ code: "no-baseline", place: key, text }];
}

/** The sentences behind each row, by their first match. */
function evidenceOf(pairs: readonly Pair[], corpus: Corpus): Evidence {
  const bounds = [0];
  const places: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const pair of pairs) {
    for (const document of taking(pair))
      for (const { start, end } of pair.documents.get(document)?.frames[pair.frame] ?? []) {
        places.push(document);
        starts.push(start);
        ends.push(end);
      }
    bounds.push(places.length);
  }
  return {
    corpus,
    bounds: Uint32Array.from(bounds),
    documents: Uint32Array.from(places),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

function check(option: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  throw new HustingsError("bad-option", {
    who: "toneAround",
    needs: `a known value for ${option}`,
    got: `"${value}" is none`,
    choices,
    near: value,
  });
}
