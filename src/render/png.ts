// A chart as a PNG picture: the SVG, drawn by resvg with the bundled fonts and no others, so that it is the same everywhere.

import type { Chart } from "../core/chart.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { fonts } from "./fonts.ts";
import { svg, type SvgOptions } from "./svg.ts";

/** Options of `png()`. */
export interface PngOptions extends Pick<SvgOptions, "theme"> {
  /** Pixels of the picture for one of the chart; 2 is sharp on screens and in print. */
  readonly scale?: number;
  /** More font files (TTF or OTF), for scripts that the bundled ones lack, such as Chinese. */
  readonly fonts?: readonly string[];
}

/**
 * A chart as PNG bytes.
 *
 * @param options `scale` 2, `theme` light, no further `fonts`.
 * @cost about 100 ms a chart
 */
export async function png(chart: Chart, options: PngOptions = {}): Promise<Uint8Array> {
  expectKind(chart, "chart", "png");
  expectOptions(options, { theme: true, scale: true, fonts: true }, "png");
  return raster(await svg(chart, options.theme === undefined ? {} : { theme: options.theme }), options);
}

/** An SVG made by `svg()` as PNG bytes. */
export async function raster(
  picture: string,
  { scale = 2, fonts: more = [] }: Omit<PngOptions, "theme"> = {},
): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const drawing = new Resvg(picture, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fonts(), ...more], defaultFontFamily: "Source Sans 3" },
  });
  return new Uint8Array(drawing.render().asPng());
}
