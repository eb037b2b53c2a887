// comparison: which documents are held against which, and how often each word stands on either side.

import type { Index } from "../core/corpus.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Notice } from "../core/notice.ts";
import { checkVariable } from "./group-documents.ts";
import { wordSpread, type WordSpread } from "./word-spread.ts";

/** A value of a variable, or several. */
export type Values = string | number | boolean | readonly (string | number | boolean)[];

/** Who is compared with whom. */
export interface Sides {
  readonly by: string;
  readonly target: Values;
  /** Values of the variable, or counts of words from elsewhere; every other document where it is left out. */
  readonly reference?: Values | Readonly<Record<string, number>>;
  /** The tokens of a reference list, where it does not hold all words; default the sum of its counts. */
  readonly referenceTokens?: number;
}

/** The documents of both sides, by id so that their order does not matter; the reference has none where it is a list. */
export interface SideDocuments {
  readonly target: readonly number[];
  readonly reference: readonly number[];
  /** How many have no value and stand on neither side. */
  readonly missing: number;
}

/** Both sides counted. Word `w` is called `names[w]`; the first words are the features of the matrix, then those of the list alone. */
export interface Comparison extends SideDocuments {
  readonly names: readonly string[];
  readonly targetSpread: WordSpread;
  /** Undefined where the reference is a list. */
  readonly referenceSpread: WordSpread | undefined;
  readonly targetCounts: Float64Array;
  readonly referenceCounts: Float64Array;
  readonly targetTokens: number;
  readonly referenceTokens: number;
  readonly notices: readonly Notice[];
}

/** Counts both sides of a comparison. */
export function comparison(matrix: FeatureMatrix, sides: Sides, who: string): Comparison {
  checkCounts(matrix, who);
  const documents = sideDocuments(matrix.index, sides, who);
  const list = listOf(sides.reference);
  const known = new Map(list === undefined ? [] : matrix.features.map((feature, column) => [feature, column]));
  const extra = [...(list?.keys() ?? [])].filter((word) => !known.has(word));
  const names = extra.length === 0 ? matrix.features : [...matrix.features, ...extra];
  const width = names.length;
  const targetSpread = wordSpread(matrix, { rows: documents.target, width });
  const referenceSpread = list === undefined ? wordSpread(matrix, { rows: documents.reference, width }) : undefined;
  const targetCounts = targetSpread.counts;
  const referenceCounts = referenceSpread?.counts ?? new Float64Array(width);
  for (const [w, word] of extra.entries()) known.set(word, matrix.features.length + w);
  for (const [word, count] of list ?? []) referenceCounts[known.get(word) ?? 0] = count;
  const targetTokens = targetSpread.tokens;
  const referenceTokens = list === undefined ? (referenceSpread?.tokens ?? 0) : listTokens(list, sides, who);
  const notices = noticesOf(documents, sides, { targetTokens, referenceTokens, list: list !== undefined });
  return {
    ...documents,
    names,
    targetSpread,
    referenceSpread,
    targetCounts,
    referenceCounts,
    targetTokens,
    referenceTokens,
    notices,
  };
}

/** The documents of both sides. Refuses a variable that no document has, and a value that none has. */
export function sideDocuments(index: Index, { by, target, reference }: Sides, who: string): SideDocuments {
  if (index.ids.length === 0)
    throw new HustingsError("empty-corpus", { who, needs: "at least one document", got: "there is none" });
  checkVariable(index, by, who);
  const values = index.vars.map((vars) => (vars[by] === null || vars[by] === undefined ? undefined : String(vars[by])));
  const choices = [...new Set(values.filter((value) => value !== undefined))].sort();
  const wanted = new Set(namesOf(target));
  refuse([...wanted], choices, who, "target");
  const list = listOf(reference);
  const against = list === undefined && reference !== undefined ? new Set(namesOf(reference as Values)) : undefined;
  if (against !== undefined) refuse([...against], choices, who, "reference");
  const inOrder = index.ids.map((_, d) => d).sort((a, b) => ((index.ids[a] ?? "") < (index.ids[b] ?? "") ? -1 : 1));
  const on = (d: number, side: ReadonlySet<string>): boolean => values[d] !== undefined && side.has(values[d]);
  const others = inOrder.filter(
    (d) => values[d] !== undefined && !on(d, wanted) && (against === undefined || on(d, against)),
  );
  if (list === undefined && others.length === 0) throw emptyReference(who);
  return {
    target: inOrder.filter((d) => on(d, wanted)),
    reference: list === undefined ? others : [],
    missing: values.filter((value) => value === undefined).length,
  };
}

