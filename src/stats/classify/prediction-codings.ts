// predictionCodings: predictions as what two coders said, so that agreement and confusion can be asked of them.

import type { Table } from "../../core/table.ts";
import type { Coding } from "../coded-units.ts";
import type { ClassifyRow } from "./classify.ts";

/**
 * The class of each document as the coder "class", and what was predicted as the coder "predicted".
 *
 * @example
 * const house = corpus(["tax", "tax cut", "school", "schools school"].map((text, i) => ({ id: `d${i}`, text, vars: { party: i < 2 ? "A" : "B" } })));
 * const predictions = classify(features(tokens(house)), { by: "party", folds: 2 });
 * confusion(predictionCodings(predictions)).rows.map(({ first, second, count }) => `${first}${second} ${count}`); // => ["AA 2", "AB 0", "BA 0", "BB 2"]
 */
export function predictionCodings({ rows }: Table<ClassifyRow>): readonly Coding[] {
  return rows.flatMap(({ id, actual, predicted }) =>
    actual === null || predicted === null
      ? []
      : [
          { unit: id, coder: "class", value: actual },
          { unit: id, coder: "predicted", value: predicted },
        ],
  );
}
