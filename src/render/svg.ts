// A chart as an SVG picture, without a browser: drawn by vega, measured in the bundled font, readable by a screen reader.

import type { Chart } from "../core/chart.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { chartTitle } from "./chart-title.ts";
import { expectSize, groundOf, type FormatSize } from "./format-size.ts";
import { linked } from "./linked.ts";
import { svgFinish } from "./svg-finish.ts";
import { vegaView } from "./vega-view.ts";

/** Options of `svg()`. */
export interface SvgOptions {
  /** The ground the picture is for. */
  readonly theme?: "light" | "dark";
  /** `slide`: 16 to 9, 13.33 inches wide; `print`: 160 mm wide, as the text of a page of A4; by default as it is drawn. */
  readonly size?: FormatSize;
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
  expectOptions(options, { theme: true, size: true, link: true, prefix: true }, "svg");
  expectSize(options.size, "svg");
  const { theme = "light", link, prefix = "" } = options;
  const view = await vegaView(link === undefined ? chart.spec : linked(chart.spec, link));
  try {
    const drawn = renumbered(await view.toSVG());
    const title = chartTitle(chart) || "Chart";
    const finished = svgFinish(drawn, { title, alt: chart.alt, theme, prefix, live: link !== undefined });
    return onGround(finished, options.size);
  } finally {
    view.finalize();
  }
}

const root = /^<svg ([^>]*?)width="([\d.]+)" height="([\d.]+)" viewBox="[^"]*"/u;

/** The picture on the ground of its size. */
function onGround(drawn: string, size: FormatSize | undefined): string {
  const [, , width = "0", height = "0"] = root.exec(drawn) ?? [];
  const ground = groundOf(size, { width: Number(width), height: Number(height) });
  if (ground === undefined) return drawn;
  const { x, y, width: wide, height: high, inches } = ground;
  const at = (value: number): string => String(Number(value.toFixed(3)));
  const frame = `width="${at(inches)}in" height="${at((inches * high) / wide)}in" viewBox="${[x, y, wide, high].map(at).join(" ")}"`;
  return drawn
    .replace(root, (_, before: string) => `<svg ${before}${frame}`)
    .replace(
      `<rect width="${width}" height="${height}"`,
      `<rect x="${at(x)}" y="${at(y)}" width="${at(wide)}" height="${at(high)}"`,
    );
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
