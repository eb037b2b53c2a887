// matchedWords: which words of the texts a codebook matched, by which of its entries, and what became of them.

import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { labels } from "../corpus/labels.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { matchCodebook, matchStates } from "../dictionary/match-codebook.ts";
import { provenance } from "../stats/provenance.ts";

/** One form that was matched by one entry of a frame. */
export interface MatchedWordsRow {
  /** `"all"` where no group was asked for. */
  readonly group: string;
  readonly frame: string;
  /** The words of the text, in their matching form. */
  readonly words: string;
  /** The entry of the codebook that hit, as its author wrote it. */
  readonly pattern: string;
  readonly state: (typeof matchStates)[number];
  readonly count: number;
  readonly documents: number;
}

/** A row that is still being counted. */
interface Counting {
  readonly row: Omit<MatchedWordsRow, "count" | "documents">;
  readonly frame: number;
  readonly spans: { readonly document: number; readonly start: number; readonly end: number }[];
}

/**
 * The words behind the counts of a codebook. Use it before you believe `trackFrames`: a glob that catches too much shows here at once,
 * and so does an exclusion that never hits.
 *
 * @param codebook A codebook, or a bare dictionary.
 * @param options `by`: a variable, or `"id"` (default: all together).
 * @returns One row a group, frame, words, entry and state; by group, frames in the codebook's order, then the most frequent first, ties by words, entry
 *   and state. Evidence: the matches.
 * @throws unknown-variable when no document has the variable.
 * @cost O(tokens + matches)
 * @example
 * const said = tokens(corpus(["A secure border, secured. Social security."]));
 * const book = await codebook("frames: { security: { include: ['secur*'], exclude: ['social security'] } }");
 * matchedWords(said, book).rows.map(({ words, state }) => `${words} ${state}`); // => ["secure counted", "secured counted", "security excluded"]
 */
export function matchedWords<V extends Variables>(
  tokens: Tokens<V>,
  codebook: Codebook | Dictionary,
  options: { readonly by?: (keyof V & string) | "id" } = {},
): Table<MatchedWordsRow> {
  expectKind(tokens, "tokens", "matchedWords");
  expectOptions(options, { by: true }, "matchedWords");
  const { by } = options;
  const book = asCodebook(codebook, "matchedWords");
  const { groups, notices } = labels(tokens.index, { by, who: "matchedWords" });
  const counted = [...count(tokens, book, groups).values()].sort(inOrder);
  const spans = counted.flatMap((one) => one.spans);
  const bounds = [0];
  for (const one of counted) bounds.push((bounds.at(-1) ?? 0) + one.spans.length);
  return {
    kind: "table",
    rows: counted.map(({ row, spans: own }): MatchedWordsRow => {
      return Object.assign({ count: own.length, documents: new Set(own.map(({ document }) => document)).size }, row);
    }),
    columns: {
      group: { label: by ?? "group", type: "text" },
      frame: { label: "frame", type: "text" },
      words: { label: "words", type: "text" },
      pattern: { label: "entry", type: "text" },
      state: { label: "counted as", type: "text" },
      count: { label: "matches", type: "integer" },
      documents: { label: "documents", type: "integer" },
    },
    method: {
      name: "matchedWords",
      options: { by, codebook: book.name, version: book.version },
      formula: "count = matches by form and entry",
      sources: [],
      seed: null,
      corpus: provenance(tokens),
    },
    notices,
    evidence: {
      corpus: tokens.corpus,
      bounds: Uint32Array.from(bounds),
      documents: Uint32Array.from(spans, ({ document }) => document),
      starts: Uint32Array.from(spans, ({ start }) => start),
      ends: Uint32Array.from(spans, ({ end }) => end),
    },
  };
}

function count(tokens: Tokens, book: Codebook, groups: readonly string[]): Map<string, Counting> {
  const found = matchCodebook(tokens, book);
  const rows = new Map<string, Counting>();
  let document = 0;
  for (let m = 0; m < found.firsts.length; m++) {
    const [first = 0, last = 0, frame = 0] = [found.firsts[m], found.lasts[m], found.frames[m]];
    while ((tokens.bounds[document + 1] ?? 0) <= first) document++;
    const row = {
      group: groups[document] ?? "all",
      frame: book.frames[frame]?.key ?? "",
      words: Array.from(tokens.ids.subarray(first, last + 1), (id) => tokens.vocabulary[id]).join(" "),
      pattern: found.sources[found.patterns[m] ?? 0] ?? "",
      state: matchStates[found.states[m] ?? 0] ?? "counted",
    };
    const key = JSON.stringify(row);
    const known = rows.get(key) ?? { row, frame, spans: [] };
    known.spans.push({ document, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 });
    rows.set(key, known);
  }
  return rows;
}

function inOrder(a: Counting, b: Counting): number {
  return (
    compare(a.row.group, b.row.group) ||
    a.frame - b.frame ||
    b.spans.length - a.spans.length ||
    compare(a.row.words, b.row.words) ||
    compare(a.row.pattern, b.row.pattern) ||
    compare(a.row.state, b.row.state)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
