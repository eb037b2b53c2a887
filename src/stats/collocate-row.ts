// CollocateRow: one word in the company of a node, and what the columns are called.

import type { Column, Status } from "../core/table.ts";
import { fromMargins, type Contingency } from "../math/contingency.ts";
import type { AssociationMeasure } from "./association-measure.ts";
import { associationMeasures } from "./association-measures.ts";
import type { CollocateCounts, GroupNearNode, WordNearNode } from "./collocate-counts.ts";

/** A row of `collocates()`. What does not exist is null. */
export interface CollocateRow {
  readonly group: string;
  readonly collocate: string;
  /** By the measure that was asked for: rows stand in its order. */
  readonly score: number | null;
  /** Tokens of the word near the node. */
  readonly count: number;
  /** As many would stand there if the word and the node had nothing to do with each other. */
  readonly expected: number;
  /** How often the node stands in the group. */
  readonly nodeCount: number;
  /** Tokens of the word in the group, outside the node. */
  readonly collocateCount: number;
  readonly logDice: number | null;
  /** Negative where the word avoids the node. */
  readonly logLikelihood: number | null;
  /** Of the log-likelihood. */
  readonly p: number | null;
  /** Documents and speakers that use the word near the node; speakers null where no document names one. */
  readonly documents: number;
  readonly speakers: number | null;
  readonly status: Status;
}

/** The columns of a collocates table; the score is called after its measure. */
export function collocateColumns({ label, unit }: AssociationMeasure): { readonly [K in keyof CollocateRow]: Column } {
  return {
    group: { label: "group", type: "text" },
    collocate: { label: "collocate", type: "text" },
    score: { label, type: "number", unit },
    count: { label: "near the node", type: "integer", unit: "tokens" },
    expected: { label: "expected", type: "number", unit: "tokens" },
    nodeCount: { label: "node", type: "integer", unit: "matches" },
    collocateCount: { label: "in the group", type: "integer", unit: "tokens" },
    logDice: { label: "logDice", type: "number", unit: "bits below a maximum of 14" },
    logLikelihood: { label: "log-likelihood G²", type: "number", unit: "G², signed" },
    p: { label: "p", type: "number" },
    documents: { label: "documents", type: "integer", unit: "documents" },
    speakers: { label: "speakers", type: "integer", unit: "speakers" },
    status: { label: "status", type: "text" },
  };
}

/** Which words become rows. */
export interface CollocatePlan {
  readonly measure: AssociationMeasure;
  readonly minCount: number;
  readonly limit: number;
  readonly without: ReadonlySet<string>;
}

/** The rows of all groups, groups by name, words from the closest down, ties by name. */
export function collocateRows({ groups, speakers }: CollocateCounts, plan: CollocatePlan): readonly CollocateRow[] {
  const names = [...groups.keys()].sort();
  return names.flatMap((name) => groupRows(name, groups.get(name) as GroupNearNode, { ...plan, speakers }));
}

function groupRows(
  group: string,
  counts: GroupNearNode,
  { measure, minCount, limit, without, speakers }: CollocatePlan & { readonly speakers: boolean },
): readonly CollocateRow[] {
  const rows = [...counts.words]
    .filter(([word, { near }]) => near >= Math.max(1, minCount) && !without.has(word))
    .map(([word, found]) => ({
      row: rowOf(group, word, found, counts, measure, speakers),
      raw: scoreOf(measure, tablesOf(found, counts)),
    }));
  const key = (raw: number): number => (Number.isNaN(raw) ? Number.NEGATIVE_INFINITY : raw);
  rows.sort((a, b) => {
    const [one, two] = [key(a.raw), key(b.raw)];
    return one === two ? (a.row.collocate < b.row.collocate ? -1 : 1) : two > one ? 1 : -1;
  });
  return rows.slice(0, Math.max(0, limit)).map(({ row }) => row);
}

interface Tables {
  readonly window: Contingency;
  readonly pair: Contingency;
}

/** Tokens near the node against all others; and meetings against how often word and node stand at all. */
function tablesOf({ near, all }: WordNearNode, { nodes, nearTokens, tokens }: GroupNearNode): Tables {
  return { window: fromMargins(near, all, nearTokens, tokens), pair: fromMargins(near, all, nodes, tokens) };
}

function scoreOf({ fromTable, table }: AssociationMeasure, tables: Tables): number {
  return fromTable(tables[table]).score;
}

function rowOf(
  group: string,
  collocate: string,
  found: WordNearNode,
  counts: GroupNearNode,
  measure: AssociationMeasure,
  speakers: boolean,
): CollocateRow {
  const tables = tablesOf(found, counts);
  const test = associationMeasures.logLikelihood.fromTable(tables.window);
  const score = scoreOf(measure, tables);
  return {
    group,
    collocate,
    score: orNull(score),
    count: found.near,
    expected: (found.all * counts.nearTokens) / counts.tokens,
    nodeCount: counts.nodes,
    collocateCount: found.all,
    logDice: orNull(scoreOf(associationMeasures.logDice, tables)),
    logLikelihood: orNull(test.score),
    p: orNull(test.p),
    documents: found.documents,
    speakers: speakers ? found.speakers.size : null,
    status: Number.isFinite(score) ? "ok" : "undefined",
  };
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
