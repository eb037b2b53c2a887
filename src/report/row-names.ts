// rowNames: by what the rows of this library's tables are known when two runs are compared, where words alone would mislead.

import type { RowNames } from "../notebook/diff/compare-results.ts";

/** A quotation is known by what was said, so that another speaker is a change of it and not another quotation. */
export const rowNames: RowNames = (columns) =>
  ["document", "text", "speaker", "rule"].every((one) => columns.includes(one))
    ? { keys: ["document", "text"], noun: ["quotation", "quotations"] }
    : undefined;