function namesOf(values: Values): readonly string[] {
  return (Array.isArray(values) ? values : [values]).map(String);
}

function listOf(reference: Sides["reference"]): ReadonlyMap<string, number> | undefined {
  if (typeof reference !== "object" || Array.isArray(reference)) return undefined;
  return new Map(Object.entries(reference as Readonly<Record<string, number>>).filter(([, count]) => count !== 0));
}

/** The tokens of a list, which cannot be fewer than it counts. */
function listTokens(list: ReadonlyMap<string, number>, { referenceTokens }: Sides, who: string): number {
  let counted = 0;
  for (const [word, count] of list) {
    counted += count;
    if (count > 0 && Number.isInteger(count)) continue;
    throw new HustingsError("not-counts", { who, needs: "counts as its reference", got: `"${word}" has ${count}` });
  }
  if (counted === 0) throw emptyReference(who);
  if (referenceTokens === undefined || referenceTokens >= counted) return referenceTokens ?? counted;
  throw new HustingsError("bad-option", {
    who,
    needs: "referenceTokens of at least what the list counts",
    got: `${referenceTokens} is less than ${counted}`,
  });
}

function refuse(names: readonly string[], choices: readonly string[], who: string, side: string): void {
  const stranger = names.length === 0 ? "" : names.find((name) => !choices.includes(name));
  if (stranger === undefined) return;
  throw new HustingsError("empty-target", {
    who,
    needs: `at least one ${side} document`,
    got: stranger === "" ? "none is named" : `"${stranger}" matches none`,
    choices,
    near: stranger,
  });
}

function emptyReference(who: string): HustingsError {
  return new HustingsError("empty-target", {
    who,
    needs: "something to compare the target with",
    got: "no document or word is left for the reference",
  });
}

const counted = new WeakSet<FeatureMatrix>();

/** Refuses weights: a test of proportions would give p-values that mean nothing. A matrix is looked through once. */
export function checkCounts(matrix: FeatureMatrix, who: string): void {
  if (counted.has(matrix)) return;
  for (const value of matrix.values) {
    if (value >= 0 && Number.isInteger(value)) continue;
    throw new HustingsError("not-counts", { who, needs: "counts", got: `the matrix holds the weight ${value}` });
  }
  counted.add(matrix);
}

/** What a reader should know before believing the numbers. */
function noticesOf(
  { target, reference, missing }: SideDocuments,
  { by }: Sides,
  sizes: { readonly targetTokens: number; readonly referenceTokens: number; readonly list: boolean },
): readonly Notice[] {
  const notices: Notice[] = [];
  if (missing > 0)
    notices.push({
      code: "no-value",
      place: by,
      text: `${missing} documents have no value for ${by} and stand on neither side.`,
    });
  for (const [side, documents, tokens] of [
    ["target", target.length, sizes.targetTokens],
    ["reference", reference.length, sizes.referenceTokens],
  ] as const) {
    if (tokens < 500)
      notices.push({ code: "little-data", place: side, text: `The ${side} has only ${tokens} tokens.` });
    if (documents === 1)
      notices.push({
        code: "one-document",
        place: side,
        text: `The ${side} is one document: how its words vary between documents is not known.`,
      });
  }
  return notices;
}
