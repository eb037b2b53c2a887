// What regressions of contexts say: how far the meanings of groups lie apart, or the words that stand near each group's contexts.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import type { ContextRow, NeighbourRow } from "../stats/context/context-row.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { dotsAlt } from "./dots-alt.ts";
import { dots, ranked, type Dot } from "./dots.ts";
import { capital, figure } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { series } from "./series.ts";

/** The options of `chartContext()`. */
export interface ContextChartOptions extends ChartOptions {
  /** At most so many words a group (default 10). */
  readonly limit?: number;
}

/**
 * Of terms: debiased squared norms with intervals, around 0 where groups mean the same. Of neighbours: the nearest words of each group in a panel of its own; a word that is near to several stands in the same line.
 *
 * @param table What `contextRegression` answers, or its `neighbours`.
 * @param options `limit` 10 words, `width` 520 pixels.
 * @returns A chart; each dot carries `row`, its place in `table.rows`.
 * @cost O(rows log rows)
 * @example
 * const said = tokens(corpus(Array.from({ length: 40 }, (_, i) => ({ text: i % 2 ? "we want peace and trade now" : "we fear war not peace here", vars: { party: i % 2 ? "A" : "B" } }))));
 * chartContext(contextRegression(said, { node: "peace", on: ["party"], permutations: 0 })).spec.title.text; // => ["What peace means by party"]
 */
export function chartContext(table: Table<ContextRow> | Table<NeighbourRow>, options: ContextChartOptions = {}): Chart {
  expectKind(table, "table", "chartContext");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, limit: true }, "chartContext");
  const { width = 520, limit = 10, colors } = options;
  const near = "word" in table.columns;
  const { node, on } = table.method.options;
  const title =
    options.title ?? `${near ? "Words near" : "What"} ${String(node)}${near ? "" : " means"} by ${String(on)}`;
  const shown = near
    ? (table as Table<NeighbourRow>).rows.flatMap((row, place) => (row.rank > limit ? [] : [ofNeighbour(row, place)]))
    : (table as Table<ContextRow>).rows.map((row, place) => ofTerm(row, place));
  if (shown.length === 0) return message(table, { title, text: "No group has enough contexts.", width });
  const panels = [...new Set(shown.map(({ panel }) => panel))];
  const looks = series([...new Set(shown.map(({ look }) => look))], colors === undefined ? {} : { colors });
  const unit = near ? "cosine" : "debiased squared norm";
  const { body, room } = dots({ dots: shown, lines: [], names: ranked(shown), panels, looks, width, axisTitle: unit });
  const level = figure(100 * Number(table.method.options["level"] ?? 0.95));
  const how = near ? "bootstrap over clusters of contexts" : "jackknife over clusters of contexts";
  const none = near ? "" : " · 0: no more than noise";
  const subtitle = options.subtitle ?? `${capital(unit)}, ${basis(table)} · line: ${level} % interval (${how})${none}`;
  const alt = dotsAlt(shown, { kind: "Dot chart with intervals", title, measured: unit });
  return assemble(body, { table, title, subtitle: [subtitle], alt, room });
}

function ofNeighbour({ group, word, similarity, low, high, contexts }: NeighbourRow, row: number): Dot {
  const range = low === null || high === null ? "" : ` (${figure(low)} to ${figure(high)})`;
  const words = `${group}, ${word}: ${figure(similarity)}${range}, ${figure(contexts)} contexts`;
  return { row, panel: group, name: word, look: group, value: similarity, low, high, label: figure(similarity), words };
}

function ofTerm({ term, base, debiased, low, high, contexts, status }: ContextRow, row: number): Dot {
  const name = base === null ? term : `${term} against ${base}`;
  const range = low === null || high === null ? "" : ` (${figure(low)} to ${figure(high)})`;
  const told = debiased === null ? reason(status) : `${figure(debiased)}${range}`;
  const label = debiased === null ? reason(status) : figure(debiased);
  return {
    row,
    panel: "",
    name,
    look: "",
    value: debiased,
    low,
    high,
    label,
    words: `${name}: ${told}, ${figure(contexts)} contexts`,
  };
}
