// The map of a correspondence analysis: documents as named points on the first two axes.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { gathered } from "../core/gathered-evidence.ts";
import type { Table } from "../core/table.ts";
import type { Correspondence } from "../stats/scaling/correspondence.ts";
import type { ChartOptions } from "./assemble.ts";
import { figure } from "./figure.ts";
import { chartPointMap } from "./point-map.ts";

/** The options of `chartCorrespondence()`. */
export interface CorrespondenceChartOptions extends ChartOptions {
  /** `documents` (default) or `words`. */
  readonly show?: "documents" | "words";
}

/**
 * The first two axes, in principal coordinates: distances between documents are χ² distances. Documents and words are not drawn into one
 * picture, where they would seem to have distances that they do not have.
 *
 * @param map What `correspondence` answers, with two axes or more; with one, it is drawn against itself.
 * @returns A chart; each point carries `row`, its place among the rows of its first axis.
 * @cost O(rows log rows)
 * @example
 * const said = features(tokens(corpus([{ id: "a", text: "war war peace" }, { id: "b", text: "war peace peace" }, { id: "c", text: "trade trade peace" }])));
 * chartCorrespondence(correspondence(said)).spec.title.text; // => ["Map of 3 documents"]
 */
export function chartCorrespondence(map: Correspondence, options: CorrespondenceChartOptions = {}): Chart {
  expectKind(map, "table", "chartCorrespondence");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, show: true }, "chartCorrespondence");
  const { show = "documents", ...rest } = options;
  const source = show === "words" ? map.words : map;
  const second = map.axes.length > 1 ? 2 : 1;
  const upwards = source.rows.filter(({ axis }) => axis === second);
  const share = (axis: number): string =>
    `axis ${axis} (${figure(100 * (map.axes[axis - 1]?.share ?? 0))} % of the inertia)`;
  const places = source.rows.flatMap(({ axis }, place) => (axis === 1 ? [place] : []));
  const flat: Table<object> = {
    kind: "table",
    method: source.method,
    notices: source.notices,
    rows: places
      .flatMap((place) => source.rows[place] ?? [])
      .map(({ name, principal }, i) => ({ name, first: principal, second: upwards[i]?.principal ?? null })),
    columns: {
      name: { label: show === "words" ? "word" : "document", type: "text" },
      first: { label: share(1), type: "number" },
      second: { label: share(second), type: "number" },
    },
  };
  const table = gathered(
    flat,
    source,
    places.map((place) => [place]),
  );
  const title = options.title ?? `Map of ${figure(table.rows.length)} ${show}`;
  return chartPointMap(table, { x: "first", y: "second", name: "name", ...rest, title });
}
