// influence: what each entry of a codebook does to a conclusion: the codebook is run again without it.

import type { Codebook, Frame } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { labels } from "../corpus/labels.ts";
import type { Stretch } from "../dictionary/near.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { provenance } from "../stats/provenance.ts";
import type { IntervalOptions } from "../stats/rate-interval.ts";
import { evidenceOf } from "./facts/evidence-of.ts";
import type { Place } from "./facts/fact.ts";
import { influenceColumns, type InfluenceRow, type Verdict } from "./influence-row.ts";
import { influenceSides, type Conclusion, type InfluenceSides } from "./influence-sides.ts";
import { entriesFor, leaveOneOut, type CodebookEntry, type Counted, type LeaveOneOut } from "./leave-one-out.ts";

/** The options of `influence()`. The limits of the intervals are those of `rateInterval`. */
export interface InfluenceOptions<V extends Variables = Variables> extends IntervalOptions {
  /** The frame whose rate is asked for; by default each. */
  readonly frame?: string;
  /** The variable by which two groups are compared. */
  readonly by?: keyof V & string;
  /** The two groups: the conclusion is the rate of the first less that of the second. Without them it is the rate of all documents. */
  readonly compare?: readonly [first: string, second: string];
  /** Rates are per so many tokens. */
  readonly per?: number;
}

/**
 * Leave-one-out over the entries of a codebook. Use it to see whether a finding rests on one word: "without `integrat*` the parties do not differ".
 *
 * Each entry, inclusions and exclusions, is taken out in turn, and all rules decide anew: a shorter match may take the place of a longer one. The conclusion is a rate, or with `compare` the difference of two rates. The entries of
 * nested frames bear on the frame around them too, and stand there with their `owner`.
 *
 * @param tokens Tokens of the corpus.
 * @param codebook A codebook or a bare dictionary.
 * @param options `frame` each, `by` and `compare` for a difference, `per` 10,000 tokens; `minDocuments` 10, `minCount` 10, `minTokens` 500, `draws` 2000, `level` 0.95, `seed` 1 as in `rateInterval`.
 * @returns One row an entry and frame; frames in the codebook's order, then the largest change first, ties in the order of the entries. `verdict` of a difference: `holds`, `dissolves` (its interval now holds 0), `appears`
 *   (no longer holds 0), `reverses` (the other sign); of a rate: `holds`, or `moves` out of its interval. Evidence: the matches that go or come. An interval of the change asks how sure the change is for other documents like these.
 * @throws wrong-value; unknown-option; unknown-variable; bad-option for a frame or a comparison that is none; empty-target for a group without documents.
 * @source Differences: Zou & Donner 2008, doi:10.1002/sim.3095; leaving one out: Efron & Tibshirani 1993, chapter 11
 * @cost O(tokens), then for each entry O(matches of its documents + documents × draws)
 * @example
 * const house = corpus([{ text: "Security and safety. ".repeat(200), vars: { party: "A" } }, { text: "Safety and peace. ".repeat(200), vars: { party: "B" } }]);
 * const table = influence(tokens(house), dictionary({ security: ["secur*", "safe*"] }), { by: "party", compare: ["A", "B"], per: 3 });
 * table.rows.map(({ entry, value, without, verdict }) => `${entry} ${value} ${without} ${verdict}`); // => ["secur* 1 0 dissolves", "safe* 1 1 holds"]
 */
export function influence<V extends Variables>(
  tokens: Tokens<V>,
  codebook: Codebook | Dictionary,
  options: InfluenceOptions<V> = {},
): Table<InfluenceRow> {
  const who = "influence";
  expectKind(tokens, "tokens", who);
  const book = asCodebook(codebook, who);
  expectOptions(
    options,
    {
      frame: true,
      by: true,
      compare: true,
      per: true,
      minDocuments: true,
      minCount: true,
      minTokens: true,
      draws: true,
      level: true,
      seed: true,
    },
    who,
  );
  const { frame, by, compare, per = 10_000, ...limits } = options;
  const frames = framesOf(book, frame);
  const sides = sidesOf(tokens, by, compare);
  const within = new Set(sides.flat());
  const asked = influenceSides(tokens, sides, { ...limits, per });
  const runs = leaveOneOut(tokens, book);
  const found = frames.flatMap((f) =>
    rowsOf(book, f, { asked, runs, within, tokens, compared: compare !== undefined }),
  );
  return {
    kind: "table",
    rows: found.map(({ row }) => row),
    columns: influenceColumns(per, compare),
    method: {
      name: who,
      options: { ...options, per, codebook: book.name, version: book.version },
      formula: "change = without − value",
      sources: ["doi:10.1002/sim.3095", "Efron & Tibshirani 1993, An introduction to the bootstrap, chapter 11"],
      seed: limits.seed ?? 1,
      corpus: provenance(tokens),
    },
    notices: [],
    evidence: evidenceOf(
      tokens.corpus,
      found.map(({ places }) => places),
    ),
  };
}

