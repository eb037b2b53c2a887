// Readability over time: a line with its band for each measure or group; without periods, dots with intervals.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { gathered } from "../core/gathered-evidence.ts";
import type { Table } from "../core/table.ts";
import type { ReadabilityRow } from "../stats/readability/readability.ts";
import type { ChartOptions } from "./assemble.ts";
import { chosen } from "./chosen.ts";
import { capital } from "./figure.ts";
import { chartPositions } from "./positions.ts";
import { chartRates } from "./rates.ts";
import type { RateRow } from "./rates-data.ts";

/** The options of `chartReadability()`. */
export interface ReadabilityChartOptions extends ChartOptions {
  /** Which measure, where the table has several; default the first. Measures have scales of their own, so a chart shows one. */
  readonly measure?: string;
}

/**
 * One measure of readability: over time where the table has periods, else document by document.
 *
 * @param table What `readability` answers.
 * @returns A chart; each mark drawn from a row carries `row`, its place among the rows of the measure.
 * @throws bad-option for a measure that the table does not have.
 * @cost O(rows log rows)
 * @example
 * const said = tokens(corpus([{ text: "We agree. ".repeat(60), vars: { date: "1990" } }, { text: "We do not agree at all. ".repeat(30), vars: { date: "2000" } }]));
 * const table = readability(said, { measures: ["meanSentenceLength"], by: "none", over: "decade" });
 * chartReadability(table).spec.title.text; // => ["Mean length of sentences over time"]
 */
export function chartReadability(table: Table<ReadabilityRow>, options: ReadabilityChartOptions = {}): Chart {
  expectKind(table, "table", "chartReadability");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, measure: true }, "chartReadability");
  const { measure: asked, ...rest } = options;
  const names = [...new Set(table.rows.map(({ measure }) => measure))];
  const wanted = asked === undefined ? undefined : [asked];
  const [measure] = chosen(names, wanted, { who: "chartReadability", option: "measure" });
  const rows = table.rows.filter((row) => row.measure === measure);
  const places = table.rows.flatMap((row, place) => (row.measure === measure ? [[place]] : []));
  const { value, ...others } = table.columns;
  const label = names.length > 1 ? (measure ?? "readability") : value.label;
  const own = { kind: "table", method: table.method, notices: table.notices } as const;
  if (rows.every(({ period }) => period === "all")) {
    const positions = rows.map(({ group, value: position, low, high, words, status }) => ({
      document: group,
      position,
      standardError: null,
      low,
      high,
      interval: "none" as const,
      tokens: words,
      status,
    }));
    const columns = {
      document: others.group,
      position: value,
      standardError: value,
      low: others.low,
      high: others.high,
      interval: others.interval,
      tokens: others.words,
      status: others.status,
    };
    const subtitle = `${label}, ${value.unit ?? ""} · line: ${others.low.label.replace("low end of the ", "")}, by resampling`;
    return chartPositions(gathered({ ...own, rows: positions, columns }, table, places), {
      title: capital(label),
      subtitle,
      sort: "position",
      ...rest,
    });
  }
  const rates = rows.map((row): RateRow => ({
    group: row.group,
    period: row.period,
    frame: label,
    count: row.words,
    tokens: row.words,
    documents: row.documents,
    rate: row.value,
    low: row.low,
    high: row.high,
    interval: row.interval,
    status: row.status,
  }));
  const columns = {
    group: others.group,
    period: others.period,
    frame: others.measure,
    count: others.words,
    tokens: others.words,
    documents: others.documents,
    rate: { ...value, label, ...(value.unit === undefined ? {} : { unit: `(${value.unit})` }) },
    low: others.low,
    high: others.high,
    interval: others.interval,
    status: others.status,
  };
  return chartRates(gathered({ ...own, rows: rates, columns }, table, places), rest);
}
