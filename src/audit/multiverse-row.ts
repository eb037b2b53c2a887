// MultiverseRow: one way to do an analysis with what came out, and what the columns of it and of its summaries are called.

import type { Column, Status } from "../core/table.ts";

/** `failed`: the analysis threw an error, which `why` has. */
export type UniverseStatus = Status | "failed";

/** What every universe has, beside a column for each choice with the name of its level. */
export interface UniverseResult {
  /** From 1, in the order in which choices were combined: the last one changes fastest. */
  readonly universe: number;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** As the analysis names it; `none` where it gave no limits. */
  readonly interval: string;
  readonly status: UniverseStatus;
  /** Why there is no estimate; null where there is one. */
  readonly why: string | null;
}

/** A row of `multiverse()`. */
export type MultiverseRow<N extends string = string> = UniverseResult & { readonly [K in N]: string };

/** A choice: how much of the variance of the estimates goes with it. */
export interface DriverRow {
  readonly choice: string;
  /** How many levels have an estimate. */
  readonly levels: number;
  /** `between / total`, 0 to 1. */
  readonly share: number | null;
  /** Sums of squares. */
  readonly between: number | null;
  readonly total: number;
  readonly lowestLevel: string | null;
  readonly lowestMean: number | null;
  readonly highestLevel: string | null;
  readonly highestMean: number | null;
  /** From the lowest mean to the highest. */
  readonly range: number | null;
  readonly status: Status;
}

/** A level of a choice: the estimates made with it. */
export interface LevelRow {
  readonly choice: string;
  readonly level: string;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly universes: number;
  /** How many of them have no estimate. */
  readonly without: number;
  readonly status: Status;
}

/** What the estimate is called, and what it is measured in. */
export interface EstimateLabel {
  readonly label: string;
  readonly unit: string | undefined;
}

function measured(label: string, unit: string | undefined): Column {
  return { label, type: "number", ...(unit === undefined ? {} : { unit }) };
}

/** The columns of the specification curve. */
export function multiverseColumns(
  choices: readonly string[],
  { label, unit }: EstimateLabel,
): Readonly<Record<string, Column>> {
  return {
    universe: { label: "universe", type: "integer" },
    ...Object.fromEntries(choices.map((choice) => [choice, { label: choice, type: "text" }])),
    estimate: measured(label, unit),
    low: measured("low", unit),
    high: measured("high", unit),
    interval: { label: "interval", type: "text" },
    status: { label: "status", type: "text" },
    why: { label: "why not", type: "text" },
  };
}

/** Those of what drives it. */
export function driverColumns({ unit }: EstimateLabel): { readonly [K in keyof DriverRow]: Column } {
  return {
    choice: { label: "choice", type: "text" },
    levels: { label: "levels", type: "integer" },
    share: { label: "share of variance", type: "number", unit: "0 to 1" },
    between: { label: "sum of squares", type: "number" },
    total: { label: "of all", type: "number" },
    lowestLevel: { label: "lowest with", type: "text" },
    lowestMean: measured("lowest mean", unit),
    highestLevel: { label: "highest with", type: "text" },
    highestMean: measured("highest mean", unit),
    range: measured("range of means", unit),
    status: { label: "status", type: "text" },
  };
}

/** Those of the levels. */
export function levelColumns({ unit }: EstimateLabel): { readonly [K in keyof LevelRow]: Column } {
  return {
    choice: { label: "choice", type: "text" },
    level: { label: "level", type: "text" },
    mean: measured("mean", unit),
    lowest: measured("lowest", unit),
    highest: measured("highest", unit),
    universes: { label: "universes", type: "integer" },
    without: { label: "without an estimate", type: "integer" },
    status: { label: "status", type: "text" },
  };
}
