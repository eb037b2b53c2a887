// reusedPassages: what one text took over from another, word for word or nearly.

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Column, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { localAlignment, type LocalAlignment } from "../math/local-alignment.ts";
import { evidenceOf } from "./facts/evidence-of.ts";
import { sharedRuns, type SharedRuns } from "./shared-runs.ts";

/** A passage that two documents share. */
export interface ReusedPassageRow {
  /** The earlier document where both are dated, else that with the earlier id. */
  readonly first: string;
  readonly second: string;
  /** 2 for each word alike, −1 for each that differs or has no partner. */
  readonly score: number;
  /** Words alike. */
  readonly matches: number;
  /** Of the words of the alignment, those alike. */
  readonly identity: number;
  /** Tokens of the passage in either document. */
  readonly firstTokens: number;
  readonly secondTokens: number;
  /** How the passage begins in the first document. */
  readonly passage: string;
}

/** The options of `reusedPassages()`. */
export interface ReusedPassagesOptions {
  /** A variable: only documents that differ in it are compared, say `speaker`. */
  readonly across?: string;
  /** A passage has a run of so many words that are the same (default 6). */
  readonly size?: number;
  /** Passages with fewer words alike are left out (default 15). */
  readonly minMatches?: number;
  /** Runs that stand in more documents than this are formulas, from which no search begins (default 20). */
  readonly common?: number;
  /** At most so many rows, those with the highest score (default all). */
  readonly limit?: number;
}

/**
 * Passages that documents share, aligned word by word (R: textreuse::align_local), in all pairs of documents.
 *
 * Use it to see who quotes, copies or repeats whom, also where words were changed, left out or put in. It says that words are shared, not who took them from whom: both may quote a third. For whole documents see `nearDuplicates`. The numbers are facts of two texts: there are no intervals.
 *
 * @param tokens Tokens; their matching forms are compared, so case does not count.
 * @param options See `ReusedPassagesOptions`. `size` 6, `minMatches` 15.
 * @returns One row a passage, the highest score first, ties by the names of the documents. Passages of one pair do not overlap in both documents. Evidence: the passage in both.
 * @throws bad-option; unknown-variable for `across`.
 * @source Smith & Waterman 1981, doi:10.1016/0022-2836(81)90087-5
 * @cost O(tokens log tokens + passages × their length²)
 * @example
 * const texts = corpus([{ id: "a", text: "We said that the river is a border and no bridge will change it." }, { id: "b", text: "They wrote that the river is a border and that no bridge will change it today." }]);
 * reusedPassages(tokens(texts), { size: 4, minMatches: 8 }).rows.map(({ score, matches }) => [score, matches]); // => [[23, 12]]
 */
export function reusedPassages(tokens: Tokens, options: ReusedPassagesOptions = {}): Table<ReusedPassageRow> {
  expectKind(tokens, "tokens", "reusedPassages");
  expectOptions(options, { across: true, size: true, minMatches: true, common: true, limit: true }, "reusedPassages");
  const { across, size = 6, minMatches = 15, common = 20, limit = Number.POSITIVE_INFINITY } = options;
  check(tokens, { across, size, minMatches, common });
  const { ids, vars } = tokens.index;
  const apart = (a: number, b: number): boolean => across === undefined || vars[a]?.[across] !== vars[b]?.[across];
  const dateOf = (d: number): string => String(vars[d]?.["date"] ?? "");
  const among = [...ids.keys()].sort(
    (a, b) => order(dateOf(a), dateOf(b)) || order(ids[a] as string, ids[b] as string),
  );
  const found = sharedRuns(tokens, { among, size, most: common, apart })
    .flatMap((pair) => passagesOf(tokens, pair, minMatches))
    .toSorted(
      (a, b) =>
        b.alignment.score - a.alignment.score ||
        order(ids[a.documents[0]] as string, ids[b.documents[0]] as string) ||
        order(ids[a.documents[1]] as string, ids[b.documents[1]] as string) ||
        a.alignment.start - b.alignment.start ||
        a.alignment.otherStart - b.alignment.otherStart,
    )
    .slice(0, Math.max(0, limit));
  return {
    kind: "table",
    rows: found.map((passage) => rowOf(tokens, passage)),
    columns,
    method: {
      name: "reusedPassages",
      options: { across: across ?? null, size, minMatches, common, limit: Number.isFinite(limit) ? limit : null },
      formula:
        "score = 2 × matches − words that differ or have no partner; identity = matches / words of the alignment",
      sources: ["doi:10.1016/0022-2836(81)90087-5"],
      seed: null,
      corpus: { hash: fingerprint(tokens.corpus), documents: ids.length, tokens: tokens.ids.length },
    },
    notices: [],
    evidence: evidenceOf(
      tokens.corpus,
      found.map((passage) => placesOf(tokens, passage)),
    ),
  };
}

