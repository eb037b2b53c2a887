// scoreTable: scores of quotations as a table, a row for each view of them.

import { corpus } from "../corpus/corpus.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Column, Table } from "../core/table.ts";
import type { GoldDocument } from "../quotes/gold-document.ts";
import type { Score } from "../quotes/score.ts";

/** One view: the kinds of quotations looked at. Shares are between 0 and 1. */
export interface ScoreRow {
  readonly kinds: string;
  readonly documents: number;
  readonly annotated: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exactF1: number;
  readonly ggt30F1: number;
  readonly ggt80F1: number;
  readonly tokenF1: number;
  readonly speaker: number | null;
  readonly mention: number | null;
  readonly jointPrecision: number;
  readonly jointRecall: number;
  readonly jointF1: number;
  readonly jointLow: number | null;
  readonly jointHigh: number | null;
}

const count = (label: string): Column => ({ label, type: "integer" });
const share = (label: string): Column => ({ label, type: "number" });

const columns: Table<ScoreRow>["columns"] = {
  kinds: { label: "kinds", type: "text" },
  documents: count("documents"),
  annotated: count("annotated"),
  found: count("found"),
  precision: share("overlap P"),
  recall: share("overlap R"),
  f1: share("overlap F1"),
  exactF1: share("exact F1"),
  ggt30F1: share("30 % F1"),
  ggt80F1: share("80 % F1"),
  tokenF1: share("token F1"),
  speaker: share("speaker"),
  mention: share("mention"),
  jointPrecision: share("JOINT P"),
  jointRecall: share("JOINT R"),
  jointF1: share("JOINT F1"),
  jointLow: share("low"),
  jointHigh: share("high"),
};

/**
 * The scores of one set of predictions as a table.
 *
 * @param views Scores by the kinds they are of.
 * @param options `gold`: the annotated documents. `draws`, `seed`: how the 95 % intervals were drawn.
 */
export function scoreTable(
  views: readonly (readonly [kinds: string, score: Score])[],
  { gold, draws, seed }: { readonly gold: readonly GoldDocument[]; readonly draws: number; readonly seed: number },
): Table<ScoreRow> {
  const texts = corpus(gold.map(({ id, text }) => ({ id, text, vars: {} })));
  return {
    kind: "table",
    rows: views.map(([kinds, score]) => rowOf(kinds, score)),
    columns,
    method: {
      name: "scoreQuotes",
      options: { draws },
      formula: "F1 = 2 P R / (P + R); JOINT: words and speaker both right",
      sources: ["https://aclanthology.org/L18-1524"],
      seed: draws > 0 ? seed : null,
      corpus: { hash: fingerprint(texts), documents: gold.length, tokens: 0 },
    },
    notices: [],
    withoutEvidence: "A score is of all annotated quotations together.",
  };
}

function rowOf(kinds: string, { documents, gold, found, intervals, ...score }: Score): ScoreRow {
  return {
    kinds,
    documents,
    annotated: gold,
    found,
    ...score.overlap,
    exactF1: score.exact.f1,
    ggt30F1: score.ggt30.f1,
    ggt80F1: score.ggt80.f1,
    tokenF1: score.token.f1,
    speaker: score.speaker,
    mention: score.mention,
    jointPrecision: score.joint.precision,
    jointRecall: score.joint.recall,
    jointF1: score.joint.f1,
    jointLow: intervals?.joint[0] ?? null,
    jointHigh: intervals?.joint[1] ?? null,
  };
}
