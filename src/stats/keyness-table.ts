// keynessTable: the rows of a comparison as a table: how they were made, and the passages behind them.

import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { sideDocuments, type Comparison, type Sides } from "./comparison.ts";
import { keynessMeasures } from "./keyness-measures.ts";
import type { FilledOptions, KeynessOptions } from "./keyness-options.ts";
import { keynessColumns, type KeynessRow } from "./keyness-row.ts";
import { provenance } from "./provenance.ts";
import { wordEvidence } from "./word-evidence.ts";

/** What a table of keyness is made of. */
export interface KeynessResult<V extends Variables> {
  readonly rows: readonly KeynessRow[];
  readonly options: KeynessOptions<V>;
  readonly filled: FilledOptions;
  readonly compared: Comparison;
  readonly source: FeatureMatrix<V> | Tokens<V>;
  readonly tokens: Tokens<V> | undefined;
}

/** The table; with tokens, its rows lead to their passages. */
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
  return {
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
    ...(tokens === undefined ? {} : { evidence: evidenceOf(tokens, rows, options, entry.neutral) }),
  };
}

/** The word's tokens on the side that uses it more. */
function evidenceOf(tokens: Tokens, rows: readonly KeynessRow[], sides: Sides, neutral: number): Evidence {
  const found = sideDocuments(tokens.index, sides, "keyness");
  const documents = [found.target, found.reference].map((members) => {
    const flags = new Uint8Array(tokens.index.ids.length);
    for (const d of members) flags[d] = 1;
    return flags;
  });
  const from = (row: KeynessRow): number => {
    if (found.reference.length === 0) return 0;
    return row.target === 0 || (row.score ?? neutral) < neutral ? 1 : 0;
  };
  return wordEvidence(tokens, { rows: rows.map((row) => ({ word: row.feature, from: from(row) })), documents });
}