const columns: { readonly [K in keyof ReusedPassageRow]: Column } = {
  first: { label: "first", type: "text" },
  second: { label: "second", type: "text" },
  score: { label: "score", type: "integer" },
  matches: { label: "matches", type: "integer", unit: "words" },
  identity: { label: "identity", type: "number", unit: "share" },
  firstTokens: { label: "tokens in the first", type: "integer", unit: "tokens" },
  secondTokens: { label: "tokens in the second", type: "integer", unit: "tokens" },
  passage: { label: "passage", type: "text" },
};

interface Passage {
  readonly documents: readonly [number, number];
  /** In tokens of the corpus. */
  readonly alignment: LocalAlignment;
}

/** From each run that no passage holds yet, the best alignment of what stands around it. */
function passagesOf(tokens: Tokens, { documents, runs }: SharedRuns, minMatches: number): readonly Passage[] {
  const found: LocalAlignment[] = [];
  for (const { first, second } of runs) {
    if (found.some((passage) => holds(passage, first, second))) continue;
    // The best of the surroundings may be another passage; then once more without it.
    for (;;) {
      const best = around(tokens, { documents, first, second }, found);
      found.push(best);
      if (holds(best, first, second) || best.score === 0) break;
    }
  }
  return found.filter(({ matches }) => matches >= minMatches).map((alignment) => ({ documents, alignment }));
}

/** Whether a passage has both places. */
function holds({ start, end, otherStart, otherEnd }: LocalAlignment, i: number, j: number): boolean {
  return i >= start && i < end && j >= otherStart && j < otherEnd;
}

interface Anchor {
  readonly documents: readonly [number, number];
  readonly first: number;
  readonly second: number;
}

/** The window grows until the alignment ends inside of it, or documents do. */
function around(
  { ids, bounds }: Tokens,
  { documents, first, second }: Anchor,
  passages: readonly LocalAlignment[],
): LocalAlignment {
  const limits = documents.map((d) => [bounds[d] as number, bounds[d + 1] as number] as const);
  const [[low, high] = [0, 0], [otherLow, otherHigh] = [0, 0]] = limits;
  for (let reach = 40; ; reach *= 2) {
    const [from, to] = [Math.max(low, first - reach), Math.min(high, first + reach)];
    const [otherFrom, otherTo] = [Math.max(otherLow, second - reach), Math.min(otherHigh, second + reach)];
    const [words, others] = [ids.subarray(from, to), ids.subarray(otherFrom, otherTo)];
    const free = passages.length === 0 && !words.includes(0) && !others.includes(0);
    const barred = (i: number, j: number): boolean =>
      words[i] === 0 || others[j] === 0 || passages.some((one) => holds(one, from + i, otherFrom + j));
    const own = localAlignment(words, others, free ? {} : { barred });
    const found = {
      ...own,
      start: own.start + from,
      end: own.end + from,
      otherStart: own.otherStart + otherFrom,
      otherEnd: own.otherEnd + otherFrom,
    };
    const cut =
      (found.start === from && from > low) ||
      (found.end === to && to < high) ||
      (found.otherStart === otherFrom && otherFrom > otherLow) ||
      (found.otherEnd === otherTo && otherTo < otherHigh);
    if (!cut || reach > 20_000) return found;
  }
}

function rowOf({ index, corpus, starts, ends }: Tokens, { documents, alignment }: Passage): ReusedPassageRow {
  const [first, second] = documents;
  const { score, start, end, otherStart, otherEnd, matches, length } = alignment;
  const text = corpus.documents[first]?.text.slice(starts[start], ends[end - 1]).replaceAll(/\s+/gu, " ") ?? "";
  return {
    first: index.ids[first] as string,
    second: index.ids[second] as string,
    score,
    matches,
    identity: matches / length,
    firstTokens: end - start,
    secondTokens: otherEnd - otherStart,
    passage: text.length > 90 ? `${text.slice(0, 90).replace(/\s\S*$/u, "")} …` : text,
  };
}

function placesOf(
  { starts, ends }: Tokens,
  { documents, alignment }: Passage,
): readonly { readonly document: number; readonly start: number; readonly end: number }[] {
  const { start, end, otherStart, otherEnd } = alignment;
  return [
    { document: documents[0], start: starts[start] as number, end: ends[end - 1] as number },
    { document: documents[1], start: starts[otherStart] as number, end: ends[otherEnd - 1] as number },
  ];
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function check(
  { index }: Tokens,
  {
    across,
    size,
    minMatches,
    common,
  }: {
    readonly across: string | undefined;
    readonly size: number;
    readonly minMatches: number;
    readonly common: number;
  },
): void {
  if (across !== undefined && !index.vars.some((one) => Object.hasOwn(one, across)))
    throw new HustingsError("unknown-variable", {
      who: "reusedPassages",
      needs: "a variable that the documents have",
      got: `"${across}" is none`,
      choices: [...new Set(index.vars.flatMap((one) => Object.keys(one)))].sort(),
      near: across,
    });
  const wrong = Object.entries({ size, minMatches, common }).find(([, value]) => !Number.isInteger(value) || value < 1);
  if (wrong !== undefined)
    throw new HustingsError("bad-option", {
      who: "reusedPassages",
      needs: `a whole number from 1 up for ${wrong[0]}`,
      got: `${wrong[1]} is none`,
    });
}
