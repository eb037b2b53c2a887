// sources: the references of a report: those of its methods, and those its author cites.

import type { Table } from "../core/table.ts";
import { reference } from "../format/reference.ts";

/**
 * The sources of a report, each once: the cited ones first, in their order, then those of the methods. A known DOI becomes a full reference.
 *
 * @param tables The tables of the report.
 * @param options `cited`: what the script cites.
 */
export function sources(
  tables: readonly Pick<Table, "method">[],
  { cited = [] }: { readonly cited?: readonly string[] } = {},
): readonly string[] {
  const all = [...cited, ...tables.flatMap(({ method }) => method.sources)];
  return [...new Map(all.map((source) => [reference(source).key, reference(source).text])).values()];
}
