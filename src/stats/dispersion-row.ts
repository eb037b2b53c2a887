// DispersionRow: one word with the measures that were asked for, and what the columns are called.

import type { Column, Status } from "../core/table.ts";
import type { DispersionName } from "./dispersion-measure.ts";
import { dispersionMeasures } from "./dispersion-measures.ts";

/** A row of `dispersion()`: one word with the measures that were asked for. What does not exist is null. */
export type DispersionRow<M extends DispersionName = DispersionName> = {
  readonly feature: string;
  readonly count: number;
  /** Documents with the word, whatever the parts are. */
  readonly documents: number;
} & { readonly [K in M]: number | null } & { readonly status: Status };

/** The columns of a dispersion table. */
export function dispersionColumns<M extends DispersionName>(
  measures: readonly M[],
): { readonly [K in keyof DispersionRow<M> & string]: Column } {
  const measured = measures.map((name): readonly [string, Column] => {
    const { label, unit } = dispersionMeasures[name];
    return [name, { label, type: name === "range" ? "integer" : "number", unit }];
  });
  return {
    feature: { label: "word", type: "text" },
    count: { label: "count", type: "integer", unit: "tokens" },
    documents: { label: "documents", type: "integer", unit: "documents" },
    ...Object.fromEntries(measured),
    status: { label: "status", type: "text" },
  } as { readonly [K in keyof DispersionRow<M> & string]: Column };
}
