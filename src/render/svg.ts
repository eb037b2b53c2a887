// A chart as an SVG picture, without a browser: drawn by vega, measured in the bundled font, readable by a screen reader.

import type { Chart } from "../core/chart.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { chartTitle } from "./chart-title.ts";
import { linked } from "./linked.ts";
import { svgFinish } from "./svg-finish.ts";
import { vegaView } from "./vega-view.ts";

/** Options of `svg()`. */
export interface SvgOptions {
  /** The ground the picture is for. */
  readonly theme?: "light" | "dark";
  /** Where a mark drawn from a row leads, or `null` for nowhere; without it marks are no links. */
  readonly link?: (row: number) => string | null;
  /** Put before every id, so that several pictures can stand in one page. */
  readonly prefix?: string;
}

/**
 * A chart as SVG text. Use it for files and slides; `page()` puts charts with their passages into a page.
 * Without `link` the picture is one image with title and description; each mark drawn from a row tells its numbers under the pointer.
 * Data that a spec asks for from a file or an address is not loaded: charts carry their data.
 *
 * @param options `theme` light by default; see `SvgOptions`.
 * @returns One SVG element, the same bytes for the same chart.
 * @cost about 50 ms a chart after the first
 */
export async function svg(chart: Chart, options: SvgOptions = {}): Promise<string> {
  expectKind(chart, "chart", "svg");
  expectOptions(options, { theme: true, link: true, prefix: true }, "svg");
  const { theme = "light", link, prefix = "" } = options;
  const view = await vegaView(link === undefined ? chart.spec : linked(chart.spec, link));
  try {
    const drawn = renumbered(await view.toSVG());
    return svgFinish(drawn, {
      title: chartTitle(chart) || "Chart",
      alt: chart.alt,
      theme,
      prefix,
      live: link !== undefined,
    });
  } finally {
    view.finalize();
  }
}

/** vega counts its clips through the whole process: here they count through the picture, so that its bytes do not tell what was drawn before. */
function renumbered(drawn: string): string {
  const numbers = new Map<string, number>();
  return drawn.replaceAll(/(<clipPath id="| clip-path="url\(#)clip(\d+)/gu, (_, start: string, old: string) => {
    const number = numbers.get(old) ?? numbers.size;
    numbers.set(old, number);
    return `${start}clip${number}`;
  });
}
