// confusion: which values two coders mix up, as a table of pairs.

import { HustingsError } from "../core/errors.ts";
import type { Column, Status, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { byUnits, codedUnits, type Coding, type NamedUnits } from "./coded-units.ts";

/** A row of `confusion()`: how often the first coder said one thing where the second said another. */
export interface ConfusionRow {
  /** What the first coder said. */
  readonly first: string;
  readonly second: string;
  readonly count: number;
  /** Of the units of which the first coder said this, 0 to 1. */
  readonly share: number | null;
  readonly status: Status;
}

/** The options of `confusion()`. */
export interface ConfusionOptions {
  /** The two coders; by default the first two that are named. */
  readonly coders?: readonly [first: string, second: string];
  /** The values in the order in which they are shown; by default numbers by size, texts by name. */
  readonly order?: readonly (string | number)[];
}

const columns: { readonly [K in keyof ConfusionRow]: Column } = {
  first: { label: "first coder", type: "text" },
  second: { label: "second coder", type: "text" },
  count: { label: "units", type: "integer" },
  share: { label: "share", type: "number", unit: "of the first coder's" },
  status: { label: "status", type: "text" },
};

/**
 * The values of two coders against each other. Use it to see which categories of a codebook need a sharper definition; also for a model against a person.
 *
 * @param codings What each coder said of each unit; units that only one of the two judged are left out, with a notice.
 * @param options `coders`: the first two. `order`: of the values.
 * @returns One row for each pair of values, zeros too, in the order of the values.
 * @throws bad-option for a coder that is not there, and as `codedUnits`; empty-corpus where no unit was judged by both.
 * @cost O(units + values²)
 * @example
 * const said = (unit: string, a: string, b: string) => [{ unit, coder: "A", value: a }, { unit, coder: "B", value: b }];
 * const table = confusion([...said("1", "yes", "yes"), ...said("2", "yes", "no"), ...said("3", "no", "no")]);
 * table.rows.map(({ first, second, count }) => `${first}/${second} ${count}`); // => ["no/no 1", "no/yes 0", "yes/no 1", "yes/yes 1"]
 */
export function confusion(codings: readonly Coding[], options: ConfusionOptions = {}): Table<ConfusionRow> {
  expectKind(codings, "list", "confusion");
  expectOptions(options, { coders: true, order: true }, "confusion");
  const { coders, order } = options;
  const coded = codedUnits(codings, { order, who: "confusion" });
  const [a, b] = placesOf(coded, coders);
  const size = coded.values.length;
  const counts = new Float64Array(size * size);
  let judged = 0;
  for (const unit of coded.codes) {
    const [first = -1, second = -1] = [unit[a], unit[b]];
    if (first < 0 || second < 0) continue;
    counts[first * size + second] = (counts[first * size + second] as number) + 1;
    judged++;
  }
  if (judged === 0)
    throw new HustingsError("empty-corpus", {
      who: "confusion",
      needs: "a unit that both coders judged",
      got: "there is none",
    });
  const rows = coded.values.flatMap((first, i) => {
    const own = counts.subarray(i * size, (i + 1) * size);
    const all = own.reduce((sum, count) => sum + count, 0);
    return coded.values.map((second, j): ConfusionRow => {
      const count = own[j] as number;
      return {
        first: String(first),
        second: String(second),
        count,
        share: all === 0 ? null : count / all,
        status: all === 0 ? "undefined" : "ok",
      };
    });
  });
  const left = coded.units.length - judged;
  return {
    kind: "table",
    rows,
    columns,
    method: {
      name: "confusion",
      options: { coders: [coded.names[a], coded.names[b]], order: order ?? null },
      formula: "count of units by what either coder said",
      sources: [],
      seed: null,
      corpus: { hash: "", documents: judged, tokens: 2 * judged },
    },
    withoutEvidence: byUnits,
    notices:
      left === 0
        ? []
        : [
            {
              code: "judgements-missing",
              place: "",
              text: `${left} units that only one of the two judged are left out`,
            },
          ],
  };
}

function placesOf({ names }: NamedUnits, coders: ConfusionOptions["coders"]): readonly [number, number] {
  const wanted = coders ?? [names[0] ?? "", names[1] ?? ""];
  const [a = -1, b = -1] = wanted.map((name) => names.indexOf(name));
  const missing = wanted.find((name) => !names.includes(name));
  if (missing === undefined && a !== b) return [a, b];
  throw new HustingsError("bad-option", {
    who: "confusion",
    needs: "two coders",
    got: missing === undefined ? "one twice" : missing === "" ? "fewer" : `"${missing}" is none`,
    choices: names,
    near: missing ?? "",
  });
}
