// validateDictionary: whether a codebook finds what people see: precision, recall, F1 and α, for each frame and each of its entries.

import type { Codebook, Frame } from "../core/codebook.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Dictionary } from "../core/dictionary.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { provenance } from "../stats/provenance.ts";
import { tokens as tokensOf } from "../tokens/tokens.ts";
import { evidenceOf } from "./facts/evidence-of.ts";
import type { Place } from "./facts/fact.ts";
import { frameHits, hitsIn, type FrameHits } from "./frame-hits.ts";
import { goldUnits, type Gold, type GoldUnit } from "./gold-units.ts";
import type { HandCoding } from "./hand-coding.ts";
import { cellsOf, validityInterval, type ValidityInterval, type ValidityUnit } from "./validity-interval.ts";
import { validityMeasures, type ValidityCells, type ValidityMeasure, type ValidityName } from "./validity-measures.ts";
import { validityNotices } from "./validity-notices.ts";

/** A row of `validateDictionary()`: one measure of a frame, or of one of its entries alone. */
export interface ValidityRow {
  readonly frame: string;
  /** The entry as its author wrote it, or `"all"` of the frame together. */
  readonly pattern: string;
  readonly measure: ValidityName;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Passages that are found and seen. */
  readonly tp: number;
  /** Found, but not seen: false positives. */
  readonly fp: number;
  /** Seen, but not found: false negatives. */
  readonly fn: number;
  readonly tn: number;
  /** Passages that were judged. */
  readonly units: number;
  readonly documents: number;
  readonly interval: ValidityInterval["interval"];
  readonly status: Status;
}

