// cite: a source or a passage on the page.

import type { Passage } from "../core/table.ts";
import { sink } from "./sink.ts";

/**
 * Cites. A text goes into the list of sources at the end of the page, a DOI in it becomes a link; a passage of a corpus is quoted where the script stands.
 *
 * @param what A source such as `"Entman 1993, doi:10.1111/j.1460-2466.1993.tb01304.x"`, or a passage as `passages` gives them.
 */
export function cite(what: string | Passage): void {
  sink().emit(typeof what === "string" ? { kind: "source", source: what } : { kind: "passage", passage: what });
}
