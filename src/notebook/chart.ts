// chart: a chart on the page, and as SVG, PNG, CSV and spec beside it.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { sink } from "./sink.ts";

/**
 * Puts a chart on the page.
 *
 * @param chart Made by a builder such as `chartRates`, or by `chartOwn` of a spec of your own.
 * @param options `name`: the name of its files, default `chart`. Two of the same name are told apart by a number.
 * @returns The same chart.
 * @throws wrong-value for what is no chart.
 */
export function chart(chart: Chart, options: { readonly name?: string } = {}): Chart {
  expectKind(chart, "chart", "chart");
  expectOptions(options, { name: true }, "chart");
  const { name = "chart" } = options;
  sink().emit({ kind: "chart", name, chart });
  return chart;
}
