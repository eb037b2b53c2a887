// featuresGroup: adds up the documents that share a value of a variable.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { featuresOrigin, rowsOrigin, withOrigin } from "./origin.ts";

/**
 * One row a group instead of one a document: counts of a party, a speaker, a year.
 *
 * Sums are ratios of sums when rates are taken from them: long documents weigh more than short ones.
 *
 * @param options `by`: the variable whose values are the groups.
 * @returns Groups in the order of their names by code units; `index.ids` are the values as text, `index.vars` the values themselves.
 *   Documents without a value form the group `unknown`. The features are those of the matrix.
 * @throws unknown-variable when no document has the variable.
 * @source The order and sums are those of quanteda 4.3.1 `dfm_group`.
 * @cost O(cells + groups × features)
 * @example
 * const house = corpus([{ text: "war", vars: { party: "B" } }, { text: "peace", vars: { party: "A" } }, { text: "war", vars: { party: "B" } }]);
 * const m = featuresGroup(features(tokens(house)), { by: "party" });
 * m.index.ids; // => ["A", "B"]
 * [...m.values]; // => [1, 2]
 */
export function featuresGroup<V extends Variables, K extends keyof V & string>(
  matrix: FeatureMatrix<V>,
  options: { readonly by: K },
): FeatureMatrix<Pick<V, K>> {
  expectKind(matrix, "features", "featuresGroup");
  expectOptions(options, { by: true }, "featuresGroup");
  const { by } = options;
  const { vars } = matrix.index;
  if (vars.length > 0 && !vars.some((one) => Object.hasOwn(one, by))) throw unknown(by, vars);
  const members = new Map<string, number[]>();
  for (const [d, one] of vars.entries()) {
    const name = String(one[by] ?? "unknown");
    const group = members.get(name);
    if (group === undefined) members.set(name, [d]);
    else group.push(d);
  }
  const ids = [...members.keys()].sort();
  const groups = ids.map((name) => members.get(name) as readonly number[]);
  const values = groups.map(([first = 0]) => ({ [by]: vars[first]?.[by] ?? null }) as Pick<V, K>);
  const origin = rowsOrigin(featuresOrigin(matrix), { names: ids, rows: groups });
  return withOrigin({ ...matrix, index: { ids, vars: values }, ...sum(matrix, groups) }, origin);
}

type Cells = Pick<FeatureMatrix, "bounds" | "columns" | "values">;

/** The rows of each group added up. Cells are gathered column by column, so they ascend. */
function sum(matrix: FeatureMatrix, groups: readonly (readonly number[])[]): Cells {
  const { columns, values, bounds, features } = matrix;
  const sums = new Float64Array(features.length);
  const held = new Uint8Array(features.length);
  const newBounds = new Uint32Array(groups.length + 1);
  const newColumns = new Uint32Array(columns.length);
  const newValues = new Float64Array(columns.length);
  let cell = 0;
  for (const [g, group] of groups.entries()) {
    for (const d of group)
      for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
        const column = columns[k] as number;
        sums[column] = (sums[column] as number) + (values[k] as number);
        held[column] = 1;
      }
    for (let column = held.indexOf(1); column !== -1; column = held.indexOf(1, column + 1)) {
      newColumns[cell] = column;
      newValues[cell++] = sums[column] as number;
      sums[column] = 0;
    }
    held.fill(0);
    newBounds[g + 1] = cell;
  }
  return { bounds: newBounds, columns: newColumns.slice(0, cell), values: newValues.slice(0, cell) };
}

function unknown(by: string, vars: readonly Variables[]): HustingsError {
  return new HustingsError("unknown-variable", {
    who: "featuresGroup",
    needs: "a variable that the documents have",
    got: `"${by}" is none`,
    choices: [...new Set(vars.flatMap((one) => Object.keys(one)))],
    near: by,
  });
}
