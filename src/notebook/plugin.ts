// Plugin: what the field of a script's library adds to its page. The notebook itself knows nothing of any field.

import type { Passage, Row, Table } from "../core/table.ts";
import type { Ending } from "../render/end-html.ts";

/** Handed in by whoever starts the notebook. */
export interface Plugin {
  /** The end of the page, from the tables on it and the sources that the script cited. */
  readonly ending: (
    tables: readonly Table<Row>[],
    sources: readonly string[],
  ) => Pick<Ending, "methods" | "sources" | "bibtex" | "corpora">;
  /** The passages behind some rows of a table that has evidence, in the order of the rows; none for the others. */
  readonly passages: (table: Table<Row>, rows: ReadonlySet<number>) => readonly (readonly Passage[])[];
}
