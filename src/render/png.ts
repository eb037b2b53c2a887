// A chart as a PNG picture: the SVG, drawn by resvg with the bundled fonts and no others, so that it is the same everywhere.

import type { Chart } from "../core/chart.ts";
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
export async function png(
  chart: Chart,
  { scale = 2, theme = "light", fonts: more = [] }: PngOptions = {},
): Promise<Uint8Array> {
  const [picture, { Resvg }] = await Promise.all([svg(chart, { theme }), import("@resvg/resvg-js")]);
  const drawing = new Resvg(picture, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fonts(), ...more], defaultFontFamily: "Source Sans 3" },
  });
  return new Uint8Array(drawing.render().asPng());
}
