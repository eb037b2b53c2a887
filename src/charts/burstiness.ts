// Which words come in bursts: a dot a word, with its interval, against the zero of chance.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import type { BurstinessRow } from "../stats/dynamics/burstiness.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { dotsAlt } from "./dots-alt.ts";
import { dots, ranked, type Dot } from "./dots.ts";
import { capital, figure } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { series } from "./series.ts";

/** The options of `chartBurstiness()`. */
export interface BurstinessChartOptions extends ChartOptions {
  /** At most so many words (default 20). */
  readonly limit?: number;
}

/**
 * Burstiness of words with intervals: −1 at equal steps, 0 by chance, 1 all at once.
 *
 * @param table What `burstiness` answers.
 * @param options `limit` 20 words, `width` 520 pixels.
 * @returns A chart; each dot carries `row`, its place in `table.rows`.
 * @cost O(rows)
 * @example
 * const said = tokens(corpus(["war war war war and peace or trade and peace or trade and peace or trade and peace or trade war"]));
 * chartBurstiness(burstiness(said, { minCount: 4 })).spec.title.text; // => ["Words that come in bursts"]
 */
export function chartBurstiness(table: Table<BurstinessRow>, options: BurstinessChartOptions = {}): Chart {
  expectKind(table, "table", "chartBurstiness");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, limit: true }, "chartBurstiness");
  const { width = 520, limit = 20, colors, title = "Words that come in bursts" } = options;
  const shown = table.rows.slice(0, Math.max(0, limit)).map((row, place) => dotOf(row, place));
  if (shown.length === 0) return message(table, { title, text: "No word stands often enough.", width });
  const looks = series([""], colors === undefined ? {} : { colors });
  const axisTitle = "burstiness";
  const { body, room } = dots({ dots: shown, lines: [], names: ranked(shown), panels: [""], looks, width, axisTitle });
  const level = figure(100 * Number(table.method.options["level"] ?? 0.95));
  const how = `line: ${level} % interval (bootstrap over gaps)`;
  const subtitle =
    options.subtitle ??
    `${capital(axisTitle)}, ${basis(table)} · ${how} · −1 at equal steps, 0 by chance, 1 all at once`;
  const alt = dotsAlt(shown, { kind: "Dot chart with intervals", title, measured: axisTitle });
  return assemble(body, { table, title, subtitle: [subtitle], alt, room });
}

function dotOf({ word, corrected, low, high, count, status }: BurstinessRow, row: number): Dot {
  const range = low === null || high === null ? "" : ` (${figure(low)} to ${figure(high)})`;
  const label = corrected === null ? reason(status) : figure(corrected);
  const words = `${word}: ${label}${range}, ${figure(count)} times`;
  return { row, panel: "", name: word, look: "", value: corrected, low, high, label, words };
}
