// codedUnits: what coders said, in a long list, as units with a code for each coder.

import { HustingsError } from "../core/errors.ts";
import type { CodedUnits } from "./agreement-measure.ts";

/** Why tables of codings lead to no passages. */
export const byUnits =
  "Codings name units and hold no texts; what to read are the units that the coders had before them.";

/** What one coder said of one unit; `null` for nothing. */
export interface Coding {
  readonly unit: string;
  readonly coder: string;
  readonly value: string | number | null;
}

/** Coded units with their names. */
export interface NamedUnits extends CodedUnits {
  readonly units: readonly string[];
  readonly names: readonly string[];
}

/**
 * Units and coders in the order in which they are first named; values in their order: numbers by size, texts by name, or as `order` has them.
 *
 * @param options `order`: the values from the lowest up. `who`: for messages.
 * @throws bad-option when one coder judged a unit twice, or a value is not in `order`.
 * @cost O(codings)
 */
export function codedUnits(
  codings: readonly Coding[],
  { order, who }: { readonly order?: readonly (string | number)[] | undefined; readonly who: string },
): NamedUnits {
  const fail = (needs: string, got: string): HustingsError => new HustingsError("bad-option", { who, needs, got });
  if (
    !Array.isArray(codings) ||
    codings.some((one) => typeof one !== "object" || one === null || !("unit" in one && "coder" in one))
  )
    throw fail(
      "codings, a list of { unit, coder, value }",
      Array.isArray(codings) ? "something else in it" : typeof codings,
    );
  const units = [...new Set(codings.map(({ unit }) => unit))];
  const names = [...new Set(codings.map(({ coder }) => coder))];
  const said = codings.flatMap(({ value }) => (value === null ? [] : [value]));
  const values = order ?? sorted([...new Set(said)]);
  const place = new Map(values.map((value, k) => [value, k]));
  const [unitAt, coderAt] = [indexOf(units), indexOf(names)];
  const codes = units.map(() => new Int32Array(names.length).fill(-1));
  const seen = new Set<string>();
  for (const { unit, coder, value } of codings) {
    const key = JSON.stringify([unit, coder]);
    if (seen.has(key)) throw fail("one value a coder and unit", `"${coder}" judged "${unit}" twice`);
    seen.add(key);
    if (value === null) continue;
    const code = place.get(value);
    if (code === undefined) throw fail("order with every value in it", `"${value}" is not`);
    (codes[unitAt.get(unit) as number] as Int32Array)[coderAt.get(coder) as number] = code;
  }
  return { codes, coders: names.length, values, units, names };
}

function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, i) => [name, i]));
}

function sorted(values: readonly (string | number)[]): readonly (string | number)[] {
  return values.every((value) => typeof value === "number")
    ? values.toSorted((a, b) => Number(a) - Number(b))
    : values.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
}
