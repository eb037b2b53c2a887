// The network of uptake: who takes a frame up from whom.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { UptakeRow } from "../frames/uptake.ts";
import type { Table } from "../core/table.ts";
import type { ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { chosen } from "./chosen.ts";
import { chartNetwork } from "./network.ts";

/** The options of `chartUptake()`. */
export interface UptakeChartOptions extends ChartOptions {
  /** Which frame; by default the first of the table. */
  readonly frame?: string;
  /** At most so many ties, the strongest (default 40). */
  readonly limit?: number;
}

/**
 * Speakers as dots; an arrow from who used the frame to who uses it more right afterwards, the thicker, the more. What is less than nothing, or rests on too few replies, is left to the table.
 *
 * @param table What `uptake` answers.
 * @returns A chart; each arrow carries `row`, its place in `table.rows`, and says who took up from whom.
 * @throws bad-option for a frame that the table does not have.
 * @cost O(speakers² × 300)
 * @example
 * const turns = ["war", "war", "peace", "peace"].map((text, i) => ({ text, vars: { speaker: i % 2 === 0 ? "Ann" : "Bo" } }));
 * chartUptake(uptake(tokens(corpus(turns)), dictionary({ war: "war" }))).alt; // => "Who takes up war from whom. There are no ties to draw."
 */
export function chartUptake(table: Table<UptakeRow>, options: UptakeChartOptions = {}): Chart {
  expectKind(table, "table", "chartUptake");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, frame: true, limit: true },
    "chartUptake",
  );
  const { frame: asked, ...rest } = options;
  const names = [...new Set(table.rows.map(({ frame }) => frame))];
  const wanted = asked === undefined ? undefined : [asked];
  const [frame = ""] = chosen(names, wanted, { who: "chartUptake", option: "frame" });
  return chartNetwork(table, {
    ends: ({ frame: own, from, to, weight }) =>
      own === frame && typeof weight === "number" && weight > 0 ? [String(from), String(to)] : null,
    value: "weight",
    direction: "shown",
    nodes: "speakers",
    subtitle: `Arrows: from who used it to who took it up; the thicker, the larger the difference of shares, ${basis(table)}`,
    title: `Who takes up ${frame} from whom`,
    ...rest,
  });
}