/** The options of `validateDictionary()`. */
export interface ValidateDictionaryOptions {
  /** Whether every entry has rows of its own. */
  readonly patterns?: "each" | "none";
  /** Fewer judged passages have no value (default 10). */
  readonly minUnits?: number;
  /** From so many documents on, documents are drawn for the interval (default 10). */
  readonly minDocuments?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

/**
 * Holds a codebook to what people see. Use it before a rate is believed: draw passages with `sampleForCoding`, have them coded, and read what was found wrongly (precision) and what was missed (recall).
 *
 * A passage is found where the codebook counts at least one match that begins in it; it is seen where most of its coders say yes (as many yes as no: it is left out, with a notice). Where passages carry weights, as those of
 * `sampleForCoding` do, all measures are of the corpus they were drawn from, and not of the sample. The rows of an entry ask what it does alone: its recall is the share of the seen that it finds.
 *
 * @param tokensOrCorpus The corpus that the passages are of, or its tokens.
 * @param codebook A codebook or a bare dictionary. A longer match hides a shorter one, so a passage counts for the entry that won; see `influence` for what happens without one.
 * @param handCoded Judgements, `null` for those still to come.
 * @param options `patterns` `"each"`, `minUnits` 10, `minDocuments` 10, `draws` 2000, `level` 0.95, `seed` 1.
 * @returns Rows by frame in the codebook's order, the frame before its entries, measures in the order of the registry `validityMeasures`. `tp`, `fp`, `fn` and `tn` are passages. The interval is exact (binomial) or a
 *   bootstrap over documents, as `validityInterval` says. `too-little-data` with few judged passages, `undefined` where nothing was found (precision) or seen (recall). Evidence: the matches found wrongly for precision, the
 *   passages missed for recall, both for F1 and α.
 * @throws wrong-value; unknown-option; bad-codings with the coding or `file:line`.
 * @source Grimmer & Stewart 2013, doi:10.1093/pan/mps028 (validate, validate, validate); of each measure in the registry
 * @cost O(tokens + draws × documents × entries)
 * @example
 * const house = corpus([{ id: "a", text: "Secure borders." }, { id: "b", text: "Social security." }, { id: "c", text: "Guard us." }, { id: "d", text: "Jobs." }]);
 * const seen = ["a", "c"];
 * const codings = house.documents.map(({ id }) => ({ document: id, frame: "security", value: seen.includes(id) }));
 * const table = validateDictionary(house, dictionary({ security: "secur*" }), codings, { minUnits: 4, patterns: "none" });
 * table.rows.map(({ measure, value }) => `${measure} ${value}`); // => ["precision 0.5", "recall 0.5", "f1 0.5", "alpha 0.125"]
 * passages(table, { row: 0 }).map(({ match }) => match); // => ["security"]
 */
export function validateDictionary(
  tokensOrCorpus: Tokens | Corpus,
  codebook: Codebook | Dictionary,
  handCoded: readonly HandCoding[],
  options: ValidateDictionaryOptions = {},
): Table<ValidityRow> {
  const who = "validateDictionary";
  expectKind(tokensOrCorpus, ["tokens", "corpus"], who);
  const book = asCodebook(codebook, who);
  expectKind(handCoded, "list", who);
  expectOptions(
    options,
    { patterns: true, minUnits: true, minDocuments: true, draws: true, level: true, seed: true },
    who,
  );
  const { patterns = "each", minUnits = 10, minDocuments = 10, draws = 2000, level = 0.95, seed = 1 } = options;
  const tokens = tokensOrCorpus.kind === "tokens" ? tokensOrCorpus : tokensOf(tokensOrCorpus);
  const gold = goldUnits(handCoded, { corpus: tokens.corpus, frames: book.frames.map(({ key }) => key), who });
  const asked = { minUnits, minDocuments, draws, level, seed };
  const found = judged(book, frameHits(tokens, book), { gold, patterns });
  const cells = found.flatMap((one) => Object.values(validityMeasures).map((measure) => ({ one, measure })));
  return {
    kind: "table",
    rows: cells.map(({ one, measure }) => rowOf(one, measure, asked)),
    columns,
    method: {
      name: who,
      options: { codebook: book.name, version: book.version, patterns, minUnits, minDocuments, draws, level },
      formula: Object.values(validityMeasures)
        .map(({ name, formula }) => `${name} = ${formula}`)
        .join("; "),
      sources: [...new Set(["doi:10.1093/pan/mps028", ...Object.values(validityMeasures).map(({ source }) => source)])],
      seed,
      corpus: provenance(tokens),
      ...(gold.weighted ? { totals: Object.assign({}, ...found.map(totalsOf)) as Record<string, number> } : {}),
    },
    notices: validityNotices(found, gold, asked),
    evidence: evidenceOf(
      tokens.corpus,
      cells.map(({ one, measure }) => wrongly(one, measure.name)),
    ),
  };
}

const columns: Table<ValidityRow>["columns"] = {
  frame: { label: "frame", type: "text" },
  pattern: { label: "entry", type: "text" },
  measure: { label: "measure", type: "text" },
  value: { label: "value", type: "number" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  tp: { label: "found and seen", type: "integer", unit: "passages" },
  fp: { label: "found only", type: "integer", unit: "passages" },
  fn: { label: "seen only", type: "integer", unit: "passages" },
  tn: { label: "neither", type: "integer", unit: "passages" },
  units: { label: "judged", type: "integer", unit: "passages" },
  documents: { label: "documents", type: "integer" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/** A judged passage with its matches. Weights add up to the number of passages of the frame. */
interface JudgedUnit extends ValidityUnit {
  readonly passage: GoldUnit;
  readonly hits: readonly Place[];
}

/** A frame, or one of its entries. */
export interface Judged {
  readonly frame: string;
  readonly pattern: string;
  readonly units: readonly JudgedUnit[];
}

function judged(
  book: Codebook,
  hits: FrameHits,
  { gold, patterns }: { readonly gold: Gold; readonly patterns: "each" | "none" },
): readonly Judged[] {
  return book.frames.flatMap((frame, f) => {
    const decided = (gold.frames.get(frame.key) ?? []).filter((unit) => unit.gold !== null);
    const scale = decided.length / decided.reduce((sum, { weight }) => sum + weight, 0);
    const own = decided.map((passage) => ({ passage, hits: hitsIn(hits[f], passage) }));
    const entries = patterns === "each" ? entriesOf(book, frame) : [];
    return ["all", ...entries].map((pattern, p) => ({
      frame: frame.key,
      pattern,
      units: own.map(({ passage, hits: all }): JudgedUnit => {
        const mine = p === 0 ? all : all.filter((hit) => hit.pattern === pattern);
        const { document, weight } = passage;
        return { passage, hits: mine, document, weight: weight * scale, cell: cellOf(mine.length > 0, passage.gold) };
      }),
    }));
  });
}

/** What can make a match of the frame: its own entries and those of the frames in it. */
export function entriesOf(book: Codebook, { path }: Frame): readonly string[] {
  const inside = book.frames.filter((other) => path.every((name, level) => other.path[level] === name));
  const rules = inside.flatMap(({ include }) => include.filter(({ near }) => near.length > 0));
  return [...new Set(rules.map(({ source }) => source))];
}

function cellOf(found: boolean, seen: boolean | null): keyof ValidityCells {
  if (found) return seen === true ? "tp" : "fp";
  return seen === true ? "fn" : "tn";
}

function rowOf(
  { frame, pattern, units }: Judged,
  measure: ValidityMeasure,
  { minUnits, ...options }: Required<Omit<ValidateDictionaryOptions, "patterns">>,
): ValidityRow {
  const row = {
    frame,
    pattern,
    measure: measure.name,
    ...cellsOf(units.map((unit) => ({ ...unit, weight: 1 }))),
    units: units.length,
    documents: new Set(units.map(({ document }) => document)).size,
  };
  const empty = { value: null, low: null, high: null, interval: "none" } as const;
  if (units.length === 0 || units.length < minUnits) return inOrder({ ...row, ...empty, status: "too-little-data" });
  const value = measure.fromCells(cellsOf(units));
  if (!Number.isFinite(value)) return inOrder({ ...row, ...empty, status: "undefined" });
  return inOrder({ ...row, value, ...validityInterval(units, measure, options), status: "ok" });
}

/** Every row has its columns in the same order. */
function inOrder(row: ValidityRow): ValidityRow {
  const { frame, pattern, measure, value, low, high, tp, fp, fn, tn, units, documents, interval, status } = row;
  return { frame, pattern, measure, value, low, high, tp, fp, fn, tn, units, documents, interval, status };
}

/** The weighted cells of a frame or an entry: what its formulas are filled with. */
function totalsOf({ frame, pattern, units }: Judged): Record<string, number> {
  return Object.fromEntries(
    Object.entries(cellsOf(units)).map(([cell, sum]) => [`${frame}, ${pattern}: ${cell}`, sum]),
  );
}

/** Where the codebook and the coders differ, as far as it weighs on a measure. */
function wrongly({ units }: Judged, measure: ValidityName): readonly Place[] {
  return units.flatMap(({ cell, hits, passage }): readonly Place[] => {
    if (cell === "fp" && measure !== "recall") return hits;
    return cell === "fn" && measure !== "precision" ? [passage] : [];
  });
}