function framesOf(book: Codebook, wanted: string | undefined): readonly number[] {
  const places = [...book.frames.keys()];
  if (wanted === undefined) return places;
  const found = places.filter((f) => book.frames[f]?.key === wanted);
  if (found.length > 0) return found;
  const choices = book.frames.map(({ key }) => key);
  throw new HustingsError("bad-option", {
    who: "influence",
    needs: "a frame of the codebook",
    got: `"${wanted}" is none`,
    choices,
    near: wanted,
  });
}

/** The documents of the two groups, or all. */
function sidesOf(
  { index }: Tokens,
  by: string | undefined,
  compare: InfluenceOptions["compare"],
): readonly (readonly number[])[] {
  const all = index.ids.map((_, document) => document);
  if (by === undefined && compare === undefined) return [all];
  if (by === undefined || !Array.isArray(compare) || compare.length !== 2)
    throw new HustingsError("bad-option", {
      who: "influence",
      needs: 'by and compare together: { by: "party", compare: ["A", "B"] }',
      got: by === undefined ? "there is no by" : "compare names no two groups",
    });
  const { groups } = labels(index, { by, who: "influence" });
  return compare.map((name: string) => {
    const own = all.filter((document) => groups[document] === name);
    if (own.length > 0) return own;
    throw new HustingsError("empty-target", {
      who: "influence",
      needs: "documents of both groups",
      got: `"${name}" matches none`,
      choices: [...new Set(groups)].sort(),
      near: name,
    });
  });
}

interface Asking {
  readonly asked: InfluenceSides;
  readonly runs: LeaveOneOut;
  /** The documents that the conclusion is about. */
  readonly within: ReadonlySet<number>;
  readonly tokens: Tokens;
  readonly compared: boolean;
}

interface FoundRow {
  readonly row: InfluenceRow;
  readonly places: readonly Place[];
}

function rowsOf(book: Codebook, f: number, asking: Asking): readonly FoundRow[] {
  const frame = book.frames[f] as Frame;
  const whole = asking.runs.whole(f);
  const base = asking.asked.of(whole);
  return entriesFor(book, frame)
    .map((entry) => rowOf(book, { f, entry, whole, base }, asking))
    .sort((a, b) => Math.abs(b.row.change ?? 0) - Math.abs(a.row.change ?? 0));
}

interface Leaving {
  readonly f: number;
  readonly entry: CodebookEntry;
  readonly whole: Counted;
  readonly base: Conclusion;
}

function rowOf(book: Codebook, { f, entry, whole, base }: Leaving, asking: Asking): FoundRow {
  const { asked, runs, within, tokens, compared } = asking;
  const touched = runs.without(f, entry);
  const rest = asked.of(new Map([...whole, ...touched]));
  const moved = [...touched].filter(([document]) => within.has(document));
  const gone = moved.flatMap(([document, now]) => alone(whole.get(document) ?? [], now, tokens, document));
  const came = moved.flatMap(([document, now]) => alone(now, whole.get(document) ?? [], tokens, document));
  const added = new Map(moved.map(([document, now]) => [document, now.length - (whole.get(document)?.length ?? 0)]));
  const change = asked.change(added);
  return {
    places: [...gone, ...came],
    row: {
      frame: book.frames[f]?.key ?? "",
      owner: book.frames[entry.owner]?.key ?? "",
      list: entry.list,
      entry: entry.source,
      value: base.value,
      low: base.low,
      high: base.high,
      without: rest.value,
      withoutLow: rest.low,
      withoutHigh: rest.high,
      change: change.value,
      changeLow: change.low,
      changeHigh: change.high,
      gone: gone.length,
      came: came.length,
      documents: new Set([...gone, ...came].map(({ document }) => document)).size,
      verdict: verdictOf(base, rest, compared),
      interval: base.interval,
      status: base.status,
    },
  };
}

/** The matches of the first list that share no token with one of the second. */
function alone(
  matches: readonly Stretch[],
  others: readonly Stretch[],
  { starts, ends }: Tokens,
  document: number,
): readonly Place[] {
  return matches
    .filter(({ first, last }) => !others.some((other) => other.first <= last && first <= other.last))
    .map(({ first, last }) => ({ document, start: starts[first] ?? 0, end: ends[last] ?? 0 }));
}

function verdictOf(base: Conclusion, rest: Conclusion, compared: boolean): Verdict {
  const { value, low, high } = base;
  if (value === null || low === null || high === null || rest.value === null || rest.low === null || rest.high === null)
    return "unknown";
  if (!compared) return rest.value < low || rest.value > high ? "moves" : "holds";
  const [before, after] = [low > 0 || high < 0, rest.low > 0 || rest.high < 0];
  if (value * rest.value < 0 && (before || after)) return "reverses";
  if (before !== after) return before ? "dissolves" : "appears";
  return "holds";
}
