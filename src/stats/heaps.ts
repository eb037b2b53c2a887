// heaps: how the vocabulary grows with the text.

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import { random } from "../core/random.ts";
import type { Column, Method, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { dealtJackknife } from "./dealt-jackknife.ts";
import { documentsBehind, evidenced, originOf } from "./evidenced.ts";
import { groupDocuments, type DocumentGroup } from "./group-documents.ts";
import { heapsFit, vocabularyGrowth, type HeapsFit } from "./heaps-fit.ts";
import { provenance } from "./provenance.ts";

/** A group with its law. */
export interface HeapsRow {
  readonly group: string;
  /** β: 1 means that words never repeat, 0 that no new one comes. */
  readonly exponent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "jackknife" | "none";
  /** K: the words of a text of one token, were the law to hold that far down. */
  readonly factor: number | null;
  /** R² of the line through the logarithms. */
  readonly fit: number | null;
  readonly types: number;
  readonly tokens: number;
  readonly documents: number;
  readonly status: Status;
}

/** A point of the curve. */
export interface HeapsGrowthRow {
  readonly group: string;
  readonly tokens: number;
  readonly types: number;
  readonly expected: number | null;
}

/** A table of groups, with that of their curves. */
export interface Heaps extends Table<HeapsRow> {
  readonly growth: Table<HeapsGrowthRow>;
}

/** The options of `heaps()`. */
export interface HeapsOptions {
  /** The variable whose values are the groups; one group "all" without it. */
  readonly by?: string;
  /** `corpus` (default): documents as they stand; `random`: shuffled by the seed, so that a change of topic over time is no growth. */
  readonly order?: "corpus" | "random";
  /** Points of the curve, evenly spread over the logarithm of tokens from 100 up (default 50). */
  readonly points?: number;
  /** Below so many tokens there is no fit (default 500). */
  readonly minTokens?: number;
  /** Below so many documents there is no interval (default 10). */
  readonly minDocuments?: number;
  /** Of the interval (default 0.95). */
  readonly level?: number;
  readonly seed?: number;
}

const columns: { readonly [K in keyof HeapsRow]: Column } = {
  group: { label: "group", type: "text" },
  exponent: { label: "exponent", type: "number" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  interval: { label: "interval", type: "text" },
  factor: { label: "factor", type: "number", unit: "words" },
  fit: { label: "fit", type: "number", unit: "R²" },
  types: { label: "types", type: "integer", unit: "words" },
  tokens: { label: "tokens", type: "integer", unit: "tokens" },
  documents: { label: "documents", type: "integer", unit: "documents" },
  status: { label: "status", type: "text" },
};

const growthColumns: { readonly [K in keyof HeapsGrowthRow]: Column } = {
  group: { label: "group", type: "text" },
  tokens: { label: "tokens", type: "integer", unit: "tokens" },
  types: { label: "types", type: "integer", unit: "words" },
  expected: { label: "expected", type: "number", unit: "words" },
};

/**
 * Heaps' law (Herdan's): types = factor × tokens^exponent, by least squares on the logarithms of a growth curve.
 *
 * Use it to say how fast a vocabulary grows, and to compare groups of about one size. The usual standard errors of the line would be far too small, since each point holds all before it: the interval leaves out a twentieth of
 * the documents at a time instead. Do not extrapolate far: the curve bends. For the diversity of a text see `diversity`.
 *
 * @param tokens Tokens; their order matters.
 * @param options See `HeapsOptions`. `order`: `corpus`. `points`: 50.
 * @returns One row a group, by name; `growth` beside it: the points of each curve. Evidence: the sentences of the group; a point rests on all text up to it.
 * @throws bad-option; empty-corpus; unknown-variable.
 * @source Herdan 1960, Type-Token Mathematics; Heaps 1978, Information Retrieval, section 7.5
 * @cost O(20 × tokens)
 * @example
 * heaps(tokens(corpus(["to be or not to be"])), { minTokens: 5 }).rows[0].status; // => "too-little-data"
 */
export function heaps(tokens: Tokens, options: HeapsOptions = {}): Heaps {
  expectKind(tokens, "tokens", "heaps");
  expectOptions(
    options,
    { by: true, order: true, points: true, minTokens: true, minDocuments: true, level: true, seed: true },
    "heaps",
  );
  const { by, order = "corpus", points = 50, minTokens = 500, minDocuments = 10, level = 0.95, seed = 1 } = options;
  check({ order, points, level });
  const groups = groupDocuments(tokens.index, { by, who: "heaps" });
  const found = groups.map((group) => ofGroup(group, { tokens, order, points, minTokens, minDocuments, level, seed }));
  const method: Method = {
    name: "heaps",
    options: { by: by ?? null, order, points, minTokens, minDocuments, level },
    formula: "exponent = slope of ln types on ln tokens; factor = e^intercept; expected = factor × tokens^exponent",
    sources: ["Heaps 1978, Information Retrieval, section 7.5", "Kott 2001, The Delete-a-Group Jackknife"],
    seed: order === "random" ? seed : null,
    corpus: provenance(tokens),
  };
  const table: Heaps = {
    kind: "table",
    rows: found.map(({ row }) => row),
    columns,
    method,
    notices: [],
    growth: {
      kind: "table",
      rows: found.flatMap(({ growth }) => growth),
      columns: growthColumns,
      method: { ...method, formula: "expected = factor × tokens^exponent" },
      notices: [],
      withoutEvidence: "A point of the curve rests on all tokens before it.",
    },
  };
  return evidenced(table, originOf(tokens), (origin) =>
    documentsBehind(
      origin,
      groups.map(({ documents }) => documents),
    ),
  );
}

type Plan = Required<Omit<HeapsOptions, "by">> & { readonly tokens: Tokens };

function ofGroup(
  { name, documents }: DocumentGroup,
  { tokens, order, points, minTokens, minDocuments, level, seed }: Plan,
): { readonly row: HeapsRow; readonly growth: readonly HeapsGrowthRow[] } {
  const { ids } = tokens.index;
  const byId = documents.toSorted((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  const inOrder = order === "corpus" ? documents : shuffled(byId, seed);
  const place = new Map(inOrder.map((d, i) => [d, i]));
  const curve = vocabularyGrowth(tokens, { documents: inOrder, points });
  const { tokens: total = 0, types = 0 } = curve.at(-1) ?? {};
  const fit: HeapsFit | null = total < minTokens ? null : heapsFit(curve);
  const known = fit !== null && Number.isFinite(fit.exponent);
  const statistic = (kept: readonly number[]): number => {
    const own = kept.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    return heapsFit(vocabularyGrowth(tokens, { documents: own, points })).exponent;
  };
  const limits = known
    ? dealtJackknife(byId, { statistic, level, minDocuments })
    : ({ low: null, high: null, interval: "none" } as const);
  const row: HeapsRow = {
    group: name,
    exponent: known ? fit.exponent : null,
    ...limits,
    factor: known ? fit.factor : null,
    fit: known ? fit.fit : null,
    types,
    tokens: total,
    documents: documents.length,
    status: known ? "ok" : "too-little-data",
  };
  const growth = curve.map((point) => ({
    group: name,
    tokens: point.tokens,
    types: point.types,
    expected: known ? fit.factor * point.tokens ** fit.exponent : null,
  }));
  return { row, growth };
}

function shuffled(documents: readonly number[], seed: number): readonly number[] {
  const [order, source] = [[...documents], random(seed)];
  for (let i = order.length - 1; i > 0; i--) {
    const j = source.integer(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

function check({ order, points, level }: Pick<Plan, "order" | "points" | "level">): void {
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "heaps", needs, got, choices });
  if (!["corpus", "random"].includes(order))
    throw fail("a known order", `"${String(order)}" is none`, ["corpus", "random"]);
  if (!Number.isInteger(points) || points < 3) throw fail("three points or more", `${points}`);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
}
