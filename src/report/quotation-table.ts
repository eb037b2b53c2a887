// quotationTable: quotations as a table, a row each, for CSV and pages.

import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/document.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Quotation } from "../core/quotation.ts";
import type { Column, Table } from "../core/table.ts";

/** One quotation with its text. `document` is the id of its document; `start` and `end` are offsets there. */
export interface QuotationRow {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly group: number | null;
  readonly text: string;
}

const text = (label: string): Column => ({ label, type: "text" });
const offset = (label: string): Column => ({ label, type: "integer", unit: "UTF-16 code units" });

const columns: Table<QuotationRow>["columns"] = {
  document: text("document"),
  start: offset("start"),
  end: offset("end"),
  kind: text("kind"),
  speaker: text("speaker"),
  speakerId: text("speaker id"),
  mention: text("mention"),
  cue: text("cue"),
  confidence: { label: "confidence", type: "number" },
  rule: text("rule"),
  group: { label: "group", type: "integer" },
  text: text("text"),
};

/**
 * The quotations of a corpus as a table, each row leading to its passage.
 *
 * @param corpus The articles.
 * @param found The quotations of its documents, in the same order.
 */
export function quotationTable(
  corpus: Corpus,
  found: readonly { readonly document: Document; readonly quotes: readonly Quotation[] }[],
): Table<QuotationRow> {
  const all = found.flatMap(({ document, quotes }, d) => quotes.map((quote) => ({ document, quote, d })));
  return {
    kind: "table",
    rows: all.map(({ document, quote }) => rowOf(document, quote)),
    columns,
    method: {
      name: "quotes",
      options: {},
      formula: "quotations and their speakers, found by rules and linear models",
      sources: [],
      seed: null,
      corpus: { hash: fingerprint(corpus), documents: corpus.documents.length, tokens: 0 },
    },
    notices: [],
    evidence: {
      corpus,
      bounds: Uint32Array.from({ length: all.length + 1 }, (_, i) => i),
      documents: Uint32Array.from(all, ({ d }) => d),
      starts: Uint32Array.from(all, ({ quote }) => quote.start),
      ends: Uint32Array.from(all, ({ quote }) => quote.end),
    },
  };
}

function rowOf(document: Document, { start, end, mention, cue, ...rest }: Quotation): QuotationRow {
  const { kind, speaker, speakerId, confidence, rule, group } = rest;
  return {
    document: document.id,
    start,
    end,
    kind,
    speaker,
    speakerId,
    mention: mention?.text ?? null,
    cue: cue?.text ?? null,
    confidence,
    rule,
    group,
    text: document.text.slice(start, end),
  };
}
