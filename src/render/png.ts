// A chart as a PNG picture: the SVG, drawn by resvg with the bundled fonts and no others, so that it is the same everywhere.

import { crc32 } from "node:zlib";
import type { Chart } from "../core/chart.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { fonts } from "./fonts.ts";
import { dotsOf } from "./format-size.ts";
import { svg, type SvgOptions } from "./svg.ts";

/** Options of `png()`. */
export interface PngOptions extends Pick<SvgOptions, "theme" | "size"> {
  /** Pixels of the picture for one of the chart; 2 is sharp on screens and in print. A `size` has a sharpness of its own: 1,920 × 1,080 pixels for a slide, 300 dpi for print. */
  readonly scale?: number;
  /** More font files (TTF or OTF), for scripts that the bundled ones lack, such as Chinese. */
  readonly fonts?: readonly string[];
}

/**
 * A chart as PNG bytes.
 *
 * @param options `scale` 2, `theme` light, `size` as it is drawn, no further `fonts`.
 * @cost about 100 ms a chart
 */
export async function png(chart: Chart, options: PngOptions = {}): Promise<Uint8Array> {
  expectKind(chart, "chart", "png");
  expectOptions(options, { theme: true, size: true, scale: true, fonts: true }, "png");
  const { scale, fonts, ...drawn } = options;
  const picture = await svg(chart, drawn);
  const dpi = dotsOf[options.size ?? "drawn"];
  const sharp = dpi === undefined ? scale : dpi / 96;
  const dots = await raster(picture, {
    ...(sharp === undefined ? {} : { scale: sharp }),
    ...(fonts === undefined ? {} : { fonts }),
  });
  return dpi === undefined ? dots : withDensity(dots, dpi);
}

/** Says in a PNG how many of its dots make an inch, so that programs place it in its size. The chunk goes before the data, behind the head of 33 bytes. */
function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  const toMetre = Math.round(dpi / 0.0254);
  chunk.writeUInt32BE(toMetre, 8);
  chunk.writeUInt32BE(toMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Uint8Array.from(Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]));
}

/** An SVG made by `svg()` as PNG bytes. */
export async function raster(
  picture: string,
  { scale = 2, fonts: more = [] }: Pick<PngOptions, "scale" | "fonts"> = {},
): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const drawing = new Resvg(picture, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fonts(), ...more], defaultFontFamily: "Source Sans 3" },
  });
  return new Uint8Array(drawing.render().asPng());
}
