// choiceDrivers: which choice makes estimates differ, and what they are at each of its levels.

import { mainEffects } from "../math/main-effects.ts";
import type { DriverRow, LevelRow } from "./multiverse-row.ts";

/** An estimate and the level of each choice that it was made with. */
export interface Estimated {
  readonly levels: readonly number[];
  readonly estimate: number | null;
}

/** Both tables of it, as rows. */
export interface ChoiceDrivers {
  readonly drivers: readonly DriverRow[];
  readonly levels: readonly LevelRow[];
  /** Whether every universe has an estimate, so that shares add up to 1. */
  readonly whole: boolean;
}

/** The name of the last row of drivers: what no choice explains by itself. */
export const inCombination = "choices in combination";

/**
 * Shares of the variance by choice, the largest first, with what goes with combinations of choices at the end.
 *
 * @cost as `mainEffects`
 */
export function choiceDrivers(
  names: ReadonlyMap<string, readonly string[]>,
  estimated: readonly Estimated[],
): ChoiceDrivers {
  const known = estimated.filter(({ estimate }) => estimate !== null);
  const { effects, total, balanced } = mainEffects(
    known.map(({ levels }) => levels),
    { y: known.map(({ estimate }) => estimate as number), levels: [...names.values()].map(({ length }) => length) },
  );
  // What is only rounding is no variance.
  const size = Math.max(...known.map(({ estimate }) => Math.abs(estimate as number)), 0);
  const varies = known.length > 1 && total > (1e-13 * size) ** 2 * known.length;
  const drivers = [...names].map(([choice, levels], c) =>
    driver(choice, levels, { ...(effects[c] as Effect), total, varies }),
  );
  const whole = balanced && known.length === estimated.length;
  const sorted = drivers.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.choice < b.choice ? -1 : 1));
  const rest = Math.max(0, total - effects.reduce((sum, { between }) => sum + between, 0));
  const last = driver(inCombination, [], { between: whole ? rest : Number.NaN, means: [], total, varies });
  return {
    drivers: names.size > 1 ? [...sorted, last] : sorted,
    levels: [...names].flatMap(([choice, levels], c) =>
      levels.map((level, l) =>
        levelRow(
          choice,
          level,
          estimated.filter((one) => one.levels[c] === l),
        ),
      ),
    ),
    whole,
  };
}

interface Effect {
  readonly between: number;
  readonly means: readonly number[];
}

function driver(
  choice: string,
  levels: readonly string[],
  { between, means, total, varies }: Effect & { readonly total: number; readonly varies: boolean },
): DriverRow {
  const known = means.flatMap((mean, l) => (Number.isFinite(mean) ? [{ mean, level: levels[l] as string }] : []));
  const [lowest, highest] = [
    known.toSorted((a, b) => a.mean - b.mean)[0],
    known.toSorted((a, b) => b.mean - a.mean)[0],
  ];
  const share = varies && Number.isFinite(between) ? between / total : null;
  return {
    choice,
    levels: known.length,
    share,
    between: Number.isFinite(between) ? between : null,
    total,
    lowestLevel: lowest?.level ?? null,
    lowestMean: lowest?.mean ?? null,
    highestLevel: highest?.level ?? null,
    highestMean: highest?.mean ?? null,
    range: lowest === undefined || highest === undefined ? null : highest.mean - lowest.mean,
    status: share === null ? "undefined" : "ok",
  };
}

function levelRow(choice: string, level: string, own: readonly Estimated[]): LevelRow {
  const known = own.flatMap(({ estimate }) => (estimate === null ? [] : [estimate]));
  const some = known.length > 0;
  return {
    choice,
    level,
    mean: some ? known.reduce((sum, value) => sum + value, 0) / known.length : null,
    lowest: some ? known.reduce((a, b) => Math.min(a, b)) : null,
    highest: some ? known.reduce((a, b) => Math.max(a, b)) : null,
    universes: own.length,
    without: own.length - known.length,
    status: some ? "ok" : "undefined",
  };
}
