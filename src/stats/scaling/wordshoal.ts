// wordshoal: positions of speakers over many debates, each of which has words of its own.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Notice } from "../../core/notice.ts";
import type { Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { featuresGroup } from "../../features/group.ts";
import { featuresTrim } from "../../features/trim.ts";
import { checkCounts } from "../comparison.ts";
import { documentsBehind, evidenced, originOf } from "../evidenced.ts";
import { matrixOf, methodOf, positionColumns, positionRows, type PositionRow } from "./scale.ts";
import { wordfish } from "./wordfish.ts";
import { wordshoalFit, type DebatePosition } from "./wordshoal-fit.ts";

/** A debate. */
export interface WordshoalDebateRow {
  readonly debate: string;
  readonly speakers: number;
  /** How much positions in the debate follow the common dimension, by sign and size; near 0 it was about something else. */
  readonly beta: number;
  readonly alpha: number;
}

/** A table of speakers, with that of debates. */
export interface Wordshoal extends Table<PositionRow> {
  readonly debates: Table<WordshoalDebateRow>;
}

/** The options of `wordshoal()`. */
export interface WordshoalOptions {
  /** The variable of the debate (default `debate`). */
  readonly debate?: string;
  /** The variable of the speaker (default `speaker`). */
  readonly speaker?: string;
  /** Two speakers: the second is to stand above the first. Without, the first by name stands below the last. */
  readonly direction?: readonly [string, string];
  /** Debates with fewer speakers are left out (default 5). */
  readonly minSpeakers?: number;
  /** Of the intervals (default 0.95). */
  readonly level?: number;
}

/**
 * Wordshoal: Wordfish in each debate, and a factor model that finds what the positions of all debates have in common.
 *
 * Use it on parliamentary debates, where the words of the subject would drown position in one Wordfish of all. It needs speakers who speak in many debates. The common dimension is what sets speakers apart most over debates (mostly government and opposition): read what debates with a large
 * |beta| were about.
 *
 * @param source Tokens, or a matrix of counts, a row a speech; speeches of a speaker in a debate are put together.
 * @param options See `WordshoalOptions`.
 * @returns One row a speaker, by name; `debates` beside it, by name. Words of a single speaker of a debate are left out there. Standard errors take debates as known, and positions in them as observed: they are too small. Evidence: the sentences of the speaker, or of the debate.
 * @throws unknown-variable; bad-option where no debate has enough speakers, or for speakers that are none; not-counts.
 * @source Lauderdale & Herzog 2016, doi:10.1093/pan/mpw017
 * @cost That of a Wordfish for each debate
 * @example
 * const texts = [["tax tax aid cut", "tax cut aid cut", "aid aid care tax"], ["war arms peace", "war arms war", "peace peace arms"]].flatMap((row, j) => row.map((text, i) => ({ id: `${j}${i}`, text, vars: { debate: `d${j}`, speaker: `s${i}` } })));
 * wordshoal(features(tokens(corpus(texts))), { minSpeakers: 3, direction: ["s2", "s1"] }).rows.map(({ document }) => document); // => ["s0", "s1", "s2"]
 */
export function wordshoal(source: FeatureMatrix | Tokens, options: WordshoalOptions = {}): Wordshoal {
  expectKind(source, ["tokens", "features"], "wordshoal");
  expectOptions(options, { debate: true, speaker: true, direction: true, minSpeakers: true, level: true }, "wordshoal");
  const { debate = "debate", speaker = "speaker", minSpeakers = 5, level = 0.95 } = options;
  const matrix = matrixOf(source);
  checkCounts(matrix, "wordshoal");
  check(matrix, { debate, speaker, minSpeakers, level });
  const { placed, notices } = debatesOf(matrix, { debate, speaker, minSpeakers: Math.max(3, minSpeakers) });
  const names = [...new Set(placed.flatMap(({ speakers }) => speakers))].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const positions = placed.flatMap(({ speakers, positions: own }, j) =>
    speakers.map((name, i): DebatePosition => ({ speaker: place.get(name) ?? 0, debate: j, value: own[i] as number })),
  );
  const fit = wordshoalFit(positions, { speakers: names.length, debates: placed.length });
  const sign = signOf(fit.theta, names, options.direction);
  const tokens = tokensOf(matrix, speaker);
  const rows = positionRows(
    names,
    names.map((name, i) => ({
      position: sign * (fit.theta[i] as number),
      standardError: fit.standardErrors[i] as number,
      tokens: tokens.get(name) ?? 0,
    })),
    level,
  );
  const method = methodOf(matrix, {
    name: "wordshoal",
    options: { debate, speaker, direction: options.direction ?? null, minSpeakers, level },
    formula:
      "position = θ, the likeliest where position in the debate ~ N(α + β θ, 1 / τ), θ ~ N(0, 1), α and β ~ N(0, 0.5²), τ ~ Gamma(1, 1); beta = β of the debate",
    sources: ["doi:10.1093/pan/mpw017"],
    seed: null,
  });
  const debates: Wordshoal["debates"] = {
    kind: "table",
    rows: placed.map(({ name, speakers }, j) => ({
      debate: name,
      speakers: speakers.length,
      beta: sign * (fit.beta[j] as number),
      alpha: fit.alpha[j] as number,
    })),
    columns: {
      debate: { label: "debate", type: "text" },
      speakers: { label: "speakers", type: "integer", unit: "speakers" },
      beta: { label: "beta", type: "number" },
      alpha: { label: "alpha", type: "number" },
    },
    method,
    notices: [],
  };
  const table: Wordshoal = {
    kind: "table",
    rows,
    columns: positionColumns("standard deviations of the speakers", level),
    method,
    notices: fit.converged
      ? notices
      : [...notices, { code: "not-converged", place: "", text: `Positions still moved after ${fit.rounds} rounds.` }],
    debates: whoseDocuments(debates, source, { of: debate, name: (row) => row.debate }),
  };
  return whoseDocuments(table, source, { of: speaker, name: ({ document }) => document });
}

/** The table with the sentences of the documents that have a variable of the row's name. */
function whoseDocuments<T extends Table<object>>(
  table: T,
  source: FeatureMatrix | Tokens,
  { of, name }: { readonly of: string; readonly name: (row: T["rows"][number]) => string },
): T {
  const { vars } = source.index;
  return evidenced(table, originOf(source), (origin) => {
    const rows = new Map<string, number[]>();
    for (const [row, own] of vars.entries()) {
      const [value] = textOf(own[of]);
      if (value === undefined) continue;
      const same = rows.get(value);
      if (same === undefined) rows.set(value, [row]);
      else same.push(row);
    }
    return documentsBehind(
      origin,
      table.rows.map((row) => rows.get(name(row)) ?? []),
    );
  });
}

interface Debate {
  readonly name: string;
  readonly speakers: readonly string[];
  readonly positions: readonly number[];
}

/** Wordfish in each debate with enough speakers. */
function debatesOf(
  matrix: FeatureMatrix,
  { debate, speaker, minSpeakers }: { readonly debate: string; readonly speaker: string; readonly minSpeakers: number },
): { readonly placed: readonly Debate[]; readonly notices: readonly Notice[] } {
  const names = [...new Set(matrix.index.vars.flatMap((vars) => textOf(vars[debate])))].sort();
  const placed = names.flatMap((name): readonly Debate[] => {
    const rows = [...matrix.index.ids.keys()].filter((d) => {
      const vars = matrix.index.vars[d] ?? {};
      return textOf(vars[debate])[0] === name && textOf(vars[speaker]).length > 0;
    });
    if (new Set(rows.map((d) => textOf(matrix.index.vars[d]?.[speaker])[0])).size < minSpeakers) return [];
    const grouped = featuresTrim(featuresGroup(rowsOf(matrix, rows), { by: speaker }), { minDocuments: 2 });
    const found = grouped.features.length < 2 ? [] : wordfish(grouped).rows.filter(({ position }) => position !== null);
    return found.length < minSpeakers
      ? []
      : [
          {
            name,
            speakers: found.map(({ document }) => document),
            positions: found.map(({ position }) => position as number),
          },
        ];
  });
  if (placed.length === 0)
    throw new HustingsError("bad-option", {
      who: "wordshoal",
      needs: `a debate with ${minSpeakers} speakers or more who share words`,
      got: `none of ${names.length} has`,
    });
  const left = names.length - placed.length;
  const text = `${left} of ${names.length} debates have fewer than ${minSpeakers} speakers who share words, and are left out.`;
  return { placed, notices: left === 0 ? [] : [{ code: "too-little-data", place: "", text }] };
}

function textOf(value: unknown): readonly string[] {
  return value === undefined || value === null ? [] : [String(value)];
}

function rowsOf(matrix: FeatureMatrix, rows: readonly number[]): FeatureMatrix {
  const { index, bounds, columns, values } = matrix;
  const cells = rows.flatMap((d) =>
    Array.from({ length: (bounds[d + 1] as number) - (bounds[d] as number) }, (_, i) => (bounds[d] as number) + i),
  );
  let end = 0;
  const ends = rows.map((d) => (end += (bounds[d + 1] as number) - (bounds[d] as number)));
  return {
    ...matrix,
    index: { ids: rows.map((d) => index.ids[d] as string), vars: rows.map((d) => index.vars[d] ?? {}) },
    bounds: Uint32Array.from([0, ...ends]),
    columns: Uint32Array.from(cells, (k) => columns[k] as number),
    values: Float64Array.from(cells, (k) => values[k] as number),
  };
}

function tokensOf({ index, bounds, values }: FeatureMatrix, speaker: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [d, vars] of index.vars.entries()) {
    const [name = ""] = textOf(vars[speaker]);
    const own = values.subarray(bounds[d], bounds[d + 1]).reduce((sum, value) => sum + value, 0);
    sums.set(name, (sums.get(name) ?? 0) + own);
  }
  return sums;
}

