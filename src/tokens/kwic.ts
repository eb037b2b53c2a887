// kwic: every place where a word or phrase stands, with the text around it (keyword in context).

import { expectKind } from "../core/expect-kind.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Scalar, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Notice } from "../core/notice.ts";
import type { Column, Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { entries, type Patterns } from "../dictionary/entries.ts";
import { match, type Matches } from "../dictionary/match.ts";
import type { PatternOptions } from "../dictionary/patterns.ts";

/** One place. `from` and `to` count tokens of the document from 1; `start` and `end` are offsets of the keyword in the text. */
export interface KwicRow {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  readonly pattern: string;
  readonly start: number;
  readonly end: number;
}

/** How much is shown, and which variables go along. */
export interface KwicOptions<K extends string> extends PatternOptions {
  /** In tokens on each side. */
  readonly window?: number;
  /** Variables for each row. */
  readonly vars?: readonly K[];
  /** As in `match`: whether a longer match hides shorter ones inside one pattern or key, or across them. */
  readonly nestedScope?: "key" | "dictionary";
}

/** The variables a row shows unless told otherwise. */
type Usual = "speaker" | "date";

/**
 * The concordance of a word, a phrase, several of them, or the keys of a dictionary. Use it to read before you count.
 *
 * `before`, `keyword` and `after` are the text itself, white space and punctuation included: together they are one stretch of it.
 *
 * @param patterns `"secur*"`, `"united states"`, a list, or a dictionary, whose keys are then shown as `pattern`.
 * @param options `window`: tokens on each side, default 5, cut at the document's ends. `vars`: default `speaker` and `date` where there are any.
 *   `nestedScope`: default `key`. `match`, `case`, `separator`: how patterns are read.
 * @returns Rows in the order of the corpus, at one place in the order of the patterns, each with its evidence. A pattern that is nowhere
 *   found is named in a notice.
 * @throws bad-pattern when a pattern is empty or does not compile; unknown-variable when no document has a variable of `vars`;
 *   bad-option when the window is no whole number from 0 on, or a variable has the name of a column.
 * @source Positions as in quanteda 4.3.1 `kwic`, whose rows carry no variables and no offsets.
 * @cost O(tokens + vocabulary + rows × window)
 * @example
 * const debate = tokens(corpus([{ id: "a", text: "Peace, yes; but security first.", vars: { speaker: "Ann" } }]));
 * kwic(debate, "secur*", { window: 2 }).rows[0]; // => { id: "a", speaker: "Ann", from: 4, to: 4, before: "yes; but ", keyword: "security", after: " first", pattern: "secur*", start: 16, end: 24 }
 */
export function kwic<V extends Variables, K extends keyof V & string = Extract<keyof V, Usual>>(
  tokens: Tokens<V>,
  patterns: Patterns,
  options: KwicOptions<K> = {},
): Table<KwicRow & Pick<V, K>> {
  expectKind(tokens, "tokens", "kwic");
  expectOptions(
    options,
    { match: true, case: true, separator: true, window: true, vars: true, nestedScope: true },
    "kwic",
  );
  const { window = 5, nestedScope = "key", vars } = options;
  if (!Number.isInteger(window) || window < 0) throw badWindow(window);
  const shown = variables(tokens.index.vars, vars) as readonly K[];
  const wanted = entries(patterns, options);
  const found = match(tokens.vocabulary, wanted, tokens, { nestedScope });
  const keys = wanted.map(({ key }) => key);
  const rows = rowsOf(tokens, found, { keys, window, shown });
  const columns = Object.fromEntries([
    ["id", fixed.id],
    ...shown.map((name) => [name, variableColumn(name)]),
    ...Object.entries(fixed).slice(1),
  ]) as Table<KwicRow & Pick<V, K>>["columns"];
  return {
    kind: "table",
    rows,
    columns,
    method: method(tokens, { patterns: written(patterns), window, vars: shown, nestedScope, ...reading(options) }),
    notices: silent(keys, found),
    evidence: evidence(tokens, rows, found),
  };
}

const fixed: Readonly<Record<keyof KwicRow, Column>> = {
  id: { label: "Document", type: "text" },
  from: { label: "First token", type: "integer", unit: "tokens, from 1" },
  to: { label: "Last token", type: "integer", unit: "tokens, from 1" },
  before: { label: "Before", type: "text" },
  keyword: { label: "Keyword", type: "text" },
  after: { label: "After", type: "text" },
  pattern: { label: "Pattern", type: "text" },
  start: { label: "Start", type: "integer", unit: "UTF-16 code units" },
  end: { label: "End", type: "integer", unit: "UTF-16 code units" },
};

interface Showing<K> {
  readonly keys: readonly string[];
  readonly window: number;
  readonly shown: readonly K[];
}

function rowsOf<V extends Variables, K extends keyof V & string>(
  tokens: Tokens<V>,
  { entries, firsts, lasts }: Matches,
  { keys, window, shown }: Showing<K>,
): readonly (KwicRow & Pick<V, K>)[] {
  const { bounds, starts, ends, corpus, index } = tokens;
  const rows: (KwicRow & Pick<V, K>)[] = [];
  let d = 0;
  for (let m = 0; m < firsts.length; m++) {
    const first = firsts[m] as number;
    const last = lasts[m] as number;
    while ((bounds[d + 1] as number) <= first) d++;
    const from = bounds[d] as number;
    const to = (bounds[d + 1] as number) - 1;
    const text = corpus.documents[d]?.text ?? "";
    const start = starts[first] as number;
    const end = ends[last] as number;
    const row: Record<string, Scalar> = { id: index.ids[d] as string };
    for (const name of shown) row[name] = index.vars[d]?.[name] ?? null;
    row["from"] = first - from + 1;
    row["to"] = last - from + 1;
    row["before"] = text.slice(starts[Math.max(from, first - window)], start);
    row["keyword"] = text.slice(start, end);
    row["after"] = text.slice(end, ends[Math.min(to, last + window)]);
    row["pattern"] = keys[entries[m] as number] as string;
    row["start"] = start;
    row["end"] = end;
    rows.push(row as unknown as KwicRow & Pick<V, K>);
  }
  return rows;
}

/** The variables asked for, or the usual ones that exist. */
function variables(vars: readonly Variables[], wanted: readonly string[] | undefined): readonly string[] {
  const known = [...new Set(vars.flatMap((one) => Object.keys(one)))];
  if (wanted === undefined) return ["speaker", "date"].filter((name) => known.includes(name));
  for (const name of wanted) {
    if (Object.hasOwn(fixed, name)) throw taken(name);
    if (!known.includes(name)) throw unknown(name, known);
  }
  return wanted;
}

function variableColumn(name: string): Column {
  return { label: name.charAt(0).toUpperCase() + name.slice(1), type: name === "date" ? "date" : "text" };
}

function evidence(tokens: Tokens, rows: readonly KwicRow[], { firsts }: Matches): Evidence {
  const documents = new Uint32Array(rows.length);
  for (let m = 0, d = 0; m < rows.length; m++) {
    while ((tokens.bounds[d + 1] as number) <= (firsts[m] as number)) d++;
    documents[m] = d;
  }
  return {
    corpus: tokens.corpus,
    bounds: Uint32Array.from({ length: rows.length + 1 }, (_, m) => m),
    documents,
    starts: Uint32Array.from(rows, (row) => row.start),
    ends: Uint32Array.from(rows, (row) => row.end),
  };
}

/** A notice for every pattern that is nowhere found. */
function silent(keys: readonly string[], { entries }: Matches): readonly Notice[] {
  const heard = new Uint8Array(keys.length);
  for (const entry of entries) heard[entry] = 1;
  return keys
    .filter((_, e) => heard[e] === 0)
    .map((key) => ({ code: "no-match", place: key, text: `"${key}" matches no token.` }));
}

function method(tokens: Tokens, options: Readonly<Record<string, unknown>>): Table["method"] {
  return {
    name: "kwic",
    options,
    formula: "every match with the tokens of the window around it",
    sources: [],
    seed: null,
    corpus: {
      hash: fingerprint(tokens.corpus),
      documents: tokens.corpus.documents.length,
      tokens: tokens.ids.length,
    },
  };
}

function written(patterns: Patterns): unknown {
  const isDictionary = (value: Patterns): value is Dictionary => typeof value === "object" && "kind" in value;
  if (!isDictionary(patterns)) return patterns;
  return Object.fromEntries(patterns.entries.map((entry) => [entry.key, entry.patterns.map(({ source }) => source)]));
}

function reading({ match = "glob", case: letters = "fold", separator = " " }: PatternOptions): PatternOptions {
  return { match, case: letters, separator };
}

function badWindow(window: number): HustingsError {
  const got = `it is ${window}`;
  return new HustingsError("bad-option", { who: "kwic", needs: "a window in whole tokens from 0 on", got });
}

function taken(name: string): HustingsError {
  return new HustingsError("bad-option", {
    who: "kwic",
    needs: "variables that are named like none of its columns",
    got: `"${name}" is one`,
    choices: Object.keys(fixed),
  });
}

function unknown(name: string, known: readonly string[]): HustingsError {
  return new HustingsError("unknown-variable", {
    who: "kwic",
    needs: "variables that exist",
    got: `"${name}" is none`,
    choices: known,
    near: name,
  });
}
