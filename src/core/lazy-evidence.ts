// lazyEvidence: a table whose passages are found when they are first asked for, where finding them costs more than the rows.

import type { Evidence, Table } from "./table.ts";

/**
 * The table with its evidence: a plain property to whoever reads, copies or sends it. It is found once.
 *
 * @param find Answers the same whenever it is called.
 */
export function lazyEvidence<T extends Table<object>>(
  table: T,
  find: () => Evidence,
): T & { readonly evidence: Evidence } {
  let found: Evidence | undefined;
  return {
    ...table,
    get evidence(): Evidence {
      return (found ??= find());
    },
  };
}
