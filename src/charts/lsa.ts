// The map of a latent semantic analysis: documents or words as named points on two of its dimensions.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import { gathered } from "../core/gathered-evidence.ts";
import type { Table } from "../core/table.ts";
import type { Lsa } from "../stats/scaling/lsa.ts";
import type { ChartOptions } from "./assemble.ts";
import { figure } from "./figure.ts";
import { chartPointMap } from "./point-map.ts";

/** The options of `chartLsa()`. */
export interface LsaChartOptions extends ChartOptions {
  /** `documents` (default) or `words`. */
  readonly show?: "documents" | "words";
  /** Which two dimensions (default 1 and 2); of plain counts the first is mostly length. */
  readonly dimensions?: readonly [number, number];
}

/**
 * Two dimensions, in coordinates: vectors times singular values. Points in the same direction from the origin are used alike.
 *
 * @param space What `lsa` answers; with one dimension it is drawn against itself.
 * @returns A chart; each point carries `row`, its place among the names.
 * @throws bad-option for a dimension that there is not.
 * @cost O(rows log rows)
 * @example
 * const said = features(tokens(corpus([{ id: "a", text: "war war" }, { id: "b", text: "peace" }])));
 * chartLsa(lsa(said, { dimensions: 2 })).spec.title.text; // => ["Space of 2 documents"]
 */
export function chartLsa(space: Lsa, options: LsaChartOptions = {}): Chart {
  expectKind(space, "table", "chartLsa");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, show: true, dimensions: true },
    "chartLsa",
  );
  const { show = "documents", dimensions: asked, ...rest } = options;
  const dimensions = asked ?? [1, Math.min(2, space.dimensions.length)];
  const missing = dimensions.find((one) => space.dimensions[one - 1] === undefined);
  if (missing !== undefined)
    throw new HustingsError("bad-option", {
      who: "chartLsa",
      needs: `dimensions from 1 to ${space.dimensions.length}`,
      got: `${missing}`,
    });
  const source = show === "words" ? space.words : space;
  const [first, second] = dimensions.map((wanted) => source.rows.filter(({ dimension }) => dimension === wanted));
  const label = (wanted: number): string =>
    `dimension ${wanted} (${figure(100 * (space.dimensions[wanted - 1]?.share ?? 0))} % of the squares)`;
  const flat: Table<object> = {
    kind: "table",
    method: source.method,
    notices: source.notices,
    rows: (first ?? []).map(({ name, coordinate }, i) => ({
      name,
      first: coordinate,
      second: second?.[i]?.coordinate ?? null,
    })),
    columns: {
      name: { label: show === "words" ? "word" : "document", type: "text" },
      first: { label: label(dimensions[0]), type: "number" },
      second: { label: label(dimensions[1]), type: "number" },
    },
  };
  const places = source.rows.flatMap(({ dimension }, place) => (dimension === dimensions[0] ? [[place]] : []));
  const table = gathered(flat, source, places);
  const title = options.title ?? `Space of ${figure(table.rows.length)} ${show}`;
  return chartPointMap(table, { x: "first", y: "second", name: "name", ...rest, title });
}
