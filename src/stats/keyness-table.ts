// keynessTable: the rows of a comparison as a table: how they were made, and the passages behind them.

import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import type { Origin } from "../features/origin.ts";
import { sideDocuments, type Comparison, type SideDocuments } from "./comparison.ts";
import { evidenced, originOf, wordsBehind } from "./evidenced.ts";
import { keynessMeasures } from "./keyness-measures.ts";
import type { FilledOptions, KeynessOptions } from "./keyness-options.ts";
import { keynessColumns, type KeynessRow } from "./keyness-row.ts";
import { provenance } from "./provenance.ts";

/** What a table of keyness is made of. */
export interface KeynessResult<V extends Variables> {
  readonly rows: readonly KeynessRow[];
  readonly options: KeynessOptions<V>;
  readonly filled: FilledOptions;
  readonly compared: Comparison;
  readonly source: FeatureMatrix<V> | Tokens<V>;
  readonly tokens: Tokens<V> | undefined;
}

/** The table; with tokens, or a matrix that was counted from some, its rows lead to their passages. */
export function keynessTable<V extends Variables>(result: KeynessResult<V>): Table<KeynessRow> {
  const { rows, options, filled, compared, source, tokens } = result;
  const { settings, measure, limit, ...rest } = filled;
  const entry = keynessMeasures[measure];
  const { words: _, ...dials } = settings;
  const { by, target, reference = null } = options;
  const list = reference !== null && compared.reference.length === 0;
  const told = {
    by,
    target,
    reference: list ? "word list" : reference,
    referenceTokens: list ? compared.referenceTokens : null,
    measure,
    limit: Number.isFinite(limit) ? limit : null,
    ...rest,
    ...dials,
  };
  const seed = filled.interval === "bootstrap" ? filled.seed : null;
  const table: Table<KeynessRow> = {
    kind: "table",
    rows,
    columns: keynessColumns(entry),
    method: {
      name: "keyness",
      options: told,
      formula: `score = ${entry.formula}`,
      sources: [entry.source],
      seed,
      corpus: provenance(source),
      totals: { target: compared.targetTokens, reference: compared.referenceTokens },
    },
    notices: compared.notices,
  };
  const { index } = tokens ?? source;
  return evidenced(table, originOf(tokens ?? source), (origin) =>
    evidenceOf(origin, rows, { sides: sideDocuments(index, options, "keyness"), neutral: entry.neutral }),
  );
}

/** The word's tokens on the side that uses it more. */
function evidenceOf(
  origin: Origin,
  rows: readonly KeynessRow[],
  { sides: { target, reference }, neutral }: { readonly sides: SideDocuments; readonly neutral: number },
): Evidence {
  const from = (row: KeynessRow): number => {
    if (reference.length === 0) return 0;
    return row.target === 0 || (row.score ?? neutral) < neutral ? 1 : 0;
  };
  return wordsBehind(
    origin,
    rows.map((row) => ({ word: row.feature, from: from(row) })),
    [target, reference],
  );
}