function signOf(theta: Float64Array, names: readonly string[], direction: WordshoalOptions["direction"]): 1 | -1 {
  const ends = direction ?? [names[0] as string, names.at(-1) as string];
  const [low, high] = ends.map((name) => {
    const at = names.indexOf(name);
    if (at === -1)
      throw new HustingsError("bad-option", {
        who: "wordshoal",
        needs: "a direction of two speakers who have a position",
        got: `"${name}" is none`,
        choices: names,
        near: name,
      });
    return theta[at] as number;
  });
  return (low ?? 0) <= (high ?? 0) ? 1 : -1;
}

function check(
  { index }: FeatureMatrix,
  {
    debate,
    speaker,
    minSpeakers,
    level,
  }: { readonly debate: string; readonly speaker: string; readonly minSpeakers: number; readonly level: number },
): void {
  for (const name of [debate, speaker])
    if (!index.vars.some((vars) => Object.hasOwn(vars, name)))
      throw new HustingsError("unknown-variable", {
        who: "wordshoal",
        needs: "a variable that the documents have",
        got: `"${name}" is none`,
        choices: [...new Set(index.vars.flatMap((vars) => Object.keys(vars)))].sort(),
        near: name,
      });
  const fail = (needs: string, got: string): HustingsError =>
    new HustingsError("bad-option", { who: "wordshoal", needs, got });
  if (!Number.isInteger(minSpeakers) || minSpeakers < 3) throw fail("minSpeakers from 3 up", `${minSpeakers}`);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
}
