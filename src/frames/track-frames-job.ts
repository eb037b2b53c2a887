// trackFramesJob: trackFrames as a fold, for corpora that are counted in pieces, by several workers or machines.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus, Index } from "../core/corpus.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Job } from "../core/job.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { cells } from "../corpus/cells.ts";
import { inOrder } from "../corpus/in-order.ts";
import { labels } from "../corpus/labels.ts";
import type { Over } from "../corpus/period.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { lazyEvidence } from "../core/lazy-evidence.ts";
import type { IntervalOptions } from "../stats/rate-interval.ts";
import { countFrames, type DocumentFrames } from "./count-frames.ts";
import { frameColumns, type FrameRow } from "./frame-row.ts";
import { languageNotices } from "./language-notices.ts";
import { frameEvidence, frameRows, type FrameCell } from "./frame-rows.ts";

/** How frames are tracked. The limits of the intervals are those of `rateInterval`. */
export interface TrackFramesOptions<V extends Variables = Variables> extends IntervalOptions {
  /** The variable whose values are the groups; `"id"` for every document by itself. */
  readonly by?: (keyof V & string) | "id";
  /** The width of the periods. */
  readonly over?: Over;
  /** The variable that holds the date. */
  readonly date?: keyof V & string;
  /** Rates are per so many tokens. */
  readonly per?: number;
}

/**
 * The fold behind `trackFrames`: `map` counts the tokens of some documents, `merge` puts counts together, `finish` makes the table.
 * However the corpus is cut, and in whatever order the pieces come, the table is the same.
 *
 * @param corpus The whole corpus: its order, its variables, and the texts that the evidence points into.
 * @throws unknown-variable, bad-option: before anything is counted.
 */
export function trackFramesJob<V extends Variables>(
  corpus: Corpus<V>,
  codebook: Codebook | Dictionary,
  options: TrackFramesOptions<V> = {},
): Job<Tokens<V>, readonly DocumentFrames[], Table<FrameRow>> {
  const book = asCodebook(codebook, "trackFrames");
  const { by, over, date, per = 10_000, ...limits } = options;
  if (!(per > 0 && Number.isFinite(per)))
    throw new HustingsError("bad-option", {
      who: "trackFrames",
      needs: "per as a number above zero",
      got: `it is ${per}`,
    });
  const index: Index = {
    ids: corpus.documents.map(({ id }) => id),
    vars: corpus.documents.map(({ vars }) => vars),
  };
  const { groups, periods, notices } = labels(index, { by, over, date, who: "trackFrames" });
  return {
    name: "trackFrames",
    version: 1,
    map: (tokens) => countFrames(tokens, book),
    merge: (a, b) => [...a, ...b],
    finish: (counted) => {
      const documents = inOrder(counted, index);
      const places = new Map(documents.map((one) => [one.document, one]));
      const divided = by !== undefined || over !== undefined;
      const found = cells(index, { documents: [...places.keys()], groups, periods, divided });
      const own = found.map((cell): FrameCell => {
        return Object.assign({ counted: cell.documents.flatMap((d) => places.get(d) ?? []) }, cell);
      });
      const pairs = own.flatMap((cell) => book.frames.map((_, frame): [FrameCell, number] => [cell, frame]));
      const table: Table<FrameRow> = {
        kind: "table",
        rows: pairs.map(([cell, f]) => frameRows(cell, { frame: f, name: book.frames[f]?.key ?? "", per, limits })),
        columns: frameColumns({ by, over, per, level: limits.level ?? 0.95 }),
        method: {
          name: "trackFrames",
          options: { ...options, per, codebook: book.name, version: book.version },
          formula: "rate = count / tokens * per",
          sources: ["doi:10.1080/01621459.1987.10478410", "doi:10.2307/2333958"],
          seed: limits.seed ?? 1,
          corpus: {
            hash: fingerprint(corpus),
            documents: corpus.documents.length,
            tokens: documents.reduce((sum, document) => sum + document.tokens, 0),
          },
        },
        notices: [...notices, ...languageNotices(corpus, book)],
      };
      return lazyEvidence(table, () => frameEvidence(pairs, corpus));
    },
  };
}
