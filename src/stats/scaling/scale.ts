// Scale: what every scaling verb answers: a table of documents on a line, and beside it the table of the words that put them there.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Method, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { features } from "../../features/features.ts";
import { normalQuantile } from "../../math/normal-quantile.ts";
import { documentsBehind, evidenced, originOf, rowsNamed, wordsBehind } from "../evidenced.ts";
import { provenance } from "../provenance.ts";

/** A document on a scale. */
export interface PositionRow {
  readonly document: string;
  readonly position: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `conditional`: the words are taken as known; `cluster-bootstrap`: words are drawn again; `burst-bootstrap`: bursty counts are drawn from the model; `none`: the method gives no interval. */
  readonly interval: "conditional" | "cluster-bootstrap" | "burst-bootstrap" | "none";
  /** What the position rests on, in tokens. */
  readonly tokens: number;
  readonly status: Status;
}

/** A table of documents, with the table of its words. */
export interface Scale<W extends object> extends Table<PositionRow> {
  readonly words: Table<W>;
}

/** What a verb found for a document; NaN where it has no position. */
export interface Position {
  readonly position: number;
  readonly standardError: number;
  readonly tokens: number;
  /** Limits of its own; without them those of a normal variable. */
  readonly limits?: { readonly low: number; readonly high: number; readonly interval: PositionRow["interval"] };
}

/** Tokens are counted; a matrix is taken as it is. */
export function matrixOf(source: FeatureMatrix | Tokens): FeatureMatrix {
  return source.kind === "tokens" ? features(source) : source;
}

/** Rows in the order of the matrix, with normal intervals. */
export function positionRows(
  ids: readonly string[],
  positions: readonly Position[],
  level: number,
): readonly PositionRow[] {
  const reach = normalQuantile((1 + level) / 2);
  return positions.map(({ position, standardError, tokens, limits }, d) => {
    const known = Number.isFinite(position);
    const sure = known && Number.isFinite(standardError);
    return {
      document: ids[d] as string,
      position: known ? position : null,
      standardError: sure ? standardError : null,
      low: sure ? (limits?.low ?? position - reach * standardError) : null,
      high: sure ? (limits?.high ?? position + reach * standardError) : null,
      interval: sure ? (limits?.interval ?? "conditional") : "none",
      tokens,
      status: known ? "ok" : tokens === 0 ? "too-little-data" : "undefined",
    };
  });
}

/** What the columns of documents mean. */
export function positionColumns(unit: string, level: number): { readonly [K in keyof PositionRow]: Column } {
  const limit = `${Number((level * 100).toPrecision(6))} % interval`;
  return {
    document: { label: "document", type: "text" },
    position: { label: "position", type: "number", unit },
    standardError: { label: "standard error", type: "number", unit },
    low: { label: `low end of the ${limit}`, type: "number", unit },
    high: { label: `high end of the ${limit}`, type: "number", unit },
    interval: { label: "interval", type: "text" },
    tokens: { label: "tokens", type: "integer", unit: "tokens" },
    status: { label: "status", type: "text" },
  };
}

/** The method of a scale, but for what belongs to one verb alone. */
export function methodOf(matrix: FeatureMatrix, own: Omit<Method, "corpus">): Method {
  return { ...own, corpus: provenance(matrix) };
}

/** The table of words, each leading to its places. */
export function withWords<R extends object>(
  table: Table<R>,
  source: FeatureMatrix | Tokens,
  word: (row: R) => string,
): Table<R> {
  return evidenced(table, originOf(source), (origin) =>
    wordsBehind(
      origin,
      table.rows.map((row) => ({ word: word(row) })),
    ),
  );
}

/** The table of documents, each leading to its sentences. */
export function withDocuments<R extends object, T extends Table<R>>(
  table: T,
  source: FeatureMatrix | Tokens,
  document: (row: T["rows"][number]) => string,
): T {
  return evidenced(table, originOf(source), (origin) => {
    const named = rowsNamed(origin);
    return documentsBehind(
      origin,
      table.rows.map((row) => named(document(row))),
    );
  });
}

/** From the lowest to the highest; ties, and what has no value, by name. */
export function byValue<W extends object>(
  rows: readonly W[],
  value: (row: W) => number | null,
  name: (row: W) => string,
): readonly W[] {
  return rows.toSorted((a, b) => {
    const [x, y] = [value(a) ?? Number.POSITIVE_INFINITY, value(b) ?? Number.POSITIVE_INFINITY];
    if (x !== y) return x < y ? -1 : 1;
    return name(a) < name(b) ? -1 : 1;
  });
}
