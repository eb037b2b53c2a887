// nameOutputs: gives every table and chart a name of its own, for its files and for its place on the page.

import type { Row, Table } from "../core/table.ts";
import type { Output } from "./output.ts";
import { slug } from "./parse.ts";

/** Names that other files of the folder have. */
const taken = ["index", "results", "provenance"];

/** The table of an output, if it has one. */
export function tableOf(output: Output): Table<Row> | undefined {
  return output.kind === "table" ? output.table : output.kind === "chart" ? output.chart.table : undefined;
}

/**
 * The outputs with names that fit a file and are unique. A table and a chart of the same table may share one, for they share the CSV file.
 */
export function nameOutputs<O extends Output>(outputs: readonly O[]): readonly O[] {
  const owners = new Map<string, { readonly table: Table<Row> | undefined; readonly kinds: Set<string> }>(
    taken.map((name) => [name, { table: undefined, kinds: new Set(["table", "chart"]) }]),
  );
  return outputs.map((output) => {
    if (output.kind !== "table" && output.kind !== "chart") return output;
    const table = tableOf(output);
    const wanted = slug(output.name) || output.kind;
    for (let again = 1; ; again++) {
      const name = again === 1 ? wanted : `${wanted}-${again}`;
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, { table, kinds: new Set([output.kind]) });
      else if (owner.table === table && !owner.kinds.has(output.kind)) owner.kinds.add(output.kind);
      else continue;
      return { ...output, name };
    }
  });
}
