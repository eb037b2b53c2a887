// sentimentJob: sentiment as a fold, for corpora that are scored in pieces, by several workers or machines.

import type { Corpus, Index } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import { expectChoice } from "../core/expect-choice.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Job } from "../core/job.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { cells } from "../corpus/cells.ts";
import { inOrder } from "../corpus/in-order.ts";
import { labels } from "../corpus/labels.ts";
import type { Over } from "../corpus/period.ts";
import { checkLanguage } from "./check-language.ts";
import { documentTones, type DocumentTones, type ToneUnits } from "./document-tones.ts";
import { lexicon as lexiconOf, type LexiconChoice, type ToneMethod } from "./lexicon.ts";
import { lazyEvidence } from "../core/lazy-evidence.ts";
import type { IntervalOptions } from "./rate-interval.ts";
import { sentimentColumns, sentimentRows, type ScoredDocument } from "./sentiment-rows.ts";
import type { SentimentRow } from "./sentiment-row.ts";

/** How tone is measured. The limits of the intervals are those of `meanDifferenceInterval`. */
export interface SentimentOptions<V extends Variables = Variables>
  extends ToneUnits, Omit<IntervalOptions, "minTokens"> {
  readonly lexicon?: LexiconChoice;
  /** The variable whose values are the groups; `"id"` for every document by itself. */
  readonly by?: (keyof V & string) | "id";
  /** The width of the periods. */
  readonly over?: Over;
  /** The variable that holds the date. */
  readonly date?: keyof V & string;
  /** The language of the texts, where no variable `lang` says it. */
  readonly language?: string;
  /** Intervals by the design of the corpus, or none, which is quicker where a row is asked for each of many documents. */
  readonly intervals?: "design" | "none";
}

/**
 * The fold behind `sentiment`: `map` scores some documents, `merge` puts them together, `finish` makes the table. What is kept is kept by document, so
 * that however the corpus is cut, and in whatever order the pieces come, the table is the same.
 *
 * @param corpus The whole corpus: its order, its variables, and the texts that the evidence points into.
 * @throws unknown-language, unknown-variable, bad-option: before anything is scored.
 */
export function sentimentJob<V extends Variables>(
  corpus: Corpus<V>,
  options: SentimentOptions<V> = {},
): Job<Tokens<V>, readonly DocumentTones[], Table<SentimentRow>> {
  const { lexicon = "vader", by, over, date, language, normalization = "dictionary", negation = "turn" } = options;
  const { unit = "sentence", level = 0.95, intervals = "design" } = options;
  for (const [name, [value, ...choices]] of Object.entries({
    intervals: [intervals, "design", "none"],
    normalization: [normalization, "dictionary", "all", "none"],
    negation: [negation, "turn", "none"],
    unit: [unit, "sentence", "document"],
  } as const))
    expectChoice("sentiment", { name, value, choices });
  const method = lexiconOf(lexicon, "sentiment");
  checkLanguage(corpus, { method, language, who: "sentiment" });
  const index: Index = { ids: corpus.documents.map(({ id }) => id), vars: corpus.documents.map(({ vars }) => vars) };
  const { groups, periods, notices } = labels(index, { by, over, date, who: "sentiment" });
  return {
    name: "sentiment",
    version: 1,
    map: (tokens) => [documentTones(tokens, { method, normalization, negation, unit })],
    merge: (a, b) => [...a, ...b],
    finish: (parts) => {
      const scored = new Map(
        inOrder(parts.flatMap(byDocument), index).map((one): [number, ScoredDocument] => [one.document, one]),
      );
      const divided = by !== undefined || over !== undefined;
      const found = cells(index, { documents: [...scored.keys()], groups, periods, divided });
      const rows = found.map(({ documents }) => documents);
      const table: Table<SentimentRow> = {
        kind: "table",
        rows: found.map((cell) => sentimentRows(cell, { scored, method, normalization, intervals, limits: options })),
        columns: sentimentColumns({ method, normalization, level, by, over }),
        method: {
          name: "sentiment",
          options: { ...options, lexicon: method.name, normalization, negation, unit, intervals },
          formula: formulaOf(method, normalization),
          sources: [method.source, "doi:10.1080/01621459.1987.10478410"],
          seed: options.seed ?? 1,
          corpus: {
            hash: fingerprint(corpus),
            documents: corpus.documents.length,
            tokens: [...scored.values()].reduce((sum, { tokens }) => sum + tokens, 0),
          },
        },
        notices,
      };
      return lazyEvidence(table, () => evidenceOf(rows, scored, corpus));
    },
  };
}

const divisors: Readonly<Record<string, string>> = { all: "words", none: "texts" };

function formulaOf({ kind }: ToneMethod, normalization: string): string {
  if (kind === "vader")
    return "tone = mean over units of s / sqrt(s^2 + 15), s the sum of valences after VADER's rules";
  return `tone = sum of valences / ${divisors[normalization] ?? "words of the lexicon"}`;
}

/** The documents of a part, each with the stretch of the columns that is its own. */
function byDocument(part: DocumentTones): readonly (ScoredDocument & { readonly id: string })[] {
  return part.ids.map((id, d) => ({
    id,
    part,
    tokens: part.tokens[d] as number,
    first: part.bounds[d] as number,
    end: part.bounds[d + 1] as number,
  }));
}

/** The units with a tone, by row. */
function evidenceOf(
  rows: readonly (readonly number[])[],
  scored: ReadonlyMap<number, ScoredDocument>,
  corpus: Corpus,
): Evidence {
  const bounds = new Uint32Array(rows.length + 1);
  const most = [...scored.values()].reduce((sum, { first, end }) => sum + end - first, 0);
  const [documents, starts, ends] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  let k = 0;
  for (const [r, row] of rows.entries()) {
    for (const document of row) {
      const { part, first, end } = scored.get(document) as ScoredDocument;
      for (let u = first; u < end; u++) {
        if (part.tones[u] === 0) continue;
        documents[k] = document;
        starts[k] = part.starts[u] as number;
        ends[k] = part.ends[u] as number;
        k++;
      }
    }
    bounds[r + 1] = k;
  }
  return { corpus, bounds, documents: documents.slice(0, k), starts: starts.slice(0, k), ends: ends.slice(0, k) };
}
