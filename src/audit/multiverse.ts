// multiverse: an analysis done in every way that could be defended: what each gives, and which choice drives the result.

import type { Corpus } from "../core/corpus.ts";
import { HustingsError } from "../core/errors.ts";
import { expectOptions } from "../core/expect-options.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Notice } from "../core/notice.ts";
import type { Method, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { provenance } from "../stats/provenance.ts";
import { choiceDrivers } from "./choice-drivers.ts";
import {
  driverColumns,
  levelColumns,
  multiverseColumns,
  type DriverRow,
  type LevelRow,
  type MultiverseRow,
  type UniverseResult,
} from "./multiverse-row.ts";
import { levelNames, universes, type Choices, type NamedUniverse, type Universe } from "./universes.ts";

/** What an analysis answers: a number, or one with its interval; null where there is none. */
export type Estimate =
  | number
  | null
  | {
      readonly estimate: number | null;
      readonly low?: number | null;
      readonly high?: number | null;
      /** How the interval was made. */
      readonly interval?: string;
      readonly status?: Status;
    };

/** What an analysis is told beside its choices. */
export interface UniverseContext {
  /** The same for all: what differs between universes is then not chance. */
  readonly seed: number;
  /** From 1, and how many there are. */
  readonly universe: number;
  readonly of: number;
  readonly signal?: AbortSignal;
}

/** The options of `multiverse()`. */
export interface MultiverseOptions<C extends Choices = Choices> {
  /** Handed to the analysis for its random draws (default 1). */
  readonly seed?: number;
  /** What the estimate is called (default "estimate") and measured in. */
  readonly label?: string;
  readonly unit?: string;
  /** What the estimates are held against (default 0): where there would be no effect. */
  readonly against?: number;
  /** Combinations that nobody would defend are left out where this answers false. */
  readonly defensible?: (choices: Universe<C>) => boolean;
  /** What the analysis works on, for the method of the table. */
  readonly source?: Corpus | Tokens;
  /** Called after each universe. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the run: the promise is rejected with the signal's reason before the next universe begins. */
  readonly signal?: AbortSignal;
}

/** The specification curve, with what drives it. */
export interface Multiverse<N extends string = string> extends Table<MultiverseRow<N>> {
  /** The choices, by the share of the variance that goes with each. */
  readonly drivers: Table<DriverRow>;
  /** The mean at each level of each choice. */
  readonly levels: Table<LevelRow>;
}

/**
 * Does an analysis once for every combination of choices, and says which choice the result depends on.
 *
 * Use it where several ways to clean, count or measure could be defended and the reader cannot know that you did not take the one that suits. List only what you would defend in print: a choice nobody would make widens the curve and says nothing. Estimates of
 * all universes must be on one scale, or the choice of the scale drives them all. It shows how far a result depends on choices, not that it is right: all universes share the texts and their faults.
 *
 * @param choices Levels by choice: `{ stopwords: ["none", "en"] }`, or by name where values have none: `{ stopwords: { none: [], english: stopwords("en") } }`.
 * @param analysis From one level of each choice to an estimate; it may be asynchronous. What it throws becomes a row with the status `failed`, and the others go on.
 * @param options See `MultiverseOptions`.
 * @returns One row a combination, from the lowest estimate up, those without at the end; ties by number. `drivers`: for each choice between / total, the sum of squares over its levels as a share of that over all universes, exact where every combination has an
 *   estimate, else of least squares without and with it (type II); what is left over goes with combinations. `levels`: means by level. There are no intervals of shares: the universes are all there are and no sample. No evidence: the tables of the analysis have theirs.
 * @throws bad-option for no choice, a choice without levels, levels of one name, or none that is defensible; unknown-option. Rejects with the reason of `signal`.
 * @source Steegen, Tuerlinckx, Gelman & Vanpaemel 2016, doi:10.1177/1745691616658637; Simonsohn, Simmons & Nelson 2020, doi:10.1038/s41562-020-0912-z for the curve
 * @cost that of the analysis for each combination
 * @example
 * const table = await multiverse({ stopwords: ["kept", "dropped"], measure: ["a", "b", "c"] }, ({ stopwords, measure }) => (stopwords === "kept" ? 4 : 0) + "abc".indexOf(measure));
 * table.rows[0].measure; // => "a"
 * table.drivers.rows.map(({ choice, share }) => `${choice} ${share?.toFixed(2)}`); // => ["stopwords 0.86", "measure 0.14", "choices in combination 0.00"]
 */
export async function multiverse<const C extends Choices>(
  choices: C,
  analysis: (choices: Universe<C>, context: UniverseContext) => Estimate | Promise<Estimate>,
  options: MultiverseOptions<C> = {},
): Promise<Multiverse<keyof C & string>> {
  check(choices, analysis, options);
  const { defensible = () => true, onProgress, signal, seed = 1 } = options;
  const names = levelNames(choices);
  const all = universes(choices, names).filter((one) => defensible(one.choices));
  if (all.length === 0) throw refused("a combination that is defensible", "there is none");
  const results: UniverseResult[] = [];
  for (const [u, universe] of all.entries()) {
    signal?.throwIfAborted();
    const context = { seed, universe: u + 1, of: all.length, ...(signal === undefined ? {} : { signal }) };
    results.push(await resultOf(universe, analysis, context));
    onProgress?.(u + 1, all.length);
    // A run of synchronous analyses lets others have their turn: a button that stops it must be heard.
    await new Promise((resume) => setTimeout(resume, 0));
  }
  signal?.throwIfAborted();
  return tables({ names, all, results }, options);
}

async function resultOf<C extends Choices>(
  { choices }: NamedUniverse<C>,
  analysis: (choices: Universe<C>, context: UniverseContext) => Estimate | Promise<Estimate>,
  context: UniverseContext,
): Promise<UniverseResult> {
  const none = { universe: context.universe, estimate: null, low: null, high: null, interval: "none" };
  try {
    const found = await analysis(choices, context);
    const {
      estimate,
      low = null,
      high = null,
      interval = low === null && high === null ? "none" : "of the analysis",
      status = "undefined",
    } = typeof found === "object" && found !== null ? found : { estimate: found };
    if (typeof estimate !== "number" || !Number.isFinite(estimate)) {
      if (estimate !== null && typeof estimate !== "number")
        return { ...none, status: "failed", why: `the analysis answered ${typeof estimate}, no number` };
      const reason = status === "ok" ? "undefined" : status;
      return { ...none, status: reason, why: reason === "undefined" ? "it has no value" : "too little data" };
    }
    return { ...none, estimate, low: orNull(low), high: orNull(high), interval, status: "ok", why: null };
  } catch (error) {
    if (context.signal?.aborted === true) throw context.signal.reason;
    return { ...none, status: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

function orNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function tables<C extends Choices>(
  {
    names,
    all,
    results,
  }: {
    readonly names: ReadonlyMap<string, readonly string[]>;
    readonly all: readonly NamedUniverse<C>[];
    readonly results: readonly UniverseResult[];
  },
  options: MultiverseOptions<C>,
): Multiverse<keyof C & string> {
  const called = { label: options.label ?? "estimate", unit: options.unit };
  const found = choiceDrivers(
    names,
    all.map(({ levels }, u) => ({ levels, estimate: (results[u] as UniverseResult).estimate })),
  );
  const rows = all
    .map(({ names: own }, u) => {
      const { universe, ...rest } = results[u] as UniverseResult;
      const chosen = Object.fromEntries([...names.keys()].map((choice, c) => [choice, own[c]]));
      return { universe, ...chosen, ...rest } as MultiverseRow<keyof C & string>;
    })
    .toSorted((a, b) => (a.estimate ?? Infinity) - (b.estimate ?? Infinity) || a.universe - b.universe);
  const method = methodOf(names, results, options);
  const columns = multiverseColumns([...names.keys()], called) as Multiverse<keyof C & string>["columns"];
  const withoutEvidence = "An estimate rests on a whole analysis: the table of each leads to its own passages.";
  const shared = { kind: "table", method, notices: noticesOf(results, found.whole), withoutEvidence } as const;
  return {
    ...shared,
    rows,
    columns,
    drivers: { ...shared, rows: found.drivers, columns: driverColumns(called) },
    levels: { ...shared, rows: found.levels, columns: levelColumns(called) },
  };
}

/** What a sentence about the curve says. */
function methodOf<C extends Choices>(
  names: ReadonlyMap<string, readonly string[]>,
  results: readonly UniverseResult[],
  { seed = 1, against = 0, source, label = "estimate", unit }: MultiverseOptions<C>,
): Method {
  const known = results.flatMap(({ estimate }) => (estimate === null ? [] : [estimate])).toSorted((a, b) => a - b);
  const middle = ((known[(known.length - 1) >> 1] ?? Number.NaN) + (known[known.length >> 1] ?? Number.NaN)) / 2;
  const clear = (side: (result: UniverseResult) => boolean): number => results.filter(side).length;
  const totals = {
    universes: results.length,
    "with an estimate": known.length,
    above: known.filter((value) => value > against).length,
    below: known.filter((value) => value < against).length,
    "above with the whole interval": clear(({ low }) => low !== null && low > against),
    "below with the whole interval": clear(({ high }) => high !== null && high < against),
  };
  return {
    name: "multiverse",
    options: {
      choices: Array.from(names, ([choice, levels]) => `${choice}: ${levels.join(" | ")}`),
      against,
      label,
      unit: unit ?? null,
    },
    formula:
      "estimate = the analysis with the choices of the row; share = between / total; mean = Σ estimates with the level / their number",
    sources: [
      "Steegen, Tuerlinckx, Gelman & Vanpaemel 2016, doi:10.1177/1745691616658637",
      "Simonsohn, Simmons & Nelson 2020, doi:10.1038/s41562-020-0912-z",
    ],
    seed,
    corpus: corpusOf(source),
    totals: known.length === 0 ? totals : { ...totals, median: middle },
  };
}

function corpusOf(source: Corpus | Tokens | undefined): Method["corpus"] {
  if (source === undefined) return { hash: "", documents: 0, tokens: 0 };
  if (source.kind === "tokens") return provenance(source);
  return { hash: fingerprint(source), documents: source.documents.length, tokens: 0 };
}

function noticesOf(results: readonly UniverseResult[], whole: boolean): readonly Notice[] {
  const lost = results.filter(({ estimate }) => estimate === null);
  const [first] = lost;
  const gone: readonly Notice[] =
    first === undefined
      ? []
      : [
          {
            code: "no-estimate",
            place: `universe ${first.universe}`,
            text: `${lost.length} of ${results.length} universes have no estimate; the first: ${first.why ?? ""}`,
          },
        ];
  if (whole) return gone;
  const text =
    "Not every combination of choices has an estimate: shares are what leaving a choice out of a least-squares fit costs, and need not add up to 1.";
  return [...gone, { code: "not-factorial", place: "drivers", text }];
}

function check<C extends Choices>(choices: unknown, analysis: unknown, options: MultiverseOptions<C>): void {
  expectOptions(
    options,
    {
      seed: true,
      label: true,
      unit: true,
      against: true,
      defensible: true,
      source: true,
      onProgress: true,
      signal: true,
    },
    "multiverse",
  );
  if (typeof choices !== "object" || choices === null || Array.isArray(choices))
    throw refused('choices with their levels: { stopwords: ["none", "en"] }', `it was given ${String(choices)}`);
  if (typeof analysis !== "function")
    throw refused("an analysis: a function of the choices", `it was given ${typeof analysis}`);
  if (options.against !== undefined && !Number.isFinite(options.against))
    throw refused("a number to hold estimates against", `against is ${String(options.against)}`);
}

function refused(needs: string, got: string): HustingsError {
  return new HustingsError("bad-option", { who: "multiverse", needs, got });
}
